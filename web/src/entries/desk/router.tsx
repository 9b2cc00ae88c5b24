import { createBrowserRouter, Navigate } from 'react-router';
import { BrokenPage } from '../wallet/BrokenPage';
import { MissingPage } from '../wallet/MissingPage';
import { Desk } from './Desk';

/** The pages of the staff, each a chunk of its own. */
export const router = createBrowserRouter(
  [
    {
      Component: Desk,
      errorElement: <BrokenPage />,
      HydrateFallback: () => null,
      children: [
        { path: '/', element: <Navigate to="/customers" replace /> },
        {
          path: '/customers',
          lazy: async () => ({
            Component: (await import('@/features/identity/customers/CustomersPage')).CustomersPage,
          }),
        },
        {
          path: '/customers/:id',
          lazy: async () => ({ Component: (await import('./CustomerWithWallets')).CustomerWithWallets }),
        },
        {
          path: '/reviews',
          lazy: async () => ({
            Component: (await import('@/features/identity/review-desk/ReviewsPage')).ReviewsPage,
          }),
        },
        {
          path: '/reviews/:id',
          lazy: async () => ({
            Component: (await import('@/features/identity/review-desk/ReviewPage')).ReviewPage,
          }),
        },
        {
          path: '/approvals',
          lazy: async () => ({
            Component: (await import('@/features/identity/approvals/ApprovalsPage')).ApprovalsPage,
          }),
        },
        { path: '*', Component: MissingPage },
      ],
    },
  ],
  { basename: '/desk' },
);
