export const factorsId = 'factors';
export const newAuthenticatorPath = '/profile/security/authenticators/new';
export const recoveryCodesPath = '/profile/security/recovery-codes';
export const devicesId = 'devices';
export const newContactPath = '/profile/security/contact';
export const alertsPath = '/profile/alerts';
export const newPasskeyPath = '/profile/security/passkeys/new';
