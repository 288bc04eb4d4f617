import { useTranslation } from 'react-i18next';
import type { Address, Page } from '@linli/client';
import { Link } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { moment } from '../../shared/format.js';
import { usePages } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import { needTone, type NeedLine } from './types.js';

/** What was told, a line each, without a word of it. @param home only those of this one */
export function NeedList({ of, empty, home }: { of: Address<Page<NeedLine>>; empty: string; home?: string }) {
  const { t } = useTranslation();
  const pages = usePages(of);
  const items = pages.items?.filter(({ microHome }) => !home || microHome.id === home);
  return (
    <>
      <Loaded of={{ ...pages, data: items }}>
        {(lines) =>
          lines.length === 0 ? (
            <Nothing words={t(`microHome.${empty}`)} />
          ) : (
            <>
              {lines.map((one) => (
                <Line key={one.id} of={one} />
              ))}
            </>
          )
        }
      </Loaded>
      <More of={pages} />
    </>
  );
}

function Line({ of }: { of: NeedLine }) {
  const { t } = useTranslation();
  const waits = waitsForHer(of);
  return (
    <Link className={`item stack${waits && of.mine ? ' danger' : ''}`} to={`/micro-homes/needs/${of.id}`}>
      <span className="row between">
        <strong>
          {t(`microHome.kind.${of.kind}`)}
          {of.name && ` · ${of.name}`}
        </strong>
        <NeedBadge of={of} />
      </span>
      <span className="quiet">
        {of.microHome.name} · {moment(of.at)}
        {of.walkIn && ` · ${t('microHome.walkedIn')}`}
        {of.referral?.stage && ` · ${t(`microHome.stage.${of.referral.stage}`)}`}
      </span>
    </Link>
  );
}

const waitsForHer = ({ referral, state }: NeedLine): boolean => referral?.state === 'proposed' && state === 'told';

export function NeedBadge({ of }: { of: NeedLine }) {
  const { t } = useTranslation();
  const waits = waitsForHer(of);
  return (
    <Badge tone={waits ? 'check' : needTone[of.state]} words={t(waits ? 'microHome.waitsForHer' : `microHome.needState.${of.state}`)} />
  );
}
