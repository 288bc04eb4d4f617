import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';

import { useReach } from '../session/reachable.js';
import { Failed, Loading, Outcome } from './states.js';

/** In the words of Chromium, Firefox and Safari. */
const unloaded = /dynamically imported module|error loading dynamically|importing a module script failed|unable to preload/i;

/**
 * Instead of a page that went wrong, inside the frame. A page that was never loaded needs a network; a newer console may have taken its
 * place.
 */
export function PageFailed() {
  const { t } = useTranslation();
  const error = useRouteError();
  const notLoaded = error instanceof Error && unloaded.test(error.message);
  const reach = useReach(notLoaded);
  const again = () => window.location.reload();
  if (!notLoaded) return <Failed error={error} retry={again} />;
  if (reach === 'asking') return <Loading />;
  return (
    <Outcome sign="!" title={<h1>{t(reach === 'there' ? 'problem.page' : 'problem.pageOffline')}</h1>}>
      <button type="button" className="button lead" onClick={again}>
        {t('common.retry')}
      </button>
    </Outcome>
  );
}
