import { at } from '@linli/client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { usePages } from '../../shared/query.js';
import { placeTone } from '../../shared/place-card.js';
import type { Child, Enrolment } from '../types.js';
import { useFamily } from './family.js';
import { JoinForm } from './join-form.js';
import { ProgrammeTitle } from './programme-title.js';

/** The children of the family, and how a family gets here: by adding a child, or by another guardian's code. */
export function FamilyPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const family = useFamily();
  const [joining, setJoining] = useState(false);
  const enrolments = usePages(at('/api/youth/v1/enrolments'));
  return (
    <div className="stack">
      {family.length === 0 && (
        <div className="panel stack">
          <h2>{t('guardian.welcome')}</h2>
          <span>{t('guardian.welcomeHint')}</span>
        </div>
      )}
      {family.map((child) => (
        <ChildCard key={child.id} of={child} enrolments={enrolments.items ?? []} />
      ))}
      {family.length > 0 && (
        <Button type="primary" size="large" block onClick={() => void navigate('/children/places')}>
          {t('guardian.seeOpen')}
        </Button>
      )}
      <Button type={family.length === 0 ? 'primary' : 'default'} size="large" block onClick={() => void navigate('/children/new')}>
        {t('guardian.add')}
      </Button>
      {joining ? (
        <JoinForm done={() => setJoining(false)} />
      ) : (
        <Button size="large" block onClick={() => setJoining(true)}>
          {t('guardian.haveCode')}
        </Button>
      )}
    </div>
  );
}

function ChildCard({ of, enrolments }: { of: Child; enrolments: Enrolment[] }) {
  const { t } = useTranslation();
  const standing = enrolments.filter(({ state, children }) => ['waiting', 'offered', 'seated'].includes(state) && children.includes(of.id));
  return (
    <Link className="item stack" to={`/children/${of.id}`}>
      <span className="row between">
        <strong className="large">{of.name}</strong>
        <span className="quiet">{of.school}</span>
      </span>
      {standing.map(({ id, programme, state }) => (
        <span key={id} className="row between">
          <ProgrammeTitle id={programme} />
          <Badge tone={placeTone[state]} words={t(`enrolment.${state}`)} />
        </span>
      ))}
      {standing.length === 0 && <span className="quiet">{t('guardian.inNone')}</span>}
    </Link>
  );
}
