/** Somebody without a phone,, for whom one of the family acts in this tab. */
export interface Dependant {
  /** Of the agreement that she is acted for. */
  id: string;
  accountId: string;
  name: string;
}

const KEY = 'linli.acting-for';
const OVER = 'linli.acting-for-over';

const stored = (): string | null => sessionStorage.getItem(KEY);
const begun = stored();
let acting = begun === null ? undefined : (JSON.parse(begun) as Dependant);

/**
 * For whom this page acts; undefined for oneself. It stays so as long as the page is loaded: nothing that was read, typed or sent by one
 * person is there when the other's page begins.
 */
export const actingFor = (): Dependant | undefined => acting;

/** Begins to act for her, from the start page on. */
export function actFor(dependant: Dependant): void {
  sessionStorage.setItem(KEY, JSON.stringify(dependant));
  sessionStorage.removeItem(OVER);
  window.location.assign('/');
}

export function backToOneself(): void {
  sessionStorage.removeItem(KEY);
  window.location.assign('/');
}

/** The district does not let one act for her any more: goes back to oneself, and says so there. */
export function actingOver(): void {
  if (!acting || stored() === null) return;
  sessionStorage.setItem(OVER, acting.name);
  backToOneself();
}

/** For whom one acted when it ended; undefined once that was read. */
export const overFor = (): string | undefined => sessionStorage.getItem(OVER) ?? undefined;
export const overRead = (): void => sessionStorage.removeItem(OVER);

/** Whoever signs in or out acts for nobody. */
export function forgetActing(): void {
  acting = undefined;
  sessionStorage.removeItem(KEY);
  sessionStorage.removeItem(OVER);
}

// The Back key shows a page as it was left: one that acts for somebody else than this tab does now is loaded anew.
window.addEventListener('pageshow', ({ persisted }) => {
  const now = stored();
  if (persisted && (now === null ? undefined : (JSON.parse(now) as Dependant).id) !== acting?.id) window.location.reload();
});
