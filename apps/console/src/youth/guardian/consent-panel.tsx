import { at, post, type Answer } from '@linli/client';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { moment } from '../../shared/format.js';
import { useCommand, useRead } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import type { Child, ConsentNotice, Purpose } from '../types.js';
import { NoticeWords } from './notice-words.js';
import type { Decision } from './types.js';
import { WithdrawDialog } from './withdraw-dialog.js';
import { say } from '../../shared/say.js';

interface Choice {
  decision: Decision['decision'];
  /** Of the words that were read. */
  noticeVersion: number;
  onRefused: () => void;
}

/** 同意书: purpose by purpose, what was decided and on which words; yes and no are equally large. */
export function ConsentPanel({ of }: { of: Child }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [leaving, setLeaving] = useState<Choice>();
  const notices = useRead(at('/api/youth/v1/consent-notices', { area: of.area }));
  const history = useRead(at('/api/youth/v1/children/{id}/consents', { id: of.id }));
  const send = useCommand<Answer<'/api/youth/v1/children/{id}/consents', 'post'>>((answer) => {
    if (!('forgotten' in answer)) return;
    say.success(t('guardian.forgotten'));
    void navigate('/children');
  }, 'guardian.consentRefused');
  const decide = (purpose: Purpose, { onRefused, ...choice }: Choice) =>
    send.mutate(post('/api/youth/v1/children/{id}/consents', { id: of.id, body: { purpose, ...choice } }), { onError: onRefused });
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
              decide={(choice) =>
                choice.decision === 'withdrawn' && notice.purpose === 'attend' ? setLeaving(choice) : decide(notice.purpose, choice)
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
          decide('attend', leaving!);
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
  decide: (choice: Choice) => void;
}) {
  const { t } = useTranslation();
  // The page may be read anew under her finger: what she decides holds for the words that were first shown, until she is told of others.
  const [read, setRead] = useState<number>();
  useEffect(() => setRead((before) => before ?? of.version), [of.version]);
  const choose = (decision: Decision['decision']) =>
    decide({ decision, noticeVersion: read ?? of.version, onRefused: () => setRead(undefined) });
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
          <Button size="large" disabled={busy} onClick={() => choose('given')}>
            {t(outdated ? 'guardian.giveAnew' : 'youth.give')}
          </Button>
        )}
        {!given && last?.decision !== 'refused' && (
          <Button size="large" disabled={busy} onClick={() => choose('refused')}>
            {t('youth.refuse')}
          </Button>
        )}
        {given && (
          <Button size="large" disabled={busy} onClick={() => choose('withdrawn')}>
            {t('youth.withdraw')}
          </Button>
        )}
      </div>
    </article>
  );
}
