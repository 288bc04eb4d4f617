import { urgencies } from '@linli/contracts';
import { readSheet } from '@linli/service';

import { exportCases } from './case-sheet.js';
import { caseStates } from './case.rules.js';

type Line = Parameters<typeof exportCases>[0][number];

const line = (state: string, urgency: string) =>
  ({
    number: 'NG-2026-000001',
    category: { name: { 'zh-CN': '自来水管', en: 'Water pipe' } },
    state,
    urgency,
    area: { name: '南关第一网格' },
    registeredAt: new Date(0),
    dueAnswerAt: new Date(0),
    followers: 2,
    description: '三单元门口漏水',
  }) as unknown as Line;

const headers = ['编号', '类别', '状态', '紧急程度', '网格', '登记时间', '答复期限', '超期', '关注', '内容'];

it('the ledger’s sheet says states and urgencies in Chinese, never by their codes', async () => {
  const lines = caseStates.map((state, i) => line(state, urgencies[i % urgencies.length]!));
  const sheet = await readSheet(
    Buffer.from(await exportCases(lines)),
    headers.map((header) => ({ key: header, header, check: () => undefined })),
  );
  expect(sheet.lines).toHaveLength(caseStates.length);
  for (const { values } of sheet.lines) expect([values['状态'], values['紧急程度']].join()).toMatch(/^[\p{Script=Han},]+$/u);
});
