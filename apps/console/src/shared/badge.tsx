export type Tone = 'new' | 'busy' | 'check' | 'good' | 'bad' | 'quiet';

/** A state in a word; the colours keep WCAG AA on their ground. */
export function Badge({ tone, words, large = false }: { tone: Tone; words: string; large?: boolean }) {
  return <span className={`badge ${tone}${large ? ' large' : ''}`}>{words}</span>;
}

/** How many wait, beside the words of a door; nothing when none do. */
export function Count({ of, words }: { of: number; words: string }) {
  return of > 0 ? (
    <span className="count" role="img" aria-label={words}>
      {of}
    </span>
  ) : null;
}
