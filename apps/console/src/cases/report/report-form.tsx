import { at, post } from '@linli/client';
import { Button, Input, Switch } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

import { useMe } from '../../session/session.js';
import { itemOfCommand } from '../../shared/command.js';
import { ContactPart, filledIn, useOwnContact } from '../../shared/contact-part.js';
import { inWords } from '../../shared/format.js';
import { gridAt } from '../../shared/grid-at.js';
import type { Point } from '../../shared/map.js';
import { replace } from '../../shared/outbox/outbox.js';
import { PhotoPicker } from '../../shared/photos.js';
import { better, type PlacedBy } from '../../shared/place.rules.js';
import { PlacePicker } from '../../shared/place-picker.js';
import { useCommand, useRead } from '../../shared/query.js';
import { SavedAddresses } from '../../shared/saved-addresses.js';
import { SubmitButton, useMissing } from '../../shared/submit-button.js';
import { VoiceNote } from '../../shared/voice/voice-note.js';
import type { CaseWhole } from '../case.js';
import { CategoryTiles } from './category-tiles.js';
import { CategoryQuestions } from './category-questions.js';
import { NearbyCases } from './nearby-cases.js';
import { dropDraft, isEmpty, keepDraft, type ReportDraft } from './report-draft.js';
import { givenOf, mayBeSilent, openQuestions, wordsOf } from './report.rules.js';
import './report.css';
import { say } from '../../shared/say.js';

const SOON_MS = 300;

interface Props {
  begins: ReportDraft;
  /** The key of what waits on this phone and is changed. */
  edits: string | undefined;
}

