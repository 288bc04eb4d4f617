import { post } from '@linli/client';
import { Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Point } from '../../shared/map.js';
import { PlacePicker } from '../../shared/place-picker.js';
import { useCommand } from '../../shared/query.js';
import { SubmitButton, useMissing } from '../../shared/submit-button.js';

/** “I put it up here”: in words, so that somebody else finds it; on the map, so that the right grid is asked. */
export function PutUpForm({ job, point: site, done }: { job: string; point: Point; done: () => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const [place, setPlace] = useState('');
  const [copies, setCopies] = useState(1);
  const [point, setPoint] = useState(site);
  const send = useCommand(done, 'sharing.refused');
  const submit = () => send.mutate(post('/api/employment/v1/jobs/{id}/notices', { id: job, body: { place: place.trim(), copies, point } }));
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="field flat">
        <label htmlFor="place">{t('sharing.place')}</label>
        <Input id="place" size="large" maxLength={80} value={place} onChange={(event) => setPlace(event.target.value)} />
        <span className="quiet">{t('sharing.placeHint')}</span>
      </div>
      <div className="field flat">
        <label htmlFor="copies">{t('sharing.copies')}</label>
        <InputNumber id="copies" size="large" min={1} max={50} precision={0} value={copies} onChange={(value) => setCopies(value ?? 1)} />
      </div>
      <PlacePicker value={point} onChange={setPoint} />
      <div className="needs">
        <Button size="large" onClick={done}>
          {t('common.cancel')}
        </Button>
        <SubmitButton inline why={missing(place.trim().length < 2 && t('sharing.place'))} loading={send.isPending}>
          {t('sharing.itHangs')}
        </SubmitButton>
      </div>
    </form>
  );
}
