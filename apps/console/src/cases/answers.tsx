import type { Schema } from '@linli/client';

import { inWords } from '../shared/format.js';
import { Facts } from './facts.js';

/** What the reporter answered to the questions of the category, for those whose case it is and who work on it. */
export function Answers({ of = [] }: { of: readonly Schema<'AnsweredQuestion'>[] | undefined }) {
  return of.length > 0 && <Facts of={of.map(({ asked, said }) => [inWords(asked), inWords(said)])} />;
}
