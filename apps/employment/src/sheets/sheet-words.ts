import type { ApplicationChannel, ApplicationState, EmployerState, JobState } from '@linli/contracts';

// In sheets, as on the pages (tools/console-words.spec.ts).

export const jobWords: Readonly<Record<JobState, string>> = {
  draft: '草稿',
  submitted: '待审核',
  published: '招聘中',
  filled: '已招满',
  expired: '已过期',
  withdrawn: '已撤下',
};
export const employerWords: Readonly<Record<EmployerState, string>> = { registered: '待核验', verified: '已核验', refused: '未通过' };
export const stateWords: Readonly<Record<ApplicationState, string>> = {
  contacted: '已联系',
  submitted: '已投递',
  interviewing: '面试中',
  offered: '待确认',
  placed: '已上岗',
  declined: '未录用',
  withdrawn: '已撤回',
};
export const channelWords: Readonly<Record<ApplicationChannel, string>> = {
  console: '网页',
  wechat: '微信群',
  paper: '张贴的启事',
  staff: '社区工作人员',
  'micro-home': '妇女微家',
};
