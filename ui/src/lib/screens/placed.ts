// Which field of a form a refusal is about, where the shell says it about the whole: a passphrase that
// does not open the file, a file that is none. It then stands beside what the person has to change.

import type { Refusal } from '$lib/ipc/failure';

/** The refusals of a certificate file, in a form with `path` and `passphrase`. */
export const CERTIFICATE_FILE = {
  'wrong-passphrase': 'passphrase',
  'file-not-a-certificate': 'path',
  'file-cut-short': 'path',
  'file-damaged': 'path',
  'file-unreadable': 'path',
  'file-too-large': 'path',
  'file-protection-not-supported': 'path',
  'file-without-key': 'path',
  'file-several-keys': 'path',
  'key-does-not-match': 'path',
  'key-not-supported': 'path',
} satisfies Partial<Record<Refusal['code'], string>>;

/** What can be said before anybody is asked: these fields are required, and empty. */
export function missing<Values extends Record<string, unknown>>(
  values: Values,
  ...fields: (keyof Values & string)[]
): Partial<Record<string, Refusal>> {
  const empty = fields.filter((field) => String(values[field]).trim() === '');
  return Object.fromEntries(empty.map((field) => [field, { code: 'field-missing' }]));
}
