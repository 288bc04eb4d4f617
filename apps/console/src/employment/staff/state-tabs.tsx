import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';

/** One state at a time; it lives in the address like every filter. */
export function StateTabs({ label, states, group, chosen }: { label: string; states: readonly string[]; group: string; chosen: string }) {
  const { t } = useTranslation();
  const [query] = useSearchParams();
  const to = (state: string) => {
    const next = new URLSearchParams(query);
    next.set('state', state);
    return `?${next}`;
  };
  return (
    <nav className="parts" aria-label={label}>
      {states.map((state) => (
        <Link
          key={state}
          to={to(state)}
          replace
          className={state === chosen ? 'active' : ''}
          aria-current={state === chosen ? 'page' : undefined}
        >
          {t(`${group}.${state}`)}
        </Link>
      ))}
    </nav>
  );
}
