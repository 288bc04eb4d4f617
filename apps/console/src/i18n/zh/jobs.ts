/** /jobs, /jobs/:id, /j/:code: what is open, for everybody. */
export const jobs = {
  title: '家门口的岗位', all: '全部岗位', filter: '筛选岗位', area: '社区', pay: '计薪方式', paidBy: { hour: '按小时', piece: '按件' }, skill: '要会什么', none: '现在没有这样的岗位，换个条件看看。',
  matches: '看看哪些适合我', profileFirst: '填写求职信息，看哪些适合我',
  showMap: '在地图上看', hideMap: '收起地图', mapOf: '岗位在地图上的位置', mapHint: '红点是下面列出的岗位，点红点看详情。', mapOfOne: '工作地点在地图上的位置',
  applied: '已应聘：', onFoot: '步行约 {{n}} 米', onFootFor: '从家步行约 {{n}} 米，大约 {{minutes}} 分钟', noInsurance: '未写保险', noSkill: '不要求技能', left: '还招 {{n}} 人',
  span: '{{from}}至{{to}}', every: '每天', next: '次日{{to}}',
  fact: { when: '时间', site: '地点', employer: '单位', insurance: '保险', required: '要会', helpful: '最好会', left: '名额', until: '截止', code: '岗位编号' },
  over: { filled: '已招满', expired: '已到期', withdrawn: '已撤回', draft: '还没发布', submitted: '还没发布' },
  overHint: { filled: '这个岗位已经招到人了，不再报名。', expired: '过了报名的日子，不再报名。', withdrawn: '单位或社区收回了这个岗位，不再报名。', draft: '这个岗位正在修改，不能报名。', submitted: '这个岗位等待社区审核，不能报名。' }, others: '看看其他岗位',
  unknownCode: '没有编号是 {{code}} 的岗位', unknownCodeHint: '请对照启事再输一遍：编号是六个字母和数字，没有字母 I、L、O，也没有数字 0、1。', unknownJob: '没有这个岗位',
};
