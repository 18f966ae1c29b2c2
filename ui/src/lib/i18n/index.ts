// The language that screens speak: words, dates, numbers, order.

export { collator, fmt, today } from './format';
export { i18n, LANGUAGES, languageTag } from './language.svelte';
export { has, learn, t, type Args } from './messages';
export { named, namedAnyhow } from './names';
