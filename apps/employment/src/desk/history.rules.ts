/** A line of the history of a job or an employer. */
export interface HistoryLine {
  seq: string;
  at: Date;
  /** Null is what the district did by itself, or who was hired. */
  account_id: string | null;
  action: string;
  state: string | null;
  reason: string | null;
}

export interface Step {
  at: Date;
  /** What was done: publish, send-back, … */
  did: string;
  by: 'employer' | 'staff' | 'seeker' | 'district';
  accountId?: string;
  state?: string;
  reason?: string;
}

/**
 * Who did what, and when. Of staff it names who; of an employer’s people not, they are shown on demand elsewhere; of whoever was hired
 * never.
 * @param members accounts that stand for the employer @param system the district's own account @param named may the reader know which of
 * the staff?
 */
export function stepOf(line: HistoryLine, members: readonly string[], system: string, named: boolean): Step {
  const did = line.action.slice(line.action.indexOf('.') + 1);
  const by =
    did === 'hire'
      ? 'seeker'
      : line.account_id === system || line.account_id === null
        ? 'district'
        : members.includes(line.account_id)
          ? 'employer'
          : 'staff';
  return {
    at: line.at,
    did,
    by,
    ...(named && by === 'staff' && line.account_id !== null ? { accountId: line.account_id } : {}),
    ...(line.state ? { state: line.state } : {}),
    ...(line.reason ? { reason: line.reason } : {}),
  };
}
