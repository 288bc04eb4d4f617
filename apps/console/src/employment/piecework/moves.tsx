import { post } from '@linli/client';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCommand } from '../../shared/query.js';
import type { Order } from './types.js';

type Move = Order['allowedActions'][number];

/** The next steps of the whole order; each says what it means before it is taken. */
export function Moves({ of }: { of: Order }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<Move>();
  const send = useCommand(undefined, 'piecework.refused');
  const go = (move: Move) => {
    setAsked(undefined);
    send.mutate(post(`/api/employment/v1/piece-orders/{id}/${move}`, { id: of.id, ifMatch: of.version }));
  };
  if (of.allowedActions.length === 0) return null;
  return (
    <section className="panel stack">
      {of.allowedActions.map((move) => (
        <Button
          key={move}
          size="large"
          block
          danger={move === 'cancel'}
          type={move === 'cancel' || move === 'reopen' ? 'default' : 'primary'}
          loading={send.isPending}
          onClick={() => setAsked(move)}
        >
          {t(`piecework.move.${move}`)}
        </Button>
      ))}
      <Modal
        open={asked !== undefined}
        title={asked && t(`piecework.move.${asked}`)}
        okText={t('common.confirm')}
        cancelText={t('common.cancel')}
        onOk={() => asked && go(asked)}
        onCancel={() => setAsked(undefined)}
      >
        {asked && t(`piecework.moveHint.${asked}`)}
      </Modal>
    </section>
  );
}
