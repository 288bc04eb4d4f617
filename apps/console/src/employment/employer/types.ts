import type { ApplicationState } from '../application.js';

/** As its employer lists it: nobody is named. */
export interface ApplicationLine {
  id: string;
  version: number;
  state: ApplicationState;
  channel: string;
  shared: string[];
  reason?: string;
  at: string;
  changedAt: string;
  allowedActions: string[];
}

/** What she chose to show. */
export interface Applicant {
  name?: string;
  phone?: string;
  skills?: string[];
  hours?: string;
  note?: string;
}
