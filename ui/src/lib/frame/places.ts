// The addresses of an eSpace's screens.

import type { SpaceId } from '$lib/ipc/bindings';

/** Where the screens of an eSpace are. */
export const placesOf = (space: SpaceId) => ({
  home: `/spaces/${space}`,
  users: `/spaces/${space}/users`,
  company: `/spaces/${space}/company`,
  codes: `/spaces/${space}/codes`,
  import: `/spaces/${space}/codes/import`,
  certifications: `/spaces/${space}/certifications`,
  messages: `/spaces/${space}/messages`,
  history: `/spaces/${space}/history`,
  clients: `/spaces/${space}/clients`,
  client: (number: string) => `/spaces/${space}/clients?company=${number}`,
  group: (group: string) => `/spaces/${space}/clients?group=${group}`,
  certification: (certification: string) => `/spaces/${space}/certifications?certification=${certification}`,
  mandate: (mandate: string) => `/spaces/${space}/certifications?mandate=${mandate}`,
  member: (member: string) => `/spaces/${space}/users?member=${member}`,
  request: (request: string) => `/spaces/${space}/certifications?request=${request}`,
  invitation: (invitation: string) => `/spaces/${space}/users?invitation=${invitation}`,
  ask: `/spaces/${space}/certifications?ask`,
  createCode: `/spaces/${space}/certifications?create`,
  add: `/spaces/${space}/users?add`,
});
