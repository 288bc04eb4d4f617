import { UserOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { useErrorWords } from '../shared/error-words.js';
import { signOut, type Me } from './session.js';
import { say } from '../shared/say.js';

/** Signs out, on this device or on all of them, and says when it could not be done. */
export function useLeave(): (everywhere: boolean) => void {
  const wordsOf = useErrorWords();
  return (everywhere) => void signOut({ everywhere }).catch((error: unknown) => say.error({ content: wordsOf(error), duration: 6 }));
}

/** On a desk: whose page this is, what is theirs, and signing out. On a phone 我的 has it. */
export function PersonMenu({ me }: { me: Me }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const leave = useLeave();
  const items = [
    { key: 'me', label: t('me.title'), onClick: () => void navigate('/me') },
    { key: 'account', label: t('session.account'), onClick: () => void navigate('/account') },
    { key: 'here', label: t('session.signOut'), onClick: () => leave(false) },
    { key: 'everywhere', label: t('session.everywhere'), onClick: () => leave(true) },
  ];
  return (
    <Dropdown menu={{ items }} styles={{ root: { zIndex: 1200 } }} trigger={['click']} placement="bottomRight">
      <Button type="text" icon={<UserOutlined aria-hidden />} aria-haspopup="menu">
        <span className="hidden">{t('nav.account')}</span>
        {me.name && <span className="person">{me.name}</span>}
      </Button>
    </Dropdown>
  );
}
