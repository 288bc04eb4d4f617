import { Alert } from 'antd';
import { at, ProblemError } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { useLive, useRead } from '../../shared/query.js';
import { Failed, Loaded } from '../../shared/states.js';
import { Channels } from './channels.js';
import { GroupPanel } from './group-panel.js';
import { Papers } from './papers.js';

/** A job on its way to people: into a group, onto a wall; and where the papers hang. For its employer and the staff. */
export function SharePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const job = useRead(at('/api/employment/v1/jobs/{id}', { id }));
  const share = useRead(at('/api/employment/v1/jobs/{id}/share', { id }));
  useLive('employment', [`job:${id}`]);
  const refused = share.error instanceof ProblemError ? share.error : undefined;
  return (
    <Loaded of={job}>
      {({ title, employer, code, state, point }) => {
        // Nobody else’s to share: not its papers either.
        if (refused && (refused.status === 403 || refused.status === 404)) return <Failed error={refused} />;
        const over = refused?.code === 'job-over';
        return (
          <>
            <Link className="back" to={`/jobs/${id}`}>
              ← {t('sharing.toJob')}
            </Link>
            <h1>{t('sharing.title')}</h1>
            <p className="large">
              <strong>{title}</strong> · {employer.name} · {t('sharing.code', { code })}
            </p>
            {over && (
              <Alert
                className="apart"
                type="warning"
                showIcon
                title={t(`sharing.over.${state === 'published' ? 'expired' : state}`)}
                description={t('sharing.overHint')}
              />
            )}
            {refused?.code === 'not-published' && <Alert className="apart" type="info" showIcon title={t('sharing.notYet')} />}
            {refused && !over && refused.code !== 'not-published' && <Failed error={refused} retry={() => void share.refetch()} />}
            <div className="two">
              {!refused && <Loaded of={share}>{(shared) => <GroupPanel of={shared} />}</Loaded>}
              <div>
                <Papers job={id} code={code} point={point} open={share.data !== undefined && !refused} over={over} />
                {!refused && <Channels job={id} />}
              </div>
              {refused && <Channels job={id} />}
            </div>
          </>
        );
      }}
    </Loaded>
  );
}
