import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** What comes first, and what for. */
export function NoProfile({ job }: { job?: string }) {
  const { t } = useTranslation();
  return (
    <section className="panel stack">
      <h2>{t('seeking.profileFirst')}</h2>
      <span>{t('seeking.profileFor')}</span>
      <Link className="button wide lead" to={`/seeking/profile${job ? `?job=${job}` : ''}`}>
        {t('seeking.write')}
      </Link>
      {!job && (
        <Link className="button wide" to="/jobs">
          {t('jobs.all')}
        </Link>
      )}
    </section>
  );
}
