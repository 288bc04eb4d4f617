export interface Share {
  id: string;
  code: string;
  title: string;
  text: string;
  links: { wechat: string; paper: string };
  /** Characters that the paper and the card cannot show. */
  missing: string[];
}

export interface Poster {
  id: string;
  version: number;
  place: string;
  copies: number;
  state: 'hanging' | 'due' | 'taken-down' | 'not-found';
  at: string;
  dueAt?: string;
  endedAt?: string;
  allowedActions: string[];
}

/** One that hangs though its job is over. */
export interface PosterDue extends Poster {
  job: { id: string; title: string; code: string; state: string };
}

export interface ChannelCount {
  channel: string;
  total: number;
  states: Partial<Record<string, number>>;
}
