// Keys that do something wherever one is. Each is registered where its action lives and is gone with it;
// the list under `?` is made from them.

import { untrack } from 'svelte';

import { inFront } from './front.svelte';

/** A key and what it does. */
export interface Shortcut {
  /** Such as `mod+k`, `alt+1`, `?`; `mod` is Ctrl, or Command on a Mac. */
  keys: string;
  /** What it does, as a Fluent id. */
  label: string;
  run: () => void;
  /** Works in front of an open dialog too, because it leaves behind nothing that was typed. */
  everywhere?: boolean;
}

const SINGLE_KEYS = 'espace-single-keys';

const mac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

class Shortcuts {
  all = $state.raw<Shortcut[]>([]);
  /** Whether the list of shortcuts is open. */
  listed = $state(false);
  /** Keys without Ctrl or Alt can be switched off (WCAG 2.1.4). */
  singleKeys = $state(true);
  /** While locked, no key does anything. */
  asleep = $state(false);

  constructor() {
    if (typeof localStorage !== 'undefined') this.singleKeys = localStorage.getItem(SINGLE_KEYS) !== 'off';
  }

  setSingleKeys(on: boolean) {
    this.singleKeys = on;
    localStorage.setItem(SINGLE_KEYS, on ? 'on' : 'off');
  }

  add(shortcut: Shortcut): () => void {
    this.all = [...this.all, shortcut];
    return () => (this.all = this.all.filter((other) => other !== shortcut));
  }

  /** Does what the keys say; the latest registered of equal ones wins. */
  handle = (event: KeyboardEvent) => {
    if (this.asleep || event.defaultPrevented || event.isComposing) return;
    const pressed = pressedKeys(event);
    const shortcut = this.all.findLast(({ keys }) => keys === pressed);
    if (!shortcut) return;
    // Whatever is open in front comes first: what was typed into it is not left behind.
    if (!shortcut.everywhere && dialogIsOpen()) return;
    const single = !/^(mod|alt)\+|^f\d/.test(pressed);
    if (single && (!this.singleKeys || isTyping(event.target))) return;
    event.preventDefault();
    shortcut.run();
  };
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

const dialogIsOpen = () => document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"]') !== null;

function pressedKeys(event: KeyboardEvent): string {
  const mod = mac ? event.metaKey : event.ctrlKey;
  const key = event.key.toLowerCase();
  // The digit row and letters by place where Alt makes other characters of them.
  const base = event.altKey && /^Digit\d$/.test(event.code) ? event.code.slice(5) : key;
  const shift = event.shiftKey && /^[a-z0-9]$/.test(base);
  return [mod && 'mod', event.altKey && 'alt', shift && 'shift', base].filter(Boolean).join('+');
}

export const shortcuts = new Shortcuts();

/** Registers a shortcut for as long as the component lives and stands in front. Called while it is set up. */
export function shortcut(keys: string, label: string, run: () => void, everywhere = false) {
  const front = inFront();
  // Before the components within it are set up: theirs are nearer.
  $effect.pre(() => (front() ? untrack(() => shortcuts.add({ keys, label, run, everywhere })) : undefined));
}

/** Keys as they are printed on the keyboard: the words are in `shortcuts-key-…`. */
export const keyNames = (keys: string): string[] =>
  keys.split('+').map((key) => (key === 'mod' ? (mac ? '⌘' : 'ctrl') : key));
