// Which language the screens speak now. Everything that shows words or dates reads it and so follows
// a change at once (requirements L-1).

import type { Language } from '$lib/ipc/bindings';

/** The three languages, in the order in which they are offered. */
export const LANGUAGES = ['fr', 'de', 'en'] as const satisfies readonly Language[];

/** The tag under which `Intl` finds dates and numbers as they are written here. */
const TAGS: Record<Language, string> = { fr: 'fr-FR', de: 'de-DE', en: 'en-GB' };

class I18n {
  // None at first, so that the first to be known wakes whoever waits for words.
  #language = $state<Language | null>(null);

  /** The language now. */
  get language(): Language {
    return this.#language ?? 'fr';
  }

  /** Its tag for `Intl`. */
  get tag(): string {
    return TAGS[this.language];
  }

  /** Switches every word on every screen; its words have been fetched. */
  set(language: Language) {
    this.#language = language;
  }
}

/** The language that the screens speak. */
export const i18n = new I18n();

/** The tag of the language now, for `Intl`. */
export const languageTag = (): string => i18n.tag;
