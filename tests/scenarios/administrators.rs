//! M-9: there is always at least one active administrator, whatever happens at the same moment.

use std::sync::Barrier;

use office::Error;
use office::operations::{
    ChangeMember, DeleteMember, LeaveSpace, MemberDetails, ReinstateMember, SuspendMember,
};
use office::views::UserState;
use proptest::prelude::*;
use rules::{CertificateChoice, ContactInput, Grant, Refusal, Task};
use testkit::{Town, refused};

#[test]
fn the_last_administrator_stays_whatever_they_try_m_9() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let (jos, session) = town.newcomer("Jos", "Klein", 2);
    let space = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    town.joined(&nadia, space, &jos, &session, Grant::of(Task::Manager));
    let own = town.member(&nadia, space, &testkit::ssn(1));
    assert_eq!(refused(town.ask(&nadia, LeaveSpace { space })), Refusal::LastAdministrator);
    let step_down = ChangeMember {
        space,
        member: own,
        grant: Grant::of(Task::Manager),
        choice: CertificateChoice::Any,
        contact: ContactInput::default(),
        version: town.ask(&nadia, MemberDetails { space, member: own }).unwrap().version,
    };
    assert_eq!(refused(town.ask(&nadia, step_down)), Refusal::LastAdministrator);
    let row = town.rows(&nadia, space).into_iter().find(|row| row.you).unwrap();
    assert!(!row.allowed.contains(&office::views::Act::Leave), "and nothing offers it");
}

#[test]
fn a_suspended_administrator_does_not_count_m_9() {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let (jos, session) = town.newcomer("Jos", "Klein", 2);
    let space = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    let member = town.joined(&nadia, space, &jos, &session, Grant::of(Task::Administrator));
    town.ask(&nadia, SuspendMember { space, member }).unwrap();
    assert_eq!(refused(town.ask(&nadia, LeaveSpace { space })), Refusal::LastAdministrator);
    town.ask(&nadia, ReinstateMember { space, member }).unwrap();
    assert!(town.ask(&nadia, LeaveSpace { space }).is_ok());
}

#[test]
fn two_administrators_deleting_each_other_at_once_leave_one_m_9() {
    for round in 0..20 {
        let town = Town::new();
        let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
        let (jos, session) = town.newcomer("Jos", "Klein", 2);
        let space = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
        let jos_id = town.joined(&nadia, space, &jos, &session, Grant::of(Task::Administrator));
        let nadia_id = town.member(&nadia, space, &testkit::ssn(1));
        let second_window = town.opened_again();
        let start = Barrier::new(2);
        let (by_nadia, by_jos) = std::thread::scope(|threads| {
            let other = threads.spawn(|| {
                start.wait();
                second_window.perform(Some(&session), DeleteMember { space, member: nadia_id })
            });
            start.wait();
            let own = town.office.perform(Some(&nadia), DeleteMember { space, member: jos_id });
            (own, other.join().unwrap())
        });
        assert!(
            by_nadia.is_ok() != by_jos.is_ok(),
            "round {round}: one of them stays: {by_nadia:?} {by_jos:?}"
        );
        let late = by_nadia.err().or(by_jos.err()).unwrap();
        assert!(
            matches!(late, Error::Refused(Refusal::NotFound)),
            "whoever is deleted sees nothing any more: {late:?}"
        );
    }
}

/// What one of the administrators tries.
#[derive(Debug, Clone)]
enum Try {
    Leave,
    Delete(usize),
    Suspend(usize),
    Reinstate(usize),
    StepDown,
    Demote(usize),
}

fn any_try() -> impl Strategy<Value = Try> {
    prop_oneof![
        Just(Try::Leave),
        (0..3usize).prop_map(Try::Delete),
        (0..3usize).prop_map(Try::Suspend),
        (0..3usize).prop_map(Try::Reinstate),
        Just(Try::StepDown),
        (0..3usize).prop_map(Try::Demote),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn three_people_at_once_in_any_order_never_leave_an_espace_without_an_administrator_m_9(
        plans in prop::collection::vec(prop::collection::vec(any_try(), 1..5), 3)
    ) {
        let town = Town::new();
        let people: Vec<_> = ["Nadia", "Jos", "Tessa"].into_iter().zip(1u32..).map(|(name, n)| town.newcomer(name, "X", n)).collect();
        let space = town.space(&people[0].1, "Menuiserie Schmit S.à r.l.");
        let mut members = vec![town.member(&people[0].1, space, &people[0].0.ssn)];
        for (citizen, session) in &people[1..] {
            members.push(town.joined(&people[0].1, space, citizen, session, Grant::of(Task::Administrator)));
        }
        let offices: Vec<_> = (0..3).map(|_| town.opened_again()).collect();
        let start = Barrier::new(3);
        std::thread::scope(|threads| {
            for (me, plan) in plans.iter().enumerate() {
                let (office, session, members, start) = (&offices[me], &people[me].1, &members, &start);
                threads.spawn(move || {
                    start.wait();
                    for step in plan {
                        let manager = |member| -> Result<(), Error> {
                            let version = office.perform(Some(session), MemberDetails { space, member })?.version;
                            let change = ChangeMember {
                                space,
                                member,
                                grant: Grant::of(Task::Manager),
                                choice: CertificateChoice::Any,
                                contact: ContactInput::default(),
                                version,
                            };
                            office.perform(Some(session), change).map(|_| ())
                        };
                        let done = match step {
                            Try::Leave => office.perform(Some(session), LeaveSpace { space }),
                            Try::Delete(who) => office.perform(Some(session), DeleteMember { space, member: members[*who] }),
                            Try::Suspend(who) => office.perform(Some(session), SuspendMember { space, member: members[*who] }).map(|_| ()),
                            Try::Reinstate(who) => office.perform(Some(session), ReinstateMember { space, member: members[*who] }).map(|_| ()),
                            Try::StepDown => manager(members[me]),
                            Try::Demote(who) => manager(members[*who]),
                        };
                        if let Err(Error::Broken(fault)) = done {
                            panic!("nothing may break: {fault}");
                        }
                    }
                });
            }
        });
        // Someone can still enter, and sees at least one active administrator.
        let administrators = people.iter().find_map(|(_, session)| {
            let list = town.ask(session, office::operations::ListUsers { space }).ok()?;
            Some(list.rows.iter().filter(|row| row.state == UserState::Active && row.grant.task == Task::Administrator).count())
        });
        prop_assert!(administrators.is_some_and(|count| count >= 1), "after {plans:?} there are {administrators:?}");
    }
}
