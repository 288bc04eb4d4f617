import { application } from './zh/application.js';
import { caseNotices } from './zh/case-notices.js';
import { desk } from './zh/desk.js';
import { guardian } from './zh/guardian.js';
import { hiring } from './zh/hiring.js';
import { jobs } from './zh/jobs.js';
import { microHome } from './zh/micro-home.js';
import { notices } from './zh/notices.js';
import { errand, sharing } from './zh/paper.js';
import { piecework } from './zh/piecework.js';
import { seeking } from './zh/seeking.js';
import { staff } from './zh/staff.js';
import { teacher } from './zh/teacher.js';
import { training } from './zh/training.js';
import { weekHours } from './zh/week-hours.js';
import { workNotices } from './zh/work-notices.js';
import { youthNotices } from './zh/youth-notices.js';

export const zh = {
  app: { name: '邻里', tagline: '有事说一声，邻里帮一把' },
  nav: { seeking: '找工作', employment: '就业', home: '首页', report: '上报', mine: '我的', hail: '招手', work: '工作', ledger: '台账', board: '一张图', volunteer: '志愿', volunteers: '志愿者', team: '队伍', children: '孩子', classes: '课堂', employer: '招人', notices: '通知', programmes: '课程', signOut: '退出', signIn: '登录', language: 'English', elder: '长辈模式', standard: '标准模式', menu: '主导航' },
  session: { signOut: '退出登录', everywhere: '在所有设备上退出' },
  home: {
    hello: '{{name}}，您好',
    visitor: '欢迎来到邻里',
    signInHint: '登录后可以上报问题、请求帮助、查看处理进度。',
    report: '我要上报', reportHint: '水管破裂、路灯不亮、垃圾堆积……说一声',
    mine: '我的上报', mineHint: '看看处理到哪一步了',
    hail: '为老招手停', hailHint: '需要人搭把手，招招手',
    work: '我的工作', workHint: '网格里要处置的事项',
    ledger: '民情台账', ledgerHint: '登记、派遣、核查、导出',
    board: '网格一张图', boardHint: '各网格的未结与超期',
    volunteer: '志愿服务', volunteerHint: '任务、招手、时长',
    volunteers: '志愿者管理', volunteersHint: '审核志愿者、登记志愿组织',
    children: '我的孩子', childrenHint: '报名、候补、接送、同意书',
    classes: '我的课堂', classesHint: '点名、接送',
    employment: '就业服务', employmentHint: '核验单位、审核岗位、表格、数字',
    employer: '我的招聘', employerHint: '岗位、应聘的人、单位资料', hire: '我要招人', hireHint: '登记单位，发布家门口的岗位',
    programmes: '青少年课程', programmesHint: '开班、排人、报名、儿童台账、家长需求',
    seeking: '找工作', seekingHint: '家门口的岗位，离家近、时间合适', jobs: '看看家门口的岗位',
    training: '技能培训', trainingHint: '报名学手艺，结业有证书', trainingDesk: '技能培训管理', trainingDeskHint: '开班、考勤、发证、撤销',
    microHomes: '妇女微家', microHomesHint: '说说难处，找工作、学技能、请人调解',
    team: '队伍管理', teamHint: '确认时长、管理队员',
    piecework: '居家增收', pieceworkHint: '手工活、交件、我的收入',
  },
  common: { retry: '重试', loading: '正在加载', more: '加载更多', submit: '提交', cancel: '取消', confirm: '确定', empty: '这里还没有内容', all: '全部', back: '返回', note: '说明', reason: '理由', optional: '选填', photo: '照片', addPhoto: '添加照片', photoHint: 'JPG、PNG 或 WebP，每张不超过 5 MB', remove: '移除', done: '已完成', yes: '是', no: '否', minutes: '{{n}} 分钟', metres: '{{n}} 米', missing: '还差：{{what}}' },
  problem: { title: '出错了', forbidden: '您没有权限查看这里', notFound: '没有找到', offline: '连不上网络，请检查后重试', trace: '编号 {{id}}', field: '请检查：{{fields}}' },
  place: { label: '位置', hint: '点地图选择位置，或使用当前位置', mine: '使用当前位置', none: '还没有选择位置', grid: '所在网格：{{name}}', refused: '无法取得当前位置，请在地图上点选', outside: '这里不在任何网格内', lon: '经度', lat: '纬度' },
  report: {
    title: '我要上报', category: '问题类别', description: '发生了什么', descriptionHint: '例如：三单元门口自来水管破裂', point: '在哪里', contact: '怎样联系您', name: '姓名', phone: '电话', address: '住址', public: '公开（邻居可以看到，不含您的信息）',
    near: '附近已有类似事项', nearHint: '如果是同一件事，点“关注”即可，不必重复上报。', follow: '关注', notSame: '不是同一件事，继续上报', send: '提交上报', similarFirst: '请先看一看附近的类似事项：是同一件就点“关注”，不是就点“不是同一件事”。', metres: '距离 {{n}} 米',
  },
  case: {
    registeredBy: '登记人', reveal: '查看联系方式', revealHint: '例如：回访核实处理结果。理由会记入审计，居民能看到有人查看过。', noContact: '没有留下联系方式。', contact: { name: '姓名', phone: '电话', address: '住址', words: '留言' }, title: '事项', number: '编号', timeline: '办理过程', photos: '现场照片', evidence: '处置照片', reporter: '联系人', due: '应于 {{at}} 前答复', overdue: '已超期', followers: '{{n}} 人关注', follow: '关注', unfollow: '取消关注', actions: '可以办理', rating: '群众评价', hands: '志愿者协助', handler: '处置人', verifier: '核查人', duplicateOf: '重复于', channel: '来源', area: '网格', category: '类别', registered: '登记时间', live: '实时更新',
  },
  mine: { title: '我的上报', reported: '我上报的', followed: '我关注的', empty: '还没有上报过。' },
  work: { title: '我的工作', todo: '待受理', doing: '处理中', all: '全部未结', empty: '没有要处置的事项。' },
  ledger: { title: '民情台账', export: '导出表格', state: '状态', category: '类别', urgency: '紧急程度', area: '网格', overdue: '只看超期', from: '登记自', to: '至', number: '编号', description: '内容', due: '答复期限', clear: '清除筛选', none: '没有符合条件的事项，请调整筛选' },
  board: { title: '网格一张图', open: '未结', overdue: '超期', cases: '事项', responded: '响应率', solved: '解决率', satisfied: '满意率', onTime: '按期结案率', reworked: '返工率', by: '统计口径', subdistrict: '街道', community: '社区', grid: '网格', month: '月份', category: '类别', legend: '颜色越深未结越多，红色有超期', drill: '查看该网格台账' },
  urgency: { danger: '危及安全', utility: '水电气暖', ordinary: '一般事项' },
  channel: { console: '居民上报', phone: '电话', 'grid-worker': '网格员巡查', meeting: '议事会', inspection: '检查', api: '接口', hail: '为老招手停', class: '课堂', 'micro-home': '妇女微家' },
  state: { registered: '已登记', accepted: '已受理', dispatched: '已派遣', handling: '处置中', returned: '已退回', verifying: '核查中', closed: '已结案', 'followed-up': '已回访', rejected: '不予受理', duplicate: '重复' },
  step: {
    'reveal-contact': '工作人员查看了联系方式', register: '登记', accept: '受理', dispatch: '派遣', start: '开始处置', return: '退回', 'request-extension': '申请延期', 'decide-extension': '延期审批', 'request-hands': '请求志愿者协助', submit: '提交核查', 'send-back': '核查不通过', close: '结案', reject: '不予受理', 'mark-duplicate': '标记重复', rate: '评价', reopen: '返工重办', moderate: '调整公开', recall: '本人撤回同意，内容已删除', escalate: '超期升级',
    'hands-opened': '志愿任务已发布', 'hands-taken': '志愿者已领取', 'hands-checked-in': '志愿者已签到', 'hands-checked-out': '志愿者已签退', 'hands-finished': '志愿者已完成', demo: '历史办理',
  },
  field: { handler: '派给谁', until: '延至', approved: '同意延期', people: '需要几人', need: '需要做什么', team: '哪个团队', reason: '不受理的原因', of: '与哪一事项重复（编号）', stars: '几颗星', satisfied: '对结果满意', public: '公开', evidence: '处置后的照片' },
  rejection: { 'not-a-public-matter': '不属公共事务', 'no-facts': '没有事实', 'other-authority': '属其他机关', 'in-court': '已在诉讼中' },
  caseNeed: { 'clean-up': '清理打扫', carry: '搬运', accompany: '陪同', explain: '宣传讲解', mediate: '调解', repair: '小修小补' },
  colour: { red: '红色宣讲团', green: '绿色先锋团', orange: '橙色暖心团', silver: '银色智囊团' },
  volunteer: { title: '志愿服务', tasks: '任务', hails: '招手', hours: '时长', registration: '我的', noTasks: '暂时没有任务。', noHails: '附近没有人招手。', noHours: '还没有时长记录。', confirmed: '已确认', pending: '待确认', duty: '我在值守', dutyHint: '打开后，附近有老人招手会通知您。位置只用来算距离。', dutyPlace: '我的值守位置', join: '加入团队', joined: '已申请，等待队长确认', people: '需要 {{n}} 人，已有 {{m}} 人' },
  membership: { pending: '待确认', active: '正式', suspended: '暂停', left: '已退出', activate: '确认加入', suspend: '暂停', leave: '退出' },
  task: { title: '志愿任务', take: '领取任务', release: '退出任务', 'check-in': '签到', 'check-out': '签退', finish: '完成任务', evidence: '完成后的照片', case: '来自事项 {{number}}' },
  taskState: { open: '待领取', working: '进行中', finished: '已完成' },
  hours: { pending: '待确认', confirmed: '已确认', reversed: '已冲正', task: '任务', hail: '招手', class: '课堂', entered: '补录', confirm: '确认', reverse: '冲正' },
  hail: {
    title: '为老招手停', ask: '需要什么帮助？', forOther: '替别人招手', contactHint: '来的志愿者会看到，其他人看不到', words: '想说的话', raise: '招手', raised: '已经招手', waiting: '正在通知附近的志愿者……', ring: '已通知 {{n}} 范围内的志愿者', call: '请先拨打', accept: '我来', arrive: '我到了', finish: '已帮好', 'not-met': '没有见到人', refer: '转介', cancel: '不需要了', case: '已转为事项 {{number}}', away: '距您约 {{n}} 米', mine: '我的招手', who: '志愿者正在赶来',
  },
  need: { fall: '摔倒了', unwell: '身体不舒服', escort: '陪我出门', carry: '搬东西', meal: '送餐', repair: '修东西', company: '陪我说说话' },
  hailState: { hailed: '等待响应', answered: '已响应', arrived: '已到达', done: '已完成', 'not-met': '未见到', referred: '已转介', escalated: '已转网格', cancelled: '已取消' },
  team: { title: '队伍管理', hours: '待确认的时长', members: '队员', noHours: '没有待确认的时长。', noMembers: '还没有队员。', reverseReason: '为什么冲正', notScreened: '社区尚未审核' },
  registration: { title: '志愿者注册', mine: '我的注册', why: '先告诉社区您能做什么、在哪里、什么时候有空；审核后即可加入团队。', phoneHint: '只有审核的社区工作人员能看到', skills: '会做什么', skillsHint: '可选，也可自己输入', areas: '愿意去哪里', areasHint: '选择社区或网格', availability: '什么时候有空', send: '提交注册', save: '保存', change: '修改' },
  screening: { waiting: '待审核', passed: '已通过', refused: '未通过' },
  volunteers: { title: '志愿者管理', screening: '志愿者审核', organisations: '志愿组织', nobody: '这里没有人。', pass: '通过', refuse: '不通过', refusal: '为什么不通过（本人会看到）', noOrganisations: '还没有登记志愿组织。', members: '{{n}} 名队员', enter: '登记志愿组织', rename: '改名', close: '解散', closeHint: '解散后队员将退出，已记的时长保留。', name: '组织名称', area: '所在社区' },
  week: { '1': '周一', '2': '周二', '3': '周三', '4': '周四', '5': '周五', '6': '周六', '7': '周日', morning: '上午', afternoon: '下午', evening: '晚上' },
  skill: { water: '水电', firstAid: '急救', pressure: '量血压', hair: '理发', driving: '驾驶', clinic: '陪诊', cooking: '做饭', teaching: '辅导作业', law: '法律', talk: '心理疏导', computer: '手机电脑', writing: '写春联' },
  youth: {
    children: '我的孩子', classes: '我的课堂', noChildren: '还没有登记孩子。请到社区办理，或请另一位监护人邀请您。', enrolments: '报名', pickup: '接送', consents: '同意书', noEnrolments: '还没有报名。', open: '正在报名', noneOpen: '现在没有可以报名的班。',
    given: '已同意', notGiven: '未同意', noticeVersion: '告知书第 {{n}} 版', give: '同意', refuse: '不同意', withdraw: '撤回同意', withdrawHint: '撤回后孩子的资料会被删除，名额也会退出。',
    rank: '候补第 {{n}} 位', offeredUntil: '请在 {{at}} 前确认', accept: '接受名额', decline: '不要这个名额', leave: '退出', free: '还有 {{n}} 个名额', full: '可以候补', ages: '{{from}}–{{to}} 岁', together: '几个孩子一起报名：要么都录取，要么一起候补。', apply: '报名',
    noAdults: '还没有接送人。', guardian: '监护人', validTo: '至 {{at}}', barred: '禁止接送', code: '出接送码', codeTitle: '接 {{name}} 的接送码', codeHint: '只显示这一次，{{at}} 前有效，只能用一次。', asked: '有人要接 {{child}}，您同意吗？', approve: '同意', deny: '不同意',
    noClasses: '今明两天没有您的课。', register: '点名', limit: '在场 / 最多', adults: '在岗大人', toSend: '{{n}} 条点名还没有送出，有网络后自动送出', unsent: '待送出', arrive: '我到岗了', collect: '有人来接', collectTitle: '谁来接 {{name}}', codeOf: '六位接送码', handOver: '核对并交接', doNotHandOver: '不能交接孩子', cannotAsk: '没有网络，无法核对', stillHere: '还没接走：{{names}}', close: '结束课堂',
  },
  purpose: { attend: '参加课程', 'health-note': '健康提示', photo: '拍照', pickup: '其他接送人', contact: '紧急联系' },
  enrolment: { waiting: '候补', offered: '待确认', seated: '已录取', left: '已退出', lapsed: '未确认', declined: '已婉拒', ended: '已结束' },
  relation: { parent: '父母', mother: '母亲', father: '父亲', grandparent: '祖辈', relative: '亲戚', neighbour: '邻居', carer: '看护', other: '其他' },
  attendance: { expected: '应到', present: '已到', absent: '缺席', collected: '已接走' },
  refused: { overtaken: '后来有别的记录', 'already-collected': '已经接走', 'session-over': '课堂已结束', 'ratio-exceeded': '超过人数上限', 'not-on-register': '不在名单上', 'in-future': '时间在将来', 'not-begun': '还没有开始' },
  guardian,
  notices,
  caseNotices,
  youthNotices,
  workNotices,
  hiring,
  teacher,
  staff,
  training,
  desk,
  application,
  sharing,
  errand,
  microHome,
  piecework,
  jobs,
  weekHours,
  seeking,
};

export type Words = typeof zh;
