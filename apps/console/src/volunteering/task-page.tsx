import { at, post } from '@linli/client';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { useNames } from '../cases/people.js';
import { Badge } from '../shared/badge.js';
import { moment } from '../shared/format.js';
import { PhotoPicker, Photos } from '../shared/photos.js';
import { useCommand, useLive, useRead } from '../shared/query.js';
import { Loaded } from '../shared/states.js';
import { TaskPlace } from './task-place.js';
import { taskTone, type Task } from './types.js';

/** A task on a volunteer's phone: take it, sign in, sign out, finish it with a photo. */
export function TaskPage() {
  const { id = '' } = useParams();
  useLive('volunteering', [`task:${id}`]);
  const read = useRead(at('/api/volunteering/v1/tasks/{id}', { id }));
  return <Loaded of={read}>{(task) => <TaskView of={task} />}</Loaded>;
}

function TaskView({ of }: { of: Task }) {
  const { t } = useTranslation();
  const [photos, setPhotos] = useState<string[]>([]);
  const send = useCommand(() => setPhotos([]));
  const nameOf = useNames(of.parts.map(({ accountId }) => accountId));
  const finishing = of.allowedActions.includes('finish');
  const { id, version: ifMatch } = of;
  const act = (command: Task['allowedActions'][number]) =>
    send.mutate(
      command === 'finish'
        ? post('/api/volunteering/v1/tasks/{id}/finish', { id, body: { evidence: photos }, ifMatch })
        : post(`/api/volunteering/v1/tasks/{id}/${command}`, { id, ifMatch }),
    );
  return (
    <section className="narrow">
      <div className="row between">
        <h1>{t(`caseNeed.${of.need}`)}</h1>
        <Badge large tone={taskTone[of.state]} words={t(`taskState.${of.state}`)} />
      </div>
      <div className="panel stack">
        {of.note && <strong>{of.note}</strong>}
        {of.description && <p>{of.description}</p>}
        <span>
          {of.case.mayOpen ? (
            <Link to={`/cases/${of.case.id}`}>{t('task.case', { number: of.case.number })}</Link>
          ) : (
            t('task.case', { number: of.case.number })
          )}{' '}
          · {t(`colour.${of.team.colour}`)}
        </span>
        <span>{t('volunteer.people', { n: of.people, m: of.parts.length })}</span>
        <ul className="plain">
          {of.parts.map(({ accountId, checkedInAt, checkedOutAt }) => (
            <li key={accountId}>
              {nameOf(accountId)}{' '}
              <span className="quiet">
                {[checkedInAt, checkedOutAt]
                  .filter((at) => at !== null)
                  .map(moment)
                  .join(' – ')}
              </span>
            </li>
          ))}
        </ul>
        {of.evidence && of.evidence.length > 0 && <Photos of={of.evidence} label={t('task.evidence')} />}
      </div>
      {of.allowedActions.length > 0 && (
        <div className="panel stack">
          {finishing && (
            <>
              <h2>{t('task.evidence')}</h2>
              <PhotoPicker service="volunteering" value={photos} onChange={setPhotos} label={t('task.evidence')} />
            </>
          )}
          {of.allowedActions.map((command, n) => (
            <Button
              key={command}
              block
              size="large"
              type={n === 0 || command === 'finish' ? 'primary' : 'default'}
              loading={send.isPending}
              disabled={command === 'finish' && photos.length === 0}
              onClick={() => act(command)}
            >
              {t(`task.${command}`)}
            </Button>
          ))}
        </div>
      )}
      <TaskPlace of={of} />
    </section>
  );
}
