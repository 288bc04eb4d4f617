/** 四色帮帮团: 红色宣讲团, 绿色先锋团, 橙色暖心团, 银色智囊团. */
export const teamColours = ['red', 'green', 'orange', 'silver'] as const;
export type TeamColour = (typeof teamColours)[number];

/** The teams of the four colours have the same ids in every district, and belong to all of it. */
export const colourTeams = {
  red: '7ea70000-0000-4000-8000-000000000001',
  green: '7ea70000-0000-4000-8000-000000000002',
  orange: '7ea70000-0000-4000-8000-000000000003',
  silver: '7ea70000-0000-4000-8000-000000000004',
} as const satisfies Record<TeamColour, string>;
