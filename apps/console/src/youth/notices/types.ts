export interface Notice {
  id: string;
  kind: string;
  about: Partial<Record<'session' | 'child' | 'enrolment' | 'demand' | 'programme' | 'until' | 'reason' | 'startsAt' | 'state', string>>;
  at: string;
  readAt?: string;
}
