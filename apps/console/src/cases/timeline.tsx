import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';

import { moment } from '../shared/format.js';
import { useRead } from '../shared/query.js';
import { Loaded } from '../shared/states.js';
import type { Step } from './case.js';
import { useNames } from './people.js';

const idOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** 办理过程: every step as it happens, latest first. */
export function Timeline({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const steps = useRead(at('/api/grid/v1/cases/{id}/timeline', { id: caseId }));
  const nameOf = useNames(steps.data?.items.flatMap(({ by, data }) => [by, idOf(data.handler), idOf(data.volunteer)]) ?? []);
  const more = ({ data }: Step) =>
    [
      nameOf(idOf(data.handler)) || nameOf(idOf(data.volunteer)),
      typeof data.team === 'string' && t(`colour.${data.team}`),
      typeof data.minutes === 'number' && t('common.minutes', { n: data.minutes }),
      typeof data.stars === 'number' && '★'.repeat(data.stars),
      typeof data.reason === 'string' && t(`rejection.${data.reason}`),
      typeof data.of === 'string' && data.of,
      typeof data.until === 'string' && moment(data.until),
      typeof data.approved === 'boolean' && t(data.approved ? 'common.yes' : 'common.no'),
    ].filter(Boolean);
  return (
    <Loaded of={steps}>
      {({ items }) => (
        <ol className="steps">
          {items.toReversed().map((step) => (
            <li key={step.n}>
              <strong>{t(`step.${step.action}`)}</strong> {more(step).join(' · ')}
              <div className="quiet">{[moment(step.at), nameOf(step.by)].filter(Boolean).join(' · ')}</div>
              {step.note && <div>{step.note}</div>}
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  );
}
