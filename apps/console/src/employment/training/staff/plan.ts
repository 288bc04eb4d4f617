export interface Plan {
  /** YYYY-MM-DD */
  firstDay: string;
  /** 1 Monday to 7 Sunday */
  weekdays: readonly number[];
  /** HH:MM in the district */
  from: string;
  to: string;
  count: number;
}

const DAY_MS = 86_400_000;
export const MOST_SESSIONS = 100;

/** The sessions of a plan: the first day counts whatever weekday it is. Empty as long as something is missing. */
export function sessionsOf({ firstDay, weekdays, from, to, count }: Plan): { startsAt: string; endsAt: string }[] {
  if (!firstDay || !from || !to || to <= from || count < 1) return [];
  const first = Date.parse(firstDay);
  const held = (day: number) => day === 0 || weekdays.includes(new Date(first + day * DAY_MS).getUTCDay() || 7);
  const days: string[] = [];
  for (let day = 0; days.length < Math.min(count, MOST_SESSIONS) && (day === 0 || weekdays.length > 0); day++) {
    if (held(day)) days.push(new Date(first + day * DAY_MS).toISOString().slice(0, 10));
  }
  return days.map((day) => ({ startsAt: `${day}T${from}:00+08:00`, endsAt: `${day}T${to}:00+08:00` }));
}
