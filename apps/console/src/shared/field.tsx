import type { ReactNode } from 'react';

/** A question with its label, a hint, and what was wrong with the answer. */
export function Field({
  id,
  label,
  hint,
  wrong,
  children,
}: {
  id: string;
  label: string;
  hint?: string | undefined;
  wrong?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children}
      {hint && <span className="quiet">{hint}</span>}
      {wrong && (
        <span className="late-words" role="alert">
          {wrong}
        </span>
      )}
    </div>
  );
}
