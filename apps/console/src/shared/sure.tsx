import { Button, Popconfirm } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  ask: string;
  /** What a screen reader calls the button, where several say the same. */
  name?: string;
  loading: boolean;
  danger?: boolean;
  block?: boolean;
  onConfirm: () => void;
  children: ReactNode;
}

/** A button that asks once whether one means it. */
export function Sure({ ask, name, loading, danger = true, block = false, onConfirm, children }: Props) {
  const { t } = useTranslation();
  return (
    <Popconfirm
      classNames={{ root: 'confirming' }}
      title={ask}
      okText={t('common.confirm')}
      cancelText={t('common.cancel')}
      onConfirm={onConfirm}
    >
      <Button size="large" danger={danger} block={block} loading={loading} aria-label={name}>
        {children}
      </Button>
    </Popconfirm>
  );
}
