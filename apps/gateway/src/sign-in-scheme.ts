import { dataKinds, dataKindWords } from '@linli/contracts/data-kinds';

export interface Issuer {
  issuer: string;
  audience: string;
}

/** Where a client gets a token: by its path, unless an issuer of the district's own stands elsewhere. */
export const tokenUrlOf = ({ issuer }: Issuer, publicUrl: string): string => `${baseOf(issuer, publicUrl)}/token`;

const baseOf = (issuer: string, publicUrl: string): string => (issuer.startsWith(publicUrl) ? issuer.slice(publicUrl.length) : issuer);

/** How a client comes to a token (RFC 6749). Where an issuer of the district's own stands is told by its path. */
export function signInScheme({ issuer, audience }: Issuer, publicUrl: string): object {
  const base = baseOf(issuer, publicUrl);
  const tokenUrl = tokenUrlOf({ issuer, audience }, publicUrl);
  return {
    type: 'oauth2',
    description: [
      `An agency’s client gets a token in its own name by client credentials with resource=${audience}, a person’s application by the code flow with PKCE.`,
      'A token says who calls, and which kinds of data an agency’s client was given; where they may do what follows from their roles in the district.',
    ].join(' '),
    flows: {
      clientCredentials: { tokenUrl, scopes: Object.fromEntries(dataKinds.map((kind) => [kind, dataKindWords[kind].en])) },
      authorizationCode: {
        authorizationUrl: `${base}/auth`,
        tokenUrl,
        refreshUrl: tokenUrl,
        scopes: { openid: 'who signed in', profile: 'their name', offline_access: 'to stay signed in' },
      },
    },
  };
}
