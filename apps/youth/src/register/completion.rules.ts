/** A session that took place, or was cancelled; a make-up session names the one it stands for. */
export interface HeldSession {
  id: string;
  state: 'planned' | 'running' | 'closed' | 'cancelled';
  makesUpFor?: string;
}

export interface Completion {
  held: number;
  attended: number;
  share: number;
  completed: boolean;
}

/**
 * Each session of the programme counts once: attended by being there, or at a session that makes up for it. A cancelled session counts
 * only when one that makes up for it took place.
 */
export function completionOf(sessions: readonly HeldSession[], attendedIds: ReadonlySet<string>, wanted: number): Completion {
  const makeUps = sessions.filter(({ makesUpFor, state }) => makesUpFor !== undefined && state === 'closed');
  const counted = sessions.filter(
    ({ id, state, makesUpFor }) =>
      makesUpFor === undefined && (state === 'closed' || (state === 'cancelled' && makeUps.some((other) => other.makesUpFor === id))),
  );
  const attended = counted.filter(
    ({ id }) => attendedIds.has(id) || makeUps.some((other) => other.makesUpFor === id && attendedIds.has(other.id)),
  ).length;
  const share = counted.length === 0 ? 0 : attended / counted.length;
  return { held: counted.length, attended, share, completed: counted.length > 0 && share >= wanted };
}
