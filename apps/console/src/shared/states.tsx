import { ProblemError } from '@linli/client';
import { Button, Empty, Result, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useTelling } from './telling.js';

interface Reading<T> {
  data: T | undefined;
  error: unknown;
  isPending: boolean;
  refetch: () => unknown;
}

/** What is read, or why it is not there yet, or not at all. */
export function Loaded<T>({ of, children }: { of: Reading<T>; children: (data: T) => ReactNode }) {
  const { t } = useTranslation();
  if (of.data !== undefined) return <>{children(of.data)}</>;
  if (of.isPending && !of.error) return <div role="status" aria-label={t('common.loading')}><Skeleton active paragraph={{ rows: 5 }} /></div>;
  return <Failed error={of.error} retry={() => void of.refetch()} />;
}

export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  const tell = useTelling();
  const status = error instanceof ProblemError ? error.status : 500;
  if (status === 403) return <Result status="403" title={t('problem.forbidden')} />;
  if (status === 404) return <Result status="404" title={t('problem.notFound')} />;
  const trace = error instanceof ProblemError ? error.problem.traceId : undefined;
  return (
    <Result
      status="warning"
      title={tell(error)}
      subTitle={trace && t('problem.trace', { id: trace })}
      extra={retry && <Button type="primary" onClick={retry}>{t('common.retry')}</Button>}
    />
  );
}

/** What somebody has no right to see. */
export const Forbidden = () => <Failed error={new ProblemError({ status: 403, code: 'forbidden', title: '' })} />;

interface Pages {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

/** The next page of a list, as long as there is one. */
export function More({ of, inline = false }: { of: Pages; inline?: boolean }) {
  const { t } = useTranslation();
  return of.hasNextPage && <Button block={!inline} size="large" loading={of.isFetchingNextPage} onClick={() => void of.fetchNextPage()}>{t('common.more')}</Button>;
}

export function Nothing({ words }: { words?: string | undefined }) {
  const { t } = useTranslation();
  return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={words ?? t('common.empty')} />;
}
