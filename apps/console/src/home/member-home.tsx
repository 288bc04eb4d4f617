import { Suspense } from 'react';

import { useOwn } from '../employment/employer/use-own.js';
import { accessOf, type Me } from '../session/session.js';
import { late, latePlain } from '../shared/late.js';
import { Loading } from '../shared/states.js';

const Workbench = late(async () => (await import('./workbench.js')).Workbench);
const ResidentHome = latePlain(async () => (await import('./resident-home.js')).ResidentHome);

/** By the roles in force: a workbench for whoever works here, a resident's home for everybody else. */
export function MemberHome({ me }: { me: Me }) {
  const { works, oversees, operates, administers, leads, teaches } = accessOf(me);
  const own = useOwn(true);
  const hires = (own.data?.items.length ?? 0) > 0;
  const employed = works || oversees || operates || administers || leads || teaches;
  // Nobody sees one home turn into the other.
  if (!employed && own.isPending && !own.error) return <Loading />;
  return <Suspense fallback={<Loading />}>{employed || hires ? <Workbench me={me} hires={hires} /> : <ResidentHome me={me} />}</Suspense>;
}
