/** 常用地址 */
export const addresses = {
  title: '常用地址',
  hint: '求助和上报时一按就填好，不用再打字。只有接到您求助或上报的人看得到。',
  label: { home: '家', parents: '父母家', work: '单位', other: '其他' },
  what: '这是',
  address: '详细地址',
  addressHint: '例如：南关小区3号楼2单元201',
  point: '在地图上的位置',
  add: '添加常用地址',
  removeOf: '移除 {{address}}',
  to: '到这里：{{label}} · {{address}}',
  elsewhere: '换个地方',
  away: '手机显示您现在离这里约 {{metres}} 米。如果要人到您现在的位置，请按“换个地方”。',
  none: '保存家的地址后，下次求助按两下就行。',
  save: '去保存',
};
