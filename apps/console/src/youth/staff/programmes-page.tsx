import { at } from '@linli/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { inWords } from '../../shared/format.js';
import { useOptions } from '../../shared/options.js';
import { usePages } from '../../shared/query.js';
import { Loaded, More, Nothing } from '../../shared/states.js';
import { Choices } from '../../shared/choices.js';
import { useOwnCommunities } from '../../shared/own-communities.js';
import { oneOf } from '../../shared/use-address-query.js';
import { programmeKinds, programmeStates, programmeTone, type ProgrammeWhole } from './types.js';

/** 课程: every term and course, of the area that one works for. */
export function ProgrammesPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const areas = useOwnCommunities();
  const pages = usePages(
    at('/api/youth/v1/programmes', {
      area: query.get('area') ?? undefined,
      state: oneOf(programmeStates, query.get('state')),
      kind: oneOf(programmeKinds, query.get('kind')),
    }),
  );
  return (
    <>
      <div className="row between heading">
        <h1 className="flat">{t('staff.programmes')}</h1>
        <Button type="primary" size="large" onClick={() => void navigate('/programmes/new')}>
          {t('staff.newProgramme')}
        </Button>
      </div>
      <Choices
        label={t('staff.filter')}
        of={[
          { name: 'area', label: t('staff.area'), options: areas },
          { name: 'state', label: t('staff.state'), options: useOptions('staff.programmeState') },
          { name: 'kind', label: t('staff.kindOf'), options: useOptions('staff.kind') },
        ]}
      />
      <Loaded of={{ ...pages, data: pages.items }}>
        {(items) =>
          items.length === 0 ? (
            <Nothing words={t('staff.noProgrammes')} />
          ) : (
            <div className="cards">
              {items.map((one) => (
                <ProgrammeCard key={one.id} of={one} />
              ))}
            </div>
          )
        }
      </Loaded>
      <More of={pages} />
    </>
  );
}

function ProgrammeCard({ of }: { of: ProgrammeWhole }) {
  const { t } = useTranslation();
  return (
    <Link to={`/programmes/${of.id}`} className="item">
      <span className="row between">
        <strong>{of.title}</strong>
        <Badge tone={programmeTone[of.state]} words={t(`staff.programmeState.${of.state}`)} />
      </span>
      <p>
        {inWords(of.kind.name)} · {of.site}
      </p>
      <span className="quiet">
        {of.firstDay} – {of.lastDay} · {of.from}–{of.to}
        {of.state !== 'closed' && ` · ${t('staff.freeOf', { n: of.free, of: of.places })}`}
      </span>
    </Link>
  );
}
