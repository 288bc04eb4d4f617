/** What any endpoint may answer. `status` is the HTTP status; titles are shown to people. */
export const general = {
  malformed: { status: 400, title: { 'zh-CN': '请求格式不正确', en: 'The request is malformed' } },
  'validation-failed': { status: 400, title: { 'zh-CN': '填写的内容有误', en: 'Some fields are not valid' } },
  unauthenticated: { status: 401, title: { 'zh-CN': '请先登录', en: 'Please sign in' } },
  'token-expired': { status: 401, title: { 'zh-CN': '登录已过期，请重新登录', en: 'Your sign-in has expired' } },
  'token-audience': { status: 401, title: { 'zh-CN': '登录凭证不适用于本系统', en: 'The token is meant for another audience' } },
  forbidden: { status: 403, title: { 'zh-CN': '您没有权限进行此操作', en: 'You may not do this' } },
  'capacity-over': {
    status: 403,
    title: { 'zh-CN': '所选身份已失效，请重新选择', en: 'The role you act in is no longer yours; please choose again' },
  },
  'people-only': {
    status: 403,
    title: { 'zh-CN': '此操作须由本人登录办理，机构接口不能代办', en: 'This is for people who sign in, not for an agency’s client' },
  },
  'clients-only': {
    status: 403,
    title: { 'zh-CN': '此接口只供接入机构的系统使用', en: 'This is for agencies’ clients, not for people who sign in' },
  },
  'scope-missing': {
    status: 403,
    title: { 'zh-CN': '该机构接口未获准使用此类数据', en: 'The agency’s client was not given this kind of data' },
  },
  'not-by-proxy': {
    status: 403,
    title: { 'zh-CN': '这件事须由本人办理，不能代办', en: 'This is done by oneself, not by whoever acts for somebody' },
  },
  'not-found': { status: 404, title: { 'zh-CN': '没有找到', en: 'Not found' } },
  'method-not-allowed': { status: 405, title: { 'zh-CN': '此地址不支持这种操作', en: 'This address does not take this method' } },
  'too-slow': { status: 408, title: { 'zh-CN': '请求发送太慢，请重试', en: 'The request came too slowly' } },
  conflict: { status: 409, title: { 'zh-CN': '与现有数据冲突', en: 'This conflicts with what is there' } },
  duplicate: { status: 409, title: { 'zh-CN': '已经存在相同的记录', en: 'The same record exists already' } },
  'wrong-state': { status: 409, title: { 'zh-CN': '当前状态下不能进行此操作', en: 'Not possible in the present state' } },
  'idempotency-in-flight': { status: 409, title: { 'zh-CN': '相同的请求正在处理，请稍候', en: 'The same request is being handled' } },
  'answer-erased': {
    status: 410,
    title: {
      'zh-CN': '该请求已办理，办理结果不再保留，请刷新查看',
      en: 'The request was carried out; its answer is no longer kept. Please reload',
    },
  },
  'stale-version': {
    status: 412,
    title: { 'zh-CN': '内容已被他人更新，请刷新后再试', en: 'It has been changed meanwhile; please reload' },
  },
  'too-large': { status: 413, title: { 'zh-CN': '内容过大', en: 'Too large' } },
  'address-too-long': { status: 414, title: { 'zh-CN': '地址过长', en: 'The address is too long' } },
  'file-too-large': {
    status: 413,
    title: { 'zh-CN': '文件超过 5 MB，请压缩后重试', en: 'The file is larger than 5 MB; please make it smaller' },
  },
  'picture-too-large': {
    status: 413,
    title: { 'zh-CN': '照片尺寸过大，请缩小后重试', en: 'The picture has too many pixels; please make it smaller' },
  },
  'invitation-invalid': { status: 422, title: { 'zh-CN': '邀请码不正确或已失效', en: 'The invitation is wrong or has expired' } },
  'sheet-invalid': { status: 422, title: { 'zh-CN': '表格中有错误，未导入任何内容', en: 'The sheet has errors; nothing was imported' } },
  'unsupported-media': { status: 415, title: { 'zh-CN': '不支持这种文件', en: 'This kind of file is not accepted' } },
  'idempotency-key-reused': {
    status: 422,
    title: { 'zh-CN': '同一个幂等键用于不同的请求', en: 'The idempotency key was used for another request' },
  },
  'if-match-required': { status: 428, title: { 'zh-CN': '缺少版本号', en: 'If-Match is required' } },
  'too-many-requests': { status: 429, title: { 'zh-CN': '操作太频繁，请稍后再试', en: 'Too many requests' } },
  'headers-too-large': { status: 431, title: { 'zh-CN': '请求头过大', en: 'The headers are too large' } },
  internal: { status: 500, title: { 'zh-CN': '系统出错，请稍后再试', en: 'Something went wrong on our side' } },
  unavailable: { status: 503, title: { 'zh-CN': '服务暂时不可用，请稍后再试', en: 'Temporarily unavailable' } },
  'timed-out': {
    status: 504,
    title: { 'zh-CN': '处理超时，操作可能已生效，请稍后查看', en: 'It took too long; it may have taken effect all the same' },
  },
} as const;
