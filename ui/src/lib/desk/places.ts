// The addresses of an administration's desk.

import type { AdministrationId, RequestId } from '$lib/ipc/bindings';

/** Where the screens of a desk are. */
export const placesOfDesk = (administration: AdministrationId) => ({
  requests: `/desk/${administration}`,
  certified: `/desk/${administration}/certified`,
  letters: `/desk/${administration}/letters`,
  domains: `/desk/${administration}/domains`,
  officers: `/desk/${administration}/officers`,
  history: `/desk/${administration}/history`,
  case: (request: RequestId) => `/desk/${administration}/case/${request}`,
});
