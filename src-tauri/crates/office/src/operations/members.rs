//! Members of an eSpace (requirements M-2, M-3, M-7 to M-10).

use std::collections::HashMap;

use documents::{Cell, Column, Table};
use i18n::args;
use rules::{
    CertificateChoice, Contact, ContactInput, Grant, InvitationId, Language, MemberAct, MemberId,
    MemberState, Refusal, Right, SpaceId, Task, decide_grant, decide_member_act,
    keeps_an_administrator,
};
use serde::{Deserialize, Serialize};
use store::members::Member;
use ts_rs::TS;

use super::{changed, file_name};
use crate::desk::{Desk, details};
use crate::error::Error;
use crate::operation::{Needs, Operation};
use crate::summaries::{Asker, invitation_row, mail_state, member_row, member_view};
use crate::views::{MemberView, UserRow, UserState, Users};

/// Every member and invitation of an eSpace (requirements M-8).
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ListUsers {
    /// Which eSpace.
    pub space: SpaceId,
}

/// Everything about one member.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct MemberDetails {
    /// Which eSpace.
    pub space: SpaceId,
    /// Which member.
    pub member: MemberId,
}

/// Changes a member's further details, task, single rights and certificate choice.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangeMember {
    /// Which eSpace.
    pub space: SpaceId,
    /// Which member.
    pub member: MemberId,
    /// Task and single rights.
    pub grant: Grant,
    /// With which certificates the person may sign in.
    pub choice: CertificateChoice,
    /// Further details, as typed.
    pub contact: ContactInput,
    /// The version that was shown.
    pub version: u32,
}

/// Takes a member's access away for a while.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct SuspendMember {
    /// Which eSpace.
    pub space: SpaceId,
    /// Which member.
    pub member: MemberId,
}

/// Gives a suspended member access again.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ReinstateMember {
    /// Which eSpace.
    pub space: SpaceId,
    /// Which member.
    pub member: MemberId,
}

/// Takes a member's access away for good.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct DeleteMember {
    /// Which eSpace.
    pub space: SpaceId,
    /// Which member.
    pub member: MemberId,
}

/// Leaves an eSpace oneself.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct LeaveSpace {
    /// Which eSpace.
    pub space: SpaceId,
}

/// The list of users as a table to save.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ExportUsers {
    /// Which eSpace.
    pub space: SpaceId,
    /// In which language.
    pub language: Language,
}

/// A table to save, and what to call its file.
#[derive(Clone)]
pub struct ExportedTable {
    /// The table.
    pub table: Table,
    /// A file name without its ending.
    pub file_name: String,
}

impl Operation for ListUsers {
    const NAME: &'static str = "list-users";
    const NEEDS: Needs = Needs::Member(Right::See);
    const CHANGES: bool = false;
    type Output = Users;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<Users, Error> {
        desk.business_space()?;
        let rows = rows(desk)?;
        let own = desk.member()?.standing.grant.clone();
        let may_invite = own.rights().has(Right::Invite);
        let tasks = Task::ALL
            .into_iter()
            .filter(|task| may_invite && decide_grant(&own, &Grant::of(*task)).is_ok())
            .collect();
        let single_rights =
            if own.task == Task::Administrator { Right::SINGLE.to_vec() } else { Vec::new() };
        Ok(Users { rows, may_invite, tasks, single_rights })
    }
}

impl Operation for MemberDetails {
    const NAME: &'static str = "member-details";
    const NEEDS: Needs = Needs::Member(Right::See);
    const CHANGES: bool = false;
    type Output = MemberView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<MemberView, Error> {
        let member = present(desk, self.space, self.member)?;
        member_view(desk, &member)
    }
}

