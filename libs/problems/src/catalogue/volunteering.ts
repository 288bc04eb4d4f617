/** What only the volunteering service answers. */
export const volunteering = {
  'task-full': { status: 409, title: { 'zh-CN': '人数已满', en: 'Enough people have taken it' } },
  'not-taken': { status: 409, title: { 'zh-CN': '您没有领取这项任务', en: 'You have not taken this task' } },
  'still-working': { status: 409, title: { 'zh-CN': '还有人没有签退', en: 'Somebody has not signed out yet' } },
  'not-a-member': { status: 403, title: { 'zh-CN': '您不是该团队的正式队员', en: 'You are no active member of this team' } },
  'not-registered': { status: 422, title: { 'zh-CN': '请先完成志愿者注册', en: 'Register as a volunteer first' } },
  'not-screened': { status: 422, title: { 'zh-CN': '社区尚未审核通过', en: 'The community has not screened this volunteer' } },
  'own-screening': { status: 422, title: { 'zh-CN': '不能审核自己', en: 'Nobody screens themselves' } },
  'team-closed': { status: 409, title: { 'zh-CN': '团队已解散', en: 'This team is closed' } },
  'hours-in-future': { status: 422, title: { 'zh-CN': '不能记录尚未发生的时长', en: 'Minutes that did not happen yet are not credited' } },
  'hours-overlap': { status: 422, title: { 'zh-CN': '与已有时长重叠', en: 'These minutes overlap others' } },
  'own-hours': { status: 422, title: { 'zh-CN': '不能确认自己的时长', en: 'Nobody confirms their own minutes' } },
  'already-answered': { status: 409, title: { 'zh-CN': '已有志愿者响应', en: 'Somebody else answered' } },
} as const;
