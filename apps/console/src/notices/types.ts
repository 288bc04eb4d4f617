export interface Notice {
  id: string;
  kind: string;
  /** Ids, numbers and states: whoever reads them asks for the rest, as far as they may still see it. */
  about: Partial<Record<string, string>>;
  at: string;
  readAt?: string;
}

/** A notice in words. */
export interface Said {
  title: string;
  detail: string;
  /** Where what it is about can be seen. */
  to: string | undefined;
}
