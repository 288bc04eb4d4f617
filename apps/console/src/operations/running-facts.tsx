import { useTranslation } from 'react-i18next';

import type { Work } from './running.js';

const MEGABYTE = 1024 * 1024;

/** Of a service as a whole. */
export function RunningFacts({ of: { jobsRun, outbox, broker, databaseBytes } }: { of: Work }) {
  const { t } = useTranslation();
  const facts = [
    [t('running.broker'), t(`running.brokerIs.${broker}`)],
    [t('running.jobsRun'), t(`running.by.${jobsRun}`)],
    [t('running.relay'), t(`running.by.${outbox.relay}`)],
    [t('running.database'), t('running.megabytes', { n: Math.max(1, Math.round(databaseBytes / MEGABYTE)).toLocaleString() })],
  ];
  return (
    <dl className="facts panel apart">
      {facts.map(([term, words]) => (
        <div key={term} className="fact">
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
