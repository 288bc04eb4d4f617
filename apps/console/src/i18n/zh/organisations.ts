/** 机构名册. */
export const organisations = {
  title: '机构名册',
  hint: '本辖区的用工单位、志愿组织和接入机构。点名称到各自的页面办理。',
  none: '没有符合条件的机构。',
  search: '按名称查找',
  name: '机构名称',
  kind: '类型',
  kinds: { volunteers: '志愿组织', employer: '用工单位', agency: '接入机构' },
  states: { waiting: '待核验', active: '正常', refused: '未通过', ended: '已停用' },
  wholeDistrict: '全区',
  changed: '最近变更',
};
