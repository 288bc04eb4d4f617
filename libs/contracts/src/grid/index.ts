import * as cases from './case.events.js';
import { GridCategoryChangedV1, GridClockChangedV1 } from './category.events.js';
import { GridErrandDoneV1, GridErrandOpenedV1 } from './errand.events.js';
import { GridGridPublishedV1, GridGridRetiredV1, GridGridStaffedV1 } from './grid.events.js';
import { GridNoticeGivenV1 } from './notice.events.js';
import { GridRootCauseChangedV1 } from './root-cause.events.js';

export * from './case.events.js';
export * from './category.events.js';
export * from './errand.events.js';
export * from './grid.events.js';
export * from './notice.events.js';
export * from './root-cause.events.js';

export const gridContracts = [
  cases.GridCaseRegisteredV1,
  cases.GridCaseAcceptedV1,
  cases.GridCaseDispatchedV1,
  cases.GridCaseStartedV1,
  cases.GridCaseReturnedV1,
  cases.GridCaseExtensionRequestedV1,
  cases.GridCaseExtensionDecidedV1,
  cases.GridCaseSubmittedV1,
  cases.GridCaseSentBackV1,
  cases.GridCaseClosedV1,
  cases.GridCaseRatedV1,
  cases.GridCaseReopenedV1,
  cases.GridCaseRejectedV1,
  cases.GridCaseDuplicateMarkedV1,
  cases.GridCaseEscalatedV1,
  cases.GridCaseHandsRequestedV1,
  cases.GridCaseHandsProgressedV1,
  cases.GridCaseHandsFinishedV1,
  cases.GridCaseFollowedV1,
  cases.GridCaseModeratedV1,
  GridGridPublishedV1,
  GridGridRetiredV1,
  GridGridStaffedV1,
  GridErrandOpenedV1,
  GridErrandDoneV1,
  GridNoticeGivenV1,
  GridRootCauseChangedV1,
  GridCategoryChangedV1,
  GridClockChangedV1,
] as const;
