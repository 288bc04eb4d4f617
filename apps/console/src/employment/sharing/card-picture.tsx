import { at } from '@linli/client';
import { DownloadOutlined, ShareAltOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { Loaded } from '../../shared/states.js';
import { useFile } from './use-file.js';

/** The card as a picture: kept, or handed to another app where the telephone can do that. */
export function CardPicture({ job, code, title }: { job: string; code: string; title: string }) {
  const { t } = useTranslation();
  const card = useFile(at('/api/employment/v1/jobs/{id}/card.png', { id: job }));
  return (
    <Loaded of={card}>
      {({ blob, url }) => {
        const file = new File([blob], `${code}.png`, { type: 'image/png' });
        const shares = 'canShare' in navigator && navigator.canShare({ files: [file] });
        // Whoever closes the telephone’s own sheet again has changed their mind; nothing failed.
        const share = () => navigator.share({ files: [file] }).catch(() => undefined);
        return (
          <div className="stack">
            <strong>{t('sharing.card')}</strong>
            <span className="quiet">{t('sharing.cardHint')}</span>
            <img className="card-picture" src={url} alt={t('sharing.cardOf', { title })} />
            <a className="button wide" href={url} download={`${code}.png`}>
              <DownloadOutlined />
              &nbsp;{t('sharing.keepCard')}
            </a>
            {shares && (
              <Button size="large" block icon={<ShareAltOutlined />} onClick={() => void share()}>
                {t('sharing.sendCard')}
              </Button>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}
