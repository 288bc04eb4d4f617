export { AccessService, areasOf, holdersCovering, holdersWithin } from './access/access.service.js';
export { AttachmentsModule } from './attachments/attachments.module.js';
export { AttachmentPolicy, AttachmentsService, DISCARDED, type AttachmentView, type Owner } from './attachments/attachments.service.js';
export { sealAudit, verifyAudit, type AuditVerdict } from './audit/chain.js';
export { collectWhenAtRest } from './boot/at-rest.js';
export { bootstrapService } from './boot/bootstrap.js';
export { createService, type RunningService } from './boot/create-service.js';
export { Broker, type ServiceDefinition } from './boot/definition.js';
export { endOnSignal, lineOf } from './boot/end-on-signal.js';
export { HooksModule } from './boot/hooks.module.js';
export { inTheNameOf } from './boot/log-name.js';
export { migrate, type Migrations } from './boot/migrate.js';
export {
  administersDistrict,
  covers,
  holds,
  languageOf,
  nobody,
  reaches,
  reachOf,
  scopesOf,
  system,
  type Caller,
  type Grant,
  type Language,
  type Reach,
  type Where,
} from './caller/caller.js';
export { currentCaller } from './caller/request-context.js';
export { Config, readConfig } from './config/config.js';
export { ConfigError } from './config/environment.js';
export { CallerParam } from './http/auth.js';
export { Deprecated, type Deprecation } from './http/deprecated.js';
export { InPerson, Public, Serves } from './http/serves.js';
export { checkVersion, IfMatch, Target } from './http/etag.js';
export { Fen } from './http/fen.js';
export { Weekdays } from './http/weekdays.js';
export { Id } from './http/id.js';
export {
  CursorQuery,
  PageQuery,
  SearchQuery,
  readCursor,
  toPage,
  type ColumnType,
  type CursorKey,
  type Page,
  type Slice,
  type Total,
} from './http/paging.js';
export { PointBody } from './http/point-body.js';
export { commas, flag } from './http/query-values.js';
export { isDataException } from './http/problem.js';
export { accountIdOf } from './http/token-verifier.js';
export { TakesFile, uploadedFile } from './http/uploaded.js';
export { LiveModule } from './live/live.module.js';
export { LiveTopics, type Hint } from './live/live.service.js';
export { NoticesController } from './notices/notices.controller.js';
export { Notice } from './notices/notice.entity.js';
export { giveNotices, notifier, settler } from './notices/notices.js';
export { PersonalData } from './personal-data/personal-data.js';
export { AnswersAs } from './openapi/answers-as.js';
export { sheetFile, SheetName } from './sheets/sheet-http.js';
export { ImportQuery, MarkedQuery } from './sheets/import-query.js';
export { checkFaultless, reportOf, soundLines, type ImportReport, type ImportRows } from './sheets/import-report.rules.js';
export { markSheet } from './sheets/marked-sheet.js';
export { readSheet, type Headers, type Line, type ReadColumn, type Sheet } from './sheets/read-sheet.js';
export { writeTemplate, type TemplateColumn } from './sheets/sheet-template.js';
export { sheetTime, writeSheet, type SheetColumn } from './sheets/sheet.js';
export { Retention, type Batch, type Prunings } from './retention/retention.js';
export { keptMs, keptSince } from './retention/retention.rules.js';
export { Clock } from './timing/clock.js';
export { DAY, momentsOf } from './timing/days.rules.js';
export type { ItemJob } from './timing/job.js';
export { ScheduledJobs } from './timing/scheduled-jobs.js';
export { InMemory } from './unit-of-work/in-memory.js';
export { change, insert, insertOnce, locked } from './unit-of-work/rows.js';
export { StoredAnswers } from './unit-of-work/idempotency.js';
export type { ReadTx, Tx } from './unit-of-work/tx.js';
export { UnitOfWork } from './unit-of-work/unit-of-work.js';
