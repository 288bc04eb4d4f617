import { CheckOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';

import { moment } from '../shared/format.js';
import type { CaseState, Step } from './case.js';
import { progressOf } from './progress.rules.js';

/** 已提交 → 已受理 → 办理中 → 已办结, and when. Nothing of a case that left this way. */
export function Way({ state, steps }: { state: CaseState; steps: readonly Step[] }) {
  const { t } = useTranslation();
  const passed = progressOf(state, steps);
  if (!passed) return null;
  return (
    <ol className="way" aria-label={t('progress.label')}>
      {passed.map(({ milestone, state: how, at }, n) => (
        <li key={milestone} className={how} {...(how === 'now' ? { 'aria-current': 'step' as const } : {})}>
          <span className="mark" aria-hidden>
            {how === 'past' ? <CheckOutlined /> : n + 1}
          </span>
          <span>{t(`progress.bar.${milestone}`)}</span>
          {at && <small>{moment(at)}</small>}
        </li>
      ))}
    </ol>
  );
}
