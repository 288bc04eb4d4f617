import { createParamDecorator, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';

import { AccessService } from '../access/access.service.js';
import { languageOf, type Caller } from '../caller/caller.js';
import { currentCaller, setCaller } from '../caller/request-context.js';
import { DomainError } from '@linli/problems';
import { peopleOnly, PUBLIC, SERVED, type ServedCallers } from './serves.js';
import { TokenVerifier, type Identity } from './token-verifier.js';

/** The caller of the request in hand. */
export const CallerParam = createParamDecorator((): Caller => currentCaller());

/**
 * Finds out who calls, and whether the operation is for such: the token says who, the service's own grants say what they hold
 * (docs/adr/009).
 */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: TokenVerifier,
    private readonly access: AccessService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const said = [context.getHandler(), context.getClass()];
    const open = this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, said);
    const [scheme, token] = (request.headers.authorization ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token) {
      if (open) return true;
      throw new DomainError('unauthenticated');
    }
    const identity = await this.tokens.verify(token);
    if (!open) checkServed(identity, this.reflector.getAllAndOverride<ServedCallers | undefined>(SERVED, said) ?? peopleOnly);
    const { kind, accountId, clientId } = identity;
    setCaller({
      kind,
      accountId,
      ...(clientId ? { clientId } : {}),
      grants: await this.access.grantsOf(identity.accountId),
      ip: request.ip,
      language: languageOf(request.headers['accept-language']),
    });
    return true;
  }
}

/** @throws DomainError people-only, scope-missing (a client without this kind of data) */
function checkServed({ kind, scopes }: Identity, { kinds, data }: ServedCallers): void {
  if (!kinds.some((served) => served === kind)) throw new DomainError('people-only');
  if (kind === 'client' && data && !scopes.includes(data)) throw new DomainError('scope-missing', { params: { scope: data } });
}
