import { at } from '@linli/client';
import { PhoneOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useRead } from '../shared/query.js';
import { GridChoice } from './grid-choice.js';
import { useHomeGrid } from './home-grid.js';

/** Whom the community has made known for a grid; nothing is asked as long as no grid is known. */
export const useGridContacts = (code: string | undefined) =>
  useRead(code && code.length > 12 ? at('/api/grid/v1/grids/{code}/contacts', { code }) : undefined);

/** 我的网格员: who answers for the reader's grid, and their number in one tap. */
export function GridContact() {
  const { t } = useTranslation();
  const { code } = useHomeGrid();
  const { data } = useGridContacts(code);
  const [choosing, setChoosing] = useState(false);
  const worker = data?.items[0];
  return (
    <section className="panel grid-contact" aria-label={t('resident.gridWorker')}>
      <span className="grid-contact-who">
        <span className="quiet">
          {t('resident.gridWorker')}
          {data && ` · ${data.name}`}
        </span>
        <strong>{worker ? worker.name : t(code ? 'resident.noContact' : 'resident.chooseGrid')}</strong>
      </span>
      <button type="button" className="link-button" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
        {t(code ? 'resident.changeGrid' : 'resident.choose')}
      </button>
      {worker && (
        <a
          className="call-button"
          href={`tel:${worker.phone}`}
          aria-label={t('resident.callWho', { name: worker.name, phone: worker.phone })}
        >
          <PhoneOutlined aria-hidden /> {t('resident.call')}
        </a>
      )}
      {choosing && <GridChoice chosen={code} done={() => setChoosing(false)} />}
    </section>
  );
}
