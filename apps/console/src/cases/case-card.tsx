import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Badge } from '../shared/badge.js';
import { inWords, moment } from '../shared/format.js';
import { dueOf, openStates, stateTone, type CaseLine } from './case.js';

/** A case as a line of a list on a phone: what, where, how urgent, until when. */
export function CaseCard({ of }: { of: CaseLine }) {
  const { t } = useTranslation();
  return (
    <Link to={`/cases/${of.id}`} className={`item ${of.overdue ? 'late' : of.urgency === 'danger' ? 'danger' : ''}`}>
      <span className="row between">
        <strong>{inWords(of.category.name)}</strong>
        <Badge tone={stateTone[of.state] ?? 'quiet'} words={t(`state.${of.state}`)} />
      </span>
      <p>{of.description}</p>
      <span className="row between quiet">
        <span>
          {of.area.name} · {of.number}
        </span>
        {openStates.includes(of.state) && (
          <span className={of.overdue ? 'late-words' : ''}>
            {of.overdue ? t('case.overdue') : t('case.due', { at: moment(dueOf(of)) })}
          </span>
        )}
      </span>
    </Link>
  );
}
