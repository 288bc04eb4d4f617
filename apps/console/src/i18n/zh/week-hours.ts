/** Hours of a week, line by line. */
export const weekHours = {
  line: '第 {{n}} 行时间',
  add: '再加一行时间',
  first: '加一行时间',
  remove: '删去这一行',
  from: '从',
  to: '到',
  chooseDays: '请点星期几',
  days: { workdays: '周一至周五', weekend: '周末', everyDay: '每天' },
};
