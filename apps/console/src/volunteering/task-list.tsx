import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Badge } from '../shared/badge.js';
import { moment } from '../shared/format.js';
import { usePages } from '../shared/query.js';
import { Loaded, More, Nothing } from '../shared/states.js';
import { taskTone } from './types.js';

export function TaskList() {
  const { t } = useTranslation();
  const pages = usePages(at('/api/volunteering/v1/tasks'));
  return (
    <Loaded of={{ ...pages, data: pages.items }}>
      {(items) =>
        items.length === 0 ? (
          <Nothing words={t('volunteer.noTasks')} />
        ) : (
          <div>
            {items.map((task) => (
              <Link key={task.id} to={`/tasks/${task.id}`} className="item">
                <span className="row between">
                  <strong>{t(`caseNeed.${task.need}`)}</strong>
                  <Badge tone={taskTone[task.state]} words={t(`taskState.${task.state}`)} />
                </span>
                <p>{t('volunteer.people', { n: task.people, m: task.parts.length })}</p>
                <span className="row between quiet">
                  <span>
                    {t(`colour.${task.team.colour}`)} · {task.case.number}
                  </span>
                  <span>{moment(task.openedAt)}</span>
                </span>
              </Link>
            ))}
            <More of={pages} />
          </div>
        )
      }
    </Loaded>
  );
}
