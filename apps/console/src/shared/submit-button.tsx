import { Button } from 'antd';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { comma } from './format.js';

interface Props {
  /** Why it cannot be pressed yet, in words; undefined when it can. */
  why: string | undefined;
  loading?: boolean;
  /** Of a button that stands beside others: not as wide as the form. */
  inline?: boolean;
  /** Of a step that is only one of several, or that cannot be taken back. */
  look?: 'primary' | 'plain' | 'danger';
  /** Without a form around it. */
  onClick?: () => void;
  children: ReactNode;
}

/** The button that sends. While it cannot be pressed, why stands under it: nobody has to guess. */
export function SubmitButton({ why, loading = false, inline = false, look = 'primary', onClick, children }: Props) {
  const id = useId();
  return (
    <>
      <Button
        size="large"
        block={!inline}
        type={look === 'plain' ? 'default' : 'primary'}
        danger={look === 'danger'}
        htmlType={onClick ? 'button' : 'submit'}
        {...(why === undefined ? {} : { disabled: true, 'aria-describedby': id })}
        loading={loading}
        onClick={onClick}
      >
        {children}
      </Button>
      {why !== undefined && (
        <span id={id} className="quiet block" aria-live="polite">
          {why}
        </span>
      )}
    </>
  );
}

/** Which fields still have to be filled, in words: `missing(!name && t('name'), …)`; undefined when none. */
export function useMissing(): (...fields: readonly (string | false)[]) => string | undefined {
  const { t } = useTranslation();
  return (...fields) => {
    const names = fields.filter((field) => field !== false);
    return names.length === 0 ? undefined : t('common.missing', { what: names.join(comma()) });
  };
}
