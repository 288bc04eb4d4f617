import { at, post, put } from '@linli/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';

import type { Category } from '../cases/case.js';
import { Badge } from '../shared/badge.js';
import { inWords } from '../shared/format.js';
import { useCommand, useRead } from '../shared/query.js';
import { say } from '../shared/say.js';
import { Loaded, Nothing } from '../shared/states.js';
import { CategoryForm } from './category-form.js';
import { blankCategory } from './draft.rules.js';

/** 新增事项类别. */
export function NewCategoryPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <section className="narrow">
      <h1>{t('categories.new')}</h1>
      <CategoryForm
        begins={blankCategory}
        isNew
        command={(body) => post('/api/grid/v1/categories', { body })}
        done={({ name }) => {
          say.success(t('categories.introduced', { name: inWords(name) }));
          void navigate('/categories');
        }}
      />
    </section>
  );
}

/** One category: what is said and asked of it, and whether it is offered. */
export function CategoryPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const read = useRead(at('/api/grid/v1/categories'));
  return (
    <section className="narrow">
      <Loaded of={read}>
        {({ items }) => {
          const one = items.find((item) => item.id === id);
          return one ? <Change key={one.version} of={one} /> : <Nothing words={t('problem.notFound')} />;
        }}
      </Loaded>
    </section>
  );
}

function Change({ of }: { of: Category }) {
  const { t } = useTranslation();
  const send = useCommand();
  const offered = of.state === 'offered';
  const command = offered ? ('withdraw' as const) : ('restore' as const);
  return (
    <>
      <div className="row between apart">
        <h1>{inWords(of.name)}</h1>
        <Badge large tone={offered ? 'good' : 'quiet'} words={t(`categories.state.${of.state}`)} />
      </div>
      <p className="quiet">{t('categories.changeHint')}</p>
      <CategoryForm
        begins={of}
        command={({ code: _, ...body }) => put('/api/grid/v1/categories/{id}', { id: of.id, body, ifMatch: of.version })}
        done={() => void say.success(t('categories.saved'))}
      />
      {of.allowedActions.includes(command) && (
        <div className="panel stack">
          <h2>{t(`categories.${command}`)}</h2>
          <p className="quiet flat">{t(`categories.${command}Hint`)}</p>
          <span>
            <Button
              danger={offered}
              size="large"
              loading={send.isPending}
              onClick={() => send.mutate(post(`/api/grid/v1/categories/{id}/${command}`, { id: of.id, ifMatch: of.version }))}
            >
              {t(`categories.${command}`)}
            </Button>
          </span>
        </div>
      )}
    </>
  );
}
