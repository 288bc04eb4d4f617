/** What is known of a job's passes: when the last began, and what the last that ended came to. */
export interface Ran {
  startedAt: Date;
  /** Items that were done and that failed; a pass that failed as a whole is one that failed. */
  ended?: { at: Date; done: number; failed: number };
}
