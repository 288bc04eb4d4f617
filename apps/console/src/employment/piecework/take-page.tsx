import { post } from '@linli/client';
import { Alert, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';

import { Field } from '../../shared/field.js';
import { toFen } from '../../shared/money.js';
import { SubmitButton } from '../../shared/submit-button.js';
import { useForm } from '../../shared/use-form.js';
import type { WholeOrder } from './types.js';

const beginning = {
  title: '',
  buyer: '',
  pieces: undefined as number | undefined,
  yuan: undefined as number | undefined,
  due: '',
  material: '',
  perPiece: undefined as number | undefined,
};

/** What a buyer asks for. */
export function TakePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const navigate = useNavigate();
  const [given, setGiven] = useState(beginning);
  const { send, wrong, refusal } = useForm<WholeOrder>((order) => void navigate(`/piecework/orders/${order.id}`));
  const set = (more: Partial<typeof beginning>) => setGiven({ ...given, ...more });
  const { title, buyer, pieces, yuan, due, material, perPiece } = given;
  const ready =
    title.trim().length > 1 && buyer.trim().length > 1 && pieces && yuan && due && (material.trim() === '') === (perPiece === undefined);
  const submit = () => {
    if (!pieces || !yuan) return;
    const needed = material.trim() && perPiece !== undefined ? { material: { name: material.trim(), perPiece } } : {};
    send.mutate(
      post('/api/employment/v1/micro-homes/{id}/piece-orders', {
        id,
        body: { title: title.trim(), buyer: buyer.trim(), pieces, rate: toFen(yuan), due, ...needed },
      }),
    );
  };
  const text = (name: 'title' | 'buyer' | 'material', longest: number, hint?: string) => (
    <Field id={name} label={t(`piecework.outline.${name}`)} hint={hint} wrong={wrong(name)}>
      <Input id={name} size="large" maxLength={longest} value={given[name]} onChange={(event) => set({ [name]: event.target.value })} />
    </Field>
  );
  const number = (name: 'pieces' | 'yuan' | 'perPiece', label: string, most: number, precision: number, hint?: string) => (
    <Field id={name} label={label} hint={hint} wrong={wrong(name === 'yuan' ? 'rate' : name)}>
      <InputNumber
        id={name}
        size="large"
        style={{ width: '100%' }}
        min={precision ? 0.01 : 1}
        max={most}
        precision={precision}
        inputMode="decimal"
        value={given[name] ?? null}
        onChange={(value) => set({ [name]: value ?? undefined })}
      />
    </Field>
  );
  return (
    <>
      <Link to="/piecework/orders" className="back">
        ‹ {t('piecework.allOrders')}
      </Link>
      <h1>{t('piecework.take')}</h1>
      <form
        className="panel"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {text('title', 40, t('piecework.titleHint'))}
        {text('buyer', 40)}
        <div className="pair">
          {number('pieces', t('piecework.outline.pieces'), 100_000, 0)}
          {number('yuan', t('piecework.outline.rate'), 10_000, 2, t('piecework.rateHint'))}
        </div>
        <Field id="due" label={t('piecework.outline.due')} wrong={wrong('due')}>
          <Input id="due" type="date" size="large" value={due} onChange={(event) => set({ due: event.target.value })} />
        </Field>
        <div className="pair">
          {text('material', 20, t('piecework.materialHint'))}
          {number('perPiece', t('piecework.outline.perPiece'), 100_000, 0)}
        </div>
        {refusal && <Alert type="error" showIcon title={refusal} style={{ marginBottom: 16 }} />}
        <SubmitButton why={ready ? undefined : t('piecework.incomplete')} loading={send.isPending}>
          {t('piecework.makeOrder')}
        </SubmitButton>
      </form>
    </>
  );
}
