import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Badge, type Tone } from '../shared/badge.js';
import { comma, moment } from '../shared/format.js';
import { ListTable, type Column } from '../shared/table/list-table.js';
import { RunningFacts } from './running-facts.js';
import { amiss, useRunning, type Health, type Line } from './running.js';
import { useRunningWords } from './running-words.js';
import { ServiceChoice, useChosenService } from './service-choice.js';

const tones: Record<Health, Tone> = { fine: 'good', running: 'busy', late: 'bad', failing: 'new', unknown: 'quiet' };

/** 运行状态: what each service does in the background, also when all is well. */
export function RunningPage() {
  const { t } = useTranslation();
  const { found, silent, isPending } = useRunning();
  const { nameOf, doesOf, rhythmOf, lastOf, cameOf, nextOf, serviceOf } = useRunningWords();
  const service = useChosenService('identity');
  const shown = found.find((one) => one.service === service);
  const wrong = found.flatMap(({ lines }) => lines.filter(amiss));
  const away = found.filter(({ work }) => work.broker === 'away').map((one) => serviceOf(one.service));
  const named = silent.map(serviceOf);
  const columns: Column<Line>[] = [
    {
      key: 'what',
      title: t('running.what'),
      least: 240,
      always: true,
      render: (line) => (
        <>
          <strong>{nameOf(line)}</strong>
          <span className="block quiet">{doesOf(line)}</span>
        </>
      ),
    },
    {
      key: 'health',
      title: t('running.state'),
      width: 110,
      render: ({ health }) => <Badge tone={tones[health]} words={t(`running.health.${health}`)} />,
    },
    { key: 'rhythm', title: t('running.rhythm'), width: 130, render: rhythmOf },
    { key: 'last', title: t('running.last'), width: 170, render: lastOf },
    { key: 'came', title: t('running.came'), width: 190, render: cameOf },
    { key: 'next', title: t('running.next'), width: 140, from: 1050, render: nextOf },
  ];
  return (
    <>
      <h1>{t('running.title')}</h1>
      <p className="quiet">
        {t('running.hint')} {shown && t('running.asOf', { at: moment(shown.work.at) })}
      </p>
      {named.length > 0 && (
        <Alert className="apart" type="error" showIcon title={t('operations.silent', { services: named.join(comma()) })} />
      )}
      {away.length > 0 && <Alert className="apart" type="warning" showIcon title={t('running.away', { services: away.join(comma()) })} />}
      {wrong.length > 0 && (
        <Alert
          className="apart"
          type={wrong.some(({ health }) => health === 'late') ? 'error' : 'warning'}
          showIcon
          title={t('running.amiss', { n: wrong.length })}
          description={
            <ul>
              {wrong.map((line) => (
                <li key={`${line.service} ${line.id}`}>
                  <Link to={`?service=${line.service}`}>{`${serviceOf(line.service)} · ${nameOf(line)}`}</Link>{' '}
                  {t(`running.health.${line.health}`)}
                </li>
              ))}
            </ul>
          }
        />
      )}
      {!isPending && silent.length + away.length + wrong.length === 0 && (
        <Alert className="apart" type="success" showIcon title={t('running.calm')} />
      )}
      <ServiceChoice value={service} />
      {shown && <RunningFacts of={shown.work} />}
      <ListTable<Line>
        name="running"
        title={t('running.title')}
        columns={columns}
        of={{ items: shown?.lines, error: null, isPending: isPending && !shown, refetch: () => undefined }}
        idOf={({ id }) => id}
        nameOf={nameOf}
        none={t('running.none')}
        filtered={[t(`operations.service.${service}`)]}
      />
    </>
  );
}
