export interface AgencyClient {
  clientId: string;
  /** Of the agency: an organisation's name is shown to everybody. */
  name: string;
  secret: string;
  /** From which pages it calls the district, as browsers name them: https://host, or http on the machine itself. */
  origins: readonly string[];
}

/** Agencies that sign in with a secret of their own. */
export class AgencyClients {
  /** @throws Error for an origin that is none */
  constructor(readonly all: readonly AgencyClient[]) {
    for (const { origins } of all) origins.forEach(checkOrigin);
  }
}

/** An origin as a browser sends it, exactly: a path, a port that goes without saying or a wildcard would never match, or match too much. */
function checkOrigin(origin: string): void {
  const { origin: whole, protocol, hostname = '' } = URL.parse(origin) ?? {};
  const isSafe = protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname));
  if (whole !== origin || !isSafe || !/^[a-z0-9.-]+$/.test(hostname)) throw new Error(`"${origin}" is no origin of https://`);
}
