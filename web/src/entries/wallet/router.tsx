import { createBrowserRouter } from 'react-router';
import { BrokenPage } from './BrokenPage';
import { MissingPage } from './MissingPage';
import { helpPages } from './helpPages';
import { page } from './page';
import { SignedIn } from './shell/SignedIn';
import { SignedOut } from './shell/SignedOut';

export const router = createBrowserRouter([
  {
    errorElement: <BrokenPage />,
    HydrateFallback: () => null,
    children: [
      {
        Component: SignedOut,
        children: [
          page(
            '/sign-in',
            async () => (await import('@/features/identity/sign-in/SignInPage')).SignInPage,
          ),
          page(
            '/sign-up',
            async () => (await import('@/features/identity/sign-up/SignUpPage')).SignUpPage,
          ),
          page(
            '/recovery',
            async () => (await import('@/features/identity/recovery/RecoveryPage')).RecoveryPage,
          ),
          page(
            '/password-reset',
            async () =>
              (await import('@/features/identity/password-reset/PasswordResetPage'))
                .PasswordResetPage,
          ),
        ],
      },
      page(
        '/recovery/cancel',
        async () => (await import('@/features/identity/recovery/CancelRecoveryPage')).CancelRecoveryPage,
      ),
      page(
        '/freeze',
        async () => (await import('@/features/identity/outside-freeze/OutsideFreezePage')).OutsideFreezePage,
      ),
      page(
        '/freeze/link',
        async () => (await import('@/features/identity/outside-freeze/LinkFreezePage')).LinkFreezePage,
      ),
      page('/contact', async () => (await import('@/features/contact/card/ContactCardPage')).ContactCardPage),
      page('/status', async () => (await import('@/features/contact/status/StatusPage')).StatusPage),
      page('/rate/:token', async () => (await import('@/features/complaint/rate/RatePage')).RatePage),
      page(
        '/demo/outbox',
        async () => (await import('@/features/notice/outbox/OutboxPage')).OutboxPage,
      ),
      {
        Component: SignedIn,
        children: [
          {
            path: '/',
            lazy: async () => ({ Component: (await import('./Home')).Home }),
          },
          page(
            '/wallets/new',
            async () => (await import('@/features/wallet/wallets/NewWalletPage')).NewWalletPage,
          ),
          page(
            '/top-up',
            async () => (await import('@/features/wallet/top-up/TopUpPage')).TopUpPage,
          ),
          {
            path: '/send',
            lazy: async () => ({ Component: (await import('./Send')).Send }),
          },
          ...['/top-up/result/:id', '/send/result/:id'].map((path) => ({
            path,
            lazy: async () => ({
              Component: (await import('@/features/wallet/pay/ResultPage')).ResultPage,
            }),
          })),
          page(
            '/transactions',
            async () => (await import('@/features/wallet/transactions/TransactionsPage')).TransactionsPage,
          ),
          page(
            '/transactions/:id',
            async () => (await import('@/features/wallet/payment/PaymentPage')).PaymentPage,
          ),
          page(
            '/limits',
            async () => (await import('@/features/wallet/limits/LimitsPage')).LimitsPage,
          ),
          ...helpPages,
          page('/inbox', async () => (await import('@/features/notice/inbox/InboxPage')).InboxPage),
          page(
            '/profile',
            async () => (await import('@/features/identity/profile/ProfilePage')).ProfilePage,
          ),
          page(
            '/profile/password',
            async () => (await import('@/features/identity/password/ChangePasswordPage')).ChangePasswordPage,
          ),
          {
            path: '/profile/payees',
            lazy: async () => ({ Component: (await import('./Payees')).Payees }),
          },
          page(
            '/profile/tokens',
            async () => (await import('@/features/identity/tokens/TokensPage')).TokensPage,
          ),
          page(
            '/profile/verification',
            async () => (await import('@/features/identity/reviews/VerificationPage')).VerificationPage,
          ),
          page(
            '/profile/security/unfreeze/review',
            async () => (await import('@/features/identity/reviews/UnfreezeReviewPage')).UnfreezeReviewPage,
          ),
          page(
            '/profile/alerts',
            async () => (await import('@/features/notice/alerts/AlertsPage')).AlertsPage,
          ),
          page(
            '/profile/security/contact',
            async () => (await import('@/features/identity/contacts/NewContactPage')).NewContactPage,
          ),
          page(
            '/profile/security',
            async () => (await import('@/features/identity/security/SecurityPage')).SecurityPage,
          ),
          page(
            '/profile/security/appeal',
            async () => (await import('@/features/identity/freeze/AppealPage')).AppealPage,
          ),
          page(
            '/profile/security/unfreeze',
            async () => (await import('@/features/identity/freeze/UnfreezePage')).UnfreezePage,
          ),
          page(
            '/profile/security/authenticators/new',
            async () =>
              (await import('@/features/identity/authenticators/NewAuthenticatorPage'))
                .NewAuthenticatorPage,
          ),
          page(
            '/profile/security/passkeys/new',
            async () => (await import('@/features/identity/passkeys/NewPasskeyPage')).NewPasskeyPage,
          ),
          page(
            '/profile/security/recovery-codes',
            async () =>
              (await import('@/features/identity/authenticators/NewRecoveryCodesPage'))
                .NewRecoveryCodesPage,
          ),
        ],
      },
      { path: '/desk/*', lazy: async () => ({ Component: (await import('./ToDesk')).ToDesk }) },
      { path: '*', Component: MissingPage },
    ],
  },
]);
