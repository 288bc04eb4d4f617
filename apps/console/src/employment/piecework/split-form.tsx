import { post } from '@linli/client';
import { InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useMe } from '../../session/session.js';
import { Field } from '../../shared/field.js';
import { useCommand } from '../../shared/query.js';
import { SubmitButton, useMissing } from '../../shared/submit-button.js';
import type { HostOrder } from './types.js';

/** Pieces to one member after another, until none is left. */
export function SplitForm({ of, names }: { of: HostOrder; names: Map<string, string> }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const { data: me } = useMe();
  const [maker, setMaker] = useState<string>();
  const [pieces, setPieces] = useState<number | null>(null);
  const send = useCommand(() => {
    setMaker(undefined);
    setPieces(null);
  }, 'piecework.refused');
  const left = of.pieces - of.shared;
  const members = [...names].filter(([account]) => account !== me?.accountId).map(([value, label]) => ({ value, label }));
  const give = () => {
    if (!maker || !pieces) return;
    send.mutate(post('/api/employment/v1/piece-orders/{id}/shares', { id: of.id, body: { maker, pieces }, ifMatch: of.version }));
  };
  return (
    <form
      className="panel stack"
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <span className="row between">
        <h2>{t('piecework.split')}</h2>
        <strong role="status">{left > 0 ? t('piecework.left', { n: left }) : t('piecework.allSplit')}</strong>
      </span>
      {members.length === 0 && <span className="quiet">{t('piecework.noMembers')}</span>}
      {left > 0 && members.length > 0 && (
        <>
          <div className="pair">
            <Field id="maker" label={t('piecework.maker')}>
              <Select id="maker" size="large" style={{ width: '100%' }} value={maker} onChange={setMaker} options={members} />
            </Field>
            <Field id="pieces" label={t('piecework.howMany')} hint={t('piecework.mostN', { n: left })}>
              <InputNumber
                id="pieces"
                size="large"
                style={{ width: '100%' }}
                min={1}
                max={left}
                precision={0}
                inputMode="numeric"
                value={pieces}
                onChange={setPieces}
              />
            </Field>
          </div>
          <SubmitButton why={missing(!maker && t('piecework.maker'), !pieces && t('piecework.howMany'))} loading={send.isPending}>
            {t('piecework.give')}
          </SubmitButton>
        </>
      )}
    </form>
  );
}
