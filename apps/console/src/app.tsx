import { ProblemError } from '@linli/client';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router';

import { componentWords } from './i18n/index.js';
import { router } from './routes.js';
import { usePrefersReducedMotion } from './shared/reduced-motion.js';
import { useElder } from './shared/elder.js';

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
  const [elder] = useElder();
  const calm = usePrefersReducedMotion();
  return (
    <ConfigProvider
      locale={componentWords()}
      button={{ autoInsertSpace: false }}
      theme={{
        token: {
          motion: !calm,
          colorPrimary: '#a61b29',
          colorLink: '#8f1622',
          colorError: '#b3161c',
          fontSize: elder ? 20 : 15,
          controlHeight: elder ? 52 : 40,
          borderRadius: 8,
          colorTextPlaceholder: '#6b6b6b',
          colorTextDescription: '#595959',
        },
      }}
    >
      <App>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}
