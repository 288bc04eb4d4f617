import { at, post } from '@linli/client';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { moment } from '../../shared/format.js';
import { yuan } from '../../shared/money.js';
import { usePages } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import { useForm } from '../../shared/use-form.js';
import type { Entry, Order } from './types.js';

const mistakes = ['miscounted', 'wrong-maker', 'twice', 'agreed'] as const;

/** The entries of an order, or of one share, latest first. */
export function Entries({ order, share, correctable = false }: { order: Order; share?: string; correctable?: boolean }) {
  const { t } = useTranslation();
  const pages = usePages(at('/api/employment/v1/piece-orders/{id}/entries', { id: order.id, share }));
  return (
    <section className="panel stack">
      <h2>{t('piecework.entries')}</h2>
      <span className="quiet">{t('piecework.entryHint')}</span>
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('piecework.noEntries')} />
          ) : (
            <ul className="plain">
              {items.map((one) => (
                <EntryLine key={one.id} of={one} order={order} correctable={correctable} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <More of={pages} />
    </section>
  );
}

function EntryLine({ of, order, correctable }: { of: Entry; order: Order; correctable: boolean }) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const much = of.kind.startsWith('material') ? `${order.material?.name} ${of.n}` : t('piecework.pieces', { n: of.n });
  const why = of.reason && t(of.corrects ? `piecework.mistake.${of.reason}` : `piecework.flaw.${of.reason}`);
  return (
    <li className="line acted">
      <span>
        <strong>
          {of.corrects && `${t('piecework.corrects')} · `}
          {t(`piecework.kind.${of.kind}`)} {much}
        </strong>
        {of.kind === 'paid' && <> · {t('piecework.yuan', { amount: yuan(of.n * order.rate) })}</>}
        <span className="quiet block">
          {moment(of.at)}
          {why && ` · ${why}`}
          {of.corrected && ` · ${t('piecework.corrected')}`}
        </span>
      </span>
      {correctable && !of.corrects && !of.corrected && (
        <Button
          size="large"
          aria-label={t('piecework.correctTitle', { words: t(`piecework.kind.${of.kind}`), n: of.n })}
          onClick={() => setAsking(true)}
        >
          {t('piecework.correct')}
        </Button>
      )}
      {asking && <CorrectDialog of={of} order={order} done={() => setAsking(false)} />}
    </li>
  );
}

function CorrectDialog({ of, order, done }: { of: Entry; order: Order; done: () => void }) {
  const { t } = useTranslation();
  const { send, refusal } = useForm(done);
  const correct = (reason: (typeof mistakes)[number]) =>
    send.mutate(
      post('/api/employment/v1/piece-orders/{id}/entries/{entry}/correct', {
        id: order.id,
        entry: of.id,
        body: { reason },
        ifMatch: order.version,
      }),
    );
  return (
    <Modal open title={t('piecework.correctTitle', { words: t(`piecework.kind.${of.kind}`), n: of.n })} footer={null} onCancel={done}>
      <div className="stack">
        <span>{t('piecework.whyWrong')}</span>
        {refusal && <Alert type="error" showIcon title={refusal} />}
        <div className="needs">
          {mistakes.map((reason) => (
            <Button key={reason} loading={send.isPending} onClick={() => correct(reason)}>
              {t(`piecework.mistake.${reason}`)}
            </Button>
          ))}
        </div>
      </div>
    </Modal>
  );
}
