// What can be done with a mandate. The office says with `allowed` what may be done with which one; nothing
// here decides that.

import {
  confirmPaperMandate,
  declinePaperMandate,
  giveUpMandate,
  revokeMandate,
  type Confirming,
  type MandateAct,
  type MandateRow,
  type MandateView,
  type SpaceId,
} from '$lib/ipc/bindings';

/** In the order in which menus and details offer them: the gentlest first. */
export const MANDATE_ACTS = [
  'confirm',
  'change',
  'replace',
  'decline',
  'revoke',
  'give-up',
] as const satisfies readonly MandateAct[];

/** An act that is done with a yes; changing is a form's matter. */
export type AskedAct = Exclude<MandateAct, 'change'>;

/** Those of a mandate that its row offers. */
export const offered = ({ allowed }: Pick<MandateRow, 'allowed'>): MandateAct[] =>
  MANDATE_ACTS.filter((act) => allowed.includes(act));

/** Those that make sense on several mandates at once. */
export const BULK_ACTS = ['revoke', 'give-up'] as const satisfies readonly AskedAct[];

/** The mandates with which something may be done. */
export const allowing = (rows: readonly MandateRow[], act: MandateAct): MandateRow[] =>
  rows.filter(({ allowed }) => allowed.includes(act));

/** Those that take something away. */
export const isTaking = (act: MandateAct): boolean => act !== 'change' && act !== 'confirm';

/**
 * Whether a question comes first: before what has no way back, and before somebody else may act for the
 * company. Only changing opens a form, which is answer enough.
 */
export const asksFirst = (act: MandateAct): act is AskedAct => act !== 'change';

/** What the Delete key means for rows: to revoke, else to give up, else to decline. */
export const meantByDelete = (rows: readonly Pick<MandateRow, 'allowed'>[]): AskedAct | undefined =>
  (['revoke', 'give-up', 'decline'] as const).find((act) => rows.some(({ allowed }) => allowed.includes(act)));

/** What a mandate gives once it is confirmed: for one on paper, as much as the principal's certification carries. */
export const gives = ({ confirming, scope, endsOn }: MandateRow): Confirming => confirming ?? { scope, endsOn };

/** Whether confirming gives less than what stands on paper. */
export const givesLess = ({ confirming, scope, endsOn }: MandateRow): boolean =>
  confirming !== null && (confirming.endsOn !== endsOn || confirming.scope.length < scope.length);

/** Asks the office. Replacing needs a security code first and answers with a code. */
export function carryOut(space: SpaceId, act: Exclude<AskedAct, 'replace'>, row: MandateRow): Promise<MandateView> {
  const { mandate } = row;
  switch (act) {
    case 'confirm':
      return confirmPaperMandate({ space, mandate, ...gives(row) });
    case 'decline':
      return declinePaperMandate({ space, mandate });
    case 'revoke':
      return revokeMandate({ space, mandate });
    case 'give-up':
      return giveUpMandate({ space, mandate });
  }
}