impl Operation for ChangeMember {
    const NAME: &'static str = "change-member";
    const NEEDS: Needs = Needs::Member(Right::Administer);
    const CHANGES: bool = true;
    type Output = MemberView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<MemberView, Error> {
        let contact = self.contact.checked()?;
        let grant = self.grant.normalised();
        let before = present(desk, self.space, self.member)?;
        decide_grant(&desk.member()?.standing.grant, &grant)?;
        if grant.task != Task::Administrator {
            keep_an_administrator(desk, &before)?;
        }
        if !store::members::change(desk.tx, before.id, self.version, &grant, self.choice, &contact)?
        {
            return Err(Refusal::ChangedMeanwhile.into());
        }
        if before.standing.grant != grant || before.standing.choice != self.choice {
            let details = details([
                ("name", name_of(&before)),
                ("task", grant.task.word().to_owned()),
                ("rights", rights_words(&grant)),
                ("choice", self.choice.word().to_owned()),
            ]);
            desk.record(self.space, "member-tasks-changed", details)?;
        }
        if before.contact != contact {
            let details = details([
                ("name", name_of(&before)),
                ("fields", contact_fields(&before.contact, &contact)),
            ]);
            desk.record(self.space, "member-details-changed", details)?;
        }
        let after = present(desk, self.space, self.member)?;
        // Someone may have changed their own tasks; what they may do now is what counts from here.
        if desk.member()?.id == after.id {
            desk.actor.member = Some(after.clone());
        }
        member_view(desk, &after)
    }
}

impl Operation for SuspendMember {
    const NAME: &'static str = "suspend-member";
    const NEEDS: Needs = Needs::Member(Right::Delete);
    const CHANGES: bool = true;
    type Output = MemberView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<MemberView, Error> {
        let target = act_on(desk, self.space, self.member, MemberAct::Suspend)?;
        move_to(desk, &target, MemberState::Suspended, "member-suspended")?;
        let after = present(desk, self.space, self.member)?;
        member_view(desk, &after)
    }
}

impl Operation for ReinstateMember {
    const NAME: &'static str = "reinstate-member";
    const NEEDS: Needs = Needs::Member(Right::Delete);
    const CHANGES: bool = true;
    type Output = MemberView;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<MemberView, Error> {
        let target = act_on(desk, self.space, self.member, MemberAct::Reinstate)?;
        move_to(desk, &target, MemberState::Active, "member-reinstated")?;
        let after = present(desk, self.space, self.member)?;
        member_view(desk, &after)
    }
}

impl Operation for DeleteMember {
    const NAME: &'static str = "delete-member";
    const NEEDS: Needs = Needs::Member(Right::Delete);
    const CHANGES: bool = true;
    type Output = ();

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<(), Error> {
        let target = act_on(desk, self.space, self.member, MemberAct::Delete)?;
        move_to(desk, &target, MemberState::Deleted, "member-deleted")
    }
}

impl Operation for LeaveSpace {
    const NAME: &'static str = "leave-space";
    const NEEDS: Needs = Needs::Member(Right::See);
    const CHANGES: bool = true;
    type Output = ();

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<(), Error> {
        let own = desk.member()?.clone();
        keep_an_administrator(desk, &own)?;
        move_to(desk, &own, MemberState::Left, "member-left")
    }
}

impl Operation for ExportUsers {
    const NAME: &'static str = "export-users";
    const NEEDS: Needs = Needs::Member(Right::See);
    const CHANGES: bool = false;
    type Output = ExportedTable;

    fn space(&self) -> Option<SpaceId> {
        Some(self.space)
    }

    fn run(self, desk: &mut Desk<'_>) -> Result<ExportedTable, Error> {
        let space = desk.business_space()?.clone();
        let word = |id: &str| i18n::text(self.language, id, &args![]);
        let columns = [
            ("documents-members-first-name", 18),
            ("documents-members-last-name", 18),
            ("documents-members-email", 32),
            ("documents-members-ssn", 26),
            ("documents-members-tasks", 30),
            ("documents-members-certificates", 24),
            ("documents-members-state", 16),
            ("documents-members-since", 18),
        ];
        let columns =
            columns.into_iter().map(|(id, width)| Column { heading: word(id), width }).collect();
        let mut rows = rows(desk)?;
        rows.sort_by_cached_key(|row| (store::fold(&row.last_name), store::fold(&row.first_name)));
        let rows = rows
            .into_iter()
            .map(|row| {
                let rights = row.grant.extra_rights.iter().map(|right| word(right_message(*right)));
                let task = word(&format!("task-{}", row.grant.task.word()));
                vec![
                    row.first_name.into(),
                    row.last_name.into(),
                    row.email.into(),
                    row.ssn.grouped().into(),
                    std::iter::once(task).chain(rights).collect::<Vec<_>>().join(", ").into(),
                    word(&format!("state-choice-{}", row.choice.word())).into(),
                    word(state_message(row.state)).into(),
                    Cell::Instant(row.since),
                ]
            })
            .collect();
        let title =
            i18n::text(self.language, "documents-members-title", &args!["space" => space.name()]);
        let table = Table { title: title.clone(), made_on: desk.today(), columns, rows };
        Ok(ExportedTable { table, file_name: file_name(&title, desk.today()) })
    }
}

