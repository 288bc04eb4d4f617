import { useTranslation } from 'react-i18next';

import { percent } from '../shared/format.js';
import { ranked, type Figures } from './board.rules.js';

/** The areas below, the best first; each leads to itself. */
export function Ranking({ of, down }: { of: readonly Figures[]; down: (code: string) => void }) {
  const { t } = useTranslation();
  if (of.length === 0) return <p>{t('cockpit.nothing')}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('cockpit.area')}</th>
          <th scope="col">{t('board.onTime')}</th>
          <th scope="col">{t('board.satisfied')}</th>
          <th scope="col">{t('board.open')}</th>
          <th scope="col">{t('board.overdue')}</th>
        </tr>
      </thead>
      <tbody>
        {ranked(of).map(({ key, name, onTime, satisfied, open, overdue }, n) => (
          <tr key={key}>
            <th scope="row">
              <button type="button" onClick={() => down(key)}>
                {n + 1} {name}
              </button>
            </th>
            <td>{percent(onTime)}</td>
            <td>{percent(satisfied)}</td>
            <td>{open}</td>
            <td className={overdue > 0 ? 'bad' : ''}>{overdue}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
