import { useEffect } from 'react';
import { Outlet } from 'react-router';

import { Loaded } from '../shared/states.js';
import { useReach } from './reachable.js';
import { signIn, useMe } from './session.js';

/** Pages that need somebody; who is nobody yet signs in and comes back. */
export function SignedInOnly() {
  const me = useMe();
  const nobody = me.data === null;
  // Without a network nobody can sign in: the frame says so.
  const maySignIn = useReach(nobody) === 'there' && nobody;
  useEffect(() => {
    if (maySignIn) void signIn('replaced');
  }, [maySignIn]);
  return <Loaded of={me}>{(somebody) => (somebody ? <Outlet /> : null)}</Loaded>;
}
