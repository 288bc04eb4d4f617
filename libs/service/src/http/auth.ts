import { createParamDecorator, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';

import { AccessService } from '../access/access.service.js';
import { languageOf, type Caller } from '../caller/caller.js';
import { ACTING_AS, inCapacity, isHeld } from '../caller/capacity.rules.js';
import { currentCaller, setCaller } from '../caller/request-context.js';
import { DomainError } from '@linli/problems';
import { PUBLIC, SERVED, type Served } from './serves.js';
import { TokenVerifier } from './token-verifier.js';

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
    const served: readonly string[] = this.reflector.getAllAndOverride<Served[] | undefined>(SERVED, said) ?? ['person'];
    if (!open && !served.includes(identity.kind)) throw new DomainError('people-only');
    const held = await this.access.grantsOf(identity.accountId);
    const chosen = actingAsOf(request);
    // What is for anybody is not refused for a role that is over: it then counts for nothing.
    const isOver = open && chosen !== undefined && !isHeld(held, chosen);
    setCaller({
      ...identity,
      grants: isOver ? [] : inCapacity(held, chosen),
      ...(chosen === undefined || isOver ? {} : { actingAs: chosen }),
      ip: request.ip,
      language: languageOf(request.headers['accept-language']),
    });
    return true;
  }
}

/** Several values, which Node joins by commas, are the id of nothing. */
const actingAsOf = ({ headers }: FastifyRequest): string | undefined => headers[ACTING_AS]?.toString();
