import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';

import { Badge } from '../../shared/badge.js';
import { timeOfDay } from '../../shared/format.js';
import { usePages } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import type { Register } from '../types.js';

/** Who stood at the door of this session, latest first. */
export function Handovers({ of }: { of: Register }) {
  const { t } = useTranslation();
  const pages = usePages(at('/api/youth/v1/sessions/{id}/handovers', { id: of.session }));
  const nameOf = (child: string) => of.children.find((one) => one.child === child)?.name ?? '—';
  return (
    <section className="panel stack">
      <h2 style={{ margin: 0 }}>{t('teacher.log')}</h2>
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('teacher.noLog')} />
          ) : (
            <ul className="plain stack">
              {items.map(({ id, child, outcome, reason, relation, occurredAt }) => (
                <li key={id} className="row between">
                  <span>
                    <strong>{nameOf(child)}</strong> <span className="quiet">{timeOfDay(occurredAt)}</span>
                    {reason && (
                      <>
                        <br />
                        {t(`teacher.stopWhy.${reason}`)}
                      </>
                    )}
                    {!reason && relation && (
                      <>
                        <br />
                        {t('teacher.handedTo', { relation: t(`relation.${relation}`) })}
                      </>
                    )}
                  </span>
                  <Badge
                    tone={outcome === 'collected' ? 'good' : 'bad'}
                    words={t(outcome === 'collected' ? 'attendance.collected' : 'teacher.logRefused')}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <More of={pages} inline />
    </section>
  );
}
