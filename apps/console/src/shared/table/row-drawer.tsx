import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Loading } from '../states.js';

interface Props {
  title: string;
  /** Where it has a page of its own. */
  page: string;
  /** Which of the rows that are listed it is, from 1; 0 when it is none of them. */
  place: { n: number; of: number };
  move: ((step: 1 | -1) => void) | undefined;
  canMove: { before: boolean; after: boolean };
  close: () => void;
  children: ReactNode;
}

/** A row opened beside its list: the one before and after in a tap. */
export function RowDrawer({ title, page, place, move, canMove, close, children }: Props) {
  const { t } = useTranslation();
  return (
    <Drawer
      open
      size="min(960px, 100vw)"
      title={title}
      onClose={close}
      classNames={{ body: 'row-drawer' }}
      extra={
        <span className="row">
          {place.n > 0 && <span className="quiet">{t('table.place', { n: place.n, m: place.of })}</span>}
          <Button icon={<UpOutlined aria-hidden />} disabled={!canMove.before} aria-label={t('table.before')} onClick={() => move?.(-1)} />
          <Button icon={<DownOutlined aria-hidden />} disabled={!canMove.after} aria-label={t('table.after')} onClick={() => move?.(1)} />
          <Link to={page}>{t('table.wholePage')}</Link>
        </span>
      }
    >
      <Suspense fallback={<Loading />}>{children}</Suspense>
    </Drawer>
  );
}
