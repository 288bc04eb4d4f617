import type { Role } from './roles.js';

/** What a role is called, in messages that go out; the console says the same (tools/console-words.spec.ts). */
export const roleWords: Readonly<Record<Role, { 'zh-CN': string; en: string }>> = {
  'grid-worker': { 'zh-CN': '网格员', en: 'Grid worker' },
  'grid-lead': { 'zh-CN': '网格长', en: 'Grid lead' },
  'community-staff': { 'zh-CN': '社区工作人员', en: 'Community staff' },
  'subdistrict-staff': { 'zh-CN': '街道工作人员', en: 'Subdistrict staff' },
  'district-staff': { 'zh-CN': '区县工作人员', en: 'District staff' },
  volunteer: { 'zh-CN': '志愿者', en: 'Volunteer' },
  'team-leader': { 'zh-CN': '志愿队长', en: 'Team leader' },
  guardian: { 'zh-CN': '监护人', en: 'Guardian' },
  teacher: { 'zh-CN': '老师', en: 'Teacher' },
  'job-seeker': { 'zh-CN': '求职者', en: 'Job seeker' },
  employer: { 'zh-CN': '用工单位', en: 'Employer' },
  agency: { 'zh-CN': '机构接口', en: 'Agency' },
  'system-admin': { 'zh-CN': '系统管理员', en: 'System administrator' },
};
