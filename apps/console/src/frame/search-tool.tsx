import { SearchOutlined } from '@ant-design/icons';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';

/** Leads to the search, as do Ctrl and K together. */
export function SearchTool({ words }: { words: boolean }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      void navigate('/search');
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [navigate]);
  return (
    <Link to="/search" className="tool search-tool" title={`${t('search.title')} (Ctrl+K)`}>
      <SearchOutlined aria-hidden />
      <span className={words ? '' : 'hidden'}>{t('search.tool')}</span>
    </Link>
  );
}
