import type { LiveHint, LiveListener } from '@linli/client';

/** What changed, or of which service something may have. */
export type News = { kind: 'hint'; hint: LiveHint } | { kind: 'again'; service: string };

type Message = News | { kind: 'want'; tab: string; topics: readonly string[] } | { kind: 'who' } | { kind: 'beat' };

export interface Surroundings {
  /** Opens the one stream. Returns how to stop it. */
  open: (topics: readonly string[], on: LiveListener) => () => void;
  locks: LockManager;
  /** Does somebody look at this tab? */
  visible: () => boolean;
}

/** As many topics as the gateway takes. */
const MOST = 200;
/** What a page asks for while it is built is asked for together. */
const TOGETHER_MS = 50;
/** A leader's beat is every 15 s; a browser may have put its tab to sleep. */
const SILENT_MS = 60_000;

/**
 * The tabs of one person in one browser keep one stream: a browser opens six connections to a host, and each stream would hold one for
 * good. The tab that holds the lock listens for all, and hands what it hears on; when it closes, the next one takes over.
 */
export class LiveHub {
  private readonly tab = crypto.randomUUID();
  private readonly wanted = new Map<string, number>();
  private readonly others = new Map<string, readonly string[]>();
  private readonly channel: BroadcastChannel;
  private readonly closing = new AbortController();
  private readonly lock: string;
  /** Its topics, those of them that are heard by now, and how to stop it. */
  private stream: { topics: ReadonlySet<string>; heard: Set<string>; stop: () => void } | undefined;
  private leading = false;
  private queued = new AbortController();
  private beatAt = Date.now();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly watch: ReturnType<typeof setInterval>;

  constructor(
    accountId: string,
    private readonly surroundings: Surroundings,
    private readonly hear: (news: News) => void,
  ) {
    this.lock = `linli-live-${accountId}`;
    this.channel = new BroadcastChannel(this.lock);
    this.channel.onmessage = ({ data }: MessageEvent<Message>) => this.take(data);
    const { locks } = surroundings;
    // As long as the tab is there it holds a lock of its own: the leader sees by it who has gone.
    void locks.request(this.tab, { signal: this.closing.signal }, () => this.closed()).catch(ignoreAbort);
    void locks.request(this.lock, { ifAvailable: true }, (lock) => (lock ? this.lead() : this.follow())).catch(this.resign);
    this.watch = setInterval(() => this.lookAfterLeader(), SILENT_MS / 4);
  }

  /** Hears of these, `<service>.<topic>` each. Returns how to stop. */
  want(topics: readonly string[]): () => void {
    for (const topic of topics) this.wanted.set(topic, (this.wanted.get(topic) ?? 0) + 1);
    this.changed();
    return () => {
      for (const topic of topics) {
        const left = (this.wanted.get(topic) ?? 1) - 1;
        if (left > 0) this.wanted.set(topic, left);
        else this.wanted.delete(topic);
      }
      this.changed();
    };
  }

  close(): void {
    this.announce({ kind: 'want', tab: this.tab, topics: [] });
    clearTimeout(this.timer);
    clearInterval(this.watch);
    this.stop();
    this.closing.abort();
    this.channel.close();
  }

  private changed(): void {
    if (!this.leading) this.announce({ kind: 'want', tab: this.tab, topics: [...this.wanted.keys()] });
    else this.soon();
  }

  private take(message: Message): void {
    if (message.kind === 'who') return this.announce({ kind: 'want', tab: this.tab, topics: [...this.wanted.keys()] });
    if (message.kind === 'beat') return void (this.beatAt = Date.now());
    if (message.kind !== 'want') return this.pass(message);
    if (message.topics.length > 0) this.others.set(message.tab, message.topics);
    else this.others.delete(message.tab);
    if (this.leading) this.soon();
  }

  /** Only what this tab asked for. */
  private pass(news: News): void {
    const mine = [...this.wanted.keys()];
    const heard =
      news.kind === 'again'
        ? mine.some((topic) => topic.startsWith(`${news.service}.`))
        : news.hint.topics.some((topic) => this.wanted.has(`${news.hint.service}.${topic}`));
    if (heard) this.hear(news);
  }

  private follow(): void {
    this.queued = new AbortController();
    void this.surroundings.locks
      .request(this.lock, { signal: AbortSignal.any([this.closing.signal, this.queued.signal]) }, () => this.lead())
      .catch(this.resign);
  }

  private lead(): Promise<void> {
    this.leading = true;
    this.announce({ kind: 'who' });
    this.soon();
    return this.closed();
  }

  /** Another tab took the lead, as nothing was heard of this one; or the tab closes. */
  private readonly resign = (): void => {
    if (this.closing.signal.aborted || !this.leading) return;
    this.leading = false;
    this.stop();
    this.follow();
  };

  private lookAfterLeader(): void {
    if (this.leading || !this.surroundings.visible() || Date.now() - this.beatAt < SILENT_MS) return;
    this.beatAt = Date.now();
    this.queued.abort();
    void this.surroundings.locks.request(this.lock, { steal: true }, () => this.lead()).catch(this.resign);
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.listen(), TOGETHER_MS);
  }

  /**
   * The stream for all tabs. The old one stays until every service listens to the new one, so that nothing falls between; what changed
   * after a page was read and before its topics were heard is read anew. A topic that nobody wants any more does no harm.
   */
  private listen(): void {
    const topics = [...new Set([...this.wanted.keys(), ...[...this.others.values()].flat()])].slice(0, MOST);
    if (topics.length === 0) return this.stop();
    if (topics.every((topic) => this.stream?.topics.has(topic))) return;
    const before = this.stream;
    const heard = new Set(topics.filter((topic) => before?.heard.has(topic)));
    const silent = new Set(topics.map(serviceOf));
    let beatsUntilReady = silent.size + 1;
    const say = (news: News) => {
      this.announce(news);
      this.pass(news);
    };
    const stop = this.surroundings.open(topics, {
      hint: (hint) => say({ kind: 'hint', hint }),
      again: (service) => say({ kind: 'again', service }),
      ready: (service) => {
        silent.delete(service);
        if (silent.size === 0) before?.stop();
        const fresh = topics.filter((topic) => serviceOf(topic) === service && !heard.has(topic));
        for (const topic of fresh) heard.add(topic);
        if (fresh.length > 0) say({ kind: 'again', service });
      },
      beat: () => {
        // A service that is away does not keep the old one for longer.
        if (beatsUntilReady-- === 0) before?.stop();
        this.announce({ kind: 'beat' });
        void this.forgetClosedTabs();
      },
    });
    this.stream = {
      topics: new Set(topics),
      heard,
      stop: () => {
        before?.stop();
        stop();
      },
    };
  }

  private async forgetClosedTabs(): Promise<void> {
    const { held = [] } = await this.surroundings.locks.query();
    for (const tab of this.others.keys()) if (!held.some(({ name }) => name === tab)) this.others.delete(tab);
  }

  private stop(): void {
    this.stream?.stop();
    this.stream = undefined;
  }

  private announce(message: Message): void {
    if (!this.closing.signal.aborted) this.channel.postMessage(message);
  }

  private closed(): Promise<void> {
    return new Promise((resolve) => this.closing.signal.addEventListener('abort', () => resolve(), { once: true }));
  }
}

const serviceOf = (topic: string): string => topic.slice(0, topic.indexOf('.'));

const ignoreAbort = (error: unknown): void => {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
};
