const names = {
  weaving: { 'zh-CN': '手工编织', en: 'Weaving' },
  sewing: { 'zh-CN': '缝纫', en: 'Sewing' },
  crafts: { 'zh-CN': '手工制作', en: 'Handicraft' },
  'maternity-care': { 'zh-CN': '月嫂（母婴护理）', en: 'Maternity care' },
  'infant-care': { 'zh-CN': '育婴', en: 'Infant care' },
  'elder-care': { 'zh-CN': '养老护理', en: 'Care of the elderly' },
  housekeeping: { 'zh-CN': '家政服务', en: 'Housekeeping' },
  cleaning: { 'zh-CN': '保洁', en: 'Cleaning' },
  cooking: { 'zh-CN': '做饭', en: 'Cooking' },
  pastry: { 'zh-CN': '面点', en: 'Pastry' },
  cashier: { 'zh-CN': '收银', en: 'Cashier' },
  sales: { 'zh-CN': '导购', en: 'Sales' },
  packing: { 'zh-CN': '分拣包装', en: 'Sorting and packing' },
  office: { 'zh-CN': '办公软件', en: 'Office software' },
  'customer-service': { 'zh-CN': '客服', en: 'Customer service' },
  bookkeeping: { 'zh-CN': '记账', en: 'Bookkeeping' },
  tutoring: { 'zh-CN': '课业辅导', en: 'Tutoring' },
  driving: { 'zh-CN': '驾驶', en: 'Driving' },
  hairdressing: { 'zh-CN': '美发', en: 'Hairdressing' },
  teaching: { 'zh-CN': '教学', en: 'Teaching' },
} as const satisfies Record<string, { 'zh-CN': string; en: string }>;

/** What a job can ask for and a seeker can do. A course's credential names one of them. */
export type Skill = keyof typeof names;
export const skillNames: Readonly<Record<Skill, { 'zh-CN': string; en: string }>> = names;
export const skills = Object.keys(names) as Skill[];
