import { createBrowserRouter } from 'react-router';
import { BrokenPage } from '../wallet/BrokenPage';
import { MissingPage } from '../wallet/MissingPage';
import { Desk } from './Desk';
import { FirstPlace } from './places';

/** The pages of the staff, each a chunk of its own. */
export const router = createBrowserRouter(
  [
    ...['/first-operator', '/invitation'].map((path) => ({
      path,
      errorElement: <BrokenPage />,
      HydrateFallback: () => null,
      lazy: async () => ({
        Component: (await import('@/features/identity/staff/JoinPage')).JoinPage,
      }),
    })),
    {
      Component: Desk,
      errorElement: <BrokenPage />,
      HydrateFallback: () => null,
      children: [
        // Signing in is the wallet's and leads back to where one was, also when that was signing out.
        ...['/', '/sign-in'].map((path) => ({ path, Component: FirstPlace })),
        {
          path: '/cases',
          lazy: async () => ({
            Component: (await import('@/features/complaint/queue/QueuePage')).QueuePage,
          }),
        },
        {
          path: '/cases/new',
          lazy: async () => ({
            Component: (await import('@/features/complaint/desk/NewCasePage')).NewCasePage,
          }),
        },
        {
          path: '/cases/:id',
          lazy: async () => ({
            Component: (await import('@/features/complaint/desk/DeskCasePage')).DeskCasePage,
          }),
        },
        {
          path: '/incidents/:id',
          lazy: async () => ({
            Component: (await import('@/features/complaint/incidents/IncidentPage')).IncidentPage,
          }),
        },
        {
          path: '/bulk-replies/:id',
          lazy: async () => ({
            Component: (await import('@/features/complaint/incidents/PickedReplyPage'))
              .PickedReplyPage,
          }),
        },
        {
          path: '/macros',
          lazy: async () => ({
            Component: (await import('@/features/complaint/macros/MacrosPage')).MacrosPage,
          }),
        },
        {
          path: '/articles',
          lazy: async () => ({
            Component: (await import('@/features/complaint/macros/ArticlesPage')).ArticlesPage,
          }),
        },
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
          path: '/chats',
          lazy: async () => ({
            Component: (await import('@/features/contact/chat/DeskChatPage')).DeskChatPage,
          }),
        },
        {
          path: '/approvals',
          lazy: async () => ({ Component: (await import('./Approvals')).Approvals }),
        },
        {
          path: '/wall',
          lazy: async () => ({
            Component: (await import('@/features/complaint/lead/WallPage')).WallPage,
          }),
        },
        {
          path: '/escalations',
          lazy: async () => ({
            Component: (await import('@/features/complaint/lead/EscalationsPage')).EscalationsPage,
          }),
        },
        {
          path: '/feedback',
          lazy: async () => ({
            Component: (await import('@/features/complaint/lead/FeedbackPage')).FeedbackPage,
          }),
        },
        {
          path: '/mails',
          lazy: async () => ({
            Component: (await import('@/features/contact/mails/MailsPage')).MailsPage,
          }),
        },
        {
          path: '/times',
          lazy: async () => ({
            Component: (await import('@/features/complaint/rules/PoliciesPage')).PoliciesPage,
          }),
        },
        {
          path: '/calendars',
          lazy: async () => ({
            Component: (await import('@/features/complaint/rules/CalendarsPage')).CalendarsPage,
          }),
        },
        {
          path: '/packs',
          lazy: async () => ({
            Component: (await import('@/features/complaint/rules/PacksPage')).PacksPage,
          }),
        },
        {
          path: '/limits',
          lazy: async () => ({
            Component: (await import('@/features/wallet/policies/PaymentPoliciesPage'))
              .PaymentPoliciesPage,
          }),
        },
        {
          path: '/audit',
          lazy: async () => ({
            Component: (await import('@/features/identity/audit/AuditPage')).AuditPage,
          }),
        },
        {
          path: '/staff',
          lazy: async () => ({
            Component: (await import('@/features/identity/staff/StaffPage')).StaffPage,
          }),
        },
        { path: '*', Component: MissingPage },
      ],
    },
  ],
  { basename: '/desk' },
);
