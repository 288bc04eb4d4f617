import { RightOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Badge } from '../shared/badge.js';
import { moment } from '../shared/format.js';
import type { OwnItem } from './own-items.rules.js';

const steps = [1, 2, 3, 4] as const;

/** One of somebody's own matters as a line: what, how far, and what is asked of them. */
export function OwnItemLine({ of }: { of: OwnItem }) {
  const { t } = useTranslation();
  return (
    <Link to={of.to} className={`own-item ${of.asks ? 'asks' : ''}`}>
      <span className="own-item-what">
        <span className="quiet">{t(`resident.kind.${of.kind}`)}</span>
        <strong>{of.title}</strong>
        {of.until && <span className="late-words">{t('resident.until', { at: moment(of.until) })}</span>}
      </span>
      {of.asks ? (
        <Badge tone="check" words={t(`resident.ask.${of.asks}`)} />
      ) : (
        <span className="own-item-state">
          {of.step && (
            <span className="own-item-steps" aria-hidden>
              {steps.map((step) => (
                <i key={step} className={step <= of.step! ? 'done' : ''} />
              ))}
            </span>
          )}
          {of.state}
        </span>
      )}
      <RightOutlined aria-hidden />
    </Link>
  );
}
