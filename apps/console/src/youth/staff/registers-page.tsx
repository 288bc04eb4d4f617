import { at } from '@linli/client';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { usePages } from '../../shared/query.js';
import { beginOf, dayInWords, plusDays, timeOf, today } from '../../shared/days.js';
import { useOwnCommunities } from '../../shared/own-communities.js';
import { ListTable, type Column } from '../../shared/table/list-table.js';
import { SessionActions, SessionDialog, SessionState, SessionThere, whenOf, type Doing } from './session-row.js';
import type { SessionLine } from './types.js';

/** 点名: the sessions of a day in a community. */
export function RegistersPage() {
  const { t } = useTranslation();
  const areas = useOwnCommunities();
  const [chosen, setArea] = useState<string>();
  const [day, setDay] = useState(today);
  const area = chosen ?? areas[0]?.value;
  return (
    <>
      <h1>{t('staff.registers')}</h1>
      <div className="panel pair">
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
      {area && <DayOf area={area} day={day} filtered={[areas.find(({ value }) => value === area)?.label ?? area, dayInWords(day)]} />}
    </>
  );
}

function DayOf({ area, day, filtered }: { area: string; day: string; filtered: string[] }) {
  const { t } = useTranslation();
  const pages = usePages(at('/api/youth/v1/sessions', { area, from: beginOf(day), to: beginOf(plusDays(day, 1)) }));
  const [doing, setDoing] = useState<Doing>();
  const columns: Column<SessionLine>[] = [
    { key: 'title', title: t('staff.outline.title'), least: 200, always: true, render: ({ title }) => title },
    { key: 'hours', title: t('staff.when'), width: 130, render: ({ startsAt, endsAt }) => `${timeOf(startsAt)}–${timeOf(endsAt)}` },
    { key: 'site', title: t('staff.outline.site'), least: 160, render: ({ site }) => site },
    {
      key: 'state',
      title: t('staff.state'),
      width: 190,
      render: (one) => (
        <>
          <SessionState of={one} />
          <SessionThere of={one} />
        </>
      ),
    },
    { key: 'actions', title: t('table.actions'), width: 330, screen: true, render: (one) => <SessionActions of={one} ask={setDoing} /> },
  ];
  return (
    <>
      <ListTable<SessionLine>
        name="registers"
        title={t('staff.registers')}
        columns={columns}
        of={pages}
        idOf={({ id }) => id}
        nameOf={(one) => `${one.title} ${whenOf(one)}`}
        none={t('staff.noSessionsOn')}
        filtered={filtered}
      />
      {doing && <SessionDialog doing={doing} done={() => setDoing(undefined)} />}
    </>
  );
}
