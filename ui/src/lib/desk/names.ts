// Names that an administration keeps in all three languages.

import { i18n } from '$lib/i18n';
import type { Names } from '$lib/ipc/bindings';

/** A name in the language of the screens. */
export const nameIn = (names: Names): string => names[i18n.language];

/** Names as a form holds them: each a field of its own, under the name by which the office speaks of it. */
export type NameValues = { nameFr: string; nameDe: string; nameEn: string };

/** What a form begins with. */
export const nameValues = ({ fr, de, en }: Names): NameValues => ({ nameFr: fr, nameDe: de, nameEn: en });

/** What a form asks the office to keep. */
export const namesFrom = ({ nameFr, nameDe, nameEn }: NameValues): Names => ({ fr: nameFr, de: nameDe, en: nameEn });
