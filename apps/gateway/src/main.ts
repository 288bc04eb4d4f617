import { collectWhenAtRest } from '@linli/service/edge';

import { readGatewayConfig } from './config.js';
import { createGateway } from './gateway.js';

try {
  const config = readGatewayConfig();
  const gateway = await createGateway(config);
  await gateway.listen({ port: config.port, host: config.host });
  collectWhenAtRest();
  const stop = () => {
    setTimeout(() => process.exit(1), 15_000).unref();
    gateway.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
} catch (error) {
  console.error(`gateway cannot start: ${(error as Error).message}`);
  process.exit(1);
}
