import { Segmented, Select } from 'antd';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useDesk } from '../frame/desk.js';
import { widestOf } from '../home/home-areas.js';
import { accessOf, useMe, type Me } from '../session/session.js';
import { useAllAreas } from '../shared/areas.js';
import { beginOf, dayInWords, dayOf, isDay, mondayOf, plusDays, shortDay, timeOf, today } from '../shared/days.js';
import { Failed, Loading } from '../shared/states.js';
import { oneOf, useAddressQuery } from '../shared/use-address-query.js';
import { clashesOf, entryKinds, type Clash } from './calendar.rules.js';
import { useEntries } from './use-entries.js';
import './calendar.css';

const Week = lazy(async () => ({ default: (await import('./week.js')).Week }));

/** 日程: a week of what is on, in the reader's area or their own, and what wants one room at one time. */
export function CalendarPage() {
  const me = useMe().data;
  return me ? <Calendar me={me} /> : <Loading />;
}

function Calendar({ me }: { me: Me }) {
  const { t } = useTranslation();
  const { query, set } = useAddressQuery();
  const desk = useDesk();
  const widest = accessOf(me).oversees ? widestOf(me) : undefined;
  const areas = useAllAreas().filter(({ value }) => widest && value.startsWith(widest) && value.length <= 12);
  const own = !widest || query.get('whose') === 'own';
  const area = own
    ? undefined
    : (oneOf(
        areas.map(({ value }) => value),
        query.get('area'),
      ) ?? widest);
  const kind = oneOf(entryKinds, query.get('kind'));
  const given = query.get('week');
  const monday = mondayOf(isDay(given) ? given : today());
  const { entries, more, pending, error } = useEntries(me, { from: beginOf(monday), to: beginOf(plusDays(monday, 7)), area });
  const clashes = clashesOf(entries);
  const shown = kind ? entries.filter((one) => one.kind === kind) : entries;
  const turn = (to: string) => set({ week: mondayOf(to) === mondayOf(today()) ? undefined : to });
  return (
    <>
      <h1>{t('calendar.title')}</h1>
      <div className="calendar-bar">
        <div className="row" role="group" aria-label={t('calendar.week')}>
          <button type="button" className="button" onClick={() => turn(plusDays(monday, -7))}>
            ‹ {t('calendar.before')}
          </button>
          <button type="button" className="button" onClick={() => set({ week: undefined })}>
            {t('calendar.now')}
          </button>
          <button type="button" className="button" onClick={() => turn(plusDays(monday, 7))}>
            {t('calendar.after')} ›
          </button>
        </div>
        <h2 className="flat" aria-live="polite">
          {t('calendar.span', { from: shortDay(monday), to: shortDay(plusDays(monday, 6)), year: monday.slice(0, 4) })}
        </h2>
        <div className="calendar-choices">
          {widest && (
            <Segmented
              size="large"
              aria-label={t('calendar.whose')}
              value={own ? 'own' : 'area'}
              onChange={(value) => set({ whose: value === 'own' ? 'own' : undefined })}
              options={[
                { value: 'area', label: t('calendar.area') },
                { value: 'own', label: t('calendar.own') },
              ]}
            />
          )}
          {!own && areas.length > 1 && (
            <Select
              size="large"
              showSearch={{ optionFilterProp: 'label' }}
              aria-label={t('calendar.where')}
              value={area}
              onChange={(value: string) => set({ area: value })}
              options={areas}
            />
          )}
          <Select
            size="large"
            allowClear
            aria-label={t('calendar.kinds')}
            placeholder={t('calendar.kinds')}
            value={kind}
            onChange={(value: string | undefined) => set({ kind: value })}
            options={entryKinds.map((value) => ({ value, label: t(`calendar.kind.${value}`) }))}
          />
        </div>
      </div>
      {error !== undefined && <Failed error={error} />}
      {more && <p className="late-words">{t('calendar.more')}</p>}
      {clashes.length > 0 && <Clashes of={clashes} />}
      <Suspense fallback={<Loading />}>
        {pending ? <Loading /> : <Week key={`${monday} ${desk}`} monday={monday} entries={shown} clashes={clashes} desk={desk} />}
      </Suspense>
    </>
  );
}

/** 场地冲突, in words, so that it is not only a colour. */
function Clashes({ of }: { of: readonly Clash[] }) {
  const { t } = useTranslation();
  return (
    <section className="panel clashes" aria-label={t('calendar.clashes', { n: of.length })}>
      <h2 className="flat">{t('calendar.clashes', { n: of.length })}</h2>
      <ul className="plain">
        {of.map(({ one, other }) => (
          <li key={`${one.id} ${other.id}`}>
            <span className="quiet">
              {dayInWords(dayOf(other.startsAt))} {other.site}
            </span>
            {[one, other].map(({ id, to, title, startsAt, endsAt }) => (
              <Link key={id} to={to}>
                {timeOf(startsAt)}–{timeOf(endsAt)} {title}
              </Link>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
