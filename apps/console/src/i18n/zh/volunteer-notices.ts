/** What the service of volunteers tells them, and those who ask for help. */
export const volunteerNotices = {
  other: { title: '志愿服务有新消息', detail: '' },
  'task-offered': { title: '{{team}}有新任务：{{need}}', detail: '在您愿意去的地方，看看能不能搭把手。' },
  'hail-near': { title: '附近有人求助：{{need}}', detail: '您正在值守，离得不远。' },
  'hail-changed': {
    answered: { title: '有志愿者来帮您了', detail: '志愿者正在赶来。' },
    arrived: { title: '志愿者到了', detail: '请给志愿者开门。' },
    done: { title: '您的求助已完成', detail: '还需要帮忙，随时再说。' },
    'not-met': { title: '志愿者没有见到您', detail: '还需要帮忙，请再发一次求助。' },
    referred: { title: '您的求助已转给能帮忙的人', detail: '' },
    escalated: { title: '您的求助已转给网格员', detail: '附近暂时没有志愿者，网格员会跟进。' },
  },
  'hail-cancelled': { title: '对方取消了求助', detail: '不用再赶过去了，谢谢您。' },
  'membership-changed': {
    active: { title: '您已加入{{team}}', detail: '可以领取任务了。' },
    suspended: { title: '您在{{team}}的服务暂停了', detail: '有疑问请联系队长。' },
    left: { title: '您已退出{{team}}', detail: '已记的时长保留。' },
  },
  screened: {
    passed: { title: '志愿者注册已通过', detail: '可以申请加入团队了。' },
    refused: { title: '志愿者注册未通过', detail: '请查看原因，修改后可以重新提交。' },
  },
  'hours-decided': {
    confirmed: { title: '{{time}}服务时长已确认', detail: '' },
    reversed: { title: '{{time}}服务时长已撤销', detail: '有疑问请联系队长。' },
  },
};
