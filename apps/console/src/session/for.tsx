import { Outlet } from 'react-router';

import { Forbidden } from '../shared/states.js';
import { accessOf, useMe, type Access } from './session.js';

/** Pages for those whose roles open them, by the rule that also draws the menu; whoever else comes by an address is told so. */
export function For({ who }: { who: Exclude<keyof Access, 'area'> }) {
  const { data: me } = useMe();
  return accessOf(me)[who] ? <Outlet /> : <Forbidden />;
}
