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
  history: `/spaces/${space}/history`,
  member: (member: string) => `/spaces/${space}/users?member=${member}`,
  invitation: (invitation: string) => `/spaces/${space}/users?invitation=${invitation}`,
  ask: `/spaces/${space}/certifications?ask`,
  createCode: `/spaces/${space}/certifications?create`,
  add: `/spaces/${space}/users?add`,
});
