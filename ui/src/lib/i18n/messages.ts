// Words: Fluent messages from the locales that the Rust side reads too.

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

import type { Language } from '$lib/ipc/bindings';

import { i18n } from './language.svelte';

/** What a message shows besides its words. */
export type Args = Record<string, FluentVariable>;

const sources = import.meta.glob<string>('../../../../locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const bundles = new Map<Language, FluentBundle>();

/** A language is read when it is first spoken: nobody speaks three at once. */
function bundle(language: Language): FluentBundle {
  let found = bundles.get(language);
  if (!found) {
    // Numbers inside sentences follow the language; isolation marks would end up in what people copy.
    found = new FluentBundle(language, { useIsolating: false });
    for (const [path, source] of Object.entries(sources)) {
      if (path.includes(`/${language}/`)) found.addResource(new FluentResource(source));
    }
    bundles.set(language, found);
  }
  return found;
}

/** Whether there are words under an id. */
export const has = (id: string): boolean => bundle(i18n.language).hasMessage(id);

/** The words of a message in the current language; `⟦id⟧` where there are none. */
export function t(id: string, args?: Args): string {
  const words = bundle(i18n.language);
  const pattern = words.getMessage(id)?.value;
  return pattern ? words.formatPattern(pattern, args ?? null, []) : `⟦${id}⟧`;
}
