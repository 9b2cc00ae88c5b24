/** Only a path of this site may be returned to; anything else could lead a person away. */
export function safeReturnPath(path: string | null): string {
  return path && /^\/(?![/\\])/.test(path) && !path.startsWith('/sign-') ? path : '/';
}

export const signInPath = (from: string): string =>
  from === '/' ? '/sign-in' : `/sign-in?return=${encodeURIComponent(from)}`;
