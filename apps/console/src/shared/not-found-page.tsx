import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Outcome } from './states.js';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <Outcome sign="?" title={<h1>{t('problem.notFound')}</h1>}>
      <Link to="/">{t('nav.home')}</Link>
    </Outcome>
  );
}
