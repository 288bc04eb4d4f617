import { EmploymentCourseChangedV1 } from '@linli/contracts';
import { Pool } from '@linli/enrolment';
import { resource } from '@linli/resource';

import { isStaff } from '../employment-access.js';
import { Course } from './course.entity.js';
import { courseMachine } from './course.rules.js';

/** 技能培训: led by staff of its area; what is no draft, everybody reads too (course.store.ts). */
export const courses = resource({
  entity: Course,
  machine: courseMachine,
  meet:
    ({ caller }) =>
    ({ area }) => ({ parts: isStaff(caller, area) ? ['staff'] : [] }),
  changed: async (tx, { id, version, area, title, skill, state }) => {
    const { places } = await tx.manager.findOneByOrFail(Pool, { id });
    tx.emit(EmploymentCourseChangedV1, { type: 'course', id, version }, { courseId: id, area, title, skill, state, places });
  },
  reason: ({ reason }) => reason,
});
