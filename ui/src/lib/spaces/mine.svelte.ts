// What a person does with their eSpaces and invitations as a whole: answering, opening, entering.

import { goto } from '$app/navigation';
import { app, nameOf } from '$lib/app.svelte';
import { grouped } from '$lib/groups';
import { t } from '$lib/i18n';
import {
  answerInvitation,
  openPrivateSpace,
  type InvitationId,
  type SpaceSummary,
  type WaitingInvitation,
} from '$lib/ipc/bindings';
import { asFailure, type Failure } from '$lib/ipc/failure';
import { toast } from '$lib/toasts.svelte';

/** What the eSpace of an invitation is called. */
export const invitedTo = ({ company, label }: WaitingInvitation): string =>
  nameOf({ kind: 'business', company, label });

/** The address of an eSpace. */
export const placeOf = ({ space }: Pick<SpaceSummary, 'space'>): string => `/spaces/${space}`;

/** A person's eSpaces and invitations. */
export class MySpacesDesk {
  /** Why the last thing was not done. */
  failure = $state.raw<Failure | null>(null);
  /** The invitation that is being answered. */
  answering = $state.raw<InvitationId | null>(null);
  /** Whether the private eSpace is being opened. */
  opening = $state(false);
  /** The invitation whose refusal waits for a yes. */
  refusing = $state.raw<WaitingInvitation | null>(null);

  /** Reads everything again. */
  load = async () => {
    try {
      await app.refreshSpaces();
      this.failure = null;
    } catch (reason) {
      this.failure = asFailure(reason);
    }
  };

  /** Joins the eSpace and enters it. */
  accept = async (invitation: WaitingInvitation) => {
    const joined = await this.#answer(invitation, 'accept');
    if (!joined) return;
    toast({ text: t('spaces-accepted', { space: nameOf(joined) }), tone: 'ok' });
    await goto(placeOf(joined));
  };

  /** Asks whether to refuse. */
  askToRefuse = (invitation: WaitingInvitation) => {
    this.refusing = invitation;
  };

  /** The question was answered with yes. */
  refuse = async () => {
    const invitation = this.refusing;
    if (!invitation) return;
    const answered = await this.#answer(invitation, 'refuse');
    this.refusing = null;
    if (answered !== undefined) toast({ text: t('spaces-refused', { space: invitedTo(invitation) }), tone: 'ok' });
  };

  /** Opens the private eSpace for the first time. */
  openPrivate = async () => {
    this.opening = true;
    this.failure = null;
    try {
      const space = await openPrivateSpace({});
      await this.load();
      toast({ text: t('spaces-private-opened', { code: space.code }), tone: 'ok' });
      await goto(placeOf(space));
    } catch (reason) {
      this.failure = asFailure(reason);
    } finally {
      this.opening = false;
    }
  };

  /** Enters an eSpace, or says which certificate opens it. */
  enter = (space: SpaceSummary) => {
    if (space.needsCertificate) {
      toast({
        text: t('spaces-needs-certificate', { space: nameOf(space), ssn: grouped(space.needsCertificate) }),
        tone: 'warn',
        action: { label: t('spaces-sign-out'), run: () => app.signOut() },
      });
    } else {
      void goto(placeOf(space));
    }
  };

  /** The eSpace that was joined, none after a refusal, and nothing if the office said no. */
  async #answer({ invitation }: WaitingInvitation, answer: 'accept' | 'refuse') {
    this.answering = invitation;
    this.failure = null;
    try {
      const joined = await answerInvitation({ invitation, answer });
      await this.load();
      return joined;
    } catch (reason) {
      this.failure = asFailure(reason);
      // Whatever became of the invitation meanwhile shows in the list; a failure to read it says nothing new.
      await app.refreshSpaces().catch(() => {});
      return undefined;
    } finally {
      this.answering = null;
    }
  }
}
