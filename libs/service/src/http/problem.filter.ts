import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { throwError, type Observable } from 'rxjs';

import { refuse } from './refusal.js';

/** Every error of every endpoint leaves as application/problem+json. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger(ProblemFilter.name);

  catch(thrown: unknown, host: ArgumentsHost): Observable<never> | void {
    if (host.getType() !== 'http') return throwError(() => thrown);
    const http = host.switchToHttp();
    void refuse(thrown, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>(), (message) => this.log.error(message));
  }
}
