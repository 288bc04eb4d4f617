/** What the youth service answers; the first part also whoever else has places, waiting lists and offers. */
export const youth = {
  'party-too-large': { status: 422, title: { 'zh-CN': '一起报名的人数超过名额总数', en: 'The party is larger than all places' } },
  'already-enrolled': { status: 409, title: { 'zh-CN': '已经报名或正在候补', en: 'Already enrolled or waiting' } },
  'offer-expired': { status: 409, title: { 'zh-CN': '名额保留时间已过', en: 'The offer has expired' } },
  'places-taken': { status: 422, title: { 'zh-CN': '名额不能少于已占用的人数', en: 'Fewer places than are taken' } },
  'consent-required': {
    status: 422,
    title: { 'zh-CN': '需要监护人就此用途作出同意', en: 'A guardian’s consent for this purpose is required' },
  },
  'notice-outdated': { status: 409, title: { 'zh-CN': '告知书已更新，请阅读新版本', en: 'The notice has a newer version' } },
  'guardian-barred': { status: 403, title: { 'zh-CN': '依据裁定，您不能办理该儿童的事项', en: 'A court order bars you from this' } },
  'last-guardian': { status: 422, title: { 'zh-CN': '儿童至少要有一名监护人', en: 'A child keeps at least one guardian' } },
  'wrong-age': { status: 422, title: { 'zh-CN': '年龄不符合招生范围', en: 'The age does not fit' } },
  'names-child': { status: 422, title: { 'zh-CN': '这里请勿写入儿童姓名', en: 'No child may be named here' } },
  'not-open': { status: 409, title: { 'zh-CN': '当前不在报名时间', en: 'Enrolment is not open' } },
  'no-sessions': { status: 422, title: { 'zh-CN': '所选日期内没有可上课的日子', en: 'There is no day to hold a session on' } },
  'screening-required': { status: 422, title: { 'zh-CN': '近十二个月内没有通过从业背景查询', en: 'Not screened within twelve months' } },
  'ratio-exceeded': { status: 422, title: { 'zh-CN': '超出教室容量或师生配比', en: 'More than the room or the ratio allows' } },
  'not-collected': { status: 409, title: { 'zh-CN': '还有儿童未被接走', en: 'A child has not been collected yet' } },
  'session-running': {
    status: 409,
    title: { 'zh-CN': '还有课次正在进行，请先在点名页结束它', en: 'A session is running: close it first' },
  },
  'not-on-register': { status: 404, title: { 'zh-CN': '该儿童不在本次名册中', en: 'The child is not on this register' } },
  'pickup-barred': {
    status: 422,
    title: { 'zh-CN': '此人被依法限制，不能接走儿童', en: 'This person is barred from collecting the child' },
  },
  'pickup-not-named': {
    status: 422,
    title: { 'zh-CN': '此人不在接送名单中或已过有效期', en: 'This person is not named to collect the child' },
  },
  'pickup-code-wrong': { status: 422, title: { 'zh-CN': '接送码不正确或已失效', en: 'The pick-up code is wrong or has expired' } },
  'pickup-not-approved': { status: 422, title: { 'zh-CN': '监护人尚未同意此人接送', en: 'No guardian has said yes to this person' } },
  'family-required': {
    status: 422,
    title: { 'zh-CN': '每个家庭一票：请先登记孩子', en: 'One vote a family: please register your child first' },
  },
  'merge-into-itself': { status: 422, title: { 'zh-CN': '不能合并到自己', en: 'A demand cannot be merged into itself' } },
} as const;
