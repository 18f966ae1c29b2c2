// The port on which a mail server usually listens.

import type { MailSecurity } from '$lib/ipc/bindings';

/** For each way to secure the connection (RFC 8314 §3.3, RFC 6409 §3.1, RFC 5321 §4.5.4.2). */
const USUAL: Record<MailSecurity, string> = { tls: '465', 'start-tls': '587', none: '25' };

/** The usual port. */
export const usualPort = (security: MailSecurity): string => USUAL[security];

/** The port after the security changed: the usual one, unless the person typed a port of their own. */
export function portFor(security: MailSecurity, present: string): string {
  const own = present.trim() !== '' && !Object.values(USUAL).includes(present.trim());
  return own ? present : usualPort(security);
}
