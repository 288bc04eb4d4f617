import { Catch, type RpcExceptionFilter } from '@nestjs/common';
import { throwError, type Observable } from 'rxjs';

/**
 * To be a global filter of whatever uses JetStreamTransport. Nest tells a transport of any error only that there was one; ours has to know
 * which: what is parked, or an outage, is no dead letter.
 */
@Catch()
export class RethrowFilter implements RpcExceptionFilter<unknown> {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}
