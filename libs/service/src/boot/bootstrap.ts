import { readConfig } from '../config/config.js';
import { ConfigError } from '../config/environment.js';
import { collectWhenAtRest } from './at-rest.js';
import { createService } from './create-service.js';
import type { ServiceDefinition } from './definition.js';
import { endOnSignal, lineOf } from './end-on-signal.js';

/** A service's `main`: starts it with the environment's configuration, or ends with one clear line that says what is wrong. */
export async function bootstrapService(definition: ServiceDefinition): Promise<void> {
  try {
    const running = await createService(readConfig(definition.name), definition);
    collectWhenAtRest();
    endOnSignal(definition.name, () => running.stop());
  } catch (error) {
    console.error(`${definition.name} cannot start: ${error instanceof ConfigError ? error.message : lineOf(error)}`);
    process.exit(1);
  }
}
