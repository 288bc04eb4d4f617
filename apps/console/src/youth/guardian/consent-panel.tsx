import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';

import { Badge } from '../../shared/badge.js';
import { inWords } from '../../shared/format.js';
import { useCommand, useRead } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import { API, type Child, type ConsentNotice } from '../types.js';

/** What is asked, in the words in force; yes and no are equally large. */
export function ConsentPanel({ of }: { of: Child }) {
  const { t } = useTranslation();
  const notices = useRead<{ items: ConsentNotice[] }>(`${API}/consent-notices`);
  const send = useCommand();
  const decide = ({ purpose, version }: ConsentNotice, decision: string) => send.mutate({ path: `${API}/children/${of.id}/consents`, body: { purpose, decision, noticeVersion: version } });
  return (
    <section className="panel stack">
      <h2>{of.name}</h2>
      <Loaded of={notices}>
        {({ items }) => items.map((notice) => {
          const given = of.consents.includes(notice.purpose);
          return (
            <article key={notice.purpose} className="stack" aria-label={t(`purpose.${notice.purpose}`)}>
              <span className="row between"><strong>{t(`purpose.${notice.purpose}`)}</strong><Badge tone={given ? 'good' : 'quiet'} words={t(given ? 'youth.given' : 'youth.notGiven')} /></span>
              <span>{inWords(notice.words)}</span>
              <span className="quiet">{t('youth.noticeVersion', { n: notice.version })}</span>
              {given && notice.purpose === 'attend' && <Popconfirm title={t('youth.withdrawHint')} okText={t('common.confirm')} cancelText={t('common.cancel')} onConfirm={() => decide(notice, 'withdrawn')}><Button block size="large">{t('youth.withdraw')}</Button></Popconfirm>}
              {given && notice.purpose !== 'attend' && <Button block size="large" loading={send.isPending} onClick={() => decide(notice, 'withdrawn')}>{t('youth.withdraw')}</Button>}
              {!given && (
                <div className="needs">
                  <Button size="large" loading={send.isPending} onClick={() => decide(notice, 'given')}>{t('youth.give')}</Button>
                  <Button size="large" loading={send.isPending} onClick={() => decide(notice, 'refused')}>{t('youth.refuse')}</Button>
                </div>
              )}
            </article>
          );
        })}
      </Loaded>
    </section>
  );
}
