import { post } from '@linli/client';
import { Button, Input, Switch } from 'antd';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { ContactPart, filledIn, noContact, useOwnContact, type ContactGiven } from '../shared/contact-part.js';
import { useOptions } from '../shared/options.js';
import { useCommand } from '../shared/query.js';
import { useSavedAddresses } from '../shared/saved-addresses.js';
import { Emergency } from './emergency.js';
import { HailPlace, type Where } from './hail-place.js';
import { HailList } from './hail-list.js';
import type { Hail } from './types.js';

const emergencies = ['fall', 'unwell'];
const needs = ['fall', 'unwell', 'escort', 'carry', 'meal', 'repair', 'company'] as const satisfies readonly Hail['need'][];

/** 为老招手停, for hands that are not sure: one large button for each need, then where. */
export function RaiseHailPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const options = useOptions('need', needs);
  const own = useOwnContact();
  const [need, setNeed] = useState<(typeof needs)[number]>();
  const [forOther, setForOther] = useState(false);
  const [where, setWhere] = useState<Where | null>();
  const [contact, setContact] = useState<ContactGiven>();
  const [words, setWords] = useState('');
  // Help comes home as long as nobody says otherwise: nothing has to be typed when it is urgent.
  const saved = useSavedAddresses().data?.items[0];
  const home = saved && !forOther ? { point: saved.point, address: saved.address, of: saved.id } : undefined;
  const place = where === undefined ? home : (where ?? undefined);
  const raise = useCommand<Hail>(({ id }) => void navigate(`/hails/${id}`));
  const send = async () => {
    if (!need || !place) return;
    // Of somebody else the account does not say how they are reached.
    const given = contact ?? (forOther ? noContact : await own.take());
    const address = given.address || place.address;
    raise.mutate(
      post('/api/volunteering/v1/hails', { body: { need, point: place.point, forOther, contact: filledIn({ ...given, address, words }) } }),
    );
  };
  const details = (
    <Fragment key="details">
      <div className="field">
        <span className="row">
          <Switch
            id="other"
            checked={forOther}
            onChange={(other) => {
              setForOther(other);
              setContact(other ? noContact : undefined);
            }}
            aria-label={t('hail.forOther')}
          />{' '}
          <label htmlFor="other">{t('hail.forOther')}</label>
        </span>
      </div>
      <ContactPart of={own} value={contact} onChange={setContact} hint={t('hail.contactHint')} />
      <div className="field">
        <Input
          size="large"
          aria-label={t('hail.words')}
          placeholder={t('hail.words')}
          value={words}
          maxLength={500}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
    </Fragment>
  );
  // Where the address is known, nothing else has to be said: the button stands right under it.
  const button = (
    <Button
      key="button"
      type="primary"
      size="large"
      block
      style={{ minHeight: 64, fontSize: '1.3rem' }}
      disabled={!place}
      loading={raise.isPending}
      onClick={() => void send()}
    >
      {t('hail.raise')}
    </Button>
  );
  return (
    <section className="narrow">
      <h1>{t('hail.title')}</h1>
      {need && emergencies.includes(need) && <Emergency numbers={['120', '110']} />}
      <div className="panel">
        <h2>{t('hail.ask')}</h2>
        <div className="needs">
          {options.map(({ value, label }) => (
            <Button
              key={value}
              size="large"
              aria-pressed={need === value}
              type={need === value ? 'primary' : 'default'}
              onClick={() => setNeed(value)}
            >
              {label}
            </Button>
          ))}
        </div>
      </div>
      {need && (
        <div className="panel">
          <HailPlace value={place} saved={saved} onChange={setWhere} />
          {place?.of ? [button, details] : [details, button]}
        </div>
      )}
      <h2>{t('hail.mine')}</h2>
      <HailList relation="raised" empty={t('common.empty')} />
    </section>
  );
}
