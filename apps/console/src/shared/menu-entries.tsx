import {
  AuditOutlined,
  BarChartOutlined,
  BookOutlined,
  IdcardOutlined,
  ReadOutlined,
  SearchOutlined,
  ShopOutlined,
  SmileOutlined,
  SolutionOutlined,
  ToolOutlined,
  UserAddOutlined,
  UserSwitchOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';

import { accessOf, type Me } from '../session/session.js';

/** A way to a page: its words are `nav.<words>` in the menu and `home.<words>` on the home page. */
export interface MenuEntry {
  to: string;
  words: string;
  icon: ReactNode;
}

export type MaybeEntry = MenuEntry & { open: boolean };

/** What people of these roles come for, in the order of the menu and of the home page. */
export function workEntries(me: Me, hires: boolean): MaybeEntry[] {
  const { works, oversees, appoints, recovers, guards, teaches, seeks } = accessOf(me);
  return [
    { to: '/children', words: 'children', icon: <SmileOutlined />, open: guards },
    { to: '/seeking', words: 'seeking', icon: <SearchOutlined />, open: seeks },
    { to: '/classes', words: 'classes', icon: <BookOutlined />, open: teaches },
    { to: '/employer', words: 'employer', icon: <UserAddOutlined />, open: hires },
    { to: '/work', words: 'work', icon: <ToolOutlined />, open: works },
    { to: '/ledger', words: 'ledger', icon: <AuditOutlined />, open: works },
    { to: '/board', words: 'board', icon: <BarChartOutlined />, open: oversees },
    { to: '/programmes', words: 'programmes', icon: <ReadOutlined />, open: oversees },
    { to: '/employment', words: 'employment', icon: <ShopOutlined />, open: oversees },
    { to: '/volunteers', words: 'volunteers', icon: <SolutionOutlined />, open: oversees },
    { to: '/people', words: 'people', icon: <IdcardOutlined />, open: appoints },
    { to: '/recoveries', words: 'recoveries', icon: <UserSwitchOutlined />, open: recovers },
  ];
}
