import { bootstrapService } from '@linli/service';

import { exchange } from './service.js';

await bootstrapService(exchange);
