import type { ReactNode } from 'react';

import { Forbidden, Loaded } from '../../shared/states.js';
import { useOwn } from './use-own.js';

/** For whoever stands for the employer; staff have pages of their own. */
export function OwnOnly({ employer, children }: { employer: string; children: ReactNode }) {
  const own = useOwn();
  return <Loaded of={own}>{({ items }) => (items.some(({ id }) => id === employer) ? children : <Forbidden />)}</Loaded>;
}
