export const newAuthenticatorPath = '/profile/security/authenticators/new';
export const recoveryCodesPath = '/profile/security/recovery-codes';
export const sessionsId = 'sessions';
export const newPasskeyPath = '/profile/security/passkeys/new';
