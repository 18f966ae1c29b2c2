// The certifications and mandates of an eSpace as they were last read.

import { listCertifications, type Certifications, type SpaceId } from '$lib/ipc/bindings';
import { kept, Kept } from '$lib/kept.svelte';

/** The certifications, requests and mandates of the open eSpace. */
export const keptCertifications = (space: SpaceId): Kept<Certifications> =>
  kept(space, 'certifications', () => new Kept(() => listCertifications({ space })));
