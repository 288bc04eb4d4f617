import { post } from '@linli/client';
import { Alert, Button, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Field } from '../../shared/field.js';
import { yuan } from '../../shared/money.js';
import { SubmitButton, useMissing } from '../../shared/submit-button.js';
import { useForm } from '../../shared/use-form.js';
import type { EntryKind, HostOrder, Share } from './types.js';

type Recorded = Exclude<EntryKind, 'share'>;

const kinds: readonly Recorded[] = ['pieces-in', 'accepted', 'rejected', 'paid', 'material-out', 'material-back', 'share-back'];
const flaws = ['loose', 'size', 'stained', 'damaged', 'other-flaw'] as const;
const MOST = 1_000_000;

/** How many there may be at most. */
const most = (kind: Recorded, { toMake, waiting, owed, material }: Share): number =>
  ({
    'pieces-in': toMake,
    accepted: waiting,
    rejected: waiting,
    paid: owed,
    'material-out': MOST,
    'material-back': material,
    'share-back': toMake,
  })[kind];

interface Props {
  order: HostOrder;
  of: Share;
  name: string;
}

/** A large button for each thing that can be entered of a maker now. */
export function EntryButtons({ order, of, name }: Props) {
  const { t } = useTranslation();
  const [kind, setKind] = useState<Recorded>();
  const open = kinds.filter(
    (one) => order.allowedEntries.includes(one) && most(one, of) > 0 && (order.material || !one.startsWith('material')),
  );
  // What waits longest for the host comes first in colour.
  const next = (['paid', 'accepted', 'pieces-in'] as const).find((one) => open.includes(one) && most(one, of) > 0);
  if (open.length === 0) return null;
  return (
    <section className="panel stack">
      <div className="needs">
        {open.map((one) => (
          <Button key={one} type={one === next ? 'primary' : 'default'} onClick={() => setKind(one)}>
            {t(`piecework.kind.${one}`)}
          </Button>
        ))}
      </div>
      {kind && <EntryDialog key={kind} kind={kind} order={order} of={of} name={name} done={() => setKind(undefined)} />}
    </section>
  );
}

function EntryDialog({ kind, order, of, name, done }: Props & { kind: Recorded; done: () => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const limit = most(kind, of);
  const [n, setN] = useState<number | null>(
    kind === 'material-out' ? of.toMake * (order.material?.perPiece ?? 0) || null : kind === 'accepted' || kind === 'paid' ? limit : null,
  );
  const [reason, setReason] = useState<(typeof flaws)[number]>();
  const { send, wrong, refusal } = useForm(done);
  const enter = () => {
    if (n === null) return;
    send.mutate(
      post('/api/employment/v1/piece-orders/{id}/entries', {
        id: order.id,
        body: { share: of.id, kind, n, ...(kind === 'rejected' ? { reason } : {}) },
        ifMatch: order.version,
      }),
    );
  };
  return (
    <Modal open title={t(`piecework.kind.${kind}`)} footer={null} onCancel={done}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          enter();
        }}
      >
        <Field
          id="n"
          label={t(`piecework.ask.${kind}`, { name, material: order.material?.name })}
          hint={limit < MOST ? t('piecework.mostN', { n: limit }) : undefined}
          wrong={wrong('n')}
        >
          <InputNumber
            id="n"
            size="large"
            autoFocus
            style={{ width: '100%' }}
            min={1}
            max={limit}
            precision={0}
            inputMode="numeric"
            value={n}
            onChange={setN}
          />
        </Field>
        {kind === 'rejected' && (
          <fieldset>
            <legend>{t('piecework.why')}</legend>
            <div className="needs">
              {flaws.map((flaw) => (
                <Button
                  key={flaw}
                  type={flaw === reason ? 'primary' : 'default'}
                  aria-pressed={flaw === reason}
                  onClick={() => setReason(flaw)}
                >
                  {t(`piecework.flaw.${flaw}`)}
                </Button>
              ))}
            </div>
          </fieldset>
        )}
        {kind === 'paid' && n !== null && (
          <strong className="large" role="status">
            {t('piecework.pays', { amount: yuan(n * order.rate) })}
          </strong>
        )}
        {refusal && <Alert type="error" showIcon title={refusal} />}
        <SubmitButton
          why={missing(!n && t('piecework.number'), kind === 'rejected' && !reason && t('piecework.why'))}
          loading={send.isPending}
        >
          {t('common.confirm')}
        </SubmitButton>
      </form>
    </Modal>
  );
}
