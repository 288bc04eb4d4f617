import { Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export function NotFoundPage() {
  const { t } = useTranslation();
  return <Result status="404" title={<h1>{t('problem.notFound')}</h1>} extra={<Link to="/">{t('nav.home')}</Link>} />;
}
