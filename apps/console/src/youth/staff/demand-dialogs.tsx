import { at, post, type Command } from '@linli/client';
import { Alert, Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useRead } from '../../shared/query.js';
import { Field } from '../../shared/field.js';
import { SubmitButton, useMissing } from '../../shared/submit-button.js';
import type { DemandLine } from './types.js';
import { useForm } from '../../shared/use-form.js';

interface Props {
  of: DemandLine;
  done: () => void;
}

/** Into another one that is still open, of the same community: its votes go along. */
export function MergeDialog({ of, done }: Props) {
  const { t } = useTranslation();
  const list = useRead(at('/api/youth/v1/demands', { area: of.area, limit: 200 }));
  const others = list.data?.items.filter(({ id, state }) => id !== of.id && (state === 'raised' || state === 'planned')) ?? [];
  return (
    <Choosing
      of={of}
      done={done}
      command="merge"
      field="into"
      make={(into) => post('/api/youth/v1/demands/{id}/merge', { id: of.id, body: { into }, ifMatch: of.version })}
      options={others.map(({ id, title, votes }) => ({ value: id, label: `${title} · ${t('staff.votes', { n: votes })}` }))}
    />
  );
}

export function PlanDialog({ of, done }: Props) {
  const { t } = useTranslation();
  const list = useRead(at('/api/youth/v1/programmes', { area: of.area, limit: 200 }));
  const options = (list.data?.items ?? [])
    .filter(({ state }) => state !== 'closed')
    .map(({ id, title, firstDay, state }) => ({ value: id, label: `${title} · ${firstDay} · ${t(`staff.programmeState.${state}`)}` }));
  return (
    <Choosing
      of={of}
      done={done}
      command="plan"
      field="programme"
      make={(programme) => post('/api/youth/v1/demands/{id}/plan', { id: of.id, body: { programme }, ifMatch: of.version })}
      options={options}
    />
  );
}

function Choosing({
  of,
  done,
  command,
  field,
  make,
  options,
}: Props & {
  command: 'merge' | 'plan';
  field: 'into' | 'programme';
  make: (chosen: string) => Command;
  options: { value: string; label: string }[];
}) {
  const { t } = useTranslation();
  const missing = useMissing();
  const [chosen, setChosen] = useState<string>();
  const { send, wrong, refusal } = useForm(done);
  return (
    <Modal open title={t(`staff.demand.${command}`)} footer={null} onCancel={done}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen) send.mutate(make(chosen));
        }}
      >
        <strong>
          {of.title} · {t('staff.votes', { n: of.votes })}
        </strong>
        <Field id={field} label={t(`staff.choose.${command}`)} hint={t(`staff.chooseHint.${command}`)} wrong={wrong(field)}>
          <Select
            id={field}
            size="large"
            showSearch={{ optionFilterProp: 'label' }}
            value={chosen}
            onChange={setChosen}
            notFoundContent={t('common.empty')}
            options={options}
          />
        </Field>
        {refusal && <Alert type="error" showIcon title={refusal} />}
        <SubmitButton why={missing(!chosen && t(`staff.choose.${command}`))} loading={send.isPending}>
          {t('common.confirm')}
        </SubmitButton>
      </form>
    </Modal>
  );
}
