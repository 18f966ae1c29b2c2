//! M-2, M-3, M-8 to M-10: members and what they may do.

use office::operations::{
    ChangeMember, CompanyOfSpace, DeleteMember, EnterSpace, ExportUsers, InviteMember, LeaveSpace,
    ListMySpaces, ListUsers, MemberDetails, ReinstateMember, Search, SuspendMember,
};
use office::views::{Act, UserState};
use rules::{CertificateChoice, ContactInput, Grant, InviteInput, Language, Refusal, Right, Task};
use testkit::{Town, refused};

#[test]
fn a_suspended_member_loses_access_with_the_next_operation_and_gets_it_back_m_8() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let (jos, session) = town.newcomer("Jos", "Klein", 2);
    let space = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    let member = town.joined(&nadia, space, &jos, &session, Grant::of(Task::Manager));
    assert!(town.ask(&session, EnterSpace { space }).is_ok());

    let after = town.ask(&nadia, SuspendMember { space, member }).unwrap();
    assert_eq!(after.row.state, UserState::Suspended);
    assert_eq!(
        refused(town.ask(&session, EnterSpace { space })),
        Refusal::NotFound,
        "what they may not see does not exist"
    );
    assert!(town.ask(&session, ListMySpaces {}).unwrap().spaces.is_empty());
    assert_eq!(
        refused(town.ask(&nadia, SuspendMember { space, member })),
        Refusal::MemberNotActive
    );

    town.ask(&nadia, ReinstateMember { space, member }).unwrap();
    assert!(town.ask(&session, EnterSpace { space }).is_ok());
    assert_eq!(
        refused(town.ask(&nadia, ReinstateMember { space, member })),
        Refusal::MemberNotSuspended
    );
}

#[test]
fn a_deleted_member_is_gone_and_can_be_invited_again_m_8() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let (jos, session) = town.newcomer("Jos", "Klein", 2);
    let space = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    let member = town.joined(&nadia, space, &jos, &session, Grant::of(Task::Manager));
    town.ask(&nadia, DeleteMember { space, member }).unwrap();
    assert_eq!(refused(town.ask(&session, ListUsers { space })), Refusal::NotFound);
    assert_eq!(refused(town.ask(&nadia, MemberDetails { space, member })), Refusal::NotFound);
    assert_eq!(town.rows(&nadia, space).len(), 1);
    let again = town.joined(&nadia, space, &jos, &session, Grant::of(Task::Manager));
    assert_ne!(again, member);
}

#[test]
fn a_member_may_leave_but_not_suspend_or_delete_themselves_m_8() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let (jos, session) = town.newcomer("Jos", "Klein", 2);
    let space = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    let member = town.joined(&nadia, space, &jos, &session, Grant::of(Task::Administrator));
    assert_eq!(refused(town.ask(&session, DeleteMember { space, member })), Refusal::Yourself);
    assert_eq!(refused(town.ask(&session, SuspendMember { space, member })), Refusal::Yourself);
    town.ask(&session, LeaveSpace { space }).unwrap();
    assert_eq!(refused(town.ask(&session, EnterSpace { space })), Refusal::NotFound);
}

#[test]
fn only_whoever_was_given_the_right_deletes_and_never_an_administrator_m_3() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let (jos, jos_in) = town.newcomer("Jos", "Klein", 2);
    let (tessa, tessa_in) = town.newcomer("Tessa", "Faber", 3);
    let space = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    let jos_id = town.joined(&nadia, space, &jos, &jos_in, Grant::of(Task::Manager));
    let grant = Grant { task: Task::Manager, extra_rights: vec![Right::Delete] };
    let tessa_id = town.joined(&nadia, space, &tessa, &tessa_in, grant);
    assert_eq!(
        refused(town.ask(&jos_in, DeleteMember { space, member: tessa_id })),
        Refusal::NotYourTask
    );
    let nadia_id = town.member(&nadia, space, &testkit::ssn(1));
    let second = town.citizen("Marc", "Bauer", 4);
    let marc_in = town.registered(&second);
    town.joined(&nadia, space, &second, &marc_in, Grant::of(Task::Administrator));
    assert_eq!(
        refused(town.ask(&tessa_in, DeleteMember { space, member: nadia_id })),
        Refusal::OnlyAdministratorsRemoveAdministrators
    );
    town.ask(&tessa_in, DeleteMember { space, member: jos_id }).unwrap();
}

