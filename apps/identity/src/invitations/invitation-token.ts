import { hash, randomBytes } from 'node:crypto';

/** 32 random bytes: nobody finds one by trying, so tries are not counted. */
export const TOKEN = /^[A-Za-z0-9_-]{43}$/;
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of one. It is as random as the token, so it needs no key. */
export const hashOf = (token: string): Buffer => hash('sha256', token, 'buffer');

/** The token stands behind the #, which browsers send to no server: it is in no log of one. */
export const linkOf = (publicUrl: string, token: string): string => `${publicUrl}/join#${token}`;
