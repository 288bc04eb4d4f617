import { EmploymentApplicationChangedV1, EmploymentNoticeGivenV1, EmploymentNoticeSettledV1 } from './application.events.js';
import { EmploymentEmployerChangedV1, EmploymentJobChangedV1 } from './job.events.js';
import { EmploymentMicroHomeChangedV1, EmploymentNeedRecalledV1, EmploymentNeedReferredV1 } from './micro-home.events.js';
import { EmploymentPieceworkChangedV1 } from './piecework.events.js';
import { EmploymentPosterChangedV1, EmploymentPosterDueV1 } from './poster.events.js';
import { EmploymentCourseChangedV1, EmploymentCredentialChangedV1, EmploymentTraineeChangedV1 } from './training.events.js';

export * from './application.events.js';
export * from './job.events.js';
export * from './micro-home.events.js';
export * from './piecework.events.js';
export * from './poster.events.js';
export * from './training.events.js';

export const employmentContracts = [
  EmploymentEmployerChangedV1,
  EmploymentJobChangedV1,
  EmploymentApplicationChangedV1,
  EmploymentCourseChangedV1,
  EmploymentTraineeChangedV1,
  EmploymentCredentialChangedV1,
  EmploymentNoticeGivenV1,
  EmploymentNoticeSettledV1,
  EmploymentPosterChangedV1,
  EmploymentPosterDueV1,
  EmploymentMicroHomeChangedV1,
  EmploymentNeedReferredV1,
  EmploymentNeedRecalledV1,
  EmploymentPieceworkChangedV1,
] as const;
