import { useState, type ReactNode } from 'react';

/** A part of the page that is read once somebody unfolds it. */
export function Fold({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <section className="panel" aria-label={title}>
      <details className="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{title}</summary>
        {open && children}
      </details>
    </section>
  );
}
