/** What employment tells employers, seekers and staff. */
export const workNotices = {
  it: '它',
  staff: {
    'employer-waiting': { title: '有单位等待核验：{{title}}', detail: '请对照营业执照核验。' },
    'job-waiting': { title: '有岗位等待审核：{{title}}', detail: '审核通过后居民才能看到。' },
    reviewed: { title: '已经审核过了：{{title}}', detail: '不用再办。' },
  },
  employer: {
    'employer-verified': { title: '单位核验通过了：{{title}}', detail: '可以提交岗位，请社区审核发布。' },
    'employer-refused': { title: '单位核验没有通过：{{title}}', detail: '里面写着原因，改好后会重新核验。' },
    'job-published': { title: '岗位已发布：{{title}}', detail: '居民现在能看到、能应聘。' },
    'job-sent-back': { title: '岗位退回修改：{{title}}', detail: '里面写着要改什么，改好再提交。' },
    'job-expired': { title: '岗位到期了：{{title}}', detail: '已从名单上撤下。' },
    'job-filled': { title: '岗位招满了：{{title}}', detail: '人已经招齐，不再接受应聘。' },
    'job-withdrawn': { title: '社区撤下了岗位：{{title}}', detail: '里面写着原因。' },
    'application-came': { title: '有人应聘：{{title}}', detail: '请尽快看一看，给人答复。' },
    'application-changed': {
      submitted: { title: '有人投递了资料：{{title}}', detail: '可以看本人愿意提供的资料。' },
      placed: { title: '有人答应来上岗：{{title}}', detail: '请联系本人，定好哪天来。' },
      withdrawn: { title: '有人撤回了应聘：{{title}}', detail: '这位的资料不能再看。' },
    },
  },
  seeker: {
    'application-changed': {
      interviewing: { title: '请您去面试：{{title}}', detail: '单位会打电话和您约时间。' },
      offered: { title: '单位想请您来：{{title}}', detail: '请查看详情，来不来由您定。' },
      declined: { title: '未录用通知：{{title}}', detail: '里面写着原因。再看看别的岗位。' },
    },
    'place-changed': {
      offered: { title: '培训班有您的名额：{{title}}', detail: '请在 {{until}} 前确认，到时不确认就让给下一位。' },
      seated: { title: '您被培训班录取了：{{title}}', detail: '请按时上课。' },
      lapsed: { title: '名额过了确认时间：{{title}}', detail: '名额已让给下一位。' },
      title: '培训报名有变化：{{title}}',
      detail: '请查看详情。',
    },
    'need-told': { title: '收到一件诉求', detail: '请尽快看看，想办法帮一把。' },
    'need-proposed': { title: '您的诉求有新进展', detail: '社区想出了办法，同不同意由您定。' },
    'need-changed': { title: '您的诉求有新进展', detail: '请查看办到了哪一步。' },
    'need-went-on': { title: '您转介的诉求有新进展', detail: '请查看办到了哪一步。' },
    'need-came': { title: '妇女微家转来一件诉求', detail: '请尽快看看。' },
    'pieces-given': { title: '给您分了 {{pieces}} 件活', detail: '请查看做什么、哪天交。' },
    'pieces-paid': { title: '给您结了 {{pieces}} 件，{{amount}} 元', detail: '请查看明细。' },
    'pieces-reopened': { title: '有人对一个已结清的订单有异议', detail: '请核对后改正。' },
    'course-cancelled': { title: '培训班取消了：{{title}}', detail: '里面写着原因。' },
    'credential-changed': { title: '您的技能证书有变化', detail: '请查看您的证书。' },
  },
  other: { title: '就业方面有新的消息', detail: '{{title}}' },
};
