import { DeadLetter } from './consumer/dead-letter.entity.js';
import { Inbox } from './consumer/inbox.entity.js';
import { ProjectionCursor } from './consumer/projection-cursor.entity.js';
import { ProjectionTable } from './consumer/projection-table.entity.js';
import { ProjectionVersion } from './consumer/projection-version.entity.js';
import { OutboxNumber } from './outbox/outbox-number.entity.js';
import { Outbox } from './outbox/outbox.entity.js';
import { RelayCursor } from './outbox/relay-cursor.entity.js';

/** The tables of the log and of its readers, which every service has. */
export const eventEntities = [Outbox, OutboxNumber, RelayCursor, Inbox, ProjectionCursor, ProjectionVersion, ProjectionTable, DeadLetter];
