// Words: Fluent messages from the locales that the Rust side reads too.

import { FluentBundle, type FluentResource, type FluentVariable } from '@fluent/bundle';

import type { Language } from '$lib/ipc/bindings';

import { i18n } from './language.svelte';

/** What a message shows besides its words. */
export type Args = Record<string, FluentVariable>;

/** A language is fetched when it is first spoken: nobody speaks three at once. */
const SOURCES: Record<Language, () => Promise<{ default: FluentResource['body'] }>> = {
  fr: () => import('virtual:messages/fr'),
  de: () => import('virtual:messages/de'),
  en: () => import('virtual:messages/en'),
};

interface Words {
  bundle: FluentBundle;
  /** Messages that show nothing besides their words, as they were made once. A list asks for the same ones in each row. */
  plain: Map<string, string>;
}

const spoken = new Map<Language, Words>();

/** Fetches the words of a language. */
export async function learn(language: Language): Promise<void> {
  if (spoken.has(language)) return;
  const { default: body } = await SOURCES[language]();
  // Numbers inside sentences follow the language; isolation marks would end up in what people copy.
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource({ body });
  spoken.set(language, { bundle, plain: new Map() });
}

/** Whether there are words under an id. */
export const has = (id: string): boolean => spoken.get(i18n.language)?.bundle.hasMessage(id) === true;

/** The words of a message in the current language; `⟦id⟧` where there are none, nothing while no language is known. */
export function t(id: string, args?: Args): string {
  const words = spoken.get(i18n.language);
  if (!words) return '';
  const { bundle, plain } = words;
  if (args) return format(bundle, id, args);
  let found = plain.get(id);
  if (found === undefined) plain.set(id, (found = format(bundle, id)));
  return found;
}

function format(bundle: FluentBundle, id: string, args: Args | null = null): string {
  const pattern = bundle.getMessage(id)?.value;
  return pattern ? bundle.formatPattern(pattern, args, []) : `⟦${id}⟧`;
}
