import FullCalendar from '@fullcalendar/react';
import list from '@fullcalendar/react/list';
import zh from '@fullcalendar/react/locales/zh-cn';
import theme from '@fullcalendar/react/themes/classic';
import timeGrid from '@fullcalendar/react/timegrid';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';
import '@fullcalendar/react/themes/classic/palette.css';

import { language } from '../i18n/index.js';
import { timeOf } from '../shared/days.js';
import { hoursOf, type Clash, type Entry } from './calendar.rules.js';

const hourOf = (at: string): number => {
  const [hours, minutes] = timeOf(at).split(':').map(Number) as [number, number];
  return hours + minutes / 60;
};
/** Dark enough for white letters. */
const colours = { class: '#1f6f5c', training: '#2b5fb3', clash: '#b3261e', off: '#666666' } as const;

const clock = (hours: number): string => `${String(hours).padStart(2, '0')}:00:00`;

interface Props {
  /** YYYY-MM-DD */
  monday: string;
  entries: readonly Entry[];
  clashes: readonly Clash[];
  desk: boolean;
}

/** A week in the district's time: hour by hour on a desk, as a list on a phone. */
export function Week({ monday, entries, clashes, desk }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { from, to } = hoursOf(entries, hourOf);
  const clashing = new Set(clashes.flatMap(({ one, other }) => [one.id, other.id]));
  const tone = ({ id, kind, cancelled }: Entry) => (cancelled ? 'off' : clashing.has(id) ? 'clash' : kind);
  const signs = { clash: t('calendar.clash'), off: t('calendar.cancelled'), class: undefined, training: undefined };
  return (
    <FullCalendar
      plugins={[timeGrid, list, theme]}
      initialView={desk ? 'timeGridWeek' : 'listWeek'}
      initialDate={monday}
      timeZone="Asia/Shanghai"
      locale={language() === 'en' ? 'en' : zh}
      firstDay={1}
      headerToolbar={false}
      allDaySlot={false}
      nowIndicator
      height="auto"
      slotMinTime={clock(from)}
      slotMaxTime={clock(to)}
      slotDuration="00:30:00"
      slotHeaderInterval="01:00:00"
      slotEventOverlap={false}
      eventMinHeight={44}
      noEventsContent={t('calendar.none')}
      events={entries.map((entry) => ({
        id: entry.id,
        title: entry.title,
        start: entry.startsAt,
        end: entry.endsAt,
        url: entry.to,
        color: colours[tone(entry)],
        contrastColor: '#ffffff',
        extendedProps: { sign: signs[tone(entry)], site: entry.site },
      }))}
      eventClass="calendar-box"
      listItemEventClass="calendar-line"
      eventContent={({ event, timeText }) => (
        <span className="calendar-entry" title={`${timeText} ${event.title} ${event.extendedProps.site as string}`}>
          <span>{timeText}</span>
          <strong>
            {event.extendedProps.sign && `${event.extendedProps.sign as string} · `}
            {event.title}
          </strong>
          <span>{event.extendedProps.site as string}</span>
        </span>
      )}
      eventClick={({ event, jsEvent }) => {
        if (jsEvent.ctrlKey || jsEvent.metaKey || jsEvent.shiftKey) return;
        jsEvent.preventDefault();
        if (event.url) void navigate(event.url);
      }}
    />
  );
}
