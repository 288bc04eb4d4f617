import { eventEntities } from '@linli/events';

import { AccessGrant } from '../access/access-grant.entity.js';
import { Attachment } from '../attachments/attachment.entity.js';
import { AuditSeal } from '../audit/audit-seal.entity.js';
import { WrittenLine } from '../audit/written-line.entity.js';
import { Notice } from '../notices/notice.entity.js';
import { Trouble } from '../operations/trouble.entity.js';
import { PersonKey } from '../personal-data/person-key.entity.js';
import { FailedItem } from '../timing/failed-item.entity.js';
import { JobRun } from '../timing/job-run.entity.js';
import { StoredAnswer } from '../unit-of-work/stored-answer.entity.js';
import { ClusterHistory } from './cluster-history.entity.js';

/** The tables that every service has beside its own. */
export const sharedEntities = [
  ...eventEntities,
  AccessGrant,
  Attachment,
  WrittenLine,
  AuditSeal,
  PersonKey,
  FailedItem,
  JobRun,
  Notice,
  Trouble,
  StoredAnswer,
  ClusterHistory,
];
