/** How many events of a stream a consumer has not handled yet. */
export interface Lag {
  consumer: string;
  stream: string;
  events: number;
}

/** How far a consumer lies behind its stream, and up to which place of it all is handled. */
export interface Standing extends Lag {
  position: number;
}

/** How a consumer stands in its stream, in times: when the events were published. */
export interface Progress extends Lag {
  /** Of the last event before which all are handled; undefined when there is none yet. */
  handledTo?: Date;
  /** Of the oldest that waits; undefined when none does. */
  waitingSince?: Date;
}
