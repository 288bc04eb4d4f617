import type { TeamColour, Urgency } from '@linli/contracts';
import type { Option, Question, LanguageMap } from '@linli/questions';

import type { Category } from './category.entity.js';
import type { Handlers } from './category.rules.js';

/** What is said of a category when it is introduced. */
export type Introduced = Pick<Category, 'code' | 'common' | 'name' | 'urgency' | 'handled_by' | 'team' | 'unit' | 'questions'>;

const words = (zh: string, en: string): LanguageMap => ({ 'zh-CN': zh, en });
const option = (code: string, zh: string, en: string): Option => ({ code, words: words(zh, en) });
const question = (code: string, kind: Question['kind'], zh: string, en: string, more: Partial<Question> = {}): Question => ({
  code,
  kind,
  words: words(zh, en),
  required: false,
  ...more,
});

/** What whoever handles it would otherwise have to call back for. */
const questions: Readonly<Record<string, Question[]>> = {
  'utility.water-pipe': [
    question('blocks', 'yes-no', '是否影响通行', 'Does it block the way'),
    question('since', 'choice', '什么时候开始漏的', 'Since when', {
      options: [option('now', '刚刚', 'Just now'), option('today', '今天', 'Today'), option('days', '好几天了', 'For days')],
    }),
  ],
  'utility.street-light': [
    question('extent', 'choice', '有几盏不亮', 'How many are out', {
      options: [option('one', '一盏', 'One'), option('some', '几盏', 'Several'), option('street', '整条路', 'The whole street')],
    }),
    question('pole', 'text', '灯杆编号', 'Number on the pole', { when: { question: 'extent', is: ['one', 'some'] } }),
  ],
  'utility.heating': [
    question('extent', 'choice', '哪些住户不热', 'Who is cold', {
      options: [
        option('flat', '只有我家', 'Only my flat'),
        option('unit', '整个单元', 'The whole stairway'),
        option('building', '整栋楼', 'The whole building'),
      ],
    }),
    question('degrees', 'number', '室内温度（℃）', 'Temperature of the room (°C)', { when: { question: 'extent', is: ['flat'] } }),
    question('frail', 'yes-no', '家里有老人、婴幼儿或病人', 'Are there elders, small children or sick people'),
  ],
  'building.lift': [
    question('trapped', 'yes-no', '有人被困吗', 'Is somebody trapped'),
    question('people', 'number', '被困几人', 'How many', { when: { question: 'trapped', is: ['yes'] } }),
  ],
  'order.noise': [
    question('source', 'choice', '噪声来自', 'Where it comes from', {
      options: [
        option('building', '施工、装修', 'Building work'),
        option('shop', '商铺', 'A shop'),
        option('square', '广场活动', 'The square'),
        option('neighbour', '邻居', 'A neighbour'),
      ],
    }),
    question('night', 'yes-no', '晚上10点以后还有吗', 'Also after ten in the evening'),
  ],
};

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
  handledBy: Handlers | null,
  team: TeamColour,
  [zhUnit, enUnit]: readonly [string, string],
): Introduced => ({
  code,
  common: common.includes(code),
  name: words(zh, en),
  urgency,
  handled_by: handledBy,
  team,
  unit: words(zhUnit, enUnit),
  questions: questions[code] ?? [],
});

/** With which categories a district begins; from then on they are its own data. */
export const initialCategories: readonly Introduced[] = [
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
  category('order.tax', '税务问题（请拨打 12366）', 'Taxes (call 12366)', 'ordinary', null, 'red', ['县税务局', 'County tax office']),
];

/** One of those that the district began with. */
export const initialCategory = (code: string): Introduced => initialCategories.find((one) => one.code === code)!;
