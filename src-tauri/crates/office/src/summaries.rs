//! How rows of the store become views.

use chrono::{DateTime, Utc};
use rules::{
    CertificateChoice, Grant, InvitationState, InvitationStatus, MemberAct, MemberState, PersonId,
    Refusal, Right, Task, decide_member_act, invitation_status,
};
use store::invitations::Invitation;
use store::members::{Member, Standing};
use store::outbox::Mail;
use store::spaces::{OfPerson, Space};

use crate::desk::Desk;
use crate::error::{Error, Fault};
use crate::views::{
    Act, HistoryEntry, InvitationView, MailState, MailView, MemberView, SpaceSummary, UserRow,
    UserState,
};

/// An eSpace in the list of a person's own.
pub(crate) fn summary(of_person: OfPerson, signed_in_with: &rules::Ssn) -> SpaceSummary {
    let Standing { grant, choice, ssn, .. } = of_person.standing;
    let other = choice == CertificateChoice::InvitedOnly && ssn != *signed_in_with;
    SpaceSummary {
        space: of_person.space.id,
        code: of_person.space.code,
        kind: of_person.space.kind,
        company: of_person.space.company_name,
        label: of_person.space.label,
        grant,
        needs_certificate: other.then_some(ssn),
        members: of_person.members,
        invitations: of_person.invitations,
    }
}

/// A person's private eSpace in the same list.
pub(crate) fn private_summary(space: Space) -> SpaceSummary {
    SpaceSummary {
        space: space.id,
        code: space.code,
        kind: space.kind,
        company: String::new(),
        label: space.label,
        grant: Grant::of(Task::Manager),
        needs_certificate: None,
        members: 1,
        invitations: 0,
    }
}

/// What an asker may do with the members and invitations of an eSpace.
pub(crate) struct Asker {
    pub(crate) person: PersonId,
    pub(crate) grant: Grant,
    pub(crate) administrators: usize,
}

impl Asker {
    pub(crate) fn of(desk: &mut Desk<'_>) -> Result<Self, Error> {
        let member = desk.member()?.clone();
        let others =
            store::members::other_administrators(desk.tx, member.space, member.id)? as usize;
        let administrators =
            others + usize::from(member.standing.grant.task == Task::Administrator);
        Ok(Self { person: member.person, grant: member.standing.grant, administrators })
    }

    fn has(&self, right: Right) -> bool {
        self.grant.rights().has(right)
    }

    pub(crate) fn may_with_member(&self, member: &Member) -> Vec<Act> {
        let you = member.person == self.person;
        let standing = &member.standing;
        let last = standing.grant.task == Task::Administrator
            && standing.state == MemberState::Active
            && self.administrators <= 1;
        let mut allowed = Vec::new();
        if self.has(Right::Administer) {
            allowed.extend([Act::Edit, Act::ChangeTasks]);
        }
        for (act, shown) in [
            (MemberAct::Suspend, Act::Suspend),
            (MemberAct::Reinstate, Act::Reinstate),
            (MemberAct::Delete, Act::Delete),
        ] {
            if !last
                && decide_member_act(act, &self.grant, you, &standing.grant, standing.state).is_ok()
            {
                allowed.push(shown);
            }
        }
        if you && !last {
            allowed.push(Act::Leave);
        }
        allowed
    }

    fn may_with_invitation(&self, invitation: &Invitation, status: InvitationStatus) -> Vec<Act> {
        if !self.has(Right::Invite) || status == InvitationStatus::Accepted {
            return Vec::new();
        }
        // Whoever could not have given these tasks does not touch the invitation either.
        if rules::decide_grant(&self.grant, &invitation.grant).is_err() {
            return Vec::new();
        }
        match status {
            InvitationStatus::Waiting { .. } => {
                vec![Act::Edit, Act::ChangeTasks, Act::SendAgain, Act::Withdraw]
            }
            _ => vec![Act::SendAgain],
        }
    }
}

pub(crate) fn member_row(member: &Member, asker: &Asker) -> UserRow {
    UserRow {
        member: Some(member.id),
        invitation: None,
        first_name: member.first_name.clone(),
        last_name: member.last_name.clone(),
        email: member.email.clone(),
        ssn: member.standing.ssn.clone(),
        grant: member.standing.grant.clone(),
        choice: member.standing.choice,
        state: if member.standing.state == MemberState::Suspended {
            UserState::Suspended
        } else {
            UserState::Active
        },
        days_left: None,
        since: member.joined_at,
        you: member.person == asker.person,
        mail: None,
        allowed: asker.may_with_member(member),
    }
}

