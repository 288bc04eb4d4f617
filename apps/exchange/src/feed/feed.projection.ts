import { feedEntries, feedEntryOf } from '@linli/contracts';
import { Projection, sequenceOf, streamOf, type BatchedEvent, type EventBatch } from '@linli/events';
import { UnitOfWork } from '@linli/service';
import { Controller } from '@nestjs/common';

import { areaOf, cloudEventOf } from './cloud-event.rules.js';
import type { FeedEvent } from './feed-event.entity.js';
import { FeedSignals } from './feed-signals.js';
import { addToFeed } from './feed.store.js';

/** Keeps what agencies are given of every service's events. */
@Controller()
export class FeedProjection {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly signals: FeedSignals,
  ) {}

  @Projection('feed', ...feedEntries.map(({ contract }) => contract))
  async apply(batch: EventBatch): Promise<void> {
    // What was published before events had numbers was published once more with them (docs/adr/106).
    const events = batch.events.filter(({ event }) => event.number !== undefined);
    if (events.length === 0) return;
    await this.unitOfWork.project({ ...batch, events }, ({ manager }, fresh) => addToFeed(manager, fresh.map(rowOf)));
    this.signals.raise();
  }
}

function rowOf({ event, data }: BatchedEvent): FeedEvent {
  const { id, type, time: at } = event;
  const [entry, number] = [feedEntryOf(type)!, String(event.number)];
  const body = cloudEventOf(entry, { ...event, sequence: sequenceOf(number) }, data);
  return { service: streamOf(type), number, id, type, area: areaOf(entry, data), at, body };
}
