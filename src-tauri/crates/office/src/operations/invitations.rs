//! Invitations to an eSpace (requirements M-1 to M-7).

use chrono::{DateTime, Utc};
use rules::{
    Answer, CertificateChoice, Contact, ContactInput, Email, Grant, InvitationId, InvitationState,
    InvitationStatus, InviteInput, Invitee, MemberState, Refusal, Right, SpaceId, Ssn,
    decide_answer, decide_grant, expires_on, invitation_status, may_be_sent_again,
    may_be_withdrawn, may_join_another_space,
};
use serde::{Deserialize, Serialize};
use store::events::Chain;
use store::invitations::{Invitation, NewInvitation};
use store::members::NewMember;
use ts_rs::TS;

use super::members::{contact_fields, rights_words};
use super::on_field;
use crate::desk::{Desk, details, record_by_itself};
use crate::error::Error;
use crate::letters::{self, Occasion};
use crate::office::MAIL_SETTING;
use crate::operation::{Needs, Operation};
use crate::summaries::{invitation_view, summary};
use crate::views::{InvitationView, MailAccount, SpaceSummary};

/// Invites a person by the number of their certificate (requirements M-1).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InviteMember {
    /// Which eSpace.
    pub space: SpaceId,
    /// Whom, and with which tasks.
    pub invitee: InviteInput,
}

/// Everything about one invitation (requirements M-7).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct InvitationDetails {
    /// Which eSpace.
    pub space: SpaceId,
    /// Which invitation.
    pub invitation: InvitationId,
}

/// Changes a waiting invitation's further details, tasks and certificate choice (requirements M-7).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangeInvitation {
    /// Which eSpace.
    pub space: SpaceId,
    /// Which invitation.
    pub invitation: InvitationId,
    /// Task and single rights.
    pub grant: Grant,
    /// With which certificates the person may sign in.
    pub choice: CertificateChoice,
    /// Further details, as typed.
    pub contact: ContactInput,
    /// The version that was shown.
    pub version: u32,
}

/// Sends an invitation again, with a new end; one that was refused, withdrawn or has expired
/// starts over.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SendInvitationAgain {
    /// Which eSpace.
    pub space: SpaceId,
    /// Which invitation.
    pub invitation: InvitationId,
}

/// Takes a waiting invitation back.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct WithdrawInvitation {
    /// Which eSpace.
    pub space: SpaceId,
    /// Which invitation.
    pub invitation: InvitationId,
}

/// Accepts or refuses an invitation (requirements M-5). Answers with the eSpace that was joined.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AnswerInvitation {
    /// Which invitation.
    pub invitation: InvitationId,
    /// Yes or no.
    pub answer: Answer,
}

impl Operation for InviteMember {
    const NAME: &'static str = "invite-member";
    const NEEDS: Needs = Needs::Member(Right::Invite);
    const CHANGES: bool = true;
    type Output = InvitationView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<InvitationView, Error> {
        let invitee = self.invitee.checked()?;
        desk.business_space()?;
        decide_grant(&desk.member()?.standing.grant, &invitee.grant)
            .map_err(|problem| on_field("grant", problem))?;
        may_be_invited(desk, self.space, &invitee.ssn).map_err(|error| match error {
            Error::Refused(problem) => on_field("ssn", problem).into(),
            broken => broken,
        })?;
        let id = send_new(desk, self.space, &invitee, &Contact::default())?;
        view(desk, id)
    }
}

impl Operation for InvitationDetails {
    const NAME: &'static str = "invitation-details";
    const NEEDS: Needs = Needs::Member(Right::See);
    const CHANGES: bool = false;
    type Output = InvitationView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<InvitationView, Error> {
        let invitation = of_space(desk, self.space, self.invitation)?;
        invitation_view(desk, &invitation)
    }
}

