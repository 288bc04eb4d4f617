import { CheckOutlined, DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';

import { capacitiesOf, useActAs, useActingAs } from '../session/capacity.js';
import type { Grant, Me } from '../session/session.js';
import { useAreaNames } from './areas.js';

const ALL = 'all';

/** In which role somebody acts; whoever has several chooses one, or all of them. */
export function Capacity({ me }: { me: Me }) {
  const { t } = useTranslation();
  const chosen = useActingAs();
  const actAs = useActAs();
  const areas = useAreaNames();
  const capacities = capacitiesOf(me);
  const words = ({ area, role }: Grant) => [area && areas.get(area), t(`role.${role}`)].filter(Boolean).join(' · ');
  const [only] = capacities;
  if (!only) return null;
  if (capacities.length === 1) return <p className="capacity">{words(only)}</p>;
  const inForce = capacities.find(({ id }) => id === chosen);
  const item = (key: string, label: string) => ({
    key,
    label,
    icon: key === (inForce?.id ?? ALL) ? <CheckOutlined /> : <span className="unchosen" />,
    onClick: () => void actAs(key === ALL ? undefined : key),
  });
  return (
    <p className="capacity">
      <Dropdown
        trigger={['click']}
        styles={{ root: { zIndex: 1200 } }}
        menu={{ items: [item(ALL, t('capacity.all')), ...capacities.map((grant) => item(grant.id, words(grant)))] }}
      >
        <Button type="text" aria-haspopup="menu">
          {t('capacity.inForce', { role: inForce ? words(inForce) : t('capacity.all') })} <DownOutlined />
        </Button>
      </Dropdown>
    </p>
  );
}
