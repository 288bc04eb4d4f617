import { ConfigError, readConfig } from '../config/config.js';
import { collectWhenAtRest } from './at-rest.js';
import { createService } from './create-service.js';
import type { ServiceDefinition } from './definition.js';

/** A service's `main`: starts it with the environment's configuration, or ends with one clear line that says what is wrong. */
export async function bootstrapService(definition: ServiceDefinition): Promise<void> {
  try {
    const running = await createService(readConfig(definition.name), definition);
    collectWhenAtRest();
    let stopping = false;
    const stop = () => {
      if (stopping) return;
      stopping = true;
      const late = setTimeout(() => process.exit(1), 15_000);
      running.stop().then(
        () => {
          clearTimeout(late);
          process.exit(0);
        },
        (error: unknown) => {
          console.error(`${definition.name} could not stop in order: ${lineOf(error)}`);
          process.exit(1);
        },
      );
    };
    process.on('SIGTERM', stop);
    process.on('SIGINT', stop);
  } catch (error) {
    console.error(`${definition.name} cannot start: ${error instanceof ConfigError ? error.message : lineOf(error)}`);
    process.exit(1);
  }
}

function lineOf(error: unknown): string {
  return (error instanceof Error ? `${error.message} ${'code' in error ? String(error.code) : ''}` : String(error)).split('\n')[0]!.trim();
}
