import type { JobOutline } from '../jobs/job.types.js';

type Demo = Omit<JobOutline, 'validThrough'> & { employer: 0 | 1 | 2; /** How far it gets. */ until: 'draft' | 'submitted' | 'published'; days: number };

const AREA = '140321001001';
const weekdays = [1, 2, 3, 4, 5];
const schoolHours = [{ weekdays, from: '08:30', to: '11:30' }, { weekdays, from: '14:30', to: '17:00' }];
const base = { area: AREA, required: [], helpful: [], insurance: ['injury'], openings: 2, until: 'published', days: 30 } as const satisfies Partial<Demo>;

export const employers = [
  { name: '平定县南关便民超市', creditCode: '91140321MA0DEMA01C', address: '南关街12号', contact: '武海燕', phone: '13803530602' },
  { name: '平定县益家家政服务有限公司', creditCode: '91140321MA0DEMA02F', address: '南关街36号', contact: '武海燕', phone: '13803530602' },
  { name: '平定县巧手编织专业合作社', creditCode: '91140321MA0DEMA03J', address: '评梅街8号', contact: '武海燕', phone: '13803530602' },
] as const;

/** 家门口的岗位: real trades of the place, invented employers. */
export const jobs: readonly Demo[] = [
  { ...base, employer: 0, title: '超市收银员（早班）', description: '负责收银和货架整理，上午送完孩子上岗、中午前下班，男女不限，不限婚育。', site: '南关街12号', point: { lon: 113.6335, lat: 37.7906 }, pay: { by: 'hour', from: 20, to: 22 }, windows: [schoolHours[0]!], weeklyHours: 15, required: ['cashier'] },
  { ...base, employer: 0, title: '超市理货员', description: '上货、补货、打价签，可选上午或下午，每周至少十小时，不需要经验。', site: '南关街12号', point: { lon: 113.6335, lat: 37.7906 }, pay: { by: 'hour', from: 20 }, windows: [...schoolHours], weeklyHours: 10 },
  { ...base, employer: 0, title: '周末生鲜分拣', description: '周六、周日清晨分拣蔬菜水果，做一天结一天，提供早餐。', site: '南关街12号', point: { lon: 113.6335, lat: 37.7906 }, pay: { by: 'hour', from: 22 }, windows: [{ weekdays: [6, 7], from: '06:00', to: '10:00' }], weeklyHours: 4, helpful: ['packing'] },
  { ...base, employer: 1, title: '月嫂（母婴护理员）', description: '照顾产妇和新生儿，持母婴护理证书优先，公司组织培训和回访。', site: '南关街36号', point: { lon: 113.6291, lat: 37.7932 }, pay: { by: 'hour', from: 28, to: 40 }, windows: [{ weekdays: [1, 2, 3, 4, 5, 6], from: '08:00', to: '18:00' }], weeklyHours: 30, required: ['maternity-care'], helpful: ['infant-care', 'cooking'], insurance: ['injury', 'accident'] },
  { ...base, employer: 1, title: '钟点保洁', description: '附近小区家庭保洁，两小时一单，时间自己选，工具由公司提供。', site: '南关街36号', point: { lon: 113.6291, lat: 37.7932 }, pay: { by: 'hour', from: 25, to: 30 }, windows: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '08:00', to: '18:00' }], weeklyHours: 4, helpful: ['cleaning', 'housekeeping'], insurance: ['accident'], openings: 6 },
  { ...base, employer: 1, title: '居家养老助餐员', description: '中午为社区老人送餐、陪餐，需持健康证，一单一结算。', site: '南关社区食堂', point: { lon: 113.6318, lat: 37.7887 }, pay: { by: 'hour', from: 20 }, windows: [{ weekdays, from: '10:30', to: '13:00' }], weeklyHours: 5, helpful: ['elder-care', 'cooking'] },
  { ...base, employer: 1, title: '育婴师', description: '白天照看一岁以内婴儿，做辅食、早教游戏，持证上岗，公司缴工伤保险。', site: '评梅苑小区', point: { lon: 113.6372, lat: 37.7871 }, pay: { by: 'hour', from: 26, to: 32 }, windows: [{ weekdays, from: '08:00', to: '17:30' }], weeklyHours: 20, required: ['infant-care'] },
  { ...base, employer: 2, title: '手工编织（可居家）', description: '编织杯垫、坐垫，材料送到家，按件验收结算，包教包会，妈妈岗。', site: '评梅街8号', point: { lon: 113.6279, lat: 37.7900 }, pay: { by: 'piece', from: 12, to: 18, piece: '件', typicalHourly: 21 }, windows: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '08:00', to: '21:00' }], weeklyHours: 5, helpful: ['weaving', 'crafts'], insurance: [], openings: 20 },
  { ...base, employer: 2, title: '布艺缝纫工', description: '缝制布老虎、香包，计件，多劳多得，工坊离小学步行五分钟。', site: '评梅街8号', point: { lon: 113.6279, lat: 37.7900 }, pay: { by: 'piece', from: 6, piece: '个', typicalHourly: 20 }, windows: [...schoolHours], weeklyHours: 10, required: ['sewing'], helpful: ['crafts'], openings: 5 },
  { ...base, employer: 2, title: '网店客服（居家）', description: '回复顾客消息、登记订单，会用电脑即可，晚间时段可选。', site: '评梅街8号', point: { lon: 113.6279, lat: 37.7900 }, pay: { by: 'hour', from: 20, to: 24 }, windows: [{ weekdays: [1, 2, 3, 4, 5], from: '19:00', to: '22:00' }, { weekdays: [6, 7], from: '09:00', to: '12:00' }], weeklyHours: 9, helpful: ['customer-service', 'office'] },
  { ...base, employer: 0, title: '面点师傅', description: '蒸花馍、包包子，清晨上岗，会本地面食即可，提供食宿。', site: '南关社区食堂', point: { lon: 113.6318, lat: 37.7887 }, pay: { by: 'hour', from: 24 }, windows: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '04:30', to: '09:30' }], weeklyHours: 25, required: ['pastry'], openings: 1, until: 'submitted' },
  { ...base, employer: 1, title: '四点半课堂助教', description: '协助老师照看孩子写作业、发放加餐，普通话流利，有耐心。', site: '南关社区二楼活动室', point: { lon: 113.6265, lat: 37.7904 }, pay: { by: 'hour', from: 22 }, windows: [{ weekdays, from: '16:00', to: '18:30' }], weeklyHours: 5, helpful: ['tutoring', 'teaching'], openings: 1, until: 'draft' },
];
