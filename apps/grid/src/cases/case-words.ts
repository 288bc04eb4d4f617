import type { Urgency } from '@linli/contracts';

import type { CaseState } from './case.rules.js';

/** The official terms, for what leaves the system on paper and in sheets, as on the pages (tools/console-words.spec.ts). */
export const stateWords: Readonly<Record<CaseState, string>> = {
  registered: '已登记',
  accepted: '已受理',
  dispatched: '已派遣',
  handling: '处置中',
  returned: '已退回',
  verifying: '核查中',
  closed: '已结案',
  'followed-up': '已回访',
  rejected: '不予受理',
  duplicate: '重复',
};

export const urgencyWords: Readonly<Record<Urgency, string>> = { danger: '危及安全', utility: '紧急', ordinary: '一般' };
