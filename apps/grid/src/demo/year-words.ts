/** What people in Nanguan report, with invented details: how often, in which months more or less, and in which words after the place. */
export interface Matter {
  category: string;
  /** Of a hundred cases, about so many. */
  share: number;
  /** January to December. */
  months: readonly number[];
  words: readonly string[];
}

const evenly = Array.from({ length: 12 }, () => 1);
const winter = [1.8, 1.6, 1.2, 0.8, 0.7, 0.7, 0.8, 0.8, 0.8, 0.9, 1.3, 1.7];
const summer = [0.6, 0.6, 0.8, 1, 1.3, 1.6, 1.7, 1.6, 1.2, 0.9, 0.7, 0.6];
const spring = [0.7, 1, 1.8, 2, 1.6, 0.9, 0.7, 0.7, 0.7, 0.8, 0.8, 0.6];
const heatingSeason = [2.4, 1.8, 0.9, 0, 0, 0, 0, 0, 0, 0.4, 2.6, 2.6];
const darkEvenings = [1.4, 1.2, 1, 0.8, 0.7, 0.6, 0.6, 0.7, 1, 1.2, 1.4, 1.5];

export const matters: readonly Matter[] = [
  {
    category: 'sanitation.rubbish',
    share: 16,
    months: summer,
    words: [
      '垃圾桶满了没人清运，味道很大。',
      '装修垃圾堆在路边，挡了半条路。',
      '垃圾收集点三天没有清运，苍蝇很多。',
      '单元门口有人丢了旧床垫和家具。',
    ],
  },
  {
    category: 'order.e-bike',
    share: 13,
    months: evenly,
    words: ['楼道里停了电动车，堵住了逃生通道。', '有人从窗户拉线给电动车充电。', '充电棚坏了两个插座，车都停到了门口。'],
  },
  {
    category: 'utility.street-light',
    share: 10,
    months: darkEvenings,
    words: ['路灯不亮，老人晚上回家看不清。', '路灯一闪一闪，晃眼睛。', '两盏路灯白天亮、晚上灭。'],
  },
  {
    category: 'sanitation.corner',
    share: 8,
    months: spring,
    words: ['自行车棚后面堆了杂物，成了卫生死角。', '绿化带里有建筑垃圾，下雨就流出来。', '地下室入口积水发臭。'],
  },
  {
    category: 'utility.heating',
    share: 9,
    months: heatingSeason,
    words: ['暖气只有十五度，家里有老人。', '一侧暖气片是凉的，放过气也不热。', '暖气管接头滴水，请来看看。'],
  },
  {
    category: 'utility.water-pipe',
    share: 8,
    months: winter,
    words: ['自来水管破裂，水流到了路上。', '水表井里一直有流水声。', '楼道里的水管冻住了，整个单元停水。'],
  },
  {
    category: 'building.door',
    share: 8,
    months: evenly,
    words: ['单元防盗门关不上，晚上陌生人可以随便进。', '门禁坏了，对讲听不见。', '单元门的闭门器掉了，一刮风就响。'],
  },
  {
    category: 'order.noise',
    share: 8,
    months: summer,
    words: ['早上六点音响声音太大，孩子要考试。', '夜里十一点还在装修。', '烧烤摊半夜还在吆喝，睡不着。'],
  },
  {
    category: 'harmony.quarrel',
    share: 6,
    months: evenly,
    words: ['楼上楼下因为漏水争执，想请社区调解。', '邻居在公共走廊放鞋柜，协商不成。', '停车位起了争执，已经吵了两次。'],
  },
  {
    category: 'order.falling-object',
    share: 4,
    months: spring,
    words: ['阳台花盆放在栏杆外，风大时晃动。', '外墙皮松了，掉下来一块。', '楼顶广告布快要刮下来了。'],
  },
  { category: 'utility.manhole', share: 3, months: summer, words: ['井盖缺失，已用凳子挡住。', '井盖翘起来了，车一压就响。'] },
  { category: 'building.lift', share: 1, months: evenly, words: ['电梯停在两层中间，里面有人。', '电梯门反复开合，关不上。'] },
  { category: 'care.elder', share: 3, months: winter, words: ['独居老人两天没有下楼，请去看看。', '老人想请人陪着去医院取药。'] },
  {
    category: 'other.other',
    share: 3,
    months: evenly,
    words: ['宣传栏玻璃碎了，怕扎着孩子。', '想问小区能不能加一个晾衣架。', '健身器材松了，一坐就晃。'],
  },
];
