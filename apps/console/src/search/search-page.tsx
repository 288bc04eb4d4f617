import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useNavigate } from 'react-router';

import { useMe, type Me } from '../session/session.js';
import { useErrorWords } from '../shared/error-words.js';
import { isSearchable } from '../shared/searchable.js';
import { Loading, Nothing } from '../shared/states.js';
import type { Found } from './found.js';
import { useFound } from './use-found.js';
import './search.css';

/**
 * 全局搜索: one question to every service. What is asked for stands in the history of this tab, not in the address: it may be somebody's
 * name.
 */
export function SearchPage() {
  const { t } = useTranslation();
  const me = useMe().data;
  const { state } = useLocation() as { state: { q?: string } | null };
  const q = state?.q ?? '';
  return (
    <>
      <h1>{t('search.title')}</h1>
      <Question key={q} asked={q} />
      {me && (isSearchable(q) ? <Answers me={me} q={q} /> : <p className="quiet">{t('search.hint')}</p>)}
    </>
  );
}

function Question({ asked }: { asked: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [wrong, setWrong] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const ask = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const q = field.current!.value.trim();
    setWrong(!isSearchable(q));
    if (isSearchable(q)) void navigate('/search', { state: { q }, replace: asked === '' });
  };
  return (
    <form role="search" className="search-question" onSubmit={ask}>
      <input
        ref={field}
        type="search"
        name="q"
        defaultValue={asked}
        maxLength={60}
        autoComplete="off"
        aria-label={t('search.label')}
        aria-describedby={wrong ? 'search-wrong' : undefined}
        placeholder={t('search.label')}
      />
      <button type="submit" className="button lead">
        {t('search.go')}
      </button>
      {wrong && (
        <span id="search-wrong" className="late-words" role="alert">
          {t('table.searchShort')}
        </span>
      )}
    </form>
  );
}

function Answers({ me, q }: { me: Me; q: string }) {
  const { t } = useTranslation();
  const found = useFound(me, q);
  const some = found.filter(({ lines, error }) => lines.length > 0 || error);
  const n = found.reduce((sum, { lines }) => sum + lines.length, 0);
  const pending = found.some((one) => one.pending);
  return (
    <>
      <p className="hidden" role="status">
        {pending ? t('common.loading') : t('search.found', { n })}
      </p>
      <div className="search-answers">
        {some.map((one) => (
          <Kind key={one.kind} of={one} />
        ))}
      </div>
      {pending && <Loading />}
      {!pending && some.length === 0 && <Nothing words={t('search.none', { q })} />}
    </>
  );
}

function Kind({ of: { kind, lines, more, all, error } }: { of: Found }) {
  const { t } = useTranslation();
  const wordsOf = useErrorWords();
  return (
    <section className="panel" aria-label={t(`search.kind.${kind}`)}>
      <h2 className="flat">{t(`search.kind.${kind}`)}</h2>
      {error !== undefined && <p className="late-words flat">{wordsOf(error)}</p>}
      <ul className="plain">
        {lines.map(({ id, to, title, detail }) => (
          <li key={id}>
            <Link to={to} className="own-item">
              <span className="own-item-what">
                <strong className="search-title">{title}</strong>
                {detail && <span className="quiet">{detail}</span>}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {more && (all ? <Link to={all}>{t('search.all')}</Link> : <p className="quiet flat">{t('search.more')}</p>)}
    </section>
  );
}
