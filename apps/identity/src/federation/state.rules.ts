/** On whose behalf a browser went elsewhere: a sign-in under way, or an account whose owner is signed in. */
export type Holder = { flow: string } | { account: string };

export const keyOf = (holder: Holder): string => ('flow' in holder ? `flow ${holder.flow}` : `account ${holder.account}`);

/**
 * A state that says by itself which sign-in it belongs to, so that the callback can lead a browser to where its cookie counts. WeChat
 * takes letters and digits, and 128 of them.
 * @param secret hexadecimal
 */
export const stateFor = (holder: Holder, secret: string): string =>
  'flow' in holder ? `f${Buffer.from(holder.flow).toString('hex')}x${secret}` : `a${secret}`;

/** Where an answer belongs, or undefined for what no browser of ours was given. */
export function belongsTo(state: unknown): { flow: string } | 'account' | undefined {
  if (typeof state !== 'string') return undefined;
  if (/^a[0-9a-f]{32}$/.test(state)) return 'account';
  const hex = /^f([0-9a-f]{2,90})x[0-9a-f]{32}$/.exec(state)?.[1];
  const flow = hex && Buffer.from(hex, 'hex').toString('latin1');
  return flow && /^[\w-]+$/.test(flow) ? { flow } : undefined;
}
