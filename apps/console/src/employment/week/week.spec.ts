import { windowWords, type WeekWords } from './week.js';

const words: WeekWords = {
  day: (day) => `周${'一二三四五六日'[day - 1]}`,
  span: (from, to) => `${from}至${to}`,
  every: '每天',
  next: (to) => `次日${to}`,
  and: '、',
};

it.each([
  [[1, 2, 3, 4, 5], '08:30', '11:30', '周一至周五 08:30–11:30'],
  [[7, 6], '09:00', '24:00', '周六、周日 09:00–24:00'],
  [[1, 2, 3, 5, 7], '09:00', '12:00', '周一至周三、周五、周日 09:00–12:00'],
  [[1, 2, 3, 4, 5, 6, 7], '18:00', '20:00', '每天 18:00–20:00'],
  [[5], '22:00', '06:00', '周五 22:00–次日06:00'],
])('%j from %s to %s is %s', (weekdays, from, to, said) => {
  expect(windowWords({ weekdays, from, to }, words)).toBe(said);
});