pub(crate) fn invitation_row(
    invitation: &Invitation,
    mail: Option<MailState>,
    asker: &Asker,
    now: DateTime<Utc>,
) -> UserRow {
    let status = invitation_status(invitation.state, invitation.expires_on, now);
    let (state, days_left) = match status {
        InvitationStatus::Waiting { days_left } => (UserState::Invited, Some(days_left)),
        InvitationStatus::Accepted => (UserState::Active, None),
        InvitationStatus::Refused => (UserState::Refused, None),
        InvitationStatus::Withdrawn => (UserState::Withdrawn, None),
        InvitationStatus::Expired => (UserState::Expired, None),
    };
    UserRow {
        member: None,
        invitation: Some(invitation.id),
        first_name: invitation.first_name.clone(),
        last_name: invitation.last_name.clone(),
        email: invitation.email.clone(),
        ssn: invitation.ssn.clone(),
        grant: invitation.grant.clone(),
        choice: invitation.choice,
        state,
        days_left,
        since: invitation.sent_at,
        you: false,
        mail: mail.filter(|_| state == UserState::Invited),
        allowed: asker.may_with_invitation(invitation, status),
    }
}

/// A message's stored word as what it means; a superseded one is not shown.
pub(crate) fn mail_state(word: &str) -> Result<Option<MailState>, Error> {
    Ok(Some(match word {
        "by-hand" => MailState::ByHand,
        "waiting" => MailState::Waiting,
        "sending" => MailState::Sending,
        "sent" => MailState::Sent,
        "failed" => MailState::Failed,
        "handed-over" => MailState::HandedOver,
        "superseded" => return Ok(None),
        other => {
            return Err(Fault::new("reading the outbox", format!("unknown state {other}")).into());
        }
    }))
}

pub(crate) fn mail_view(mail: Mail) -> Result<Option<MailView>, Error> {
    Ok(mail_state(&mail.state)?.map(|state| MailView {
        state,
        to: mail.to,
        attempts: mail.attempts,
        next_at: mail.next_at,
        sent_at: mail.sent_at,
        problem: mail.problem,
    }))
}

/// Everything about an invitation.
pub(crate) fn invitation_view(
    desk: &mut Desk<'_>,
    invitation: &Invitation,
) -> Result<InvitationView, Error> {
    let mail =
        store::outbox::of_invitation(desk.tx, invitation.id)?.map(mail_view).transpose()?.flatten();
    let asker = Asker::of(desk)?;
    let expired = invitation_status(invitation.state, invitation.expires_on, desk.now)
        == InvitationStatus::Expired;
    Ok(InvitationView {
        row: invitation_row(invitation, mail.as_ref().map(|mail| mail.state), &asker, desk.now),
        contact: invitation.contact.clone(),
        inviter: invitation.inviter_name.clone(),
        sent_at: invitation.sent_at,
        expires_on: invitation.expires_on,
        ended_at: invitation.ended_at,
        mail: mail.filter(|_| invitation.state == InvitationState::Pending && !expired),
        version: invitation.version,
    })
}

/// Everything about a member.
pub(crate) fn member_view(desk: &mut Desk<'_>, member: &Member) -> Result<MemberView, Error> {
    let asker = Asker::of(desk)?;
    let inviter = match member.inviter {
        Some(inviter) => {
            store::persons::get(desk.tx, inviter)?.map(|person| person.name()).unwrap_or_default()
        }
        None => String::new(),
    };
    Ok(MemberView {
        row: member_row(member, &asker),
        contact: member.contact.clone(),
        inviter,
        version: member.version,
    })
}

/// An event as the history shows it.
pub(crate) fn history_entry(event: store::events::Event) -> Result<HistoryEntry, Error> {
    let ssn = event.ssn.map(|ssn| rules::Ssn::parse(&ssn)).transpose().map_err(|_: Refusal| {
        Fault::new("reading the history", "a certificate number is unreadable")
    })?;
    Ok(HistoryEntry {
        seq: event.seq,
        at: event.at,
        who: event.who,
        ssn,
        what: event.what,
        details: event.details,
    })
}
