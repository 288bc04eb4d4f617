import { post } from '@linli/client';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Badge } from '../shared/badge.js';
import { useOutbox } from '../shared/outbox/use-outbox.js';
import { useCommand } from '../shared/query.js';
import { ActionForm, isComplete, type Given } from './action-form.js';
import type { Action, ActionBody, CaseWhole } from './case.js';

/** What most often comes next, so that it stands first and large. */
const first: Action[] = ['accept', 'start', 'submit', 'close', 'rate', 'dispatch', 'request-hands'];

/** What somebody does on the spot: it was done, whenever it arrives. What decides about others needs to know how things stand. */
const onTheSpot: Action[] = ['accept', 'start', 'submit'];

interface Props {
  of: CaseWhole;
  /** Residents rate and ask for it to be done again, in words of their own. */
  as?: 'staff' | 'resident';
}

/** 办理操作: one button for each thing that the service allows this person now. */
export function CaseActions({ of, as = 'staff' }: Props) {
  const { t } = useTranslation();
  const [action, setAction] = useState<Action>();
  const [given, setGiven] = useState<Given>({});
  const close = () => {
    setAction(undefined);
    setGiven({});
  };
  const send = useCommand(close);
  const command = (name: Action, body: ActionBody) => ({
    ...post(`/api/grid/v1/cases/{id}/${name}`, { id: of.id, body, ifMatch: of.version }),
    ...(onTheSpot.includes(name) ? { waits: { kind: 'case' as const, title: `${t(`step.${name}`)} · ${of.number}`, kept: close } } : {}),
  });
  const waits = useOutbox()?.some(({ path, state }) => state === 'waiting' && path.includes(of.id));
  const rank = (name: Action) => (first.includes(name) ? first.indexOf(name) : first.length);
  const order = of.allowedActions.filter((name) => name !== 'reveal-contact').toSorted((a, b) => rank(a) - rank(b));
  const resident = as === 'resident';
  const wordsOf = (name: Action) =>
    resident && name === 'reopen' ? t('progress.again') : t(resident && name === 'rate' ? 'progress.rateTitle' : `step.${name}`);
  return (
    <section className="panel">
      <h2>{t(resident ? 'progress.rateTitle' : 'case.actions')}</h2>
      {resident && of.state === 'closed' && <p>{t('progress.rateAsk')}</p>}
      {waits && (
        <p className="row">
          <Badge tone="new" words={t('outbox.waiting')} /> <Link to="/outbox">{t('outbox.look')}</Link>
        </p>
      )}
      <div className={resident ? 'stack' : 'row'}>
        {!waits &&
          order.map((name, n) => (
            <Button key={name} type={n === 0 ? 'primary' : 'default'} size="large" onClick={() => setAction(name)}>
              {wordsOf(name)}
            </Button>
          ))}
      </div>
      <Modal
        open={action !== undefined}
        title={action && wordsOf(action)}
        okText={t('common.confirm')}
        cancelText={t('common.cancel')}
        okButtonProps={{ disabled: action !== undefined && !isComplete(action, given) }}
        confirmLoading={send.isPending}
        onCancel={close}
        onOk={() => action && isComplete(action, given) && send.mutate(command(action, given))}
        destroyOnHidden
      >
        {action && <ActionForm action={action} of={of} given={given} change={setGiven} />}
      </Modal>
    </section>
  );
}
