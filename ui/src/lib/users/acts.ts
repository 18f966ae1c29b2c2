// What can be done with a member or an invitation from the list. The office says with `allowed` what may
// be done with which row; nothing here decides that.

import {
  deleteMember,
  leaveSpace,
  reinstateMember,
  sendInvitationAgain,
  suspendMember,
  withdrawInvitation,
  type Act,
  type SpaceId,
  type UserRow,
} from '$lib/ipc/bindings';

/** An act that changes where a row stands; changing its details is a form's matter. */
export type RowAct = Exclude<Act, 'edit' | 'change-tasks'>;

/** In the order in which menus offer them: the gentlest first. */
export const ROW_ACTS = [
  'send-again',
  'reinstate',
  'suspend',
  'withdraw',
  'delete',
  'leave',
] as const satisfies readonly RowAct[];

/** Those that make sense on several rows at once; leaving concerns oneself only. */
export const BULK_ACTS = ROW_ACTS.filter((act) => act !== 'leave');

/** Those that take something away. */
export const isTaking = (act: RowAct): boolean => act === 'delete' || act === 'leave';

/** Those that give back what another took. Deleting, leaving and sending have no way back. */
export const WAY_BACK: Partial<Record<RowAct, RowAct>> = { suspend: 'reinstate', withdraw: 'send-again' };

/** The rows with which something may be done. */
export const allowing = (rows: readonly UserRow[], act: Act): UserRow[] =>
  rows.filter(({ allowed }) => allowed.includes(act));

/** Whether a question comes first: before what has no way back, and before many messages go out. */
export const asksFirst = (act: RowAct, rows: readonly UserRow[]): boolean =>
  isTaking(act) || (act === 'send-again' && rows.length > 1);

/** What the Delete key means for rows: to delete members, else to withdraw invitations, else to leave. */
export const meantByDelete = (rows: readonly UserRow[]): RowAct | undefined =>
  (['delete', 'withdraw', 'leave'] as const).find((act) => allowing(rows, act).length > 0);

/** Asks the office; answers with the row as it stands then, or nothing once it is gone. */
export async function carryOut(space: SpaceId, act: RowAct, row: UserRow): Promise<UserRow | null> {
  const member = row.member ?? '';
  const invitation = row.invitation ?? '';
  switch (act) {
    case 'suspend':
      return (await suspendMember({ space, member })).row;
    case 'reinstate':
      return (await reinstateMember({ space, member })).row;
    case 'delete':
      await deleteMember({ space, member });
      return null;
    case 'leave':
      await leaveSpace({ space });
      return null;
    case 'send-again':
      return (await sendInvitationAgain({ space, invitation })).row;
    case 'withdraw':
      return (await withdrawInvitation({ space, invitation })).row;
  }
}
