import { CopyOutlined } from '@ant-design/icons';
import { Alert, Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';

import { comma } from '../../shared/format.js';
import { CardPicture } from './card-picture.js';
import type { Share } from './types.js';
import { say } from '../../shared/say.js';

/** What goes into a WeChat group: words to copy, and a card. */
export function GroupPanel({ of }: { of: Share }) {
  const { t } = useTranslation();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(of.text);
      say.success(t('sharing.copied'));
    } catch {
      // Some browsers give the clipboard to nobody: then it is copied by hand.
      document.querySelector<HTMLTextAreaElement>('#group-words')?.select();
      say.info(t('sharing.copyByHand'));
    }
  };
  return (
    <section className="panel stack">
      <h2>{t('sharing.group')}</h2>
      {of.missing.length > 0 && <Alert type="warning" showIcon title={t('sharing.missing', { signs: of.missing.join(comma()) })} />}
      <label htmlFor="group-words">{t('sharing.words')}</label>
      <Input.TextArea id="group-words" readOnly autoSize value={of.text} />
      <Button type="primary" size="large" block icon={<CopyOutlined />} onClick={() => void copy()}>
        {t('sharing.copy')}
      </Button>
      <CardPicture job={of.id} code={of.code} title={of.title} />
    </section>
  );
}
