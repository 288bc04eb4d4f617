/** What only the employment service answers. */
export const employment = {
  'posting-discriminates': { status: 422, title: { 'zh-CN': '招聘信息含有法律不允许的限制', en: 'The posting says what the law does not allow' } },
  'employer-unverified': { status: 422, title: { 'zh-CN': '用工单位尚未通过核验', en: 'The employer has not been verified' } },
  'employer-refused': { status: 409, title: { 'zh-CN': '用工单位核验未通过', en: 'The employer was refused' } },
  'below-minimum-wage': { status: 422, title: { 'zh-CN': '工资低于当地最低小时工资标准', en: 'The pay is below the minimum wage there' } },
  'last-member': { status: 409, title: { 'zh-CN': '单位至少要有一个人', en: 'Somebody has to stay who stands for the employer' } },
  'own-review': { status: 422, title: { 'zh-CN': '不能审核自己的单位或岗位', en: 'Nobody reviews their own' } },
  'not-published': { status: 409, title: { 'zh-CN': '该岗位当前不招人', en: 'The job is not open now' } },
  'no-openings': { status: 409, title: { 'zh-CN': '名额已满，未能录用', en: 'No opening is left' } },
  'openings-taken': { status: 422, title: { 'zh-CN': '招聘人数不能少于已录用人数', en: 'Fewer openings than are taken' } },
  'already-applied': { status: 409, title: { 'zh-CN': '您已投递该岗位', en: 'You have applied for this job already' } },
  'no-profile': { status: 422, title: { 'zh-CN': '请先填写求职信息', en: 'Fill in what you look for first' } },
  'consent-missing': { status: 422, title: { 'zh-CN': '请确认向该单位提供的信息', en: 'Say what this employer may see' } },
  'job-over': { status: 410, title: { 'zh-CN': '该岗位的招聘已经结束', en: 'The job is over' } },
  'posters-enough': { status: 422, title: { 'zh-CN': '登记的张贴处已够多', en: 'Enough papers are up already' } },
  'session-not-begun': { status: 409, title: { 'zh-CN': '课程尚未开始', en: 'The session has not begun' } },
  'register-open': { status: 409, title: { 'zh-CN': '还有课次未登记考勤', en: 'A session has no register yet' } },
} as const;
