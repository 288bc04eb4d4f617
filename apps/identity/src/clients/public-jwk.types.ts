/** A public key by which a client signs, as a JWK (RFC 7517). */
export interface PublicJwk {
  kid: string;
  kty: 'EC' | 'RSA' | 'OKP';
  use?: 'sig';
  alg?: string;
  crv?: string;
  x?: string;
  y?: string;
  n?: string;
  e?: string;
}
