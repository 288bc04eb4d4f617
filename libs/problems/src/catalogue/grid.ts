/** What only the grid service answers. */
export const grid = {
  'outside-district': { status: 422, title: { 'zh-CN': '地点不在本区范围内', en: 'The place lies outside the district' } },
  'no-handler': { status: 422, title: { 'zh-CN': '该类问题在此处暂无处置单位', en: 'Nobody handles this category here' } },
  'unknown-category': { status: 422, title: { 'zh-CN': '没有这个问题类别', en: 'There is no such category' } },
  'evidence-required': { status: 422, title: { 'zh-CN': '请上传处置照片', en: 'Evidence is required' } },
  'own-verification': { status: 422, title: { 'zh-CN': '处置人不能核查自己的事项', en: 'A handler cannot verify their own work' } },
  'extension-too-late': { status: 422, title: { 'zh-CN': '延期须在到期前申请', en: 'An extension must be asked for before the deadline' } },
  'extension-pending': { status: 409, title: { 'zh-CN': '已有待批的延期申请', en: 'An extension is already waiting' } },
  'duplicate-of-itself': { status: 422, title: { 'zh-CN': '不能合并到自己', en: 'A case cannot be its own duplicate' } },
  'hands-out': { status: 409, title: { 'zh-CN': '志愿者尚未完成，暂不能提交核查', en: 'Volunteers are still at work on it' } },
  'import-invalid': { status: 422, title: { 'zh-CN': '导入的数据有问题', en: 'The import has problems' } },
} as const;
