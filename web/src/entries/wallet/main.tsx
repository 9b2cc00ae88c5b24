import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@/shared/theme/base.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { keepContactLink } from '@/features/complaint/verify/linkOfVisit';
import { newQueryClient } from '@/shared/api/queryClient';
import { startI18n } from '@/shared/i18n/i18n';
import { cssVariables, theme } from '@/shared/theme/theme';
import { meQuery } from '@/shared/session/me';
import { router } from './router';

const client = newQueryClient();
void client.prefetchQuery(meQuery);

// Before anything leads to the sign-in, where what stands behind the # would be lost.
keepContactLink();

await startI18n();

const root = document.getElementById('root');
if (!root) throw new Error('Expected an element #root in index.html, but there is none.');
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  void navigator.serviceWorker.register('/sw.js');
}
