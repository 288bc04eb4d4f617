import { Input, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';

import { Field } from '../../shared/field.js';
import type { Outline } from './outline.js';

interface Props {
  value: Outline;
  set: (more: Partial<Outline>) => void;
  wrong: (field: string) => string | undefined;
}

/** By the hour, or by the piece with what a practised hand earns. */
export function PayFields({ value, set, wrong }: Props) {
  const { t } = useTranslation();
  const amount = (name: 'from' | 'to' | 'typicalHourly', label: string, hint?: string) => (
    <Field id={`pay-${name}`} label={label} hint={hint} wrong={wrong(`pay/${name}`)}>
      <InputNumber
        id={`pay-${name}`}
        size="large"
        style={{ width: '100%' }}
        min={0.01}
        precision={2}
        value={value[name]}
        onChange={(chosen) => set({ [name]: chosen })}
      />
    </Field>
  );
  return (
    <fieldset>
      <legend>{t('desk.fact.pay')}</legend>
      <Radio.Group
        className="days"
        aria-label={t('desk.fact.pay')}
        value={value.by}
        onChange={(event) => set({ by: event.target.value as Outline['by'] })}
        options={(['hour', 'piece'] as const).map((by) => ({ value: by, label: t(`hiring.by.${by}`) }))}
      />
      <div className="pair">
        {value.by === 'piece' && (
          <Field id="pay-piece" label={t('hiring.piece')} hint={t('hiring.pieceHint')} wrong={wrong('pay/piece')}>
            <Input
              id="pay-piece"
              size="large"
              maxLength={20}
              value={value.piece}
              onChange={(event) => set({ piece: event.target.value })}
            />
          </Field>
        )}
        {amount('from', t(`hiring.least.${value.by}`))}
        {amount('to', t(`hiring.most.${value.by}`), t('common.optional'))}
        {value.by === 'piece' && amount('typicalHourly', t('hiring.typical'), t('hiring.typicalHint'))}
      </div>
    </fieldset>
  );
}