/** A photo, what it shows, and it is sent: the place and whom to answer are there by themselves, and can be put right. */
export function ReportForm({ begins, edits }: Props) {
  const { t } = useTranslation();
  const missing = useMissing();
  const navigate = useNavigate();
  const me = useMe().data;
  const categories = useRead(at('/api/grid/v1/categories')).data?.items ?? [];
  const grids = useRead(at('/api/grid/v1/grids.geojson')).data;
  const own = useOwnContact();
  const [filled, setFilled] = useState(begins);
  const [begun, setBegun] = useState(edits !== undefined || !isEmpty(begins));
  const [another, setAnother] = useState(false);
  const set = (more: Partial<ReportDraft>) => setFilled((now) => ({ ...now, ...more }));
  const { category: code, photos, voice, placed, answers = {} } = filled;
  const settle = useKeeping(edits ? undefined : me?.accountId, filled);

  const place = (point: Point, by: PlacedBy) => {
    // What only guesses, and guesses that it is elsewhere, is no help.
    if ((by === 'photo' || by === 'found') && grids && !gridAt(grids, point)) return say.info(t(`report.elsewhere.${by}`));
    setFilled((now) => ({ ...now, placed: better(now.placed, { point, by }) }));
  };

  const category = categories.find((one) => one.code === code);
  const categoryName = category ? inWords(category.name) : '';
  const words = wordsOf({ ...filled, category, categoryName, spoken: voice && t('voice.note') });
  const near = useRead(code && placed && at('/api/grid/v1/cases/nearby', { lon: placed.point.lon, lat: placed.point.lat, category: code }));
  const similar = another ? [] : (near.data?.items ?? []).filter(({ mine }) => !mine);
  const unfinished = missing(
    !code && t('report.category'),
    ...openQuestions(category, answers).map((one) => inWords(one.words)),
    words === undefined && t('report.description'),
    !placed && t('report.point'),
  );
  const why = unfinished ?? (similar.length > 0 ? t('report.similarFirst') : undefined);

  const send = useCommand<CaseWhole>(({ id }) => void settle().then(() => navigate(`/report/sent/${id}`, { replace: true })));
  const file = async () => {
    if (!code || !placed || words === undefined) return;
    const contact = filledIn({ ...(filled.contact ?? (await own.take())) });
    const body = {
      category: code,
      description: words,
      point: placed.point,
      public: filled.public,
      contact,
      attachments: photos,
      answers: givenOf(answers),
      ...(voice ? { voice } : {}),
    };
    const waiting = () => void settle().then(() => navigate('/outbox'));
    const command = {
      ...post('/api/grid/v1/cases', { body }),
      waits: { kind: 'report' as const, title: words.slice(0, 60), kept: waiting },
    };
    if (!edits) return send.mutate(command);
    // Other words are another command, with a key of their own.
    if (!(await replace(edits, itemOfCommand(command, crypto.randomUUID(), me!, false)))) say.warning(t('outbox.already'));
    waiting();
  };

  return (
    <form
      className="panel report-form"
      onSubmit={(event) => {
        event.preventDefault();
        void file();
      }}
    >
      <fieldset>
        <legend>{t('common.photo')}</legend>
        <PhotoPicker
          keeps
          first={!begun}
          service="grid"
          value={photos}
          onChange={(next) => {
            set({ photos: next });
            if (next.length > 0) setBegun(true);
          }}
          onPlace={(point) => place(point, 'photo')}
          label={t('common.photo')}
        />
      </fieldset>
      {!begun && (
        <Button size="large" block onClick={() => setBegun(true)}>
          {t('report.noPhoto')}
        </Button>
      )}
      {begun && (
        <>
          <CategoryTiles of={categories} value={code} onChange={(next) => set({ category: next, answers: {} })} />
          {category && <CategoryQuestions of={category.questions} value={answers} onChange={(next) => set({ answers: next })} />}
          <div className="field">
            <label htmlFor="description">{t('report.description')}</label>
            <Input.TextArea
              id="description"
              rows={2}
              maxLength={2000}
              value={filled.description}
              placeholder={
                voice
                  ? t('report.maySkip', { words: t('voice.note') })
                  : mayBeSilent({ photos, category })
                    ? t('report.maySkip', { words: categoryName })
                    : t('report.descriptionHint')
              }
              onChange={(event) => set({ description: event.target.value })}
            />
            <VoiceNote value={voice} onChange={(next) => set({ voice: next })} />
          </div>
          <fieldset>
            <legend>{t('report.point')}</legend>
            {placed && <p className="quiet">{t(`report.placedBy.${placed.by}`)}</p>}
            <SavedAddresses chosen={undefined} onChoose={({ point }) => place(point, 'hand')} />
            <PlacePicker automatic value={placed?.point} onChange={place} />
          </fieldset>
          <ContactPart of={own} value={filled.contact} onChange={(contact) => set({ contact })} />
          <div className="field">
            <span className="row">
              <Switch id="public" checked={filled.public} onChange={(open) => set({ public: open })} aria-label={t('report.public')} />{' '}
              <label htmlFor="public">{t('report.public')}</label>
            </span>
          </div>
          {similar.length > 0 && <NearbyCases of={similar} onAnother={() => setAnother(true)} onFollowed={settle} />}
          <SubmitButton why={why} loading={send.isPending}>
            {t('report.send')}
          </SubmitButton>
        </>
      )}
    </form>
  );
}

/** Keeps what was filled in as it is filled in. @returns how to let go of it for good: it was sent, or is not wanted any more */
function useKeeping(accountId: string | undefined, filled: ReportDraft): () => Promise<void> {
  const settled = useRef(false);
  const kept = useRef(filled);
  const latest = useRef(filled);
  latest.current = filled;
  const save = () => {
    if (!accountId || settled.current || kept.current === latest.current) return;
    kept.current = latest.current;
    void (isEmpty(latest.current) ? dropDraft(accountId) : keepDraft(accountId, latest.current));
  };
  const saving = useRef(save);
  saving.current = save;
  useEffect(() => {
    const timer = setTimeout(() => saving.current(), SOON_MS);
    return () => clearTimeout(timer);
  }, [filled]);
  useEffect(() => {
    // A phone ends a page that is out of sight without a word.
    const hidden = () => document.visibilityState === 'hidden' && saving.current();
    document.addEventListener('visibilitychange', hidden);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      saving.current();
    };
  }, []);
  return async () => {
    settled.current = true;
    if (accountId) await dropDraft(accountId);
  };
}
