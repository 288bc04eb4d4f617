import { App, Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { useErrorWords } from '../shared/error-words.js';
import { signOut } from './session.js';

/** One's own account, and signing out, on this device or on all of them. */
export function SignOutMenu() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const wordsOf = useErrorWords();
  const leave = (everywhere: boolean) =>
    signOut({ everywhere }).catch((error: unknown) => message.error({ content: wordsOf(error), duration: 6 }));
  const items = [
    { key: 'account', label: t('session.account'), onClick: () => void navigate('/account') },
    { key: 'here', label: t('session.signOut'), onClick: () => void leave(false) },
    { key: 'everywhere', label: t('session.everywhere'), onClick: () => void leave(true) },
  ];
  return (
    <Dropdown menu={{ items }} styles={{ root: { zIndex: 1200 } }} trigger={['click']} placement="bottomRight">
      <Button type="text" aria-haspopup="menu">
        {t('nav.account')}
      </Button>
    </Dropdown>
  );
}
