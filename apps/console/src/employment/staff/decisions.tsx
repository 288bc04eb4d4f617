import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useCommand } from '../../shared/query.js';
import { ReasonDialog } from '../../shared/reason-dialog.js';

interface Props {
  /** The job or employer to decide about. */
  path: string;
  name: string;
  version: number;
  allowed: readonly string[];
  /** What is done at once, and what only for a reason. */
  plain: string;
  reasoned: readonly string[];
  /** It waits for a decision, and whoever reads stands for it themself. */
  own: boolean;
}

/** The buttons of a review. Whoever stands for it is told that somebody else has to decide. */
export function Decisions({ path, name, version, allowed, plain, reasoned, own }: Props) {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<string>();
  const send = useCommand(undefined, 'desk.refusal');
  const may = reasoned.filter((command) => allowed.includes(command));
  return (
    <>
      {own && <Alert type="info" showIcon title={t('desk.ownReview')} />}
      <div className="row">
        {allowed.includes(plain) && <Button type="primary" size="large" loading={send.isPending} onClick={() => send.mutate({ path: `${path}/${plain}`, ifMatch: version })}>{t(`desk.do.${plain}`)}</Button>}
        {may.map((command) => <Button key={command} size="large" danger={command !== 'send-back'} onClick={() => setDoing(command)}>{t(`desk.do.${command}`)}</Button>)}
      </div>
      {doing && <ReasonDialog title={`${t(`desk.do.${doing}`)} · ${name}`} hint={t(`desk.doHint.${doing}`)} path={`${path}/${doing}`} ifMatch={version} done={() => setDoing(undefined)} />}
    </>
  );
}
