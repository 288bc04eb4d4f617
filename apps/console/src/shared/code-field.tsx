import { Input } from 'antd';

import { Field } from './field.js';

interface Props {
  id: string;
  label: string;
  hint?: string | undefined;
  wrong?: string | undefined;
  value: string;
  set: (code: string) => void;
}

/** Six digits that came by message or that an app shows; a phone offers those of a message by itself. */
export function CodeField({ id, label, hint, wrong, value, set }: Props) {
  return (
    <Field id={id} label={label} hint={hint} wrong={wrong}>
      <Input
        id={id}
        className="six"
        size="large"
        autoFocus
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={6}
        value={value}
        onChange={(event) => set(event.target.value.normalize('NFKC').replaceAll(/\D/g, ''))}
      />
    </Field>
  );
}
