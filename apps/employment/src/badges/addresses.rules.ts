/**
 * How many credentials one status list tells of: the specification's least, so that asking for a list does not tell whose one wants to
 * know.
 */
export const LIST_LENGTH = 131_072;

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** Where the world finds what a credential names. All under the district's public address, and never anything of a person in one. */
export class Addresses {
  readonly issuer: string;

  constructor(readonly publicUrl: string) {
    this.issuer = `${publicUrl}/api/employment/v1/issuer`;
  }

  readonly key = (multibase: string): string => `${this.issuer}/keys/${multibase}`;
  /** A page for people; what it says of the credential holds now. */
  readonly credential = (id: string): string => `${this.publicUrl}/credentials/${id}`;
  readonly course = (id: string): string => `${this.publicUrl}/training/courses/${id}`;
  readonly statusList = (list: number): string => `${this.publicUrl}/api/employment/v1/credentials/status/${list}`;

  /** Which of our credentials an address names; undefined for any other address. */
  idOf(address: unknown): string | undefined {
    const before = this.credential('');
    const id = typeof address === 'string' && address.startsWith(before) ? address.slice(before.length) : '';
    return UUID.test(id) ? id : undefined;
  }
}

/** In which list a credential stands, and where in it. */
export const placeOf = (statusIndex: number): { list: number; index: number } => ({
  list: Math.floor(statusIndex / LIST_LENGTH),
  index: statusIndex % LIST_LENGTH,
});
