import { Alert, Input, Modal, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SubmitButton, useMissing } from '../../shared/submit-button.js';

import { useErrorWords } from '../../shared/error-words.js';
import type { Attending } from '../types.js';
import { AskGuardians } from './ask-guardians.js';
import { useHandOver } from './hand-over.js';
import { Refusal } from './refusal.js';

/** At the door: somebody has a code, or a guardian is asked. */
export function Collecting({ session, of, done }: { session: string; of: Attending; done: () => void }) {
  const { t } = useTranslation();
  const missing = useMissing();
  const wordsOf = useErrorWords();
  const [by, setBy] = useState<'withCode' | 'withoutCode'>('withCode');
  const [code, setCode] = useState('');
  const { mutate, reset, isPending, refusal, silent, error } = useHandOver(session, of, done);
  if (refusal)
    return (
      <Refusal
        error={refusal}
        name={of.name}
        close={() => {
          setCode('');
          reset();
        }}
      />
    );
  return (
    <Modal open title={t('youth.collectTitle', { name: of.name })} footer={null} onCancel={done}>
      <div className="stack">
        <Segmented
          block
          size="large"
          value={by}
          onChange={setBy}
          options={(['withCode', 'withoutCode'] as const).map((value) => ({ value, label: t(`teacher.${value}`) }))}
        />
        {by === 'withoutCode' ? (
          <AskGuardians session={session} child={of.child} done={done} />
        ) : (
          <form
            className="stack"
            onSubmit={(event) => {
              event.preventDefault();
              mutate({ code });
            }}
          >
            <span>{t('teacher.codeHint')}</span>
            {silent && (
              <Alert
                type="error"
                showIcon
                role="alert"
                title={t('youth.cannotAsk')}
                description={
                  <>
                    {wordsOf(error)}
                    <br />
                    {t('teacher.noNetworkCode')}
                  </>
                }
              />
            )}
            <div className="field" style={{ margin: 0 }}>
              <label htmlFor="code">{t('youth.codeOf')}</label>
              <Input
                id="code"
                size="large"
                inputMode="numeric"
                autoComplete="off"
                maxLength={6}
                style={{ fontSize: '2rem', letterSpacing: '0.3em' }}
                value={code}
                onChange={(event) => setCode(event.target.value.replaceAll(/\D/g, ''))}
              />
            </div>
            <SubmitButton why={missing(code.length !== 6 && t('teacher.withCode'))} loading={isPending}>
              {t('youth.handOver')}
            </SubmitButton>
          </form>
        )}
      </div>
    </Modal>
  );
}
