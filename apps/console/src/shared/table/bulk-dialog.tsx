import type { Command } from '@linli/client';
import { Alert, Button, Modal, Progress } from 'antd';
import { useState, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';

import { useErrorWords } from '../error-words.js';
import { comma } from '../format.js';
import { useBulk } from './use-bulk.js';

/** What can be done to several rows at once. */
export interface BulkAction<R> {
  key: string;
  words: string;
  /** May it be done to this row now? The service decides anew. */
  allows: (row: R) => boolean;
  /** Asks once what goes with all of them. `change` is told the command for each row, or nothing as long as an answer is missing. */
  Form: ComponentType<{ rows: readonly R[]; change: (commandOf: ((row: R) => Command) | undefined) => void }>;
}

interface Props<R> {
  action: BulkAction<R>;
  rows: readonly R[];
  nameOf: (row: R) => string;
  /** @param left those that stay selected */
  done: (left: readonly R[]) => void;
}

/** So many rows are named in a sentence. */
const NAMED = 5;

/** Asks once, sends a command for each row, shows how far it is, and at the end what was refused and why. */
export function BulkDialog<R>({ action: { words, allows, Form }, rows, nameOf, done }: Props<R>) {
  const { t } = useTranslation();
  const wordsOf = useErrorWords();
  // What they were when it was opened: once some are done, their rows are others.
  const [{ able, unable }] = useState(() => ({ able: rows.filter(allows), unable: rows.filter((row) => !allows(row)) }));
  const [command, setCommand] = useState<{ of: (row: R) => Command }>();
  const { run, start } = useBulk<R>();
  const refused = (run?.outcomes ?? []).filter(({ error }) => error !== undefined);
  const names = unable.slice(0, NAMED).map(nameOf).join(comma()) + (unable.length > NAMED ? '…' : '');
  const close = () => done(run ? [...refused.map(({ row }) => row), ...unable] : rows);
  return (
    <Modal
      open
      title={words}
      onCancel={close}
      closable={!run || run.over}
      mask={{ closable: false }}
      keyboard={!run || run.over}
      footer={
        run ? (
          <Button type="primary" size="large" disabled={!run.over} onClick={close}>
            {t('table.close')}
          </Button>
        ) : (
          <>
            <Button size="large" onClick={close}>
              {t('common.cancel')}
            </Button>
            <Button type="primary" size="large" disabled={!command} onClick={() => command && void start(able, command.of)}>
              {t('table.bulk', { what: words, n: able.length })}
            </Button>
          </>
        )
      }
    >
      <div className="stack">
        {!run && <span>{t('table.willDo', { n: able.length, what: words })}</span>}
        {unable.length > 0 && <Alert type="warning" showIcon title={t('table.cannotNow', { n: unable.length, names })} />}
        {!run && <Form rows={able} change={(of) => setCommand(of && { of })} />}
        {run && (
          <>
            <Progress
              percent={Math.round((run.outcomes.length / Math.max(1, run.total)) * 100)}
              status={run.over ? (refused.length > 0 ? 'exception' : 'success') : 'active'}
              aria-label={t('table.doing', { done: run.outcomes.length, n: run.total })}
            />
            <strong role="status">
              {!run.over
                ? t('table.doing', { done: run.outcomes.length, n: run.total })
                : refused.length === 0
                  ? t('table.didAll', { n: run.total })
                  : t('table.didSome', { done: run.total - refused.length, refused: refused.length })}
            </strong>
            {refused.length > 0 && (
              <dl className="facts" aria-label={t('table.refused')}>
                {refused.map(({ row, error }) => (
                  <div key={nameOf(row)} className="fact">
                    <dt>{nameOf(row)}</dt>
                    <dd>{wordsOf(error)}</dd>
                  </div>
                ))}
              </dl>
            )}
          </>
        )}
      </div>
    </Modal>
  );
}
