import { ProblemError } from '@linli/client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { actingFor, backToOneself } from '../session/acting.js';
import { moment } from './format.js';
import { useErrorWords } from './error-words.js';

interface Reading<T> {
  data: T | undefined;
  error: unknown;
  isPending: boolean;
  refetch: () => unknown;
}

/** What is read, or why it is not there yet, or not at all. */
export function Loaded<T>({ of, children }: { of: Reading<T>; children: (data: T) => ReactNode }) {
  if (of.data !== undefined) return <>{children(of.data)}</>;
  if (of.isPending && !of.error) return <Loading />;
  return <Failed error={of.error} retry={() => void of.refetch()} />;
}

export function Loading() {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t('common.loading')} className="loading">
      <i />
      <i />
      <i />
      <i />
      <i />
    </div>
  );
}

interface OutcomeProps {
  sign: '!' | '?' | '×';
  title: ReactNode;
  more?: ReactNode;
  children?: ReactNode;
}

/** Instead of what somebody came for, what came of it. */
export function Outcome({ sign, title, more, children }: OutcomeProps) {
  return (
    <div className="outcome">
      <span className="sign" aria-hidden>
        {sign}
      </span>
      <div className="large">{title}</div>
      {more && <div className="quiet">{more}</div>}
      {children}
    </div>
  );
}

export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  const wordsOf = useErrorWords();
  const status = error instanceof ProblemError ? error.status : 500;
  if (error instanceof ProblemError && error.code === 'not-by-proxy') return <InPerson />;
  if (status === 403) return <Outcome sign="×" title={t('problem.forbidden')} />;
  if (status === 404) return <Outcome sign="?" title={t('problem.notFound')} />;
  const trace = error instanceof ProblemError ? error.problem.traceId : undefined;
  return (
    <Outcome sign="!" title={wordsOf(error)} more={trace && t('problem.trace', { id: trace })}>
      {retry && (
        <button type="button" className="button lead" onClick={retry}>
          {t('common.retry')}
        </button>
      )}
    </Outcome>
  );
}

/** What one does for oneself only, while acting for somebody else. */
function InPerson() {
  const { t } = useTranslation();
  return (
    <Outcome sign="!" title={t('family.inPerson')} more={t('family.inPersonHint', { name: actingFor()?.name })}>
      <button type="button" className="button lead" onClick={backToOneself}>
        {t('family.return')}
      </button>
    </Outcome>
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
  return (
    of.hasNextPage && (
      <button
        type="button"
        className={inline ? 'button' : 'button more'}
        disabled={of.isFetchingNextPage}
        onClick={() => void of.fetchNextPage()}
      >
        {t('common.more')}
      </button>
    )
  );
}

export function Nothing({ words }: { words?: string | undefined }) {
  const { t } = useTranslation();
  return (
    <div className="nothing">
      <svg viewBox="0 0 64 40" width="64" height="40" aria-hidden>
        <path d="M8 18 18 4h28l10 14v16H8zM8 18h16c0 5 3 8 8 8s8-3 8-8h16" />
      </svg>
      {words ?? t('common.empty')}
    </div>
  );
}

/** That what is shown was read before, as there is no network. */
export function KeptWords({ at }: { at: number | undefined }) {
  const { t } = useTranslation();
  return at === undefined ? null : (
    <p className="kept-words" role="alert">
      {t('outbox.keptAt', { at: moment(new Date(at)) })}
    </p>
  );
}
