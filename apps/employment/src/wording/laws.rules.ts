export interface Source {
  law: string;
  article: string;
  /** What the article says, in the law's words as far as they matter here. */
  words: string;
}

/** Where the rules about postings come from. */
export const laws = {
  'women-43-1': {
    law: '中华人民共和国妇女权益保障法（2022年修订）',
    article: '第四十三条第一项',
    words: '用人单位在招录（聘）过程中，除国家另有规定外，不得限定为男性或者规定男性优先',
  },
  'women-43-2': {
    law: '中华人民共和国妇女权益保障法（2022年修订）',
    article: '第四十三条第二项',
    words: '除个人基本信息外，不得进一步询问或者调查女性求职者的婚育情况',
  },
  'women-43-3': { law: '中华人民共和国妇女权益保障法（2022年修订）', article: '第四十三条第三项', words: '不得将妊娠测试作为入职体检项目' },
  'women-43-4': {
    law: '中华人民共和国妇女权益保障法（2022年修订）',
    article: '第四十三条第四项',
    words: '不得将限制结婚、生育或者婚姻、生育状况作为录（聘）用条件',
  },
  'women-43-5': {
    law: '中华人民共和国妇女权益保障法（2022年修订）',
    article: '第四十三条第五项',
    words: '不得有其他以性别为由拒绝录（聘）用妇女或者差别化地提高对妇女录（聘）用标准的行为',
  },
  'labour-12': { law: '中华人民共和国劳动法', article: '第十二条', words: '劳动者就业，不因民族、种族、性别、宗教信仰不同而受歧视' },
  'labour-13': {
    law: '中华人民共和国劳动法',
    article: '第十三条',
    words: '除国家规定的不适合妇女的工种或者岗位外，不得以性别为由拒绝录用妇女或者提高对妇女的录用标准',
  },
  'promotion-3': { law: '中华人民共和国就业促进法', article: '第三条', words: '劳动者就业，不因民族、种族、性别、宗教信仰等不同而受歧视' },
  'promotion-26': {
    law: '中华人民共和国就业促进法',
    article: '第二十六条',
    words: '用人单位招用人员，应当向劳动者提供平等的就业机会和公平的就业条件，不得实施就业歧视',
  },
  'promotion-27': {
    law: '中华人民共和国就业促进法',
    article: '第二十七条',
    words: '不得以性别为由拒绝录用妇女或者提高对妇女的录用标准；不得在劳动合同中规定限制女职工结婚、生育的内容',
  },
  'promotion-28': { law: '中华人民共和国就业促进法', article: '第二十八条', words: '各民族劳动者享有平等的劳动权利' },
  'promotion-29': { law: '中华人民共和国就业促进法', article: '第二十九条', words: '用人单位招用人员，不得歧视残疾人' },
  'promotion-30': { law: '中华人民共和国就业促进法', article: '第三十条', words: '用人单位招用人员，不得以是传染病病原携带者为由拒绝录用' },
  'promotion-31': {
    law: '中华人民共和国就业促进法',
    article: '第三十一条',
    words: '农村劳动者进城就业享有与城镇劳动者平等的劳动权利，不得对农村劳动者进城就业设置歧视性限制',
  },
  'market-24': {
    law: '人力资源市场暂行条例',
    article: '第二十四条',
    words: '招聘信息应当真实、合法，不得含有民族、种族、性别、宗教信仰等方面的歧视性内容',
  },
  'online-15': {
    law: '网络招聘服务管理规定',
    article: '第十五条',
    words: '网络招聘信息不得违反国家规定在户籍、地域、身份等方面设置限制人力资源流动的条件',
  },
  'privacy-6': {
    law: '中华人民共和国个人信息保护法',
    article: '第六条',
    words: '收集个人信息，应当限于实现处理目的的最小范围，不得过度收集个人信息',
  },
} as const satisfies Record<string, Source>;

export type LawKey = keyof typeof laws;
