import { at, post } from '@linli/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { Badge } from '../shared/badge.js';
import { moment } from '../shared/format.js';
import { DistrictMap } from '../shared/map.js';
import { useCommand, useLive, useRead } from '../shared/query.js';
import { Loaded } from '../shared/states.js';
import { Emergency } from './emergency.js';
import type { Hail } from './types.js';

const RINGS = ['500 m', '1.5 km', '5 km'];

/** One hail: for whoever hailed, what happens; for the volunteer, where to go and what to press. */
export function HailPage() {
  const { id = '' } = useParams();
  useLive('volunteering', [`hail:${id}`]);
  // Which case a hail became is told by the grid, a moment after its last own event.
  const read = useRead(at('/api/volunteering/v1/hails/{id}', { id }), { refetchInterval: 5000 });
  return <Loaded of={read}>{(hail) => <HailView of={hail} />}</Loaded>;
}

function HailView({ of }: { of: Hail }) {
  const { t } = useTranslation();
  const send = useCommand();
  const grids = useRead(at('/api/grid/v1/grids.geojson'));
  const { name, phone, address, words } = of.contact ?? {};
  return (
    <section className="narrow">
      <div className="row between">
        <h1>{t(`need.${of.need}`)}</h1>
        <Badge large tone={of.state === 'hailed' ? 'bad' : 'good'} words={t(`hailState.${of.state}`)} />
      </div>
      {of.callFirst && <Emergency numbers={of.callFirst} />}
      <div className="panel stack" aria-live="polite">
        {of.state === 'hailed' && (
          <strong>
            {t('hail.waiting')} {t('hail.ring', { n: RINGS[of.ring - 1] })}
          </strong>
        )}
        {of.mine && of.state === 'answered' && <strong>{t('hail.who')}</strong>}
        {of.case && <Link to={`/cases/${of.case.id}`}>{t('hail.case', { number: of.case.number })}</Link>}
        {of.metresAway !== undefined && <span>{t('hail.away', { n: of.metresAway })}</span>}
        {[name, address, words].filter(Boolean).map((line) => (
          <span key={line}>{line}</span>
        ))}
        {phone && <a href={`tel:${phone}`}>{phone}</a>}
        <span className="quiet">{moment(of.raisedAt)}</span>
      </div>
      {of.allowedActions.length > 0 && (
        <div className="panel stack">
          {of.allowedActions.map((command, n) => (
            <Button
              key={command}
              block
              size="large"
              style={{ minHeight: 56 }}
              type={n === 0 && command !== 'cancel' ? 'primary' : 'default'}
              loading={send.isPending}
              onClick={() =>
                send.mutate(
                  command === 'accept'
                    ? post('/api/volunteering/v1/hails/{id}/accept', { id: of.id })
                    : post(`/api/volunteering/v1/hails/{id}/${command}`, { id: of.id, ifMatch: of.version }),
                )
              }
            >
              {t(`hail.${command}`)}
            </Button>
          ))}
        </div>
      )}
      <div className="panel">
        <h2>{t('place.label')}</h2>
        <DistrictMap grids={grids.data} point={of.point} label={t('place.label')} />
      </div>
    </section>
  );
}
