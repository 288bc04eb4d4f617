/** One search over what the services know. */
export const search = {
  title: '全局搜索',
  label: '搜编号、事件、岗位、单位、课程、地点、人员、功能',
  tool: '搜索',
  go: '搜索',
  hint: '输入至少两个字。可以同时搜几个词，用空格隔开。',
  found: '找到 {{n}} 项',
  none: '没有找到与“{{q}}”有关的内容，换个说法试试。',
  all: '在台账中查看全部',
  more: '还有更多，多输入几个字可以缩小范围。',
  kind: {
    page: '功能',
    place: '地点（打开该处台账）',
    case: '事件',
    job: '岗位',
    employer: '用工单位',
    course: '技能培训',
    programme: '青少年课程',
    person: '工作人员',
  },
};
