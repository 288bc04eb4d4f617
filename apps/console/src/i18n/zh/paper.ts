/** A posting that goes out, and what the grid does about its papers. */
export const sharing = {
  title: '发出去，让人看见', toJob: '岗位详情', code: '编号 {{code}}',
  over: { filled: '已招满，不再外发', expired: '已过期，不再外发', withdrawn: '已撤下，不再外发' }, overHint: '短链接和二维码会告诉看到的人招聘已结束；还贴着的启事由网格员撤下。', notYet: '岗位发布后才能外发。',
  group: '发到微信群', words: '群里的文字', copy: '复制文字', copied: '已复制，去微信群里粘贴', copyByHand: '浏览器不让自动复制，文字已选中，请手动复制',
  missing: '字体里没有这些字：{{signs}}。图片和启事上表情会略去，其他字显示为〓，请改用别的字。',
  card: '图片卡片', cardHint: '长按保存，或下载后发到群里；扫码直接看岗位。', cardOf: '{{title}} 的招聘卡片', keepCard: '下载图片', sendCard: '发给微信好友或群',
  paper: '张贴启事', paperHint: '一张 A4 纸，有二维码、岗位编号和可以撕走的小条。贴好后在这里登记，招满后网格员会去撤下。', print: '下载启事打印', putUp: '我贴好了一张',
  place: '贴在哪里', placeHint: '让别人找得到，例如：3号楼2单元门口公告栏。不要写人名和电话。', copies: '贴了几张', itHangs: '登记',
  where: '贴在这些地方', stillHanging: '还有 {{n}} 处没有撤下', nonePut: '还没有登记张贴处。', hangs: '{{n}} 张 · {{at}} 贴上', ended: { 'taken-down': '{{at}} 撤下', 'not-found': '{{at}} 去看过' },
  poster: { hanging: '张贴中', due: '待撤下', 'taken-down': '已撤下', 'not-found': '未找到' }, takeDown: '我已撤下', reallyDown: '这里的启事都撤下了吗？',
  channels: '应聘情况', channelsHint: '只有人数。应聘的人是谁，只有单位能看到，而且只看到本人愿意提供的。', noApplications: '还没有人应聘。', people: '{{n}} 人', inState: '{{state}} {{n}}',
  hanging: '还没撤下的启事', hangingHint: '招聘已经结束，或者单位收回去修改了，启事还贴着。网格员的“我的工作”里有这些小事；这里看哪些还没办。', noneHanging: '都撤下了。', since: '{{at}} 起待撤下 · {{n}} 张', allHanging: '看本社区还没撤下的启事',
  refused: { 'validation-failed': '“贴在哪里”只写地方，不要写电话或身份证号', 'job-over': '招聘已经结束，不用再贴了', 'posters-enough': '登记的张贴处已有一百处，请先撤下一些' },
};

export const errand = {
  title: '顺路的小事', kind: { 'take-down-poster': '撤下招聘启事：{{title}}' }, due: '{{at}} 前', overdue: '已过期限', where: '{{area}} · {{n}} 张', done: '已撤下', notFound: '没找到', photo: '撤下后的照片', addPhoto: '附照片（可不附）', all: '全部 {{n}} 件', many: '全部',
  told: { done: '记下了，谢谢', 'not-found': '记下了：没有找到' }, refused: { 'wrong-state': '别人已经办好了' },
};
