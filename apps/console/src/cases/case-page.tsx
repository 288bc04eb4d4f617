import { at } from '@linli/client';
import { useParams } from 'react-router';

import { accessOf, useMe } from '../session/session.js';
import { forADay } from '../shared/kept-answer.js';
import { useLive, useRead } from '../shared/query.js';
import { KeptWords, Loaded } from '../shared/states.js';
import type { CaseWhole } from './case.js';
import { ResidentCase } from './resident-case.js';
import { StaffCase } from './staff-case.js';

/** Who reported it and how they are reached stays in the district. */
const withoutReporter = ({ reporter: _reporter, ...one }: CaseWhole) => forADay<CaseWhole>(one);

/** A case for everybody who may know of it: each sees as much as the service tells them, and may do what it allows. */
export function CasePage() {
  const { id = '' } = useParams();
  return <CaseById id={id} />;
}

/** The same, wherever it is shown. */
export function CaseById({ id }: { id: string }) {
  useLive('grid', [`case:${id}`]);
  const me = useMe().data;
  const read = useRead(at('/api/grid/v1/cases/{id}', { id }), { keeping: withoutReporter });
  const works = (one: CaseWhole) => accessOf(me).works || one.handler === me?.accountId;
  return (
    <Loaded of={read}>
      {(one) => (
        <>
          <KeptWords at={one.keptAt} />
          {works(one) ? <StaffCase of={one} /> : <ResidentCase of={one} />}
        </>
      )}
    </Loaded>
  );
}
