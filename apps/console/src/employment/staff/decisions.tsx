import type { Command } from '@linli/client';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCommand } from '../../shared/query.js';
import { ReasonDialog } from '../../shared/reason-dialog.js';

interface Reasoned {
  name: string;
  command: (reason: string) => Command;
}

interface Props {
  /** The job or employer to decide about. */
  name: string;
  allowed: readonly string[];
  /** What is done at once, and what only for a reason. */
  plain: { name: string; command: Command };
  reasoned: readonly Reasoned[];
  /** It waits for a decision, and whoever reads stands for it themself. */
  own: boolean;
}

/** The buttons of a review. Whoever stands for it is told that somebody else has to decide. */
export function Decisions({ name, allowed, plain, reasoned, own }: Props) {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<Reasoned>();
  const send = useCommand(undefined, 'desk.refusal');
  const may = reasoned.filter((one) => allowed.includes(one.name));
  return (
    <>
      {own && <Alert type="info" showIcon title={t('desk.ownReview')} />}
      <div className="row">
        {allowed.includes(plain.name) && (
          <Button type="primary" size="large" loading={send.isPending} onClick={() => send.mutate(plain.command)}>
            {t(`desk.do.${plain.name}`)}
          </Button>
        )}
        {may.map((one) => (
          <Button key={one.name} size="large" danger={one.name !== 'send-back'} onClick={() => setDoing(one)}>
            {t(`desk.do.${one.name}`)}
          </Button>
        ))}
      </div>
      {doing && (
        <ReasonDialog
          title={`${t(`desk.do.${doing.name}`)} · ${name}`}
          hint={t(`desk.doHint.${doing.name}`)}
          command={doing.command}
          done={() => setDoing(undefined)}
        />
      )}
    </>
  );
}
