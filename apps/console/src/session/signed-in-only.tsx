import { useEffect } from 'react';
import { Outlet } from 'react-router';

import { useOnline } from '../shared/online.js';
import { Loaded } from '../shared/states.js';
import { signIn, useMe } from './session.js';

/** Pages that need somebody; who is nobody yet signs in and comes back. */
export function SignedInOnly() {
  const me = useMe();
  // Without a network nobody can sign in: the frame says so.
  const nobody = useOnline() && me.data === null;
  useEffect(() => {
    if (nobody) void signIn('replaced');
  }, [nobody]);
  return <Loaded of={me}>{(somebody) => (somebody ? <Outlet /> : null)}</Loaded>;
}
