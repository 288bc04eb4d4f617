import { at, type Item } from '@linli/client';
import { HomeOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

import { useRead } from './query.js';

export type SavedAddress = Item<'/api/identity/v1/account/addresses'>;

/** 常用地址, home first: of whoever is signed in, or of the elder for whom they act. Read, never kept on this phone. */
export const useSavedAddresses = () => useRead(at('/api/identity/v1/account/addresses'));

/** One button for each that was saved; nothing where there is none. */
export function SavedAddresses({ chosen, onChoose }: { chosen: string | undefined; onChoose: (one: SavedAddress) => void }) {
  const { t } = useTranslation();
  const { data } = useSavedAddresses();
  if (!data || data.items.length === 0) return null;
  return (
    <div className="row saved-addresses" role="group" aria-label={t('addresses.title')}>
      {data.items.map((one) => (
        <Button
          key={one.id}
          size="large"
          icon={<HomeOutlined />}
          aria-pressed={one.id === chosen}
          type={one.id === chosen ? 'primary' : 'default'}
          onClick={() => onChoose(one)}
        >
          {t(`addresses.label.${one.label}`)} {one.address}
        </Button>
      ))}
    </div>
  );
}
