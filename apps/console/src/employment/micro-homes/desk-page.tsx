import { at } from '@linli/client';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';

import { useMe } from '../../session/session.js';
import { useLive, useRead } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import { useDeskArea } from '../staff/desk-area.js';
import { HomeForm } from './home-form.js';
import { HomeList } from './home-list.js';
import { NeedList } from './need-list.js';

const columns = ['members', 'needs', 'waiting', 'settled'] as const;

/** For staff: what came to them to be answered, the micro-homes of their area, and how much comes to each. */
export function DeskPage() {
  const { t } = useTranslation();
  const area = useDeskArea();
  const navigate = useNavigate();
  const { data: me } = useMe();
  const [founding, setFounding] = useState(false);
  useLive('employment', me ? [`account:${me.accountId}`] : []);
  if (!area) return null;
  return (
    <>
      <div className="row between apart">
        <h1 className="flat">{t('microHome.title')}</h1>
        <Button type="primary" size="large" onClick={() => setFounding(true)}>
          {t('microHome.found')}
        </Button>
      </div>
      <div className="two even">
        <div>
          <h2>{t('microHome.came')}</h2>
          <NeedList of={at('/api/employment/v1/needs/referred', { area })} empty="noneCame" />
        </div>
        <div>
          <h2>{t('microHome.here')}</h2>
          <HomeList area={area} />
        </div>
      </div>
      <Figures area={area} />
      <Modal open={founding} destroyOnHidden title={t('microHome.found')} footer={null} onCancel={() => setFounding(false)}>
        <HomeForm done={({ id }) => void navigate(`/micro-homes/${id}`)} />
      </Modal>
    </>
  );
}

/** Counts, and never who. */
function Figures({ area }: { area: string }) {
  const { t } = useTranslation();
  const read = useRead(at('/api/employment/v1/needs/figures', { area }));
  return (
    <Loaded of={read}>
      {({ items }) =>
        items.length > 0 && (
          <section className="panel">
            <table className="ledger">
              <caption>{t('microHome.figures')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('microHome.itsName')}</th>
                  {columns.map((key) => (
                    <th key={key} scope="col">
                      {t(`microHome.figure.${key}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {items.map((one) => (
                  <tr key={one.microHome.id}>
                    <th scope="row">
                      <Link to={`/micro-homes/${one.microHome.id}`}>{one.microHome.name}</Link>
                    </th>
                    {columns.map((key) => (
                      <td key={key} data-of={t(`microHome.figure.${key}`)}>
                        {one[key]}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        )
      }
    </Loaded>
  );
}
