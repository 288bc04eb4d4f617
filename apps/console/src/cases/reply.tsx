import { useTranslation } from 'react-i18next';

import { moment } from '../shared/format.js';
import type { CaseWhole } from './case.js';
import { useNames } from './people.js';

/** 官方答复: what was answered, by whom and when. */
export function Reply({ of }: { of: NonNullable<CaseWhole['reply']> }) {
  const { t } = useTranslation();
  const nameOf = useNames([of.by]);
  return (
    <section className={`panel stack reply ${of.action}`}>
      <h2>
        {t('progress.reply')}：{t(`progress.replied.${of.action}`)}
      </h2>
      {of.reason && <strong>{t('progress.why', { reason: t(`rejection.${of.reason}`) })}</strong>}
      <p>{of.note ?? t(`progress.noWords.${of.action}`)}</p>
      <span className="quiet">{[nameOf(of.by), moment(of.at)].filter(Boolean).join(' · ')}</span>
    </section>
  );
}
