/** The list of what somebody was told; what each kind says is with its service. */
export const notices = {
  title: '消息',
  unread: '{{n}} 条未读',
  new: '未读',
  look: '查看详情',
  none: '还没有通知。',
};
