/** 我的: what is one's own. */
export const me = {
  title: '我的',
  noName: '还没有填写称呼',
  hours: '志愿服务时长',
  hoursNow: '{{n}} 小时',
  children: '孩子与同意书',
  readings: '资料查看记录',
  verified: '已认证',
  notVerified: '未认证',
  secondFactor: '两步验证',
  count: '{{n}} 个',
  on: '已开启',
  off: '未开启',
  elder: '长辈模式',
  language: '语言',
  languageNow: '中文',
  group: { mine: '我的事', family: '家人', data: '资料与隐私', account: '账号与安全', device: '显示与语言' },
};
