/** Reporting: warm and plain, in the terms of the civic apps that people know. */
export const report = {
  title: '拍照上报',
  noPhoto: '没有照片，直接填写',
  category: '事项类型',
  more: '更多',
  fewer: '收起',
  description: '问题描述',
  descriptionHint: '例如：三单元门口自来水管破裂',
  maySkip: '可以不填，将写为“{{words}}”',
  point: '事发地点',
  placedBy: {
    found: '位置取自这部手机的当前位置，可以调整',
    photo: '位置取自照片的拍摄地点，可以调整',
    phone: '位置取自这部手机的当前位置，可以调整',
    hand: '位置由您选定',
  },
  elsewhere: {
    photo: '照片的拍摄地点不在本区，没有使用',
    found: '您现在不在本区，请选择事发地点',
  },
  public: '公开展示（不显示个人信息）',
  near: '附近已有类似事项',
  nearHint: '如果是同一问题，点“关注”即可，不必重复上报。',
  follow: '关注',
  notSame: '不是同一问题，继续提交',
  send: '提交',
  similarFirst: '请先看一看附近的类似事项：是同一问题就点“关注”，不是就点“不是同一问题”。',
  metres: '距离 {{n}} 米',
  unfinished: '您有一份没有提交的上报（{{at}}）',
  continue: '继续上次的填写',
  anew: '重新开始',
};

/** After a report was sent. */
export const sent = {
  title: '提交成功',
  next: '接下来',
  accept: '社区在 {{at}} 前受理并安排人员',
  handle: '网格员或责任单位到现场处理',
  rate: '办结后答复您，请您评价',
  told: '每一步有进展都会通知您。',
  look: '查看进度',
  another: '继续上报',
};

/** How somebody is reached. */
export const contact = {
  title: '联系方式',
  name: '姓名',
  phone: '电话',
  address: '住址',
  change: '修改',
};

/** Speaking instead of typing. */
export const voice = {
  note: '语音留言',
  record: '说话留言',
  hint: '不想打字，按一下说给我们听，最多 {{n}} 秒',
  speak: '正在录音，请说话。说完按“停止”。',
  stop: '停止（{{at}} / {{of}}）',
  delete: '删除录音',
  kept: '录音已存在这部手机上，有网络后随内容一起发送',
  offline: '现在没有网络，录音没有上传',
  missing: '听不到这段录音',
  silent: {
    refused: '没有使用麦克风的权限，录不了音。可以在浏览器设置里允许，或者在上面打字。',
    none: '这部设备没有麦克风，请在上面打字。',
    busy: '麦克风用不了，可能别的应用正在使用。请再试一次，或者在上面打字。',
  },
};
