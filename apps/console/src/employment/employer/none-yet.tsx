import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Nothing } from '../../shared/states.js';

/** Whoever stands for no employer has no jobs either. */
export function NoneYet() {
  const { t } = useTranslation();
  return (
    <section className="narrow stack">
      <Nothing words={t('hiring.noneYet')} />
      <Link className="button wide" to="/employer">
        {t('hiring.title')}
      </Link>
    </section>
  );
}
