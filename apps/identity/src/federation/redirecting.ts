import type { Language } from '@linli/service';

/** A browser that is to show elsewhere who is in front of it. */
export interface Leaving {
  state: string;
  /** Where it comes back to. */
  callback: string;
  language: Language;
  /** On a computer that others use too. */
  shared: boolean;
  /** The browser is WeChat’s own. */
  inWechat: boolean;
}

/** What is kept here to check the answer by. */
export type Kept = Readonly<Record<string, string>>;

/** What a browser brings back. */
export interface Answer {
  state: string;
  code?: string | undefined;
  /** Who answers (RFC 9207). */
  iss?: string | undefined;
  error?: string | undefined;
}

/** Somebody elsewhere who signs people in on pages of its own. */
export interface Redirecting {
  /** Is there a way from this browser? */
  isFor(leaving: Pick<Leaving, 'inWechat'>): boolean;
  /** @throws ElsewhereError */
  leave(leaving: Leaving): Promise<{ address: string; kept: Kept }>;
  /** Who it is, in words that no two people ever share, whatever is configured later. @throws ElsewhereError */
  subjectOf(answer: Answer, kept: Kept, callback: string): Promise<string>;
}
