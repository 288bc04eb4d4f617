import type { WordingRuleId } from './wording.types.js';

/** For each rule: what it refuses, and what may be said instead. A test holds the rules to both. */
export const examples: Readonly<Record<WordingRuleId, { refused: readonly string[]; allowed: readonly string[] }>> = {
  'men-only': {
    refused: ['库管（限男性）', '送货员，男士优先', '夜班保安，女士勿扰'],
    allowed: ['库管，男女不限，需搬运25公斤货物', '男装导购，会量体'],
  },
  'women-only': { refused: ['招聘文员，限女性', '前台接待，女士优先'], allowed: ['妈妈岗，时段可选', '女装导购，性别不限'] },
  'gender-standard': { refused: ['操作工，男5名女3名', '女性须本科以上'], allowed: ['操作工8名，男女同工同酬'] },
  'marriage-asked': { refused: ['请在简历中注明婚否', '面试时说明有无孩子'], allowed: ['请写明可上班的时段'] },
  'marriage-condition': { refused: ['文员，已婚已育优先', '三年内不得怀孕'], allowed: ['不限婚育，时间灵活'] },
  'pregnancy-test': { refused: ['入职体检含孕检', '入职前须做妊娠测试'], allowed: ['入职体检按国家规定进行', '孕妇陪护，陪同孕检'] },
  age: { refused: ['服务员，18-35岁', '保洁，45岁以下', '年轻人优先'], allowed: ['年满18周岁', '照顾3-6岁儿童'] },
  ethnicity: { refused: ['限汉族', '少数民族勿扰'], allowed: ['民族不限，清真灶另设'] },
  religion: { refused: ['信教者勿扰', '无宗教信仰'], allowed: ['招聘素食厨师'] },
  household: { refused: ['限本地户口', '外地人勿扰'], allowed: ['住在附近上下班方便'] },
  disability: { refused: ['残疾人勿扰', '要求四肢健全'], allowed: ['需长时间站立', '欢迎残疾人应聘'] },
  carrier: { refused: ['入职须查乙肝两对半', '乙肝携带者勿扰'], allowed: ['需持健康证'] },
};
