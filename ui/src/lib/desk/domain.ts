// The settings of a domain as a form holds them (requirements D-1).

import { fold } from '$lib/fold';
import type { CertifiedBy, DomainItem, DomainSettings, ItemKind, SecurityCodeRule, WhoAsks } from '$lib/ipc/bindings';
import { wholeNumber } from '$lib/settings/numbers';

import { namesFrom, nameValues, type NameValues } from './names';

/** A procedure or consultation in the form. */
export type ItemValues = {
  /** What tells it apart while it is moved about. */
  id: number;
  /** Empty for one whose key is still to be made. */
  key: string;
  /** Whether its key stands in what was granted before, so that it cannot change. */
  kept: boolean;
  kind: ItemKind;
  fr: string;
  de: string;
  en: string;
};

/** What the form holds. */
export type DomainValues = NameValues & {
  certifiedBy: CertifiedBy;
  activationDays: string;
  latestEnd: string;
  representativeCodes: string;
  securityCode: SecurityCodeRule;
  whoAsks: WhoAsks;
  waitHours: string;
  items: ItemValues[];
};

/** The choices, in the order in which they are offered. */
export const CERTIFIED_BY = ['codes', 'procedure', 'both'] as const satisfies readonly CertifiedBy[];
export const SECURITY_CODES = ['none', 'six-digits', 'six-to-ten'] as const satisfies readonly SecurityCodeRule[];
export const WHO_ASKS = ['company', 'representative', 'either'] as const satisfies readonly WhoAsks[];
export const ITEM_KINDS = ['procedure', 'consultation'] as const satisfies readonly ItemKind[];

/** Another procedure or consultation, to be filled in. */
export const newItem = (items: readonly ItemValues[]): ItemValues => ({
  id: 1 + Math.max(-1, ...items.map(({ id }) => id)),
  key: '',
  kept: false,
  kind: 'procedure',
  fr: '',
  de: '',
  en: '',
});

/** What the form begins with: the settings now, or those of a new domain with what is usual. */
export function valuesOf(settings: DomainSettings | null): DomainValues {
  if (!settings) {
    return {
      ...nameValues({ fr: '', de: '', en: '' }),
      certifiedBy: 'codes',
      activationDays: '60',
      latestEnd: '',
      representativeCodes: '1',
      securityCode: 'none',
      whoAsks: 'either',
      waitHours: '72',
      items: [newItem([])],
    };
  }
  return {
    ...nameValues(settings.names),
    certifiedBy: settings.certifiedBy,
    activationDays: String(settings.activationDays),
    latestEnd: settings.latestEnd,
    representativeCodes: String(settings.representativeCodes),
    securityCode: settings.securityCode,
    whoAsks: settings.whoAsks,
    waitHours: String(settings.waitHours),
    items: settings.items.map(({ key, kind, names }, id) => ({ id, key, kept: true, kind, ...names })),
  };
}

/** What the form asks the office to keep. */
export function settingsFrom(values: DomainValues): DomainSettings {
  return {
    names: namesFrom(values),
    certifiedBy: values.certifiedBy,
    activationDays: wholeNumber(values.activationDays),
    latestEnd: values.latestEnd,
    representativeCodes: numberFrom(values.representativeCodes),
    securityCode: values.securityCode,
    whoAsks: values.whoAsks,
    waitHours: numberFrom(values.waitHours),
    items: itemsFrom(values.items),
  };
}

/** A number that may be 0; what is no number is out of every bounds, so that the office says which they are. */
const numberFrom = (typed: string): number => (/^[0\s]+$/.test(typed) ? 0 : wholeNumber(typed) || 2 ** 32 - 1);

function itemsFrom(items: readonly ItemValues[]): DomainItem[] {
  const taken = new Set(items.map(({ key }) => key.trim()).filter((key) => key !== ''));
  return items.map(({ key, kind, fr, de, en }) => {
    const own = key.trim() || keyFor(fr, taken);
    taken.add(own);
    return { key: own, kind, names: { fr, de, en } };
  });
}

/** The most characters that a key has. */
const LONGEST_KEY = 60;

/** A key made from a name: small letters, digits and hyphens, unlike any that is taken. */
export function keyFor(name: string, taken: ReadonlySet<string>): string {
  const words = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const stem = words.slice(0, LONGEST_KEY - 4).replace(/-+$/, '') || 'item';
  let key = stem;
  for (let next = 2; taken.has(key); next += 1) key = `${stem}-${next}`;
  return key;
}

/** The items with one of them a place up or down. */
export function moved<Item>(items: readonly Item[], from: number, by: -1 | 1): Item[] {
  const to = from + by;
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}
