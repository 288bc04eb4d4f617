/** Line drawings on 24 × 24, by category, else by its group. */
const drawings: Readonly<Record<string, string>> = {
  'utility.water-pipe':
    'M3 8h9a4 4 0 0 1 4 4v1M3 5v6M12 4v4M9 4h6M13 13h6M16 17c-1.2 1.6-1.8 2.4-1.8 3.2a1.8 1.8 0 0 0 3.6 0c0-.8-.6-1.6-1.8-3.2Z',
  'utility.street-light': 'M6 21V7a4 4 0 0 1 8 0v1M10 8h8l1.5 4h-11ZM11 15l-1 2M14 15v2.5M17 15l1 2M3 21h6',
  'utility.manhole': 'M3 12a9 5 0 1 0 18 0a9 5 0 1 0-18 0M3 12v3a9 5 0 0 0 18 0v-3M8 11h8M9 14h6M10 8.8h4',
  'utility.heating': 'M4 8v10M8 8v10M12 8v10M16 8v10M20 8v10M4 9.5h16M4 16.5h16M8 5c-1-1.2 1-1.8 0-3M13 5c-1-1.2 1-1.8 0-3',
  'building.door': 'M6 21V3h12v18M3 21h18M14.5 12v1.5',
  'building.lift': 'M5 3h14v18H5ZM12 3v18M8.5 9l1-2 1 2M8.5 15l1 2 1-2',
  'sanitation.rubbish': 'M5 7h14M9 7V4h6v3M7 7l1 14h8l1-14M10.5 11v6M13.5 11v6',
  'sanitation.corner': 'M4 20L13 11M15 3l6 6-3.5 3.5-6-6ZM4 20c2-4 3-5 5-6',
  'order.falling-object': 'M4 3v18M4 3h5v18M13 5h4v4h-4ZM15 11.5v5M13 15l2 2.2 2-2.2',
  'order.e-bike':
    'M2.5 17a3 3 0 1 0 6 0a3 3 0 1 0-6 0M15.5 17a3 3 0 1 0 6 0a3 3 0 1 0-6 0M8.5 17h5l2-8h-3M15.5 9h2M15.2 10.5L18.5 17M5.5 14V11h4l2 6',
  'order.noise': 'M4 10v4h3.5l4.5 4V6L7.5 10ZM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  harmony: 'M4 5h10v8H8l-3 3v-3H4ZM17 9h3v8h-1v3l-3-3h-5v-1',
  care: 'M12 20C5 15 3 12 3 8.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 9 1.5C21 12 19 15 12 20Z',
  building: 'M5 21V4h10v17M15 9h4v12M3 21h18M8 8h1.5M11 8h1.5M8 12h1.5M11 12h1.5M8 16h1.5M11 16h1.5',
  sanitation: 'M5 7h14M9 7V4h6v3M7 7l1 14h8l1-14',
  utility: 'M12 3l-6 11h5l-1 7 7-11h-5Z',
  order: 'M12 3l8 3v6c0 5-3.5 7.5-8 9-4.5-1.5-8-4-8-9V6ZM12 8v5M12 15.5v.6',
  other: 'M5 12h.1M12 12h.1M19 12h.1',
};

/** What a kind of case looks like. Said in words beside it. */
export function CategoryIcon({ code }: { code: string }) {
  return (
    <svg className="tile-icon" viewBox="0 0 24 24" aria-hidden>
      <path d={drawings[code] ?? drawings[code.split('.', 1)[0]!] ?? drawings.other} />
    </svg>
  );
}
