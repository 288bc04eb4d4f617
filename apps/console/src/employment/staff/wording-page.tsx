import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';

import { accessOf, useMe } from '../../session/session.js';
import { inWords } from '../../shared/format.js';
import { useRead } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import { DeskTabs } from './desk-frame.js';
import type { WordingRules } from './types.js';

/** 用词规则: what a posting may not say, by which law, what to say instead, and how often the rules err. For whoever is signed in. */
export function WordingPage() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const read = useRead(at('/api/employment/v1/wording'));
  return (
    <>
      {accessOf(me).oversees && <DeskTabs />}
      <section className="narrow">
        <h1>{t('desk.wording')}</h1>
        <p>{t('desk.wordingIntro')}</p>
        <Loaded of={read}>
          {({ items, measured }) => (
            <>
              <Measured of={measured} />
              {items.map((rule) => (
                <Rule key={rule.id} of={rule} />
              ))}
            </>
          )}
        </Loaded>
      </section>
    </>
  );
}

function Measured({ of }: { of: WordingRules['measured'] }) {
  const { t } = useTranslation();
  const percent = (share: number) => Math.round(share * 100);
  const words = (key: 'missed' | 'wronged') => {
    const { n, of: all, from, to } = of[key];
    return t(`desk.${key}`, { n, of: all, share: percent(n / all), from: percent(from), to: percent(to) });
  };
  return (
    <section className="panel stack" aria-label={t('desk.measured')}>
      <h2>{t('desk.measured')}</h2>
      <p className="flat">{t('desk.measuredHow')}</p>
      <ul className="told">
        <li>{words('missed')}</li>
        <li>{words('wronged')}</li>
      </ul>
      <p className="flat">{t('desk.measuredSo')}</p>
    </section>
  );
}

function Rule({ of }: { of: WordingRules['items'][number] }) {
  const { t } = useTranslation();
  return (
    <section className="panel stack" aria-label={t(`desk.rule.${of.id}`)}>
      <h2>{t(`desk.rule.${of.id}`)}</h2>
      <p className="flat">{inWords(of.why)}</p>
      <dl className="facts">
        <dt>{t('desk.refusedWords')}</dt>
        <dd>
          {of.examples.refused.map((words) => (
            <div key={words} className="late-words">
              ✗ {words}
            </div>
          ))}
        </dd>
        <dt>{t('desk.allowedWords')}</dt>
        <dd>
          {of.examples.allowed.map((words) => (
            <div key={words}>✓ {words}</div>
          ))}
        </dd>
      </dl>
      <details>
        <summary>{t('desk.sources', { n: of.sources.length })}</summary>
        <ul className="told">
          {of.sources.map(({ law, article, words }) => (
            <li key={law + article}>
              <strong>
                {law}
                {article}
              </strong>
              ：{words}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
