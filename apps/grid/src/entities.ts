import { GridRoster } from './areas/grid-roster.entity.js';
import { GridStaff } from './areas/grid-staff.entity.js';
import { GridVersion } from './areas/grid-version.entity.js';
import { MapArea } from './areas/map-area.entity.js';
import { FigureCase } from './board/figure-case.entity.js';
import { FigureDay } from './board/figure-day.entity.js';
import { FigureSum } from './board/figure-sum.entity.js';
import { CaseFollower } from './cases/case-follower.entity.js';
import { CasePerson } from './cases/case-person.entity.js';
import { CaseStep } from './cases/case-step.entity.js';
import { GridCase } from './cases/grid-case.entity.js';
import { CaseClock } from './categories/case-clock.entity.js';
import { Category } from './categories/category.entity.js';
import { Errand } from './errands/errand.entity.js';
import { ReplyTemplate } from './templates/reply-template.entity.js';
import { RootCause } from './root-causes/root-cause.entity.js';

/** The tables of grid, beside those that every service has. */
export const entities = [
  MapArea,
  GridVersion,
  GridRoster,
  GridStaff,
  GridCase,
  CasePerson,
  CaseStep,
  CaseFollower,
  Category,
  CaseClock,
  Errand,
  RootCause,
  ReplyTemplate,
  FigureCase,
  FigureDay,
  FigureSum,
];
