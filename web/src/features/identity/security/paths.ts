export const newAuthenticatorPath = '/profile/security/authenticators/new';
export const recoveryCodesPath = '/profile/security/recovery-codes';
export const sessionsId = 'sessions';
