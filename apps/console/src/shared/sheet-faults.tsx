import { useTranslation } from 'react-i18next';

import { useWrong, type FieldError } from './use-wrong.js';

interface Props {
  of: readonly FieldError[];
  /** How many there are in all. */
  faults: number;
  /** The header of a column by its letters. */
  columnOf: (letters: string) => string;
}

/** What is wrong with a sheet, cell by cell. */
export function SheetFaults({ of, faults, columnOf }: Props) {
  const { t } = useTranslation();
  const say = useWrong();
  return (
    <>
      <ul className="plain faults" aria-label={t('sheets.list')} tabIndex={0}>
        {of.map((error) => (
          <li key={`${error.pointer} ${error.code}`} className="line cell">
            <strong className="rank">{error.pointer}</strong>
            <span>
              {columnOf(error.pointer.replace(/\d/g, ''))}：{say(error)}
            </span>
          </li>
        ))}
      </ul>
      {faults > of.length && <span className="quiet">{t('sheets.first', { shown: of.length, faults })}</span>}
    </>
  );
}
