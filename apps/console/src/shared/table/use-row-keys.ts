import { useEffect, useEffectEvent } from 'react';

import { keyOf, type Key } from './table.rules.js';

/** Where keys are for what stands there. */
const OWN =
  'input, textarea, select, [contenteditable], [role="combobox"], [role="listbox"], [role="menu"], [role="radiogroup"], .ant-modal, .ant-popover';
const PRESSED = 'a, button, summary, [role="button"], [role="link"], th';

/**
 * Single keys for the rows of a table, where nothing else takes them. The arrows and Enter belong to the page until a row has the focus or
 * is open: they would not scroll any more.
 */
export function useRowKeys(on: boolean, opened: boolean, act: (key: Key) => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const key = keyOf(event);
    const target = event.target as Element;
    if (!key || event.defaultPrevented || target.closest(OWN)) return;
    const atRow = target.closest('[data-row-key]') !== null;
    if (event.key.startsWith('Arrow') && !atRow && !opened) return;
    if (key === 'open' && (!atRow || target.closest(PRESSED))) return;
    event.preventDefault();
    act(key);
  });
  useEffect(() => {
    if (!on) return undefined;
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [on]);
}
