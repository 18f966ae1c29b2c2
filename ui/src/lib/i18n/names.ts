// What administrations, domains, procedures and consultations are called: they bring their names along in
// each language.

import type { Names } from '$lib/ipc/bindings';

import { i18n } from './language.svelte';

/** The name in the person's language. */
export const named = (names: Names): string => names[i18n.language];

/** The name in every language, for a search that finds it under any. */
export const namedAnyhow = ({ fr, de, en }: Names): string => `${fr} ${de} ${en}`;
