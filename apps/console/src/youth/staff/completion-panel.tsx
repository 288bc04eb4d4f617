import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';

import { Badge } from '../../shared/badge.js';
import { percent } from '../../shared/format.js';
import { usePages } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import { useProgramme } from './programme-page.js';

/** 结业: who came often enough. */
export function CompletionPanel() {
  const { t } = useTranslation();
  const { id, completion } = useProgramme();
  const pages = usePages(at('/api/youth/v1/programmes/{id}/completion', { id }));
  return (
    <section className="panel stack">
      <span className="quiet">{t('staff.completionHint', { share: percent(completion) })}</span>
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('staff.nobodySeated')} />
          ) : (
            <ul className="plain">
              {items.map((one) => (
                <li key={one.child} className="line row between">
                  <span>
                    <strong>{one.name ?? '***'}</strong>
                    <br />
                    <span className="quiet">
                      {t('staff.attended', { n: one.attended, of: one.held })}
                      {one.held > 0 && ` · ${percent(one.share)}`}
                    </span>
                  </span>
                  <Badge tone={one.completed ? 'good' : 'quiet'} words={t(one.completed ? 'staff.completed' : 'staff.notCompleted')} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <More of={pages} />
    </section>
  );
}
