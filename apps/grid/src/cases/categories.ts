import type { Role, TeamColour, Urgency } from '@linli/contracts';

/** A kind of case 问题类别: who handles it by default, how urgent it is, which team can lend hands. */
export interface Category {
  code: string;
  group: string;
  /** Reported most often: offered first. Data of the district. */
  common: boolean;
  name: { 'zh-CN': string; en: string };
  urgency: Urgency;
  /** Whose work it is; without one nobody here handles it, and it is refused with where to turn instead. */
  handledBy: Extract<Role, 'grid-worker' | 'community-staff' | 'subdistrict-staff'> | undefined;
  team: TeamColour;
  /** 责任单位: who does the work in the end, for whoever dispatches it. Data of the district. */
  unit: { 'zh-CN': string; en: string };
}

const groups = {
  utility: '市政设施',
  building: '楼栋设施',
  sanitation: '环境卫生',
  order: '秩序安全',
  harmony: '邻里关系',
  care: '关爱服务',
  other: '其他',
} as const;

/** 常见事项 */
const common: readonly string[] = [
  'sanitation.rubbish',
  'order.e-bike',
  'utility.street-light',
  'utility.water-pipe',
  'order.noise',
  'utility.manhole',
  'utility.heating',
];

const category = (
  code: string,
  zh: string,
  en: string,
  urgency: Urgency,
  handledBy: Category['handledBy'],
  team: TeamColour,
  [zhUnit, enUnit]: readonly [string, string],
): Category => ({
  code,
  group: groups[code.split('.', 1)[0] as keyof typeof groups],
  common: common.includes(code),
  name: { 'zh-CN': zh, en },
  urgency,
  handledBy,
  team,
  unit: { 'zh-CN': zhUnit, en: enUnit },
});

export const categories: readonly Category[] = [
  category('utility.water-pipe', '自来水管破裂', 'Burst water pipe', 'utility', 'grid-worker', 'green', [
    '县自来水公司',
    'County water company',
  ]),
  category('utility.street-light', '路灯不亮', 'Street light out', 'ordinary', 'grid-worker', 'green', [
    '县路灯管理所',
    'County street lighting office',
  ]),
  category('utility.manhole', '井盖缺失', 'Missing manhole cover', 'danger', 'grid-worker', 'green', [
    '县市政工程管理处',
    'County municipal works office',
  ]),
  category('utility.heating', '供暖不热', 'Heating too cold', 'utility', 'grid-worker', 'green', ['县热力公司', 'County heating company']),
  category('building.door', '更换单元防盗门', 'Unit security door', 'ordinary', 'community-staff', 'green', [
    '南关小区物业服务中心',
    'Property management of Nanguan',
  ]),
  category('building.lift', '电梯故障困人', 'Lift failure', 'danger', 'grid-worker', 'green', [
    '南关小区物业服务中心',
    'Property management of Nanguan',
  ]),
  category('sanitation.rubbish', '垃圾堆积', 'Heap of rubbish', 'ordinary', 'grid-worker', 'green', [
    '县环境卫生管理中心',
    'County sanitation centre',
  ]),
  category('sanitation.corner', '卫生死角', 'Neglected corner', 'ordinary', 'grid-worker', 'green', [
    '县环境卫生管理中心',
    'County sanitation centre',
  ]),
  category('order.falling-object', '高空坠物隐患', 'Danger of falling objects', 'danger', 'grid-worker', 'green', [
    '南关小区物业服务中心',
    'Property management of Nanguan',
  ]),
  category('order.e-bike', '电动车乱停乱充', 'E-bikes in the way', 'ordinary', 'grid-worker', 'red', [
    '县消防救援大队',
    'County fire and rescue brigade',
  ]),
  category('order.noise', '噪声扰民', 'Noise', 'ordinary', 'grid-worker', 'red', ['西城派出所', 'Xicheng police station']),
  category('harmony.quarrel', '邻里纠纷', 'Quarrel between neighbours', 'ordinary', 'community-staff', 'silver', [
    '社区人民调解委员会',
    'People’s mediation committee of the community',
  ]),
  category('harmony.mediation', '矛盾纠纷调解', 'Mediation of a dispute', 'ordinary', 'community-staff', 'silver', [
    '社区人民调解委员会',
    'People’s mediation committee of the community',
  ]),
  category('care.elder', '老人求助', 'An elder needs help', 'utility', 'grid-worker', 'orange', [
    '社区养老服务站',
    'Community service station for elders',
  ]),
  category('care.child', '课后无人接回', 'A child was not collected', 'danger', 'grid-worker', 'orange', [
    '社区儿童之家',
    'Community children’s home',
  ]),
  category('other.other', '其他', 'Something else', 'ordinary', 'community-staff', 'green', ['社区居民委员会', 'Residents’ committee']),
  category('order.tax', '税务问题（请拨打 12366）', 'Taxes (call 12366)', 'ordinary', undefined, 'red', ['县税务局', 'County tax office']),
];

const byCode = new Map(categories.map((one) => [one.code, one]));

export const categoryOf = (code: string): Category | undefined => byCode.get(code);
