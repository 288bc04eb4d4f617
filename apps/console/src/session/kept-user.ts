/** As the library of the sign-in names them: who is signed in in this tab, with tokens. */
const keys = (): string[] => Object.keys(sessionStorage).filter((key) => key.startsWith('oidc.user:'));

/** Is somebody signed in in this tab? A visitor's first page asks without the library. */
export const hasUser = (): boolean => keys().length > 0;

export function dropUser(): void {
  for (const key of keys()) sessionStorage.removeItem(key);
}

const changes = new EventTarget();

/** Says in this tab that nobody is signed in any more. */
export const dropped = (): boolean => changes.dispatchEvent(new Event('dropped'));

export function whenDropped(then: () => void): () => void {
  changes.addEventListener('dropped', then);
  return () => changes.removeEventListener('dropped', then);
}
