import { createBrowserRouter } from 'react-router';
import { BrokenPage } from './BrokenPage';
import { MissingPage } from './MissingPage';
import { SignedIn } from './shell/SignedIn';
import { SignedOut } from './shell/SignedOut';

/** Each page is a chunk of its own, loaded when it is first opened. */
export const router = createBrowserRouter([
  {
    errorElement: <BrokenPage />,
    HydrateFallback: () => null,
    children: [
      {
        Component: SignedOut,
        children: [
          {
            path: '/sign-in',
            lazy: async () => ({
              Component: (await import('@/features/identity/sign-in/SignInPage')).SignInPage,
            }),
          },
          {
            path: '/sign-up',
            lazy: async () => ({
              Component: (await import('@/features/identity/sign-up/SignUpPage')).SignUpPage,
            }),
          },
          {
            path: '/recovery',
            lazy: async () => ({
              Component: (await import('@/features/identity/recovery/RecoveryPage')).RecoveryPage,
            }),
          },
          {
            path: '/password-reset',
            lazy: async () => ({
              Component: (await import('@/features/identity/password-reset/PasswordResetPage'))
                .PasswordResetPage,
            }),
          },
        ],
      },
      {
        path: '/recovery/cancel',
        lazy: async () => ({
          Component: (await import('@/features/identity/recovery/CancelRecoveryPage'))
            .CancelRecoveryPage,
        }),
      },
      {
        path: '/freeze',
        lazy: async () => ({
          Component: (await import('@/features/identity/outside-freeze/OutsideFreezePage'))
            .OutsideFreezePage,
        }),
      },
      {
        path: '/freeze/link',
        lazy: async () => ({
          Component: (await import('@/features/identity/outside-freeze/LinkFreezePage'))
            .LinkFreezePage,
        }),
      },
      {
        path: '/demo/outbox',
        lazy: async () => ({
          Component: (await import('@/features/notice/outbox/OutboxPage')).OutboxPage,
        }),
      },
      {
        Component: SignedIn,
        children: [
          {
            path: '/',
            lazy: async () => ({ Component: (await import('./Home')).Home }),
          },
          {
            path: '/wallets/new',
            lazy: async () => ({
              Component: (await import('@/features/wallet/wallets/NewWalletPage')).NewWalletPage,
            }),
          },
          {
            path: '/top-up',
            lazy: async () => ({
              Component: (await import('@/features/wallet/top-up/TopUpPage')).TopUpPage,
            }),
          },
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
          {
            path: '/transactions',
            lazy: async () => ({
              Component: (await import('@/features/wallet/transactions/TransactionsPage'))
                .TransactionsPage,
            }),
          },
          {
            path: '/transactions/:id',
            lazy: async () => ({
              Component: (await import('@/features/wallet/payment/PaymentPage')).PaymentPage,
            }),
          },
          {
            path: '/limits',
            lazy: async () => ({
              Component: (await import('@/features/wallet/limits/LimitsPage')).LimitsPage,
            }),
          },
          {
            path: '/inbox',
            lazy: async () => ({
              Component: (await import('@/features/notice/inbox/InboxPage')).InboxPage,
            }),
          },
          {
            path: '/profile',
            lazy: async () => ({
              Component: (await import('@/features/identity/profile/ProfilePage')).ProfilePage,
            }),
          },
          {
            path: '/profile/password',
            lazy: async () => ({
              Component: (await import('@/features/identity/password/ChangePasswordPage'))
                .ChangePasswordPage,
            }),
          },
          {
            path: '/profile/payees',
            lazy: async () => ({ Component: (await import('./Payees')).Payees }),
          },
          {
            path: '/profile/tokens',
            lazy: async () => ({
              Component: (await import('@/features/identity/tokens/TokensPage')).TokensPage,
            }),
          },
          {
            path: '/profile/verification',
            lazy: async () => ({
              Component: (await import('@/features/identity/reviews/VerificationPage'))
                .VerificationPage,
            }),
          },
          {
            path: '/profile/security/unfreeze/review',
            lazy: async () => ({
              Component: (await import('@/features/identity/reviews/UnfreezeReviewPage'))
                .UnfreezeReviewPage,
            }),
          },
          {
            path: '/profile/alerts',
            lazy: async () => ({
              Component: (await import('@/features/notice/alerts/AlertsPage')).AlertsPage,
            }),
          },
          {
            path: '/profile/security/contact',
            lazy: async () => ({
              Component: (await import('@/features/identity/contacts/NewContactPage'))
                .NewContactPage,
            }),
          },
          {
            path: '/profile/security',
            lazy: async () => ({
              Component: (await import('@/features/identity/security/SecurityPage')).SecurityPage,
            }),
          },
          {
            path: '/profile/security/appeal',
            lazy: async () => ({
              Component: (await import('@/features/identity/freeze/AppealPage')).AppealPage,
            }),
          },
          {
            path: '/profile/security/unfreeze',
            lazy: async () => ({
              Component: (await import('@/features/identity/freeze/UnfreezePage')).UnfreezePage,
            }),
          },
          {
            path: '/profile/security/authenticators/new',
            lazy: async () => ({
              Component: (await import('@/features/identity/authenticators/NewAuthenticatorPage'))
                .NewAuthenticatorPage,
            }),
          },
          {
            path: '/profile/security/passkeys/new',
            lazy: async () => ({
              Component: (await import('@/features/identity/passkeys/NewPasskeyPage'))
                .NewPasskeyPage,
            }),
          },
          {
            path: '/profile/security/recovery-codes',
            lazy: async () => ({
              Component: (await import('@/features/identity/authenticators/NewRecoveryCodesPage'))
                .NewRecoveryCodesPage,
            }),
          },
        ],
      },
      { path: '/desk/*', lazy: async () => ({ Component: (await import('./ToDesk')).ToDesk }) },
      { path: '*', Component: MissingPage },
    ],
  },
]);
