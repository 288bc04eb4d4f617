import { at } from '@linli/client';
import { PhoneOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';

import { useRead } from '../shared/query.js';

/** The workers of a grid whose numbers the community has made known; nothing where it has none. */
export function WhomToCall({ grid }: { grid: string }) {
  const { t } = useTranslation();
  const known = useRead(at('/api/grid/v1/grids/{code}/contacts', { code: grid })).data?.items ?? [];
  if (known.length === 0) return null;
  return (
    <section className="panel stack">
      <h2>{t('progress.call')}</h2>
      {known.map(({ role, name, phone }) => (
        <a key={`${role} ${phone}`} className="button call" href={`tel:${phone}`} aria-label={t('progress.callNow', { name })}>
          <PhoneOutlined aria-hidden />
          <span>
            {t(`progress.${role}`)} {name} {phone}
          </span>
        </a>
      ))}
    </section>
  );
}
