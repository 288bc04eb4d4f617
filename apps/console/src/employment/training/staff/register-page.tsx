import { at, put } from '@linli/client';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';

import { useCommand, usePages, useRead } from '../../../shared/query.js';
import { Loaded, Nothing } from '../../../shared/states.js';
import { SubmitButton } from '../../../shared/submit-button.js';
import type { TraineeLine } from '../types.js';
import { when } from '../when.js';
import { say } from '../../../shared/say.js';

/** The register of one session, on the phone of whoever stands in the room. */
export function RegisterPage() {
  const { id = '', session = '' } = useParams();
  const { t } = useTranslation();
  const course = useRead(at('/api/employment/v1/courses/{id}', { id }));
  const register = useRead(at('/api/employment/v1/course-sessions/{id}/attendance', { id: session }));
  const pages = usePages(at('/api/employment/v1/courses/{id}/trainees', { id }));
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  // Whoever is not on the screen would be entered as absent: all are read first.
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const one = course.data?.sessions.find((each) => each.id === session);
  return (
    <section className="narrow">
      <Link to={`/employment/training/${id}`} className="back">
        ‹ {course.data?.title ?? t('common.back')}
      </Link>
      <h1>
        {t('training.registerTitle')}
        {one && ` · ${when(one)}`}
      </h1>
      <p className="quiet">{t('training.registerHint')}</p>
      <Loaded of={register}>
        {({ held, present }) => (
          <Loaded of={{ ...pages, data: pages.items }}>
            {(items) =>
              hasNextPage ? (
                <p role="status">{t('training.loadingAll')}</p>
              ) : (
                <Register
                  course={id}
                  session={session}
                  of={items.flatMap((item, i) => (item.state === 'seated' ? [{ ...item, number: i + 1 }] : []))}
                  before={held ? present : undefined}
                />
              )
            }
          </Loaded>
        )}
      </Loaded>
    </section>
  );
}

function Register({
  course,
  session,
  of,
  before,
}: {
  course: string;
  session: string;
  of: (TraineeLine & { number: number })[];
  before: string[] | undefined;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [marks, setMarks] = useState<Record<string, boolean>>(
    Object.fromEntries(before ? of.map(({ id }) => [id, before.includes(id)]) : []),
  );
  const send = useCommand(() => {
    say.success(t('training.saved'));
    void navigate(`/employment/training/${course}`);
  }, 'training.attendanceRefused');
  if (of.length === 0) return <Nothing words={t('training.noTrainees')} />;
  const present = of.filter(({ id }) => marks[id]).map(({ id }) => id);
  const all = of.every(({ id }) => marks[id] !== undefined);
  return (
    <>
      {of.map((one) => (
        <Row key={one.id} of={one} there={marks[one.id]} mark={(there) => setMarks({ ...marks, [one.id]: there })} />
      ))}
      <SubmitButton
        onClick={() => send.mutate(put('/api/employment/v1/course-sessions/{id}/attendance', { id: session, body: { present } }))}
        why={all ? undefined : t('training.markAll')}
        loading={send.isPending}
      >
        {t('training.save', { n: present.length, of: of.length })}
      </SubmitButton>
    </>
  );
}

function Row({ of, there, mark }: { of: TraineeLine & { number: number }; there: boolean | undefined; mark: (there: boolean) => void }) {
  const { t } = useTranslation();
  return (
    <article className="panel stack" aria-label={`${of.number} ${of.name ?? ''}`}>
      <span>
        <span className="quiet">{of.number} </span>
        <strong className="large">{of.name ?? '—'}</strong>
      </span>
      <div className="needs">
        <Button
          size="large"
          type={there === true ? 'primary' : 'default'}
          aria-pressed={there === true}
          style={there === true ? { background: '#1e5a17' } : undefined}
          onClick={() => mark(true)}
        >
          {t('training.here')}
        </Button>
        <Button size="large" type={there === false ? 'primary' : 'default'} aria-pressed={there === false} onClick={() => mark(false)}>
          {t('training.away')}
        </Button>
      </div>
    </article>
  );
}
