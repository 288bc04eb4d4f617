import { post, type Body, type Schema } from '@linli/client';

export type Action = Exclude<Schema<'CaseWhole'>['allowedActions'][number], 'reveal-contact'>;

/** What is done with a case: `step(id, 'submit', { evidence })`. @param ifMatch the version that was seen */
export const step = (id: string, action: Action, body: Body<`/api/grid/v1/cases/{id}/${Action}`> = {}, ifMatch?: number) =>
  post(`/api/grid/v1/cases/{id}/${action}`, { id, body, ifMatch });
