import { at } from '@linli/client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { usePages } from '../../shared/query.js';
import { Loaded, More } from '../../shared/states.js';
import { EnrolmentRow } from './enrolment-row.js';
import { useProgramme } from './programme-page.js';
import type { EnrolmentLine } from './types.js';

const standing = ['offered', 'waiting', 'seated'] as const;
const gone = ['ended', 'left', 'lapsed', 'declined'] as const;

/** Who has a place, whom one is kept for, and the line as the rule has it. */
export function PlacesPanel() {
  const { t } = useTranslation();
  const { id, places, free, state } = useProgramme();
  const [all, setAll] = useState(state === 'closed');
  return (
    <>
      <div className="figures">
        <div className="figure">
          <b>{places}</b>
          <span className="quiet">{t('staff.outline.places')}</span>
        </div>
        {state !== 'closed' && (
          <div className="figure">
            <b>{free}</b>
            <span className="quiet">{t('staff.freePlaces')}</span>
          </div>
        )}
      </div>
      <p className="panel spaced">{t('staff.lineRule')}</p>
      {[...(state === 'closed' ? [] : standing), ...(all ? gone : [])].map((one) => (
        <Group key={one} programme={id} state={one} />
      ))}
      {!all && (
        <Button size="large" block onClick={() => setAll(true)}>
          {t('staff.showGone')}
        </Button>
      )}
    </>
  );
}

function Group({ programme, state }: { programme: string; state: EnrolmentLine['state'] }) {
  const { t } = useTranslation();
  const pages = usePages(at('/api/youth/v1/programmes/{id}/enrolments', { id: programme, state }));
  return (
    <section className="panel" aria-label={t(`enrolment.${state}`)}>
      <h2>
        {t(`enrolment.${state}`)}
        {state === 'waiting' && <span className="quiet"> · {t('staff.inOrder')}</span>}
      </h2>
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <span className="quiet">{t('staff.nobody')}</span>
          ) : (
            <ul className="plain">
              {items.map((one) => (
                <EnrolmentRow key={one.id} of={one} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <More of={pages} />
    </section>
  );
}
