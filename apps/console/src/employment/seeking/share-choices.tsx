import { at } from '@linli/client';
import { Alert, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { comma, inWords } from '../../shared/format.js';
import { useRead } from '../../shared/query.js';
import { Loaded } from '../../shared/states.js';
import { SubmitButton } from '../../shared/submit-button.js';
import { shareable, type Profile, type Shareable } from './types.js';
import { useProfile } from './use-profile.js';

interface Props {
  job: string;
  employer: string;
  busy: boolean;
  go: (shared: Shareable[]) => void;
}

/** What the employer may see, one by one; nothing is chosen for her. */
export function ShareChoices(props: Props) {
  const profile = useProfile();
  return <Loaded of={profile}>{(of) => <Choices of={of} {...props} />}</Loaded>;
}

function Choices({ of, job, employer, busy, go }: Props & { of: Profile }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Shareable[]>([]);
  const skills = useRead(at('/api/employment/v1/skills')).data?.items ?? [];
  const known: Record<Shareable, string | undefined> = {
    name: of.name,
    phone: of.phone,
    skills:
      skills
        .filter(({ code }) => of.skills.includes(code))
        .map(({ name }) => inWords(name))
        .join(comma()) || undefined,
    hours: t('seeking.hoursShown'),
    note: of.note,
  };
  const enough = chosen.includes('name') && chosen.includes('phone');
  return (
    <>
      <span>{t('seeking.mayShow', { employer })}</span>
      <Checkbox.Group
        className="choices shares"
        value={chosen}
        onChange={(now) => setChosen(shareable.filter((one) => (now as string[]).includes(one)))}
      >
        {shareable
          .filter((one) => known[one] !== undefined)
          .map((one) => (
            <Checkbox key={one} value={one}>
              <strong>
                {t(`seeking.share.${one}`)}：{known[one]}
              </strong>
              <span className="block quiet">{t(`seeking.shareFor.${one}`)}</span>
            </Checkbox>
          ))}
      </Checkbox.Group>
      <span className="quiet">{t('seeking.neverShown')}</span>
      {of.phone === undefined && (
        <Alert
          type="warning"
          showIcon
          title={t('seeking.phoneFirst')}
          action={
            <Link className="button" to={`/seeking/profile?job=${job}`}>
              {t('seeking.change')}
            </Link>
          }
        />
      )}
      <SubmitButton onClick={() => go(chosen)} why={enough ? undefined : t('seeking.twoNeeded')} loading={busy}>
        {t('seeking.send')}
      </SubmitButton>
    </>
  );
}
