// Copying the data of an office, in words.

import { t } from '$lib/i18n';

const MEGABYTE = 1_000_000;

/** How many bytes of how many were copied. What was copied wholly is checked before it is taken. */
export const copied = (done: number, total: number): string =>
  done === total
    ? t('common-copy-checked')
    : t('common-copied-of', { done: Math.floor(done / MEGABYTE), total: Math.ceil(total / MEGABYTE) });
