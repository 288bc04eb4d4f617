import { ProblemError } from '@linli/client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router';

import { router } from './routes.js';

/**
 * What a refusal says once, it says again: only silence is asked a second time, and a browser without a network says so at once. Nothing is
 * put off without a word: a command that may wait for a network waits in the outbox, where it can be seen and taken back.
 */
const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      refetchOnReconnect: true,
      staleTime: 2000,
      retry: (count, error) =>
        navigator.onLine && count < 2 && error instanceof ProblemError && (error.status === 0 || error.status === 503),
    },
    mutations: { networkMode: 'always' },
  },
});

export function Console() {
  // Drawn anew when another language is chosen.
  useTranslation();
  return (
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  );
}
