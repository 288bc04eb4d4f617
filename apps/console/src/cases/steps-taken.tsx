import { useTranslation } from 'react-i18next';

import { moment } from '../shared/format.js';
import type { Step } from './case.js';

/** 办理经过, as far as it concerns whoever waits: what goes on between offices stays there. Latest first. */
export function StepsTaken({ of }: { of: readonly Step[] }) {
  const { t, i18n } = useTranslation();
  const shown = of.filter(({ action }) => i18n.exists(`progress.step.${action}`));
  return (
    <ol className="steps">
      {shown.toReversed().map((step) => (
        <li key={step.n}>
          <strong>{t(`progress.step.${step.action}`)}</strong>
          <div className="quiet">{moment(step.at)}</div>
          {step.note && <div>{step.note}</div>}
        </li>
      ))}
    </ol>
  );
}
