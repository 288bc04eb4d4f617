import { at } from '@linli/client';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';

import { useRead } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import { ProgrammeForm } from './programme-form.js';

/** A new term or course; it is a draft until it is opened. */
export function NewProgrammePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <section className="narrow">
      <h1>{t('staff.newProgramme')}</h1>
      <ProgrammeForm done={({ id }) => void navigate(`/programmes/${id}`)} />
    </section>
  );
}

export function ChangeProgrammePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const read = useRead(at('/api/youth/v1/programmes/{id}', { id }));
  return (
    <section className="narrow">
      <h1>{t('staff.change')}</h1>
      <p className="quiet">{t('staff.changeHint')}</p>
      <Loaded of={read}>{(programme) => <ProgrammeForm of={programme} done={() => void navigate(`/programmes/${id}`)} />}</Loaded>
    </section>
  );
}
