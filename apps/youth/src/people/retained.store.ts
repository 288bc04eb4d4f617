/** For a scheduled job: what was kept long enough on the day $1. */
export const KEPT_LONG_ENOUGH = 'SELECT id, until::timestamptz AS due_at FROM retained WHERE until <= $1::date';
