import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { Badge } from '../../shared/badge.js';
import { timeOfDay } from '../../shared/format.js';
import { attendanceTone, type Attendance, type Attending } from '../types.js';

interface Props {
  of: Attending;
  /** In the list: masked names are much alike. */
  number: number;
  /** As the phone has it, sent or not. */
  state: Attendance;
  unsent: boolean;
  mark: ((kind: 'present' | 'absent') => void) | undefined;
  collect: (() => void) | undefined;
}

export function ChildRow({ of, number, state, unsent, mark, collect }: Props) {
  const { t } = useTranslation();
  return (
    <article className="panel stack" aria-label={of.name}>
      <span className="row between">
        <span>
          <span className="quiet">{number} </span>
          <strong style={{ fontSize: '1.25rem' }}>{of.name}</strong>
        </span>
        <span className="row">
          {of.since && !unsent && <span className="quiet">{timeOfDay(of.since)}</span>}
          <Badge large tone={attendanceTone[state]} words={`${t(`attendance.${state}`)}${unsent ? ` · ${t('youth.unsent')}` : ''}`} />
        </span>
      </span>
      {of.health && <span className="late-words">{of.health}</span>}
      {of.noted && <span className="late-words">{t('teacher.noted')}</span>}
      {mark && state !== 'collected' && (
        <div className="needs">
          {(['present', 'absent'] as const).map((kind) => (
            <Button
              key={kind}
              size="large"
              type={state === kind ? 'primary' : 'default'}
              aria-pressed={state === kind}
              style={state === kind && kind === 'present' ? { background: '#1e5a17' } : undefined}
              onClick={() => mark(kind)}
            >
              {t(`attendance.${kind}`)}
            </Button>
          ))}
        </div>
      )}
      {collect && (
        <Button block size="large" onClick={collect}>
          {t('youth.collect')}
        </Button>
      )}
    </article>
  );
}
