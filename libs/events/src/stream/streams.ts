import { DiscardPolicy, JetStreamApiError, RetentionPolicy, StorageType, type JetStreamManager, type StreamInfo } from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';

/** How long JetStream recognises a `Nats-Msg-Id`, in milliseconds. Beyond it the inbox recognises the event. */
export const DEDUPE_WINDOW_MS = 10 * 60_000;

export interface StreamState {
  /** When this incarnation of the stream was made: another value means that its sequences began anew. */
  created: string;
  lastSequence: number;
}

/**
 * The stream of a service (`grid` with subjects `grid.>`), made when it is not there. Replicas by `NATS_REPLICAS`. Only the service itself
 * may make it; others ask for its state.
 */
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
  return stateOf(info);
}

const STREAM_NOT_FOUND = 10059;

/** How another service's stream stands; undefined while it is not there. */
export async function streamState(manager: JetStreamManager, service: string): Promise<StreamState | undefined> {
  try {
    return stateOf(await manager.streams.info(service));
  } catch (error) {
    if (error instanceof JetStreamApiError && error.code === STREAM_NOT_FOUND) return undefined;
    throw error;
  }
}

/** When the event in a place of a stream was published; undefined where there is none. */
export async function publishedAt(manager: JetStreamManager, stream: string, sequence: number): Promise<Date | undefined> {
  if (sequence < 1) return undefined;
  try {
    return (await manager.streams.getMessage(stream, { seq: sequence }))?.time;
  } catch (error) {
    if (error instanceof JetStreamApiError) return undefined;
    throw error;
  }
}

const stateOf = ({ created, state }: StreamInfo): StreamState => ({ created: String(created), lastSequence: state.last_seq });
