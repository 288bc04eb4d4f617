import { at, post } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { usePages } from '../../shared/query.js';
import { PlaceCard } from '../../shared/place-card.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import type { Trainee } from './types.js';

export const useMine = () => usePages(at('/api/employment/v1/trainees'));

export function Mine() {
  const { t } = useTranslation();
  const mine = useMine();
  return (
    <>
      <h2>{t('training.mine')}</h2>
      <Loaded of={{ ...mine, data: mine.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('training.noneMine')} />
          ) : (
            <>
              {items.map((one) => (
                <OwnPlace key={one.id} of={one} />
              ))}
            </>
          )
        }
      </Loaded>
      <More of={mine} />
    </>
  );
}

export function OwnPlace({ of, linked = true }: { of: Trainee; linked?: boolean }) {
  const { t } = useTranslation();
  return (
    <PlaceCard
      of={of}
      move={(command) => post(`/api/employment/v1/trainees/{id}/${command}`, { id: of.id, ifMatch: of.version })}
      label={of.course.title}
      title={linked ? <Link to={`/training/courses/${of.course.id}`}>{of.course.title}</Link> : t('training.mine')}
      words="training"
    />
  );
}
