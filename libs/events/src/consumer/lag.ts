/** How many events of a stream a consumer has not handled yet. */
export interface Lag {
  consumer: string;
  stream: string;
  events: number;
}
