// Tests speak all languages, each at once.

import { LANGUAGES } from './language.svelte';
import { learn } from './messages';

await Promise.all(LANGUAGES.map(learn));
