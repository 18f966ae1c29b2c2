// The certifications and mandates of an eSpace as they were last read, in the order in which their lists open.

import { foreseen } from '$lib/design/table';
import { collator, languageTag } from '$lib/i18n';
import { listCertifications, type Certifications, type MandateRow, type SpaceId } from '$lib/ipc/bindings';
import { kept, Kept } from '$lib/kept.svelte';

import { order, searchedText } from './rows';

function ready({ given, received }: Certifications) {
  for (const rows of [given, received])
    foreseen<MandateRow>(rows, searchedText, { sort: order.standing }, languageTag(), collator().compare);
}

/** The certifications, requests and mandates of the open eSpace. */
export const keptCertifications = (space: SpaceId): Kept<Certifications> =>
  kept(space, 'certifications', () => new Kept(() => listCertifications({ space }), ready));
