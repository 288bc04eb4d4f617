import { useTranslation } from 'react-i18next';

import { inWords } from '../../shared/format.js';
import { Badge, type Tone } from '../../shared/badge.js';
import type { ConsentNotice } from '../types.js';

/** What is asked for one purpose, in the words in force, with their version. */
export function NoticeWords({ of, badge }: { of: ConsentNotice; badge?: { tone: Tone; words: string } }) {
  const { t } = useTranslation();
  return (
    <>
      <span className="row between">
        <strong>
          {t(`purpose.${of.purpose}`)} {of.required && <span className="quiet">{t('guardian.required')}</span>}
        </strong>
        {badge && <Badge {...badge} />}
      </span>
      <span>{inWords(of.words)}</span>
      <span className="quiet">{t('youth.noticeVersion', { n: of.version })}</span>
    </>
  );
}
