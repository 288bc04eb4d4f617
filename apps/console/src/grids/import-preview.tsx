import type { Schema } from '@linli/client';
import { Alert, Checkbox } from 'antd';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { comma } from '../shared/format.js';
import { LazyMap } from '../shared/lazy-map.js';
import { faultyIn } from './drawn-map.rules.js';

/** Grids of the communities in the file that are not in it. */
export function Retiring({
  of,
  names,
  chosen,
  choose,
}: {
  of: readonly string[];
  names: ReadonlyMap<string, string>;
  chosen: readonly string[];
  choose: (codes: string[]) => void;
}) {
  const { t } = useTranslation();
  if (of.length === 0) return null;
  return (
    <fieldset className="panel">
      <legend>{t('grids.notInFile')}</legend>
      <p className="quiet flat">{t('grids.notInFileHint')}</p>
      <Checkbox.Group
        value={[...chosen]}
        onChange={choose}
        options={of.map((code) => ({ value: code, label: `${names.get(code) ?? ''} ${code}` }))}
      />
    </fieldset>
  );
}

/** What would be published, where it lies, and what is wrong with it: a fault is shown on the map when it is pressed. */
export function Preview({
  of: { problems, drawn, published, retired },
  errors,
  nameOf,
}: {
  of: Schema<'ImportResult'>;
  errors: number;
  nameOf: (code: string) => string;
}) {
  const { t } = useTranslation();
  const [at, setAt] = useState<[number, number]>();
  const faulty = faultyIn(problems);
  const shapes = useCallback(
    (code: string) => ({ fill: faulty.has(code) ? '#b3261e' : published.includes(code) ? '#1f6f5c' : '#c9d3c0' }),
    [problems, published],
  );
  return (
    <>
      <Alert
        type={errors > 0 ? 'error' : 'success'}
        showIcon
        title={t(errors > 0 ? 'grids.wrong' : 'grids.fine', { n: errors, changed: published.length, ended: retired.length })}
      />
      {drawn && (
        <LazyMap
          grids={drawn}
          shapes={shapes}
          point={at && { lon: at[0], lat: at[1] }}
          pins={at ? [{ id: 'fault', point: { lon: at[0], lat: at[1] }, label: t('grids.here') }] : []}
          label={t('grids.preview')}
          tall
        />
      )}
      {problems.length > 0 && (
        <ul className="plain" aria-label={t('grids.faults')}>
          {problems.map((problem, n) => (
            <li key={n} className="row between">
              <span className={problem.severity === 'error' ? 'late-words' : ''}>
                {t(`grids.problemKind.${problem.kind}`, { m2: Math.round(problem.squareMetres ?? 0) })}
                {problem.grids.length > 0 && ` · ${problem.grids.map(nameOf).join(comma())}`}
                {problem.feature !== undefined && ` · ${t('grids.feature', { n: problem.feature + 1 })}`}
              </span>
              {problem.at && (
                <button type="button" className="button" onClick={() => setAt(problem.at as [number, number])}>
                  {t('grids.show')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