fn right_message(right: Right) -> &'static str {
    match right {
        Right::See => "right-see",
        Right::FillIn => "right-fill-in",
        Right::Sign => "right-sign",
        Right::Invite => "right-invite",
        Right::Delete => "right-delete",
        Right::Administer => "right-administer",
    }
}

const fn state_message(state: UserState) -> &'static str {
    match state {
        UserState::Active => "state-active",
        UserState::Suspended => "state-suspended",
        UserState::Invited => "state-invited",
        UserState::Expired => "state-expired",
        UserState::Refused => "state-refused",
        UserState::Withdrawn => "state-withdrawn",
    }
}

fn rows(desk: &mut Desk<'_>) -> Result<Vec<UserRow>, Error> {
    let asker = Asker::of(desk)?;
    let space = desk.space()?.id;
    let mails: HashMap<InvitationId, String> =
        store::outbox::states_of_space(desk.tx, space)?.into_iter().collect();
    let mut rows: Vec<UserRow> = store::members::of_space(desk.tx, space)?
        .iter()
        .map(|member| member_row(member, &asker))
        .collect();
    for invitation in store::invitations::listed(desk.tx, space)? {
        let mail = mails.get(&invitation.id).map(|word| mail_state(word)).transpose()?.flatten();
        rows.push(invitation_row(&invitation, mail, &asker, desk.now));
    }
    Ok(rows)
}

/// A member who has not left and was not deleted.
fn present(desk: &mut Desk<'_>, space: SpaceId, member: MemberId) -> Result<Member, Error> {
    store::members::get(desk.tx, space, member)?
        .filter(|member| {
            matches!(member.standing.state, MemberState::Active | MemberState::Suspended)
        })
        .ok_or_else(|| Refusal::NotFound.into())
}

fn act_on(
    desk: &mut Desk<'_>,
    space: SpaceId,
    member: MemberId,
    act: MemberAct,
) -> Result<Member, Error> {
    let target = present(desk, space, member)?;
    let own = desk.member()?;
    decide_member_act(
        act,
        &own.standing.grant,
        own.id == target.id,
        &target.standing.grant,
        target.standing.state,
    )?;
    if act != MemberAct::Reinstate {
        keep_an_administrator(desk, &target)?;
    }
    Ok(target)
}

fn keep_an_administrator(desk: &mut Desk<'_>, target: &Member) -> Result<(), Error> {
    let standing = &target.standing;
    let active_administrator =
        standing.grant.task == Task::Administrator && standing.state == MemberState::Active;
    let others = store::members::other_administrators(desk.tx, target.space, target.id)?;
    Ok(keeps_an_administrator(active_administrator, others)?)
}

fn move_to(
    desk: &mut Desk<'_>,
    target: &Member,
    to: MemberState,
    what: &'static str,
) -> Result<(), Error> {
    if !store::members::change_state(desk.tx, target.id, &[target.standing.state], to, desk.now)? {
        return Err(Refusal::ChangedMeanwhile.into());
    }
    if to != MemberState::Active {
        // A mail that waits may tell of this eSpace (requirements M-8).
        store::outbox::withdraw(desk.tx, target.person)?;
    }
    desk.record(target.space, what, details([("name", name_of(target))]))
}

fn name_of(member: &Member) -> String {
    format!("{} {}", member.first_name, member.last_name)
}

/// Which further details changed, as the history has them.
pub(super) fn contact_fields(before: &Contact, after: &Contact) -> String {
    changed([
        ("phone", before.phone != after.phone),
        ("function", before.function != after.function),
        ("address", before.address != after.address),
        ("note", before.note != after.note),
    ])
    .join(" ")
}

/// Single rights in a history entry: their words, separated by spaces.
pub(super) fn rights_words(grant: &Grant) -> String {
    let words: Vec<_> = grant
        .extra_rights
        .iter()
        .map(|right| right_message(*right).trim_start_matches("right-"))
        .collect();
    words.join(" ")
}
