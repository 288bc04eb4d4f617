/** More of an answer nobody needs: a provider's are some hundred bytes. */
const MOST_BYTES = 64 * 1024;

export interface Answer {
  status: number;
  /** What the answer says, when it is an object of JSON; else nothing. */
  body: Readonly<Record<string, unknown>>;
}

/**
 * A POST to a provider. It follows no redirect, so that neither key nor number reaches an address that nobody configured.
 * @throws what fetch throws: a TypeError with a cause when there is no connection, a TimeoutError when the signal's time is over
 */
export async function post(
  url: string | URL,
  request: { headers: Record<string, string>; body?: string },
  signal: AbortSignal,
): Promise<Answer> {
  const response = await fetch(url, { ...request, method: 'POST', redirect: 'manual', signal });
  return { status: response.status, body: objectIn(await startOf(response)) };
}

async function startOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    parts.push(part as Uint8Array);
    bytes += (part as Uint8Array).length;
    if (bytes > MOST_BYTES) return '';
  }
  return Buffer.concat(parts).toString();
}

function objectIn(text: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
