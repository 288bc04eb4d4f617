import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { comma } from '../../shared/format.js';
import { usePages } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import type { Programme } from '../types.js';
import { Apply } from './apply.js';
import { AttendancePanel } from './attendance-panel.js';
import { namesOf, useFamily } from './family.js';
import { useProgramme } from './programme-title.js';
import { EnrolmentCard } from './enrolment-card.js';

/** One programme as a family sees it: what it is, where they stand, and how often their children were there. */
export function ProgrammePage() {
  const { t } = useTranslation();
  const { id } = useParams();
  const family = useFamily();
  const programme = useProgramme(id);
  const enrolments = usePages(at('/api/youth/v1/enrolments'));
  const own = (enrolments.items ?? []).filter((one) => one.programme === id);
  const active = own.filter(({ state }) => ['waiting', 'offered', 'seated'].includes(state));
  const taken = active.flatMap(({ children }) => children);
  const seated = active.filter(({ state }) => state === 'seated').flatMap(({ children }) => children);
  return (
    <Loaded of={programme}>
      {(data) => (
        <>
          <Outline of={data} />
          {active.map((one) => (
            <EnrolmentCard key={one.id} of={one} linked={false} />
          ))}
          {data.allowedActions.includes('enrol') && <Apply of={data} to={family.filter((child) => !taken.includes(child.id))} />}
          {family
            .filter((child) => seated.includes(child.id))
            .map((child) => (
              <AttendancePanel key={child.id} child={child.id} programme={data.id} name={namesOf(family, [child.id])} />
            ))}
          <Link className="back" to="/children/places">
            {t('common.back')}
          </Link>
        </>
      )}
    </Loaded>
  );
}

function Outline({ of }: { of: Programme }) {
  const { t } = useTranslation();
  const days = of.weekdays.map((day) => t(`week.${day}`)).join(comma());
  const facts = [
    ['site', of.site],
    ['when', `${days} ${of.from}–${of.to}`],
    ['term', `${of.firstDay} – ${of.lastDay}`],
    ['ages', t('youth.ages', { from: of.ageFrom, to: of.ageTo })],
  ];
  return (
    <section className="panel stack">
      <span className="row between">
        <h2>{of.title}</h2>
        <Badge tone={of.free > 0 ? 'good' : 'new'} words={of.free > 0 ? t('youth.free', { n: of.free }) : t('youth.full')} />
      </span>
      <dl className="facts">
        {facts.map(([field, value]) => [<dt key={field}>{t(`guardian.programme.${field}`)}</dt>, <dd key={`${field} value`}>{value}</dd>])}
      </dl>
    </section>
  );
}
