const storageKey = 'recourse.contact-link';

/**
 * The secret stands behind the `#`, which no server and no log sees. It is kept for this tab while
 * the person signs in, and taken out of the address.
 */
export function linkOfVisit(): string {
  const given = window.location.hash.slice(1);
  if (given) {
    sessionStorage.setItem(storageKey, given);
    window.history.replaceState(window.history.state, '', window.location.pathname);
  }
  return given || (sessionStorage.getItem(storageKey) ?? '');
}

export const forgetContactLink = () => sessionStorage.removeItem(storageKey);

/** Before the way to the sign-in loses what stands behind the `#`. */
export function keepContactLink(): void {
  if (window.location.pathname === '/verify-contact') linkOfVisit();
}
