/** What a client was told of one command, after all its tries. */
export interface Entry {
  n: number;
  /** The name of the command: `case.report`, `hail.accept`. */
  command: string;
  who: string;
  /** What it was sent to, or what it made. */
  target: string | undefined;
  /** Words by which what it made is found again, whatever the answer said. */
  mark: string | undefined;
  outcome: 'acked' | 'refused' | 'unknown';
  status: number;
  code: string | undefined;
  tries: number;
  cutOff: number;
  began: number;
  ended: number;
}

/** All that the clients saw. The checker believes this and the databases, nothing else. */
export class History {
  readonly entries: Entry[] = [];

  add(entry: Omit<Entry, 'n'>): Entry {
    const numbered = { n: this.entries.length + 1, ...entry };
    this.entries.push(numbered);
    return numbered;
  }

  /** The entries about one thing, as lines for a person who looks for the reason. */
  about(target: string): string[] {
    const about = this.entries.filter((entry) => entry.target === target || entry.mark === target);
    return about.map(
      ({ n, command, who, outcome, status, code, tries, cutOff, began, ended }) =>
        `  #${n} ${(began / 1000).toFixed(2)}–${(ended / 1000).toFixed(2)} s ${who} ${command}: ${outcome} ${status} ${code ?? ''} after ${tries} tries, ${cutOff} cut off`,
    );
  }
}
