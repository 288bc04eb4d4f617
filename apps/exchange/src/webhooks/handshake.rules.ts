/** What a receiver answered to the question whether it allows to be sent to. */
export type Allowed = { allowed: true; rate: number | null } | { allowed: false };

/** By which name the district asks receivers, and sends to them. */
export const originOf = (publicUrl: string): string => new URL(publicUrl).hostname;

/** Asks for all there is: the receiver says how much of it it takes. */
export const requestOf = (origin: string): Record<string, string> => ({ 'webhook-request-origin': origin });

/**
 * Reads the answer (CloudEvents: HTTP 1.1 Web Hooks, 4): whatever its status, only the header that names our origin or everybody's allows
 * it.
 * @returns `rate`: requests a minute, null for any number
 */
export function readAllowed(headers: Readonly<Record<string, string | string[] | undefined>>, origin: string): Allowed {
  const of = (name: string) =>
    [headers[name]]
      .flat()
      .join(',')
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean);
  const origins = of('webhook-allowed-origin');
  if (!origins.includes('*') && !origins.some((one) => one.toLowerCase() === origin.toLowerCase())) return { allowed: false };
  const [rate = '*'] = of('webhook-allowed-rate');
  return { allowed: true, rate: /^[1-9]\d{0,8}$/.test(rate) ? Number(rate) : null };
}
