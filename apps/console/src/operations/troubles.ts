import { at, type Schema } from '@linli/client';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import type { Notice, Said } from '../notices/types.js';
import { client } from '../session/session.js';
import { services, type Service } from './failed-work.js';

/** What needs an operator at present, in one of the services. */
export type OpenTrouble = Schema<'OperatorTrouble'> & { service: Service };

/** Oldest first. Services that do not answer are named by the list of failed work. */
export function useOpenTroubles(): OpenTrouble[] {
  const answers = useQueries({
    queries: services.map((service) => ({
      queryKey: ['read', at(`/api/${service}/v1/operations/troubles`)],
      refetchInterval: 60_000,
      queryFn: () => client.get(at(`/api/${service}/v1/operations/troubles`)),
    })),
  });
  return answers
    .flatMap(({ data }, i) => (data?.items ?? []).map((one) => ({ ...one, service: services[i]! })))
    .toSorted((a, b) => a.since.localeCompare(b.since));
}

/** A notice of any service to those who run the district. */
export function useTroubleNotice({ about: { trouble, service, of } }: Notice): Said {
  const { t, i18n } = useTranslation();
  const words = `operations.trouble.${trouble}`;
  const title = i18n.exists(words) ? t(words, { service: t(`operations.service.${service}`) }) : t('operations.title');
  return { title, detail: of ?? '', to: '/operations' };
}
