import { PhoneOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { familyNumbers, keepFamilyNumbers, type FamilyNumber } from './family-numbers.js';
import { useGridContacts } from './grid-contact.js';
import { GridChoice } from './grid-choice.js';
import { useHomeGrid } from './home-grid.js';
import './home.css';
import { SubmitButton, useMissing } from '../shared/submit-button.js';

const HOTLINE = '12345';
const isPhone = (words: string): boolean => /^\+?[\d -]{3,20}$/.test(words.trim());

/** 打电话: the grid worker, the family, the hotline; one tap each. */
export function CallPage() {
  const { t } = useTranslation();
  const { code } = useHomeGrid();
  const contacts = useGridContacts(code).data?.items ?? [];
  const [family, setFamily] = useState(familyNumbers);
  const [adding, setAdding] = useState(false);
  const keep = (numbers: FamilyNumber[]) => {
    keepFamilyNumbers(numbers);
    setFamily(numbers);
    setAdding(false);
  };
  return (
    <section className="narrow stack">
      <h1 className="flat">{t('resident.call')}</h1>
      {contacts.map(({ role, name, phone }) => (
        <Call key={`${role} ${phone}`} who={t(`resident.gridRole.${role}`)} name={name} phone={phone} />
      ))}
      {!code && (
        <section className="panel" aria-label={t('resident.gridWorker')}>
          <h2>{t('resident.chooseGrid')}</h2>
          <GridChoice chosen={undefined} done={() => undefined} />
        </section>
      )}
      {family.map((one, n) => (
        <div key={`${n} ${one.phone}`} className="call-line">
          <Call who={t('resident.family')} name={one.name} phone={one.phone} />
          <Button
            size="large"
            aria-label={t('resident.removeNumber', { name: one.name })}
            onClick={() => keep(family.filter((_, other) => other !== n))}
          >
            {t('common.remove')}
          </Button>
        </div>
      ))}
      {adding ? (
        <NumberForm done={(number) => keep([...family, number])} />
      ) : (
        <Button block size="large" onClick={() => setAdding(true)}>
          {t('resident.addFamily')}
        </Button>
      )}
      <Call who={t('resident.hotline')} name={HOTLINE} phone={HOTLINE} />
    </section>
  );
}

function Call({ who, name, phone }: { who: string; name: string; phone: string }) {
  const { t } = useTranslation();
  return (
    <a className="call-tile" href={`tel:${phone}`} aria-label={t('resident.callWho', { name: `${who} ${name}`, phone })}>
      <PhoneOutlined aria-hidden />
      <span>
        <span className="quiet">{who}</span>
        <strong>{name}</strong>
      </span>
    </a>
  );
}

function NumberForm({ done }: { done: (number: FamilyNumber) => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [phone, setPhone] = useState('');
  const missing = useMissing();
  return (
    <form
      className="panel"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() && isPhone(phone)) done({ name: name.trim(), phone: phone.trim() });
      }}
    >
      <div className="field">
        <label htmlFor="family-name">{t('resident.familyName')}</label>
        <Input id="family-name" size="large" maxLength={20} value={name} onChange={({ target }) => setName(target.value)} />
      </div>
      <div className="field">
        <label htmlFor="family-phone">{t('case.contact.phone')}</label>
        <Input id="family-phone" size="large" type="tel" maxLength={20} value={phone} onChange={({ target }) => setPhone(target.value)} />
      </div>
      <p className="quiet">{t('resident.onThisPhone')}</p>
      <SubmitButton why={missing(!name.trim() && t('resident.familyName'), !isPhone(phone) && t('case.contact.phone'))}>
        {t('common.confirm')}
      </SubmitButton>
    </form>
  );
}
