import { useTranslation } from 'react-i18next';

import { say } from '../shared/say.js';
import { signIn } from './session.js';

/** For a button that leads to the sign-in page, or elsewhere at the issuer. What keeps one from it is said. */
export function useSignIn(where: () => Promise<void> = signIn): () => void {
  const { t } = useTranslation();
  return () => void where().catch(() => say.error(t('problem.offline')));
}
