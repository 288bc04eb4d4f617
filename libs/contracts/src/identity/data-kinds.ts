/**
 * The kinds of data that an agency's client may be given, each the OAuth scope by which it asks for it. Every operation that serves clients
 * names the one that it needs (`@Serves`).
 */
export const dataKinds = ['reference', 'cases', 'case-reports', 'programmes', 'teams', 'jobs'] as const;

export type DataKind = (typeof dataKinds)[number];

export const dataKindWords: Readonly<Record<DataKind, { 'zh-CN': string; en: string }>> = {
  reference: { 'zh-CN': '基础数据：区划、事项类别、校历', en: 'Areas, categories of cases, the school calendar' },
  cases: { 'zh-CN': '查看可见的民情事项及其办理过程', en: 'Reads the cases that it may know of, and what happened to them' },
  'case-reports': { 'zh-CN': '上报民情事项', en: 'Reports cases' },
  programmes: { 'zh-CN': '青少年课程与家长需求', en: 'Programmes for children, and what families wish for' },
  teams: { 'zh-CN': '志愿服务队', en: 'Teams of volunteers' },
  jobs: { 'zh-CN': '用工单位、岗位、技能培训', en: 'Employers, jobs and training courses' },
};
