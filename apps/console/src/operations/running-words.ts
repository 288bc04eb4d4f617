import { useTranslation } from 'react-i18next';

import { moment } from '../shared/format.js';
import type { Line } from './running.js';

const SECOND_MS = 1000;
const MINUTE_S = 60;
const HOUR_S = 3600;

/** What lines say, in words; what has none stands under its name. */
export function useRunningWords() {
  const { t, i18n } = useTranslation();
  const wordsOf = (key: string, otherwise: string) => (i18n.exists(key) ? t(key as 'running.title') : otherwise);
  const serviceOf = (name: string) => wordsOf(`operations.service.${name}`, name);
  const lasts = (seconds: number) =>
    seconds < MINUTE_S
      ? t('running.seconds', { n: Math.round(seconds) })
      : seconds < HOUR_S
        ? t('running.minutes', { n: Math.round(seconds / MINUTE_S) })
        : t('running.hours', { n: Math.round(seconds / HOUR_S) });

  const nameOf = (line: Line): string => {
    if (line.kind === 'outbox' || line.kind === 'audit') return t(`running.${line.kind}.name`);
    if (line.kind === 'job') return wordsOf(`running.job.${line.of.job}.name`, line.of.job);
    const { consumer, stream } = line.of;
    const model = consumer.split('/')[1];
    return model ? wordsOf(`running.model.${model}`, model) : t('running.handles', { service: serviceOf(stream) });
  };
  const doesOf = (line: Line): string => {
    if (line.kind === 'outbox' || line.kind === 'audit') return t(`running.${line.kind}.does`);
    if (line.kind === 'job') return wordsOf(`running.job.${line.of.job}.does`, '');
    return t(line.of.consumer.includes('/') ? 'running.models' : 'running.handlers', { service: serviceOf(line.of.stream) });
  };
  const rhythmOf = (line: Line): string => {
    if (line.kind === 'job') return t('running.every', { long: lasts(line.of.everyMs / SECOND_MS) });
    return line.kind === 'audit' ? '—' : t('running.always');
  };
  const lastOf = (line: Line): string => {
    if (line.kind === 'job') return line.of.endedAt ? moment(line.of.endedAt) : '—';
    if (line.kind === 'consumer') return line.of.handledTo ? t('running.handledTo', { at: moment(line.of.handledTo) }) : '—';
    return '—';
  };
  const cameOf = (line: Line): string => {
    if (line.kind === 'job') {
      const { endedAt, done, failed = 0 } = line.of;
      if (!endedAt) return '—';
      if (done === undefined) return t(failed > 0 ? 'running.failed' : 'running.done');
      if (done === 0 && failed === 0) return t('running.nothing');
      return failed > 0 ? t('running.itemsFailed', { done, failed }) : t('running.items', { done });
    }
    if (line.kind === 'audit')
      return line.of.unsealedSeconds > MINUTE_S
        ? t('running.unsealed', { long: lasts(line.of.unsealedSeconds) })
        : t('running.sealed', { n: line.of.sealed });
    const { events } = line.of;
    if (events === undefined) return '—';
    if (events === 0) return t('running.nothingWaits');
    const since =
      line.kind === 'outbox'
        ? t('running.forLong', { long: lasts(line.of.oldestSeconds) })
        : line.of.waitingSince
          ? t('running.since', { at: moment(line.of.waitingSince) })
          : '';
    return t('running.waits', { n: events, since });
  };
  const nextOf = (line: Line): string => (line.kind === 'job' && line.of.nextAt ? moment(line.of.nextAt) : '—');
  return { nameOf, doesOf, rhythmOf, lastOf, cameOf, nextOf, serviceOf };
}
