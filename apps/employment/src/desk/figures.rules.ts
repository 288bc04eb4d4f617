import type { Counted } from '../applications/application.rules.js';

/** So many employers or jobs of a community, by their state. */
export interface Tally {
  community: string;
  key: string;
  n: number;
  openings: number;
  taken: number;
}

export interface Figures {
  area: string;
  employers: Record<string, number>;
  jobs: Record<string, number>;
  /** Openings of published jobs that nobody has yet. */
  free: number;
  /** Who started work, ever. */
  placed: number;
  applications: Record<string, number>;
  channels: Record<string, number>;
}

/** How many by state, and by where they came from. */
function sums(counts: readonly Counted[]): Pick<Figures, 'applications' | 'channels'> {
  const [applications, channels]: Record<string, number>[] = [{}, {}];
  for (const { state, channel, n } of counts) {
    applications![state] = (applications![state] ?? 0) + n;
    channels![channel] = (channels![channel] ?? 0) + n;
  }
  return { applications: applications!, channels: channels! };
}

/** One line a community, in the order of their codes. */
export function figuresOf({
  employers,
  jobs,
  applications,
}: {
  employers: readonly Tally[];
  jobs: readonly Tally[];
  applications: readonly (Counted & { community: string })[];
}): Figures[] {
  const communities = [...new Set([...employers, ...jobs, ...applications].map(({ community }) => community))].sort();
  return communities.map((area) => {
    const of = <T extends { community: string }>(list: readonly T[]) => list.filter(({ community }) => community === area);
    const counted = sums(of(applications));
    const published = of(jobs).filter(({ key }) => key === 'published');
    return {
      area,
      employers: byKey(of(employers)),
      jobs: byKey(of(jobs)),
      free: published.reduce((sum, { openings, taken }) => sum + openings - taken, 0),
      placed: counted.applications.placed ?? 0,
      ...counted,
    };
  });
}

const byKey = (list: readonly Tally[]): Record<string, number> => Object.fromEntries(list.map(({ key, n }) => [key, n]));
