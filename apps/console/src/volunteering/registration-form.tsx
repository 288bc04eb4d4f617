import { put } from '@linli/client';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../session/session.js';
import { useCommand } from '../shared/query.js';
import { useAreas } from '../shared/areas.js';
import type { Registration } from './types.js';
import { Week } from './week.js';

/** 志愿者注册: what one can do, where and when. */
export function RegistrationForm({ of, done }: { of: Registration | undefined; done?: () => void }) {
  const { t } = useTranslation();
  const areas = useAreas();
  const { data: me } = useMe();
  const [name, setName] = useState(of?.name ?? me?.name ?? '');
  const [phone, setPhone] = useState(of?.phone ?? '');
  const [skills, setSkills] = useState(of?.skills ?? []);
  const [where, setWhere] = useState(of?.areas ?? []);
  const [availability, setAvailability] = useState(of?.availability ?? []);
  const send = useCommand(done);
  const suggestions = Object.values(t('skill', { returnObjects: true }) as unknown as Record<string, string>);
  const submit = () =>
    send.mutate({
      ...put('/api/volunteering/v1/registration', { body: { name: name.trim(), phone: phone.trim(), skills, areas: where, availability } }),
      ...(of ? { ifMatch: of.version } : {}),
    });
  return (
    <div>
      <div className="field">
        <label htmlFor="name">{t('contact.name')}</label>
        <Input id="name" size="large" autoComplete="name" maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
      </div>
      <div className="field">
        <label htmlFor="phone">{t('contact.phone')}</label>
        <Input
          id="phone"
          size="large"
          type="tel"
          autoComplete="tel"
          maxLength={20}
          value={phone}
          onChange={(event) => setPhone(event.target.value)}
        />
        <span className="quiet">{t('registration.phoneHint')}</span>
      </div>
      <div className="field">
        <label htmlFor="skills">{t('registration.skills')}</label>
        <Select
          id="skills"
          mode="tags"
          size="large"
          maxCount={20}
          value={skills}
          onChange={setSkills}
          placeholder={t('registration.skillsHint')}
          options={suggestions.map((value) => ({ value }))}
        />
      </div>
      <div className="field">
        <label htmlFor="areas">{t('registration.areas')}</label>
        <Select
          id="areas"
          mode="multiple"
          size="large"
          maxCount={20}
          value={where}
          onChange={setWhere}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('registration.areasHint')}
          options={areas}
        />
      </div>
      <fieldset>
        <legend>{t('registration.availability')}</legend>
        <Week value={availability} onChange={setAvailability} />
      </fieldset>
      <Button
        type="primary"
        size="large"
        block
        disabled={where.length === 0 || !name.trim() || phone.trim().length < 5}
        loading={send.isPending}
        onClick={submit}
      >
        {t(of ? 'registration.save' : 'registration.send')}
      </Button>
    </div>
  );
}
