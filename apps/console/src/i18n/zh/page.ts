/** Titles of pages that are not their headings: a browser keeps them, so they name nobody. */
export const page = {
  announced: '已打开：{{title}}',
  job: '岗位',
  applications: '我的应聘',
  profile: '我的求职资料',
  data: '我的资料与授权',
  course: '培训班',
  credentials: '我的证书',
  newChild: '登记孩子',
  places: '报名',
  programme: '课程',
  child: '孩子',
  childRecord: '儿童档案',
  employer: '用工单位',
  order: '手工活',
  share: '我的份额',
};
