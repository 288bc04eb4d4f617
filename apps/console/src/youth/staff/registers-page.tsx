import { at } from '@linli/client';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { usePages } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import { beginOf, dayInWords, plusDays, today } from '../../shared/days.js';
import { useOwnCommunities } from '../../shared/own-communities.js';
import { SessionRow } from './session-row.js';

/** 点名: the sessions of a day in a community. */
export function RegistersPage() {
  const { t } = useTranslation();
  const areas = useOwnCommunities();
  const [chosen, setArea] = useState<string>();
  const [day, setDay] = useState(today);
  const area = chosen ?? areas[0]?.value;
  return (
    <section className="narrow">
      <h1>{t('staff.registers')}</h1>
      <div className="panel stack">
        <div className="field">
          <label htmlFor="area">{t('staff.area')}</label>
          <Select id="area" size="large" value={area} onChange={setArea} options={areas} />
        </div>
        <div className="field">
          <label htmlFor="day">{t('staff.dayOf')}</label>
          <Input id="day" type="date" size="large" value={day} onChange={(event) => event.target.value && setDay(event.target.value)} />
        </div>
        <div className="turn">
          <Button size="large" onClick={() => setDay(plusDays(day, -1))}>
            {t('staff.dayBefore')}
          </Button>
          <strong aria-live="polite">{dayInWords(day)}</strong>
          <Button size="large" onClick={() => setDay(plusDays(day, 1))}>
            {t('staff.dayAfter')}
          </Button>
        </div>
      </div>
      {area && <DayOf area={area} day={day} />}
    </section>
  );
}

function DayOf({ area, day }: { area: string; day: string }) {
  const { t } = useTranslation();
  const pages = usePages(at('/api/youth/v1/sessions', { area, from: beginOf(day), to: beginOf(plusDays(day, 1)) }));
  return (
    <>
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('staff.noSessionsOn')} />
          ) : (
            <section className="panel">
              <ul className="plain">
                {items.map((one) => (
                  <SessionRow key={one.id} of={one} named />
                ))}
              </ul>
            </section>
          )
        }
      </Loaded>
      <More of={pages} />
    </>
  );
}
