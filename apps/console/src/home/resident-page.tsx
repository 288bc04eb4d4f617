import { useMe } from '../session/session.js';
import { ResidentHome } from './resident-home.js';

/** 我是居民: whoever works here lives somewhere too. */
export function ResidentPage() {
  const { data: me } = useMe();
  return me ? <ResidentHome me={me} /> : null;
}
