import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { createMemoryRouter, RouterProvider, type RouteObject } from 'react-router';
import { newQueryClient } from '@/shared/api/queryClient';
import type { Me } from '@/shared/api/model';
import { meKey } from '@/shared/session/me';
import { theme } from '@/shared/theme/theme';

export const aPerson: Me = {
  id: 'per_1',
  name: 'Ada Byron',
  email: 'ada@example.org',
  phone: null,
  found_by_email: true,
  found_by_phone: true,
  language: 'en',
  country: 'GB',
  roles: ['CUSTOMER'],
  tier: 'basic',
  created_at: '2026-11-01T00:00:00Z',
  allowed_actions: [],
};

/** Shows pages at an address, for the person given, with everything the app puts around them. */
export function showPages(routes: RouteObject[], path: string, person: Me = aPerson) {
  const client = newQueryClient();
  client.setQueryData(meKey, person);
  const router = createMemoryRouter(routes, { initialEntries: [path] });
  render(
    <MantineProvider theme={theme} env="test">
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return router;
}
