import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';

import { serviceInHand } from './log-name.js';
import { errorWords, withoutValues } from './log-text.js';

/**
 * Nest's logger on pino: one JSON line each. Requests are not logged with addresses or bodies: those hold personal data, and of errors not
 * what they quote.
 */
export class PinoLogger implements LoggerService {
  private readonly pino: Logger;

  constructor(config: { service: string; logLevel: string }) {
    this.pino = pino({ level: config.logLevel, base: {}, mixin: () => ({ service: serviceInHand() ?? config.service }) });
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  /** Nest gives the context as the last argument, and a stack before it. */
  private write(level: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal', message: unknown, rest: unknown[]): void {
    const context = rest.at(-1);
    const stack = rest.length > 1 ? rest[0] : undefined;
    const text = message instanceof Error ? message.message : String(message);
    this.pino[level](
      {
        context,
        ...(stack ? { stack: withoutValues(String(stack)) } : {}),
        ...(message instanceof Error ? { err: errorWords(message) } : {}),
      },
      level === 'info' ? text : withoutValues(text),
    );
  }
}
