import { post } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';

import { useCommand } from '../../shared/query.js';
import type { Register } from '../types.js';

/** The end: not while a child waits, and not before the district knows what the phone noted. */
export function Closing({ of, unsent, answers }: { of: Register; unsent: boolean; answers: boolean }) {
  const { t } = useTranslation();
  const close = useCommand();
  const here = of.children.filter(({ state }) => state === 'present');
  const missing = of.children.filter(({ state }) => state === 'expected').length;
  const may = of.allowedActions.includes('close') && !unsent && answers;
  return (
    <section className="panel stack">
      <h2 style={{ margin: 0 }}>{t('teacher.closing')}</h2>
      {of.state === 'planned' && <span className="quiet">{t('teacher.notBegun')}</span>}
      {here.length > 0 && (
        <>
          <strong className="late-words">{t('teacher.notYet', { n: here.length })}</strong>
          <ul style={{ margin: 0 }}>
            {here.map(({ child, name }) => (
              <li key={child}>{name}</li>
            ))}
          </ul>
        </>
      )}
      {unsent && <strong>{t('teacher.sendFirst')}</strong>}
      {may && (
        <span>
          {t('teacher.mayClose')}
          {missing > 0 && ` ${t('teacher.absentees', { n: missing })}`}
        </span>
      )}
      {of.state === 'running' && (
        <Popconfirm
          title={t('teacher.closeSure')}
          okText={t('youth.close')}
          cancelText={t('common.cancel')}
          disabled={!may}
          onConfirm={() => close.mutate(post('/api/youth/v1/sessions/{id}/close', { id: of.session, ifMatch: of.version }))}
        >
          <Button block size="large" danger={may} disabled={!may} loading={close.isPending}>
            {t('youth.close')}
          </Button>
        </Popconfirm>
      )}
    </section>
  );
}
