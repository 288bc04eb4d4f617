import { at, post } from '@linli/client';
import { PhoneOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { Badge } from '../shared/badge.js';
import { moment, timeOfDay } from '../shared/format.js';
import { LazyMap } from '../shared/lazy-map.js';
import { useCommand, useLive, useRead } from '../shared/query.js';
import { Loaded } from '../shared/states.js';
import { Sure } from '../shared/sure.js';
import { Emergency } from './emergency.js';
import type { Hail } from './types.js';
import './hail.css';

const RINGS = ['500 m', '1.5 km', '5 km'];

/** What the grid made of a hail that nobody answered is known a moment after its last own event. */
const untilItsCase = (hail: Hail | undefined): number | false => (hail?.state === 'escalated' && !hail.case ? 5000 : false);

/** One hail: for whoever hailed, who comes and when; for the volunteer, where to go and what to press. */
export function HailPage() {
  const { id = '' } = useParams();
  useLive('volunteering', [`hail:${id}`]);
  const read = useRead(at('/api/volunteering/v1/hails/{id}', { id }), { refetchInterval: ({ state }) => untilItsCase(state.data) });
  return <Loaded of={read}>{(hail) => <HailView of={hail} />}</Loaded>;
}

function HailView({ of }: { of: Hail }) {
  const { t } = useTranslation();
  const grids = useRead(at('/api/grid/v1/grids.geojson'));
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
        {of.mine ? <WhoComes of={of} /> : <WhomToHelp of={of} />}
        {of.case && <Link to={`/cases/${of.case.id}`}>{t('hail.case', { number: of.case.number })}</Link>}
        <span className="quiet">{moment(of.raisedAt)}</span>
      </div>
      {of.allowedActions.length > 0 && <HailActions of={of} />}
      <div className="panel small-map">
        <h2>{t('place.label')}</h2>
        <LazyMap grids={grids.data} point={of.point} label={t('place.label')} />
      </div>
    </section>
  );
}

/** For whoever hailed: who is on the way, when they are there, and how to call them. */
function WhoComes({ of: { state, helper } }: { of: Hail }) {
  const { t } = useTranslation();
  if (!helper) return null;
  const name = helper.name ?? t('hail.aVolunteer');
  return (
    <>
      <strong>{t(state === 'arrived' ? 'hail.here' : 'hail.comes')}</strong>
      <span className="helper-name">{name}</span>
      {state === 'answered' && helper.expectedAt && <span className="large">{t('hail.about', { at: timeOfDay(helper.expectedAt) })}</span>}
      {helper.phone && <Call phone={helper.phone} name={name} />}
    </>
  );
}

/** For the volunteer, and for who works there. */
function WhomToHelp({ of: { contact, metresAway } }: { of: Hail }) {
  const { t } = useTranslation();
  const { name, phone, address, words } = contact;
  return (
    <>
      {metresAway !== undefined && <span>{t('hail.away', { n: metresAway })}</span>}
      {name && <span className="helper-name">{name}</span>}
      {[address, words].filter(Boolean).map((line) => (
        <span key={line} className="large">
          {line}
        </span>
      ))}
      {phone && !phone.includes('*') && <Call phone={phone} name={name ?? t('hail.whom')} />}
      {phone?.includes('*') && <span>{phone}</span>}
    </>
  );
}

function Call({ phone, name }: { phone: string; name: string }) {
  const { t } = useTranslation();
  return (
    <a className="call-large" href={`tel:${phone}`}>
      <PhoneOutlined aria-hidden />
      <span>
        {t('hail.callHelper', { name })} {phone}
      </span>
    </a>
  );
}

function HailActions({ of }: { of: Hail }) {
  const { t } = useTranslation();
  const send = useCommand();
  const command = (name: Hail['allowedActions'][number]) =>
    name === 'accept'
      ? post('/api/volunteering/v1/hails/{id}/accept', { id: of.id })
      : post(`/api/volunteering/v1/hails/{id}/${name}`, { id: of.id, ifMatch: of.version });
  return (
    <div className="panel stack">
      {of.allowedActions.map((name, n) =>
        name === 'cancel' ? (
          <Sure
            key={name}
            block
            danger={false}
            ask={t('hail.cancelSure')}
            loading={send.isPending}
            onConfirm={() => send.mutate(command(name))}
          >
            {t('hail.cancel')}
          </Sure>
        ) : (
          <Button
            key={name}
            block
            size="large"
            style={{ minHeight: 56 }}
            type={n === 0 ? 'primary' : 'default'}
            loading={send.isPending}
            onClick={() => send.mutate(command(name))}
          >
            {t(`hail.${name}`)}
          </Button>
        ),
      )}
      {of.allowedActions.includes('accept') && <span className="quiet">{t('hail.acceptHint')}</span>}
    </div>
  );
}
