// The users of an eSpace as they were last read, in the order in which their list opens.

import { foreseen } from '$lib/design/table';
import { collator, languageTag } from '$lib/i18n';
import { listUsers, type SpaceId, type UserRow, type Users } from '$lib/ipc/bindings';
import { kept, Kept } from '$lib/kept.svelte';

import { searchedText, sortedName } from './rows';

const ready = ({ rows }: Users) =>
  foreseen<UserRow>(rows, searchedText, { words: sortedName }, languageTag(), collator().compare);

/** The users of the open eSpace. */
export const keptUsers = (space: SpaceId): Kept<Users> =>
  kept(space, 'users', () => new Kept(() => listUsers({ space }), ready));
