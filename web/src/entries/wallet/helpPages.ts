import { page } from './page';

/** Everything about reaching us. */
export const helpPages = [
  {
    path: '/help',
    lazy: async () => ({ Component: (await import('./Help')).Help }),
  },
  page(
    '/verify-contact',
    async () => (await import('@/features/complaint/verify/VerifyContactPage')).VerifyContactPage,
  ),
  page(
    '/help/new',
    async () => (await import('@/features/complaint/complain/ComplainPage')).ComplainPage,
  ),
  page(
    '/help/chat',
    async () => (await import('@/features/contact/chat/ChatPage')).ChatPage,
  ),
  page(
    '/help/cases/:id',
    async () => (await import('@/features/complaint/my-cases/CasePage')).CasePage,
  ),
  page(
    '/help/parts/:id',
    async () => (await import('@/features/complaint/my-cases/PartPage')).PartPage,
  ),
  page(
    '/help/cases/:id/sent',
    async () => (await import('@/features/complaint/complain/SentPage')).SentPage,
  ),
];
