import { BellOutlined, EnvironmentOutlined, HomeOutlined, PlusOutlined, ShopOutlined, UserOutlined } from '@ant-design/icons';
import type { ComponentType } from 'react';

/** Of the bar at the bottom of a phone: with the first page, so few. */
export const barIcons = {
  bell: BellOutlined,
  home: HomeOutlined,
  place: EnvironmentOutlined,
  plus: PlusOutlined,
  shop: ShopOutlined,
  user: UserOutlined,
} as const satisfies Record<string, ComponentType>;

export type BarIconName = keyof typeof barIcons;
