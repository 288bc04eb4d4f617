import { at, post } from '@linli/client';
import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, useNavigate, useOutletContext, useParams } from 'react-router';

import { Badge } from '../../shared/badge.js';
import { comma, inWords, percent } from '../../shared/format.js';
import { useCommand, useLive, useRead } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import { programmeTone, type ProgrammeWhole } from './types.js';

const parts = ['', 'people', 'places', 'completion', 'sheets'] as const;

/** A term or a course: what it is, what one may do with it, and its parts. */
export function ProgrammePage() {
  const { id = '' } = useParams();
  useLive('youth', [`programme:${id}`]);
  const read = useRead(at('/api/youth/v1/programmes/{id}', { id }));
  return <Loaded of={read}>{(programme) => <ProgrammeView of={programme} />}</Loaded>;
}

/** Of the page around a part. */
export const useProgramme = (): ProgrammeWhole => useOutletContext<ProgrammeWhole>();

function ProgrammeView({ of }: { of: ProgrammeWhole }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/programmes" className="back">
        ‹ {t('staff.programmes')}
      </Link>
      <section className="panel stack">
        <div className="row between">
          <h1 className="flat">{of.title}</h1>
          <Badge large tone={programmeTone[of.state]} words={t(`staff.programmeState.${of.state}`)} />
        </div>
        <dl className="facts">
          <dt>{t('staff.kindOf')}</dt>
          <dd>{inWords(of.kind.name)}</dd>
          <dt>{t('staff.outline.site')}</dt>
          <dd>{of.site}</dd>
          <dt>{t('staff.when')}</dt>
          <dd>
            {of.firstDay} – {of.lastDay} · {of.weekdays.map((day) => t(`week.${day}`)).join(comma())} {of.from}–{of.to}
          </dd>
          <dt>{t('staff.forWhom')}</dt>
          <dd>
            {t('youth.ages', { from: of.ageFrom, to: of.ageTo })} · {t('staff.roomAndRatio', { room: of.room, ratio: of.ratio })}
          </dd>
          <dt>{t('staff.outline.places')}</dt>
          <dd>
            {of.places}
            {of.state !== 'closed' && ` · ${t('youth.free', { n: of.free })}`}
          </dd>
          <dt>{t('staff.completionShare')}</dt>
          <dd>{percent(of.completion)}</dd>
        </dl>
        <Actions of={of} />
      </section>
      <nav className="tabs" aria-label={t('staff.parts')}>
        {parts.map((part) => (
          <NavLink key={part} to={`/programmes/${of.id}${part && `/${part}`}`} end>
            {t(`staff.part.${part || 'calendar'}`)}
          </NavLink>
        ))}
      </nav>
      <Outlet context={of} />
    </>
  );
}

function Actions({ of }: { of: ProgrammeWhole }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const send = useCommand();
  const may = (command: ProgrammeWhole['allowedActions'][number]) => of.allowedActions.includes(command);
  const act = (command: 'open' | 'close') =>
    send.mutate(post(`/api/youth/v1/programmes/{id}/${command}`, { id: of.id, ifMatch: of.version }));
  return (
    <div className="row">
      {may('open') && (
        <Button type="primary" size="large" loading={send.isPending} onClick={() => act('open')}>
          {t('staff.open')}
        </Button>
      )}
      {may('change') && (
        <Button size="large" onClick={() => void navigate(`/programmes/${of.id}/change`)}>
          {t('staff.change')}
        </Button>
      )}
      {may('close') && (
        <Popconfirm
          title={t('staff.close')}
          description={<span className="confirming">{t('staff.closeHint')}</span>}
          okText={t('common.confirm')}
          cancelText={t('common.cancel')}
          onConfirm={() => act('close')}
        >
          <Button size="large" danger loading={send.isPending}>
            {t('staff.close')}
          </Button>
        </Popconfirm>
      )}
    </div>
  );
}
