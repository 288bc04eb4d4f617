import { post } from '@linli/client';
import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { client } from '../../session/session.js';
import { inWords } from '../../shared/format.js';
import { Loaded } from '../../shared/states.js';
import type { JobLine } from './types.js';

/** What the rules about words say of a posting: what they refuse today, and what they let stand but a person should read twice. */
export function WordingPanel({ of: { id, version, title, description } }: { of: JobLine }) {
  const { t } = useTranslation();
  const checked = useQuery({
    queryKey: ['wording', id, version],
    queryFn: () => client.send(post('/api/employment/v1/jobs/wording', { body: { title, description } })),
  });
  return (
    <section className="panel stack" aria-label={t('desk.wordingOf')}>
      <h2>{t('desk.wordingOf')}</h2>
      <Loaded of={checked}>
        {({ items, excused }) => (
          <>
            {items.length === 0 ? (
              <Alert type="success" showIcon title={t('desk.wordingFine')} />
            ) : (
              <Alert type="error" showIcon title={t('desk.wordingBad', { n: items.length })} />
            )}
            <ul className="plain">
              {items.map((one) => (
                <li key={`${one.field} ${one.start} ${one.rule}`} className="line">
                  <mark>{one.text}</mark> {inWords(one.why)}{' '}
                  <span className="quiet">{one.sources.map(({ law, article }) => `${law}${article}`).join('；')}</span>
                </li>
              ))}
              {excused.map((one) => (
                <li key={`${one.field} ${one.start} ${one.rule} excused`} className="line">
                  <strong>“{one.text}”</strong> {t('desk.excused', { rule: t(`desk.rule.${one.rule}`) })}
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
      <Link to="/employment/wording">{t('desk.howOften')}</Link>
    </section>
  );
}
