import { dataKinds, isGuarded } from '@linli/contracts';
import { createParamDecorator, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';

import { AccessService } from '../access/access.service.js';
import { languageOf, type Caller, type Grant } from '../caller/caller.js';
import { ACTING_AS, inCapacity, isHeld } from '../caller/capacity.rules.js';
import { currentCaller, setCaller } from '../caller/request-context.js';
import { Config } from '../config/config.js';
import { DomainError } from '@linli/problems';
import { IN_PERSON, peopleOnly, PUBLIC, SERVED, type ServedCallers } from './serves.js';
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
    private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const said = [context.getHandler(), context.getClass()];
    const isPublic = this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, said);
    const [scheme, token] = (request.headers.authorization ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token) {
      if (isPublic) return true;
      throw new DomainError('unauthenticated');
    }
    const identity = await this.tokens.verify(token);
    if (!isPublic) checkServed(identity, this.reflector.getAllAndOverride<ServedCallers | undefined>(SERVED, said) ?? peopleOnly);
    if (!isPublic && identity.actor && this.reflector.getAllAndOverride<boolean | undefined>(IN_PERSON, said))
      throw new DomainError('not-by-proxy');
    const { twoFactors, scopes, ...who } = identity;
    const held = await this.access.grantsOf(who.accountId);
    const isWhole = who.kind === 'client' || (!who.actor && (twoFactors || !this.config.secondFactor));
    const open = isWhole ? held : withoutGuarded(held);
    const chosen = actingAsOf(request);
    // What is for anybody is not refused for a role that is over: it then counts for nothing.
    const isOver = isPublic && chosen !== undefined && !isHeld(open, chosen);
    setCaller({
      ...who,
      ...(who.kind === 'client' ? { dataKinds: dataKinds.filter((kind) => scopes.includes(kind)) } : {}),
      grants: isOver ? [] : inCapacity(open, chosen),
      ...(chosen === undefined || isOver ? {} : { actingAs: chosen }),
      ...(open.length < held.length && !who.actor ? { needsSecondFactor: true } : {}),
      ip: request.ip,
      language: languageOf(request.headers['accept-language']),
    });
    return true;
  }
}

/** What counts for somebody who signed in with a password or a code alone, or who acts for somebody else. */
const withoutGuarded = (held: readonly Grant[]): readonly Grant[] => held.filter((grant) => !isGuarded(grant));

/** @throws DomainError people-only, clients-only, scope-missing (a client without this kind of data) */
function checkServed({ kind, scopes }: Identity, { kinds, data }: ServedCallers): void {
  if (!kinds.some((served) => served === kind)) throw new DomainError(kind === 'client' ? 'people-only' : 'clients-only');
  if (kind === 'client' && data && !scopes.includes(data)) throw new DomainError('scope-missing', { params: { scope: data } });
}

/** Several values, which Node joins by commas, are the id of nothing. */
const actingAsOf = ({ headers }: FastifyRequest): string | undefined => headers[ACTING_AS]?.toString();
