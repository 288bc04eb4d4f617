import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';

import { Badge } from '../../shared/badge.js';
import { usePages } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import type { Register } from '../types.js';

/** 结业: how many of the course's sessions each child came to. The names are those of the register. */
export function Completion({ of }: { of: Register }) {
  const { t } = useTranslation();
  const pages = usePages(at('/api/youth/v1/programmes/{id}/completion', { id: of.programme }));
  return (
    <section className="panel stack">
      <h2 style={{ margin: 0 }}>{t('teacher.completion')}</h2>
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('teacher.noCompletion')} />
          ) : (
            <ul className="plain stack">
              {items.map(({ child, name, held, attended, completed }) => (
                <li key={child} className="row between">
                  <span>
                    <strong>{of.children.find((one) => one.child === child)?.name ?? name}</strong>{' '}
                    <span className="quiet">{t('teacher.attendedOf', { attended, held })}</span>
                  </span>
                  <Badge
                    tone={completed ? 'good' : 'quiet'}
                    words={t(completed ? 'teacher.completed' : held === 0 ? 'teacher.notHeld' : 'teacher.notCompleted')}
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
