import type { caseNotices as zh } from '../zh/case-notices.js';

/** What grid tells of cases: warm to residents, in the official terms to staff. */
export const caseNotices: typeof zh = {
  it: 'a case',
  'case-accepted': { title: 'Your report was accepted: {{what}}', detail: '{{number}}. The community will send somebody.' },
  'case-answered': { title: 'Dealt with, now being checked: {{what}}', detail: '{{number}}. It is closed once the check has passed.' },
  'case-closed': {
    title: 'Your report is closed: {{what}}',
    detail: '{{number}}. Please rate it; if you are not satisfied it is done again.',
  },
  'case-rejected': {
    title: 'Your report was not accepted: {{what}}',
    detail: '{{number}}. Reason: {{reason}}. The community answers questions.',
  },
  'case-duplicate': { title: 'Somebody had reported it already: {{what}}', detail: '{{number}}. It goes on under the earlier report.' },
  'case-reopened': { title: 'Your report was reopened: {{what}}', detail: '{{number}}. Somebody will come again.' },
  'followed-closed': { title: 'A case you follow is closed: {{what}}', detail: '{{number}}' },
  'followed-reopened': { title: 'A case you follow was reopened: {{what}}', detail: '{{number}}' },
  'case-dispatched': { title: 'Dispatched to you: {{what}}', detail: '{{number}}. Please handle it in time.' },
  'case-passed-on': { title: 'Dispatched to somebody else: {{what}}', detail: '{{number}}. There is nothing more for you to do.' },
  'case-returned': { title: 'A case was returned: {{what}}', detail: '{{number}}. Please dispatch it anew.' },
  'extension-asked': { title: 'An extension waits for approval: {{what}}', detail: '{{number}}' },
  'extension-decided': {
    yes: { title: 'Extension approved: {{what}}', detail: '{{number}}. The case shows its new deadline.' },
    no: { title: 'Extension refused: {{what}}', detail: '{{number}}. The deadline stays.' },
  },
  'hands-finished': { title: 'Volunteers have finished helping: {{what}}', detail: '{{number}}. It can be submitted for verification.' },
  'case-to-verify': { title: 'To be verified: {{what}}', detail: '{{number}}. Handling is done.' },
  'case-sent-back': { title: 'Verification failed: {{what}}', detail: '{{number}}. Please go on handling it.' },
  'case-ended': { title: 'Nothing more to do: {{what}}', detail: '{{number}}. The case was merged or withdrawn.' },
  'case-to-redo': { title: 'Reopened: {{what}}', detail: '{{number}}. Please handle it again.' },
  'case-overdue-mine': { title: 'Your case is overdue: {{what}}', detail: '{{number}}. Please deal with it soon.' },
  'case-overdue': { title: 'An overdue case was escalated: {{what}}', detail: '{{number}}. Please supervise it.' },
  'root-cause-found': { title: 'Comes up again: {{what}}', detail: 'The fourth report at one place: please decide whether to take it on.' },
  'root-cause-yours': { title: 'You are in charge: {{what}}', detail: 'Please see the plan and its deadline.' },
  'root-cause-to-confirm': { title: 'Resolved, to be checked: {{what}}', detail: 'Once confirmed it is closed.' },
  other: { title: 'There is news of a case: {{what}}', detail: '{{number}}' },
};
