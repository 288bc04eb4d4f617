import { Button, Switch } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Point } from '../shared/map.js';
import { PlacePicker } from '../shared/place-picker.js';
import { useCommand, useRead } from '../shared/query.js';
import { API } from './types.js';

/** 值守: on, with a place, or off. */
export function DutyPanel() {
  const { t } = useTranslation();
  const duty = useRead<{ onDuty: boolean; point?: Point }>(`${API}/duty`);
  const [choosing, setChoosing] = useState(false);
  const [point, setPoint] = useState<Point>();
  const send = useCommand(() => setChoosing(false));
  const onDuty = duty.data?.onDuty ?? false;
  const change = (on: boolean) => (on ? setChoosing(true) : send.mutate({ method: 'DELETE', path: `${API}/duty` }));
  return (
    <section className="panel stack">
      <span className="row"><Switch id="duty" checked={onDuty || choosing} loading={send.isPending} onChange={change} aria-label={t('volunteer.duty')} /> <label htmlFor="duty"><strong>{t('volunteer.duty')}</strong></label></span>
      <span className="quiet">{t('volunteer.dutyHint')}</span>
      {choosing && !onDuty && (
        <>
          <h2>{t('volunteer.dutyPlace')}</h2>
          <PlacePicker value={point} onChange={setPoint} />
          <Button type="primary" size="large" disabled={!point} loading={send.isPending} onClick={() => send.mutate({ method: 'PUT', path: `${API}/duty`, body: { point } })}>{t('common.confirm')}</Button>
        </>
      )}
    </section>
  );
}
