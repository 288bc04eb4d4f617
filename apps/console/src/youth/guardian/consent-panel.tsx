import { at, post, type Answer } from '@linli/client';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { moment } from '../../shared/format.js';
import { useCommand, useRead } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import type { Child, ConsentNotice } from '../types.js';
import { NoticeWords } from './notice-words.js';
import type { Decision } from './types.js';
import { WithdrawDialog } from './withdraw-dialog.js';

/** 同意书: purpose by purpose, what was decided and on which words; yes and no are equally large. */
export function ConsentPanel({ of }: { of: Child }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const [leaving, setLeaving] = useState<ConsentNotice>();
  const notices = useRead(at('/api/youth/v1/consent-notices', { area: of.area }));
  const history = useRead(at('/api/youth/v1/children/{id}/consents', { id: of.id }));
  const send = useCommand<Answer<'/api/youth/v1/children/{id}/consents', 'post'>>((answer) => {
    if (!('forgotten' in answer)) return;
    void message.success(t('guardian.forgotten'));
    void navigate('/children');
  }, 'guardian.consentRefused');
  const decide = ({ purpose, version }: ConsentNotice, decision: Decision['decision']) =>
    send.mutate(post('/api/youth/v1/children/{id}/consents', { id: of.id, body: { purpose, decision, noticeVersion: version } }));
  return (
    <section className="panel stack">
      <h2>{t('youth.consents')}</h2>
      <Loaded of={notices}>
        {({ items }) =>
          items.map((notice) => (
            <Consent
              key={notice.purpose}
              of={notice}
              given={of.consents.includes(notice.purpose)}
              last={history.data?.items.findLast(({ purpose }) => purpose === notice.purpose)}
              busy={send.isPending}
              decide={(decision) =>
                decision === 'withdrawn' && notice.purpose === 'attend' ? setLeaving(notice) : decide(notice, decision)
              }
            />
          ))
        }
      </Loaded>
      <WithdrawDialog
        of={of}
        open={leaving !== undefined}
        cancel={() => setLeaving(undefined)}
        withdraw={() => {
          decide(leaving!, 'withdrawn');
          setLeaving(undefined);
        }}
      />
    </section>
  );
}

function Consent({
  of,
  given,
  last,
  busy,
  decide,
}: {
  of: ConsentNotice;
  given: boolean;
  last: Decision | undefined;
  busy: boolean;
  decide: (decision: Decision['decision']) => void;
}) {
  const { t } = useTranslation();
  const outdated = given && last !== undefined && last.noticeVersion < of.version;
  return (
    <article className="stack consent" aria-label={t(`purpose.${of.purpose}`)}>
      <NoticeWords
        of={of}
        badge={
          outdated
            ? { tone: 'new', words: t('guardian.newWords') }
            : { tone: given ? 'good' : 'quiet', words: t(given ? 'youth.given' : 'youth.notGiven') }
        }
      />
      {last && <span className="quiet">{t(`guardian.decided.${last.decision}`, { at: moment(last.at), n: last.noticeVersion })}</span>}
      {outdated && <span>{t('guardian.newWordsHint')}</span>}
      <div className="needs">
        {(!given || outdated) && (
          <Button size="large" disabled={busy} onClick={() => decide('given')}>
            {t(outdated ? 'guardian.giveAnew' : 'youth.give')}
          </Button>
        )}
        {!given && last?.decision !== 'refused' && (
          <Button size="large" disabled={busy} onClick={() => decide('refused')}>
            {t('youth.refuse')}
          </Button>
        )}
        {given && (
          <Button size="large" disabled={busy} onClick={() => decide('withdrawn')}>
            {t('youth.withdraw')}
          </Button>
        )}
      </div>
    </article>
  );
}
