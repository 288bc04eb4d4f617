import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** A code that was misread, or a job that was never out. */
export function NoSuchJob({ code }: { code: string | undefined }) {
  const { t } = useTranslation();
  return (
    <section className="narrow panel stack">
      <h1 className="flat">{code === undefined ? t('jobs.unknownJob') : t('jobs.unknownCode', { code })}</h1>
      {code !== undefined && <span>{t('jobs.unknownCodeHint')}</span>}
      <Link className="button wide" to="/jobs">
        {t('jobs.all')}
      </Link>
    </section>
  );
}
