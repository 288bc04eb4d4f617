/** The side menu: areas of work, as staff call them, and as residents do. */
export const menu = {
  narrow: '收起菜单',
  widen: '展开菜单',
  waiting: '{{n}} 项待办',
  close: '关闭菜单',
  section: {
    desk: '工作台',
    cases: '民情办理',
    volunteering: '志愿服务',
    work: '就业创业',
    youth: '青少年',
    people: '组织与账号',
    system: '系统运行',
  },
  own: {
    desk: '常用',
    cases: '上报与进度',
    volunteering: '求助与志愿',
    work: '就业创业',
    youth: '孩子',
    people: '家人',
    system: '系统运行',
  },
};