impl Operation for ChangeInvitation {
    const NAME: &'static str = "change-invitation";
    const NEEDS: Needs = Needs::Member(Right::Invite);
    const CHANGES: bool = true;
    type Output = InvitationView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<InvitationView, Error> {
        let contact = self.contact.checked()?;
        let grant = self.grant.normalised();
        let before = of_space(desk, self.space, self.invitation)?;
        still_open(&before, desk.now)?;
        decide_touch(desk, &before)?;
        decide_grant(&desk.member()?.standing.grant, &grant)
            .map_err(|problem| on_field("grant", problem))?;
        if !store::invitations::change(
            desk.tx,
            before.id,
            self.version,
            &grant,
            self.choice,
            &contact,
        )? {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        if before.grant != grant || before.choice != self.choice {
            let details = details([
                ("name", name_of(&before)),
                ("task", grant.task.word().to_owned()),
                ("rights", rights_words(&grant)),
                ("choice", self.choice.word().to_owned()),
            ]);
            desk.record(self.space, "invitation-tasks-changed", details)?;
        }
        if before.contact != contact {
            let details = details([
                ("name", name_of(&before)),
                ("fields", contact_fields(&before.contact, &contact)),
            ]);
            desk.record(self.space, "invitation-details-changed", details)?;
        }
        view(desk, before.id)
    }
}

impl Operation for SendInvitationAgain {
    const NAME: &'static str = "send-invitation-again";
    const NEEDS: Needs = Needs::Member(Right::Invite);
    const CHANGES: bool = true;
    type Output = InvitationView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<InvitationView, Error> {
        let before = of_space(desk, self.space, self.invitation)?;
        may_be_sent_again(before.state)?;
        decide_touch(desk, &before)?;
        let waiting = matches!(
            invitation_status(before.state, before.expires_on, desk.now),
            InvitationStatus::Waiting { .. }
        );
        if waiting {
            let rules = desk.rules()?;
            if !store::invitations::send_again(
                desk.tx,
                before.id,
                desk.now,
                expires_on(desk.now, &rules),
            )? {
                return Err(Refusal::ChangedMeanwhile.into());
            }
            desk.record(
                self.space,
                "invitation-sent-again",
                details([("name", name_of(&before)), ("ssn", before.ssn.grouped())]),
            )?;
            queue_mail(desk, before.id)?;
            return view(desk, before.id);
        }
        may_be_invited(desk, self.space, &before.ssn)?;
        let invitee = Invitee {
            first_name: before.first_name.clone(),
            last_name: before.last_name.clone(),
            email: Email::parse(&before.email)?,
            ssn: before.ssn.clone(),
            grant: before.grant.clone(),
            choice: before.choice,
        };
        let id = send_new(desk, self.space, &invitee, &before.contact)?;
        view(desk, id)
    }
}

impl Operation for WithdrawInvitation {
    const NAME: &'static str = "withdraw-invitation";
    const NEEDS: Needs = Needs::Member(Right::Invite);
    const CHANGES: bool = true;
    type Output = InvitationView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<InvitationView, Error> {
        let before = of_space(desk, self.space, self.invitation)?;
        may_be_withdrawn(before.state, before.expires_on, desk.now)?;
        decide_touch(desk, &before)?;
        end(desk, &before, InvitationState::Withdrawn)?;
        store::outbox::supersede(desk.tx, before.id)?;
        desk.record(
            self.space,
            "invitation-withdrawn",
            details([("name", name_of(&before)), ("ssn", before.ssn.grouped())]),
        )?;
        view(desk, before.id)
    }
}

impl Operation for AnswerInvitation {
    const NAME: &'static str = "answer-invitation";
    const NEEDS: Needs = Needs::Person;
    const CHANGES: bool = true;
    type Output = Option<SpaceSummary>;

