import { caseGroups, categoryStates, type CaseGroup, type Role } from '@linli/contracts';
import { DomainError } from '@linli/problems';
import { faultsOf, type Question } from '@linli/questions';
import { machine } from '@linli/resource/machine';

/** Whose work a case can be by its category. */
export const handlers = ['grid-worker', 'community-staff', 'subdistrict-staff'] as const satisfies readonly Role[];
export type Handlers = (typeof handlers)[number];

/** What kinds of cases there are is decided for the whole district. */
export const categoryMachine = machine()({
  of: 'category',
  states: categoryStates,
  initial: 'offered',
  parts: { district: 'staff of the district, or the administrator of the system' },
  moves: {
    change: { from: ['offered', 'withdrawn'], by: ['district'] },
    withdraw: { from: ['offered'], to: 'withdrawn', by: ['district'] },
    restore: { from: ['withdrawn'], to: 'offered', by: ['district'] },
  },
});

export type CategoryCommand = ReturnType<typeof categoryMachine.allowed>[number];

export const groupOf = (code: string): CaseGroup => code.split('.', 1)[0] as CaseGroup;

export const groupWords = (code: string): { 'zh-CN': string; en: string } => caseGroups[groupOf(code)];

/** @throws DomainError validation-failed, each fault of the questions by its pointer */
export function checkQuestions(questions: readonly Question[]): void {
  const errors = faultsOf(questions).map(({ pointer, code }) => ({ pointer: `/questions${pointer}`, code }));
  if (errors.length > 0) throw new DomainError('validation-failed', { errors });
}
