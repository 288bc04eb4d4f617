/** What could not be done by itself, for those who run the district. */
export const operations = {
  title: '运行异常',
  hint: '系统自己没有办成的事：没有生效的消息、没有完成的定时任务。排除原因后重试；确认不需要的，写明理由后放弃。',
  none: '没有异常。',
  silent: '这些服务没有应答：{{services}}',
  at: '时间',
  where: '服务',
  what: '事项',
  why: '原因',
  attempts: '次数',
  retry: '重试',
  dismiss: '放弃',
  dismissHint: '为什么不再办理，会记入审计。',
  service: { identity: '身份', grid: '网格', volunteering: '志愿', employment: '就业', youth: '青少年' },
  state: { dead: '待处理', parked: '排队等候', requeued: '正在重试', retrying: '自动重试中', failed: '待处理', dismissed: '已放弃' },
};
