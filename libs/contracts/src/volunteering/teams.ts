/** 四色帮帮团: 红色宣讲团, 绿色先锋团, 橙色暖心团, 银色智囊团. */
export const teamColours = ['red', 'green', 'orange', 'silver'] as const;
export type TeamColour = (typeof teamColours)[number];
