import type { CourseOutline } from '../training/courses.service.js';

type Person = 'seeker' | 'resident' | number;

interface Demo extends Omit<CourseOutline, 'area' | 'sessions'> {
  /** Days from now on which it is held, in the morning. */
  days: readonly number[];
  /** In the order in which they enrol; those beyond the places wait. */
  trainees: readonly Person[];
  /** Who is away, by session; only of sessions that are over. */
  away?: readonly (readonly Person[])[];
  until: 'open' | 'running' | 'finished';
}

const base = { site: '南关社区二楼活动室', point: { lon: 113.6265, lat: 37.7904 }, offerMinutes: 2 * 1440, completion: 0.75 } as const;

/** Invented people who learn; nobody signs in as one of them. */
export const learners = ['田秀芳', '郭晓燕', '李玉梅', '任改萍', '石翠兰', '白海霞'] as const;

export const courses: readonly Demo[] = [
  {
    ...base,
    title: '手工编织培训班（春季）',
    skill: 'weaving',
    description: '杯垫、坐垫和中国结，从起针教起，材料由合作社提供，免费。',
    site: '评梅街8号二楼',
    point: { lon: 113.6279, lat: 37.79 },
    places: 6,
    days: [-40, -38, -36, -33],
    trainees: ['seeker', 0, 1, 2],
    away: [[], [2], [2], [0]],
    until: 'finished',
  },
  {
    ...base,
    title: '家政服务培训班',
    skill: 'housekeeping',
    description: '居家保洁、衣物收纳、家电清洗和与雇主沟通，现场练习，免费。',
    places: 6,
    days: [-6, -4, -2, 1, 3, 5],
    trainees: [1, 3, 4, 5],
    away: [[], [4], []],
    until: 'running',
  },
  {
    ...base,
    title: '手工编织培训班（居家接单）',
    skill: 'weaving',
    description: '学会三种针法，结业后可从合作社领材料回家做，按件结算，免费。',
    site: '评梅街8号二楼',
    point: { lon: 113.6279, lat: 37.79 },
    places: 3,
    days: [8, 10, 12, 15],
    trainees: [2, 4, 5, 0, 3],
    until: 'open',
  },
  {
    ...base,
    title: '月嫂（母婴护理）技能培训班',
    skill: 'maternity-care',
    description: '产妇护理、新生儿照护、月子餐，理论加实操，县妇联协办，免费。',
    places: 20,
    days: [7, 8, 9, 10, 11, 12, 13, 14],
    trainees: ['resident'],
    until: 'open',
  },
];