#[test]
fn only_the_invited_certificate_opens_the_espace_when_so_chosen_m_1() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let (jos, session) = town.newcomer("Jos", "Klein", 2);
    let space = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    let invitee =
        InviteInput { choice: CertificateChoice::InvitedOnly, ..jos.invitee(Task::Manager) };
    let invited = town.ask(&nadia, InviteMember { space, invitee }).unwrap();
    town.answer(&session, testkit::id_of(&invited), rules::Answer::Accept).unwrap();

    let stick = town.citizen("Jos", "Klein", 12);
    let signed = stick.credential.sign(&town.office.challenge().unwrap()).unwrap();
    town.ask(&session, office::operations::AddCertificate { signed }).unwrap();
    let with_stick = town.sign_in(&stick).unwrap();
    assert_eq!(
        refused(town.ask(&with_stick, EnterSpace { space })),
        Refusal::OtherCertificateNeeded { ssn: jos.ssn.clone() }
    );
    let listed = town.ask(&with_stick, ListMySpaces {}).unwrap().spaces;
    assert_eq!(
        listed[0].needs_certificate.as_ref(),
        Some(&jos.ssn),
        "the list says which one opens it"
    );
    assert!(town.ask(&session, EnterSpace { space }).is_ok());
}

#[test]
fn every_member_sees_everything_whatever_their_task_m_10() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let (jos, session) = town.newcomer("Jos", "Klein", 2);
    let space = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    town.joined(&nadia, space, &jos, &session, Grant::of(Task::ManagerWithoutSignature));
    let list = town.ask(&session, ListUsers { space }).unwrap();
    assert_eq!(list.rows.len(), 2);
    assert!(!list.may_invite && list.tasks.is_empty() && list.single_rights.is_empty());
    let other = list.rows.iter().find(|row| !row.you).unwrap();
    assert!(other.allowed.is_empty(), "but they can do nothing with others");
    let own = list.rows.iter().find(|row| row.you).unwrap();
    assert_eq!(own.allowed, [Act::Leave]);
    assert!(town.ask(&session, CompanyOfSpace { space }).is_ok());
}

#[test]
fn tasks_change_by_administrators_only_and_count_at_once_m_2() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let (jos, session) = town.newcomer("Jos", "Klein", 2);
    let space = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    let member = town.joined(&nadia, space, &jos, &session, Grant::of(Task::Manager));
    let change = |task, version| ChangeMember {
        space,
        member,
        grant: Grant::of(task),
        choice: CertificateChoice::Any,
        contact: ContactInput::default(),
        version,
    };
    let version = town.ask(&nadia, MemberDetails { space, member }).unwrap().version;
    assert_eq!(
        refused(town.ask(&session, change(Task::Administrator, version))),
        Refusal::NotYourTask
    );
    let tessa = town.citizen("Tessa", "Faber", 3);
    assert_eq!(refused(town.invite(&session, space, &tessa, Task::Manager)), Refusal::NotYourTask);
    town.ask(&nadia, change(Task::Administrator, version)).unwrap();
    assert!(town.invite(&session, space, &tessa, Task::Manager).is_ok());
    assert_eq!(
        refused(town.ask(&nadia, change(Task::Manager, version))),
        Refusal::ChangedMeanwhile
    );
}

#[test]
fn the_search_finds_what_the_person_may_see_and_nothing_else_x_1() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let (tessa, tessa_in) = town.newcomer("Térèse", "Müller", 3);
    let space = town.space(&nadia, "Hôtel du Parc S.A.");
    town.joined(&nadia, space, &tessa, &tessa_in, Grant::of(Task::Manager));
    let (_, stranger) = town.newcomer("Jos", "Klein", 2);
    let titles = |session, text: &str| -> Vec<String> {
        town.ask(session, Search { text: text.into() })
            .unwrap()
            .into_iter()
            .map(|found| found.title)
            .collect()
    };
    assert_eq!(titles(&nadia, "terese mul"), ["Térèse Müller"]);
    assert_eq!(titles(&nadia, "HOTEL"), ["Hôtel du Parc S.A."]);
    assert_eq!(titles(&nadia, &tessa.ssn.grouped()), ["Térèse Müller"]);
    assert!(titles(&nadia, "%").is_empty(), "a wildcard is a character like any other");
    assert!(titles(&stranger, "muller").is_empty());
}

#[test]
fn the_exported_list_has_a_row_for_everyone_in_the_persons_language_m_8() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let space = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    town.invite(&nadia, space, &town.citizen("=HYPERLINK(1)", "Klein", 2), Task::Manager).unwrap();
    for language in Language::ALL {
        let export = town.ask(&nadia, ExportUsers { space, language }).unwrap();
        assert_eq!(export.table.rows.len(), 2);
        assert!(!export.file_name.contains('/'));
        let csv = String::from_utf8(documents::table_csv(&export.table)).unwrap();
        assert!(!csv.contains('⟦'), "a word is missing in {language:?}: {csv}");
        assert!(csv.contains("'=HYPERLINK"), "a formula is text");
    }
}
