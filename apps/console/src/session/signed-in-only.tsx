import { useEffect, useState } from 'react';
import { Outlet } from 'react-router';

import { Failed, Loaded } from '../shared/states.js';
import { useReach } from './reachable.js';
import { signIn, useMe } from './session.js';

/** Pages that need somebody; who is nobody yet signs in and comes back. */
export function SignedInOnly() {
  const me = useMe();
  const nobody = me.data === null;
  const [failed, setFailed] = useState<unknown>();
  // Without a network nobody can sign in: the frame says so.
  const maySignIn = useReach(nobody) === 'there' && nobody && failed === undefined;
  useEffect(() => {
    if (maySignIn) void signIn('replaced').catch(setFailed);
  }, [maySignIn]);
  if (nobody && failed !== undefined) return <Failed error={failed} retry={() => setFailed(undefined)} />;
  return <Loaded of={me}>{(somebody) => (somebody ? <Outlet /> : null)}</Loaded>;
}
