const KEY = 'linli.join';

/**
 * What stands behind the # of an invitation's link. It is taken out of the address, and this tab keeps it while somebody signs in or
 * registers on the issuer's pages.
 */
export function joinToken(): string | undefined {
  const given = window.location.hash.slice(1);
  if (given) {
    sessionStorage.setItem(KEY, given);
    history.replaceState(history.state, '', window.location.pathname);
  }
  return sessionStorage.getItem(KEY) ?? undefined;
}

export const forgetJoinToken = (): void => sessionStorage.removeItem(KEY);
