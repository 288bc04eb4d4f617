import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { throwError, type Observable } from 'rxjs';

import { traceIdOf } from '../caller/trace.js';
import { currentTrace } from '../caller/request-context.js';
import { languageOf } from './auth.js';
import { asDomainError, problemOf } from './problem.js';

/** Every error of every endpoint leaves as application/problem+json. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger(ProblemFilter.name);

  catch(thrown: unknown, host: ArgumentsHost): Observable<never> | void {
    if (host.getType() !== 'http') return throwError(() => thrown);
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const error = asDomainError(thrown);
    if (error.status >= 500) this.log.error(error.cause instanceof Error ? error.cause.stack : String(error.cause ?? error.stack));
    if (error.status === 503 || error.status === 429) void reply.header('retry-after', '5');
    if (error.status === 401) void reply.header('www-authenticate', 'Bearer');
    void reply
      .status(error.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(problemOf(error, languageOf(request.headers['accept-language']), traceIdOf(currentTrace()))));
  }
}
