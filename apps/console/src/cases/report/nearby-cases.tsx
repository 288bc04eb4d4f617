import { post, type Item } from '@linli/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { useCommand } from '../../shared/query.js';
import type { CaseWhole } from '../case.js';

interface Props {
  of: readonly Item<'/api/grid/v1/cases/nearby'>[];
  onAnother: () => void;
  onFollowed: () => Promise<unknown>;
}

/** What neighbours filed of the kind nearby: asked before it is filed once more. */
export function NearbyCases({ of, onAnother, onFollowed }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const follow = useCommand<CaseWhole>(({ id }) => void onFollowed().then(() => navigate(`/cases/${id}`)));
  return (
    <section className="panel" aria-live="polite">
      <h2>{t('report.near')}</h2>
      <p className="quiet">{t('report.nearHint')}</p>
      <ul className="plain stack">
        {of.map(({ id, description, metres, number }) => (
          <li key={id} className="row between">
            <span>
              {description}
              <br />
              <span className="quiet">
                {number} · {t('report.metres', { n: metres })}
              </span>
            </span>
            <Button type="primary" loading={follow.isPending} onClick={() => follow.mutate(post('/api/grid/v1/cases/{id}/follow', { id }))}>
              {t('report.follow')}
            </Button>
          </li>
        ))}
      </ul>
      <Button block size="large" className="spaced-above" onClick={onAnother}>
        {t('report.notSame')}
      </Button>
    </section>
  );
}
