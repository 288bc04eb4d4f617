import { DiscardPolicy, RetentionPolicy, StorageType, type JetStreamManager } from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';

/** How long JetStream recognises a `Nats-Msg-Id`, in milliseconds. Beyond it the inbox recognises the event. */
export const DEDUPE_WINDOW_MS = 10 * 60_000;

export interface StreamState {
  /** When this incarnation of the stream was made: another value means that its sequences began anew. */
  created: string;
  lastSequence: number;
}

/** The stream of a service (`grid` with subjects `grid.>`), made when it is not there. Replicas by `NATS_REPLICAS`. */
export async function ensureStream(manager: JetStreamManager, service: string): Promise<StreamState> {
  const info = await manager.streams.add({
    name: service,
    subjects: [`${service}.>`],
    storage: StorageType.File,
    retention: RetentionPolicy.Limits,
    discard: DiscardPolicy.Old,
    num_replicas: Number(process.env.NATS_REPLICAS ?? 1),
    duplicate_window: nanos(DEDUPE_WINDOW_MS),
  });
  return { created: String(info.created), lastSequence: info.state.last_seq };
}
