import { post, put } from '@linli/client';
import { Alert, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Field } from '../../shared/field.js';
import type { Point } from '../../shared/map.js';
import { useOwnCommunities } from '../../shared/own-communities.js';
import { PlacePicker } from '../../shared/place-picker.js';
import { SubmitButton, useMissing } from '../../shared/submit-button.js';
import { useForm } from '../../shared/use-form.js';
import type { MicroHome } from './types.js';

/** Where it is and when somebody is there; a new one in a community of one's own. */
export function HomeForm({ of, done }: { of?: MicroHome; done: (home: MicroHome) => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const areas = useOwnCommunities();
  const [chosenArea, setArea] = useState<string>();
  const area = chosenArea ?? areas[0]?.value;
  const [given, setGiven] = useState({ name: of?.name ?? '', site: of?.site ?? '', hours: of?.hours ?? '' });
  const [point, setPoint] = useState<Point | undefined>(of?.point);
  const { send, wrong, refusal } = useForm<MicroHome>(done);
  const unfinished = missing(
    !of && !area && t('microHome.community'),
    given.name.trim().length < 2 && t('microHome.itsName'),
    given.site.trim().length < 2 && t('microHome.site'),
    !point && t('place.label'),
  );
  const submit = () => {
    if (!point || !area) return;
    const { name, site, hours } = given;
    const facts = { name: name.trim(), site: site.trim(), point, ...(hours.trim() ? { hours: hours.trim() } : {}) };
    send.mutate(
      of
        ? put('/api/employment/v1/micro-homes/{id}', { id: of.id, body: facts, ifMatch: of.version })
        : post('/api/employment/v1/micro-homes', { body: { area, ...facts } }),
    );
  };
  const text = (name: keyof typeof given, longest: number, hint?: string) => (
    <Field id={name} label={t(`microHome.${name === 'name' ? 'itsName' : name}`)} hint={hint} wrong={wrong(name)}>
      <Input
        id={name}
        size="large"
        maxLength={longest}
        value={given[name]}
        onChange={(event) => setGiven({ ...given, [name]: event.target.value })}
      />
    </Field>
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {!of && (
        <Field id="area" label={t('microHome.community')} wrong={wrong('area')}>
          <Select id="area" size="large" value={area} onChange={setArea} options={areas} />
        </Field>
      )}
      {text('name', 40)}
      {text('site', 80, t('microHome.siteHint'))}
      {text('hours', 80, t('microHome.hoursHint'))}
      <fieldset>
        <legend>{t('place.label')}</legend>
        <PlacePicker value={point} onChange={setPoint} />
      </fieldset>
      {wrong('point') && (
        <p className="late-words" role="alert">
          {wrong('point')}
        </p>
      )}
      {refusal && <Alert className="apart" type="error" showIcon title={refusal} />}
      <SubmitButton why={unfinished} loading={send.isPending}>
        {t(of ? 'microHome.save' : 'microHome.found')}
      </SubmitButton>
    </form>
  );
}
