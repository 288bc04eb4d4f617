/** An application for a job, as everybody calls its states and the ways by which it came. */
export const application = {
  cameFrom: '应聘从哪里来',
  state: {
    contacted: '已联系',
    submitted: '已投递',
    interviewing: '面试中',
    offered: '待确认',
    placed: '已上岗',
    declined: '未录用',
    withdrawn: '已撤回',
  },
  channel: { console: '网页', wechat: '微信群', paper: '张贴的启事', staff: '社区工作人员', 'micro-home': '妇女微家' },
};
