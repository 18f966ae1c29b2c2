// What a person can do about an office that does not open: decided here for each reason, so that no
// screen offers what cannot help, or what would give away data that is well.

import type { Refusal } from '$lib/ipc/bindings';

/** Something that can be done. */
export type Way = 'again' | 'recovery-key' | 'restore' | 'anew' | 'practice-reset' | 'practice-leave';

/** Reasons that have their own title and text; any other is said in the refusal's own words. */
const KNOWN = [
  'keyring-missing',
  'keyring-locked',
  'keyring-empty',
  'data-other-key',
  'data-damaged',
  'data-newer',
  'data-missing',
  'disk-full',
] as const;

/** A reason with its own title and text. */
export type KnownReason = (typeof KNOWN)[number];

/** Whether a reason has its own title and text. */
export const isKnown = (code: Refusal['code']): code is KnownReason => (KNOWN as readonly string[]).includes(code);

/**
 * The ways out, the best first. Starting anew is not offered where the data is well and only a
 * keyring, a newer version, a free disk or the right to read it is wanting.
 */
const WAYS: Record<KnownReason | 'data-unreadable', Way[]> = {
  'keyring-missing': ['again', 'recovery-key'],
  'keyring-locked': ['again', 'recovery-key'],
  'keyring-empty': ['recovery-key', 'restore', 'anew'],
  'data-other-key': ['recovery-key', 'restore', 'anew'],
  'data-damaged': ['restore', 'again', 'anew'],
  'data-newer': ['again', 'restore'],
  'data-missing': ['again', 'restore', 'anew'],
  'disk-full': ['again'],
  'data-unreadable': ['again'],
};

/** What can be done. Nothing in the practice office is anybody's: it begins over, or one leaves it. */
export function waysOut(code: Refusal['code'], practice: boolean): Way[] {
  if (practice) return ['again', 'practice-reset', 'practice-leave'];
  if (isKnown(code) || code === 'data-unreadable') return WAYS[code];
  return ['again', 'restore', 'anew'];
}
