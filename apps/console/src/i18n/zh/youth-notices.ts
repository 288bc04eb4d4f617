/** What youth tells guardians, teachers and staff. */
export const youthNotices = {
  theChild: '孩子',
  theClass: '课堂',
  kind: {
    'place-offered': { title: '{{names}} 有名额了：{{title}}', detail: '请在 {{until}} 前确认，到时不确认就让给下一家。' },
    'place-lapsed': { title: '名额过了确认时间：{{title}}', detail: '{{names}} 的名额已让给下一家。还想上可以再报名。' },
    'place-given': { title: '{{names}} 被录取了：{{title}}', detail: '请按时上课。' },
    'place-ended': { title: '课程结束了：{{title}}', detail: '{{names}} 的报名随课程一起结束。' },
    'child-absent': { title: '{{names}} 还没有到：{{title}}', detail: '{{at}} 的课已经开始，老师没有见到孩子，请马上联系。' },
    'child-collected': { title: '{{names}} 已经被接走', detail: '{{title}}，{{at}} 的课。' },
    'pickup-refused': { title: '有人来接 {{names}}，老师没有交接', detail: '孩子还在老师身边。' },
    'pickup-asked': { title: '有人要接 {{names}}，等您答复', detail: '不在接送名单里的人，要您同意才能接走。' },
    'not-collected': { title: '下课了，还有孩子没有接走：{{title}}', detail: '{{at}} 的课早已结束，请马上来接。' },
    'screening-lapsed': { title: '有人员的背景查询到期了', detail: '此人已从以后的课堂中撤下。' },
    'session-cancelled': { title: '停课：{{title}}', detail: '{{at}} 的课不上了。定了补课时间，会列在课程页里。' },
    'times-changed': { title: '上课时间改了：{{title}}', detail: '请看课程页里新的日期和时间。' },
    'register-missing': {
      title: '还没有点名：{{title}}',
      detail: '{{at}} 的课已过点名时间，一个孩子也没有记。请马上联系老师，到课堂看一看。',
    },
    'register-not-taken': {
      title: '老师还没有点名：{{title}}',
      detail: '{{at}} 的课还没有点名，孩子到没到还不知道。社区正在联系老师，有消息会马上告诉您。',
    },
    'nobody-there': { title: '上课时间到了，还没有大人到场：{{title}}', detail: '{{at}} 的课，孩子可能已经在门口等，请马上去看。' },
    'demand-changed': { title: '您家投过票的建议有进展：{{title}}', detail: '请查看结果。' },
    'consent-withdrawn': { title: '“参加课程”的同意已撤回', detail: '孩子的资料已从所有名册中删除，名额也已退出。' },
    other: { title: '有新的消息', detail: '{{title}}' },
  },
  staff: {
    'not-collected': { title: '还有孩子没有被接走：{{title}}', detail: '{{at}} 的课已经下课半小时，家长和网格都已通知。' },
    'pickup-refused': { title: '有人来接孩子，没有交接：{{title}}', detail: '{{at}} 的课。' },
    'consent-withdrawn': { title: '一户家庭撤回了“参加课程”的同意', detail: '孩子已从名册中删除；若在场，请联系监护人。' },
  },
  demandCame: {
    merged: '和别家相同的建议合并了，您家的票也带过去了。',
    planned: '社区已经为它开课，请查看能否报名。',
    fulfilled: '已经实现了，谢谢您提出。',
    declined: '这次没有采纳，里面写着原因。',
  },
  refusedBecause: {
    'pickup-barred': '来的人被法院限制，不能接孩子。孩子还在老师身边。',
    'pickup-not-named': '来的人不在接送名单里，或已过有效期。孩子还在老师身边。',
    'pickup-code-wrong': '接送码不对，或已经过期、用过。孩子还在老师身边。',
    'pickup-not-approved': '还没有监护人同意这个人来接。孩子还在老师身边。',
  },
};
