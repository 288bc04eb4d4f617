import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';

import { Loaded } from '../../shared/states.js';
import { ProfileForm } from './profile-form.js';
import { useProfile } from './use-profile.js';
import { say } from '../../shared/say.js';

/** What she looks for; from a job she goes back to it. */
export function ProfilePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const [round, setRound] = useState(0);
  const profile = useProfile();
  const job = query.get('job');
  const saved = () => {
    say.success(t('seeking.saved'));
    void navigate(job ? `/jobs/${job}` : '/seeking');
  };
  const anew = async () => {
    await profile.refetch();
    setRound(round + 1);
  };
  const form = <ProfileForm key={round} of={profile.data} saved={saved} anew={() => void anew()} />;
  return profile.none ? form : <Loaded of={profile}>{() => form}</Loaded>;
}