    fn run(self, desk: &mut Desk<'_>) -> Result<Option<SpaceSummary>, Error> {
        let person = desk.person()?.clone();
        let session = desk.session()?.ssn().clone();
        let invitation =
            store::invitations::get(desk.tx, self.invitation)?.ok_or(Refusal::NotFound)?;
        let theirs = store::certificates::get(desk.tx, &invitation.ssn)?
            .is_some_and(|known| known.person == person.id);
        if !theirs {
            return Err(Refusal::NotFound.into());
        }
        decide_answer(
            invitation.state,
            invitation.expires_on,
            desk.now,
            &invitation.ssn,
            &session,
        )?;
        let name_and_ssn = details([("name", person.name()), ("ssn", session.grouped())]);
        store::outbox::supersede(desk.tx, invitation.id)?;
        if self.answer == Answer::Refuse {
            end(desk, &invitation, InvitationState::Refused)?;
            desk.record(invitation.space, "invitation-refused", name_and_ssn)?;
            return Ok(None);
        }
        if store::members::of_person(desk.tx, invitation.space, person.id)?.is_some() {
            return Err(Refusal::AlreadyMember.into());
        }
        let rules = desk.rules()?;
        may_join_another_space(store::spaces::count_by_certificate(desk.tx, &session)?, &rules)?;
        end(desk, &invitation, InvitationState::Accepted)?;
        let member = NewMember {
            id: desk.new_id()?,
            space: invitation.space,
            person: person.id,
            ssn: &session,
            grant: &invitation.grant,
            choice: invitation.choice,
            contact: &invitation.contact,
            inviter: Some(invitation.inviter),
        };
        store::members::add(desk.tx, &member, desk.now)?;
        desk.record(invitation.space, "invitation-accepted", name_and_ssn)?;
        let today = desk.today();
        let joined = store::spaces::of_person(desk.tx, person.id, today)?
            .into_iter()
            .find(|joined| joined.space.id == invitation.space)
            .ok_or(Refusal::NotFound)?;
        Ok(Some(summary(joined, &session)))
    }
}

/// An invitation of this eSpace, whatever its state.
pub(super) fn of_space(
    desk: &mut Desk<'_>,
    space: SpaceId,
    invitation: InvitationId,
) -> Result<Invitation, Error> {
    store::invitations::get(desk.tx, invitation)?
        .filter(|invitation| invitation.space == space)
        .ok_or_else(|| Refusal::NotFound.into())
}

fn view(desk: &mut Desk<'_>, id: InvitationId) -> Result<InvitationView, Error> {
    let invitation = store::invitations::get(desk.tx, id)?.ok_or(Refusal::NotFound)?;
    invitation_view(desk, &invitation)
}

/// Whether a certificate may be invited, making way for it if its last invitation has expired.
fn may_be_invited(desk: &mut Desk<'_>, space: SpaceId, ssn: &Ssn) -> Result<(), Error> {
    if let Some(known) = store::certificates::get(desk.tx, ssn)? {
        if known.person == desk.person()?.id {
            return Err(Refusal::InviteYourself.into());
        }
        if let Some(member) = store::members::of_person(desk.tx, space, known.person)? {
            let suspended = member.standing.state == MemberState::Suspended;
            return Err(if suspended {
                Refusal::AlreadySuspendedMember
            } else {
                Refusal::AlreadyMember
            }
            .into());
        }
    }
    let Some(pending) = store::invitations::pending_for(desk.tx, space, ssn)? else {
        return Ok(());
    };
    match invitation_status(pending.state, pending.expires_on, desk.now) {
        InvitationStatus::Expired => end_expired(desk, &pending),
        _ => Err(Refusal::AlreadyInvited.into()),
    }
}

/// Ends an invitation whose time ran out; nobody did that, so the record names nobody.
fn end_expired(desk: &mut Desk<'_>, invitation: &Invitation) -> Result<(), Error> {
    end(desk, invitation, InvitationState::Expired)?;
    store::outbox::supersede(desk.tx, invitation.id)?;
    let details = details([
        ("name", name_of(invitation)),
        ("ssn", invitation.ssn.grouped()),
        ("day", invitation.expires_on.to_string()),
    ]);
    let chain = Chain::Space(invitation.space);
    record_by_itself(desk.tx, chain, "invitation-expired", details, desk.now)
}

fn send_new(
    desk: &mut Desk<'_>,
    space: SpaceId,
    invitee: &Invitee,
    contact: &Contact,
) -> Result<InvitationId, Error> {
    let id = desk.new_id()?;
    let inviter = desk.person()?.id;
    let rules = desk.rules()?;
    let expires_on = expires_on(desk.now, &rules);
    let invitation = NewInvitation { id, space, invitee, contact, inviter, expires_on };
    store::invitations::add(desk.tx, &invitation, desk.now)?;
    let details = details([
        ("name", format!("{} {}", invitee.first_name, invitee.last_name)),
        ("ssn", invitee.ssn.grouped()),
        ("task", invitee.grant.task.word().to_owned()),
        ("rights", rights_words(&invitee.grant)),
        ("choice", invitee.choice.word().to_owned()),
    ]);
    desk.record(space, "member-invited", details)?;
    queue_mail(desk, id)?;
    Ok(id)
}

fn queue_mail(desk: &mut Desk<'_>, invitation: InvitationId) -> Result<(), Error> {
    let invitation = store::invitations::get(desk.tx, invitation)?.ok_or(Refusal::NotFound)?;
    let account: Option<MailAccount> = store::settings::get(desk.tx, MAIL_SETTING)?;
    let language = letters::language_for(desk.tx, &invitation)?;
    let mail = letters::write(
        desk.new_id()?,
        &invitation,
        language,
        Occasion::Invitation,
        account.is_some(),
        desk.now,
    );
    store::outbox::add(desk.tx, &mail, desk.now)?;
    Ok(())
}

/// Ends an invitation that was pending a moment ago; if it no longer is, says what became of it.
fn end(desk: &mut Desk<'_>, invitation: &Invitation, to: InvitationState) -> Result<(), Error> {
    if store::invitations::end(desk.tx, invitation.id, to, desk.now)? {
        return Ok(());
    }
    let now = store::invitations::get(desk.tx, invitation.id)?.ok_or(Refusal::NotFound)?;
    still_open(&now, desk.now)?;
    Err(Refusal::ChangedMeanwhile.into())
}

fn still_open(invitation: &Invitation, now: DateTime<Utc>) -> Result<(), Refusal> {
    may_be_withdrawn(invitation.state, invitation.expires_on, now)
}

/// Whoever could not give these tasks does not change, resend or withdraw them either (M-2).
fn decide_touch(desk: &Desk<'_>, invitation: &Invitation) -> Result<(), Error> {
    Ok(decide_grant(&desk.member()?.standing.grant, &invitation.grant)?)
}

fn name_of(invitation: &Invitation) -> String {
    format!("{} {}", invitation.first_name, invitation.last_name)
}
