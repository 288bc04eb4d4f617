import { post, remove } from '@linli/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { useCommand } from '../shared/query.js';
import type { CaseWhole } from './case.js';

/** How many follow a case, and oneself among them or not; whoever reported it hears of it anyway. */
export function FollowButton({ of }: { of: CaseWhole }) {
  const { t } = useTranslation();
  const follow = useCommand();
  return (
    <div className="row between">
      <span className="quiet">{t('case.followers', { n: of.followers })}</span>
      {!of.mine && (
        <Button
          onClick={() =>
            follow.mutate(
              of.followed ? remove('/api/grid/v1/cases/{id}/follow', { id: of.id }) : post('/api/grid/v1/cases/{id}/follow', { id: of.id }),
            )
          }
          loading={follow.isPending}
        >
          {t(of.followed ? 'case.unfollow' : 'case.follow')}
        </Button>
      )}
    </div>
  );
}
