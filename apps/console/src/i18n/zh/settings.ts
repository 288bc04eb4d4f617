/** 系统设置: what the services were told where they are deployed. Names of settings come with them. */
export const settings = {
  title: '系统设置',
  hint: '各项服务现在按哪些设置运行。这里只能查看：要修改，请在部署服务的地方改“变量”一列的环境变量，然后重启该服务（见运维手册）。',
  name: '设置',
  value: '当前值',
  source: '来源',
  variable: '变量',
  topic: '类别',
  topics: { district: '本区县', 'sign-in': '登录', messages: '短信和微信', storage: '文件', running: '运行', trial: '试用和测试' },
  set: '已设置',
  unset: '未设置',
  byDefault: '默认',
  none: '没有设置。',
  map: '地图底图',
  noMap: '未设置，只显示网格',
  mapBy: '{{hosts}}（{{coordinates}}）',
  gateway: '由网关设置（MAP_TILES）',
};
