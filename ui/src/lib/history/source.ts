// Where a history comes from: that of an eSpace, that of an administration, or that of the office as a whole.
// Screens show all of them alike.

import {
  administrationHistory,
  checkAdministrationHistory,
  checkHistory,
  checkOfficeHistory,
  history,
  officeHistory,
  saveAdministrationHistory,
  saveHistory,
  saveOfficeHistory,
  type AdministrationId,
  type ChainCheck,
  type HistoryPage,
  type Saved,
  type SpaceId,
  type TableFormat,
} from '$lib/ipc/bindings';

/** What can be asked of a history. */
export interface HistorySource {
  /** The newest entries, or those before a place in the chain. */
  page: (before: number | null, count: number) => Promise<HistoryPage>;
  /** Whether the entries hold together: none changed, none between them removed or put in. It is followed under this word. */
  check: (follow: string) => Promise<ChainCheck>;
  /** Saves it whole; nothing if the person thinks better of it. */
  save: (format: TableFormat) => Promise<Saved | null>;
}

/** What happened in an eSpace. */
export const historyOf = (space: SpaceId): HistorySource => ({
  page: (before, count) => history({ space, before, count }),
  check: (follow) => checkHistory({ space }, follow),
  save: (format) => saveHistory({ space, format }),
});

/** What happened in an administration. Its officers alone may ask. */
export const historyOfAdministration = (administration: AdministrationId): HistorySource => ({
  page: (before, count) => administrationHistory({ administration, before, count }),
  check: (follow) => checkAdministrationHistory({ administration }, follow),
  save: (format) => saveAdministrationHistory({ administration, format }),
});

/** What happened to the office as a whole: persons, trust, settings. Its owner alone may ask. */
export const historyOfTheOffice: HistorySource = {
  page: (before, count) => officeHistory({ before, count }),
  check: (follow) => checkOfficeHistory({}, follow),
  save: (format) => saveOfficeHistory({ format }),
};
