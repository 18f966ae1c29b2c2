//! M-1 to M-7: inviting and answering.

use std::sync::Barrier;

use office::operations::{
    AddCertificate, ChangeInvitation, ChangeOfficeRules, InvitationDetails, InviteMember,
    ListMySpaces, SendInvitationAgain, WithdrawInvitation,
};
use office::views::{Act, UserState};
use office::{Error, Session};
use rules::{
    Answer, CertificateChoice, ContactInput, Grant, InviteInput, OfficeRules, Refusal, Right,
    SpaceId, Task,
};
use testkit::{Citizen, Town, id_of, refused, refused_at};

struct Scene {
    town: Town,
    nadia: Session,
    space: SpaceId,
    jos: Citizen,
}

fn scene() -> Scene {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let space = town.space(&nadia, "Menuiserie Schmit S.à r.l.");
    let jos = town.citizen("Jos", "Klein", 2);
    Scene { town, nadia, space, jos }
}

#[test]
fn a_colleague_invited_by_number_registers_accepts_and_is_in_m_1_m_5() {
    let Scene { town, nadia, space, jos } = scene();
    let invited = town.invite(&nadia, space, &jos, Task::Manager).unwrap();
    assert_eq!(
        (invited.row.state, invited.row.days_left),
        (UserState::Invited, Some(30)),
        "M-6: 30 days"
    );
    assert_eq!(invited.inviter, "Nadia Weber");

    let session = town.registered(&jos);
    let waiting = town.ask(&session, ListMySpaces {}).unwrap();
    assert!(waiting.spaces.is_empty());
    assert!(waiting.invitations[0].answerable);
    assert_eq!(waiting.invitations[0].company, "Menuiserie Schmit S.à r.l.", "S-5");
    town.answer(&session, id_of(&invited), Answer::Accept).unwrap();

    let mine = town.ask(&session, ListMySpaces {}).unwrap();
    assert_eq!((mine.spaces.len(), mine.invitations.len()), (1, 0));
    let rows = town.rows(&session, space);
    assert_eq!(rows.len(), 2, "the invitation became a member, not a second row");
    assert!(rows.iter().any(|row| row.you && row.grant.task == Task::Manager));
}

#[test]
fn a_refused_invitation_gives_nothing_and_can_be_sent_again_m_6() {
    let Scene { town, nadia, space, jos } = scene();
    let invited = town.invite(&nadia, space, &jos, Task::Manager).unwrap();
    let session = town.registered(&jos);
    town.answer(&session, id_of(&invited), Answer::Refuse).unwrap();
    assert!(town.ask(&session, ListMySpaces {}).unwrap().spaces.is_empty());
    assert_eq!(
        refused(town.answer(&session, id_of(&invited), Answer::Accept)),
        Refusal::InvitationRefused
    );
    assert_eq!(town.rows(&nadia, space)[1].state, UserState::Refused);

    let again =
        town.ask(&nadia, SendInvitationAgain { space, invitation: id_of(&invited) }).unwrap();
    assert_ne!(id_of(&again), id_of(&invited), "what was refused starts over");
    assert_eq!(town.rows(&nadia, space).len(), 2, "the list shows the latest only");
    town.answer(&session, id_of(&again), Answer::Accept).unwrap();
}

#[test]
fn every_number_that_cannot_be_invited_says_why_m_1_m_6() {
    let Scene { town, nadia, space, jos } = scene();
    let with = |ssn: &str| InviteMember {
        space,
        invitee: InviteInput { ssn: ssn.into(), ..jos.invitee(Task::Manager) },
    };
    let refusal = |ssn: &str| refused_at(town.ask(&nadia, with(ssn)), "ssn");
    assert_eq!(refusal(""), Refusal::SsnMissing);
    assert_eq!(refusal(&"1".repeat(19)), Refusal::SsnLength { count: 19 });
    assert_eq!(refusal(&"1".repeat(21)), Refusal::SsnLength { count: 21 });
    assert_eq!(refusal("1010 0000 0000 0000 00A2"), Refusal::SsnNotDigits { found: "A".into() });
    assert_eq!(refusal("１０１０００００００００００００００００"), Refusal::SsnOtherScript);
    assert_eq!(refusal(testkit::ssn(1).as_str()), Refusal::InviteYourself);

    assert!(town.ask(&nadia, with(&jos.ssn.grouped())).is_ok(), "groups of four are understood");
    assert_eq!(refusal(jos.ssn.as_str()), Refusal::AlreadyInvited);

    let session = town.registered(&jos);
    let invitation = town.ask(&session, ListMySpaces {}).unwrap().invitations[0].invitation;
    town.answer(&session, invitation, Answer::Accept).unwrap();
    assert_eq!(refusal(jos.ssn.as_str()), Refusal::AlreadyMember);
    let member = town.member(&nadia, space, &jos.ssn);
    town.ask(&nadia, office::operations::SuspendMember { space, member }).unwrap();
    assert_eq!(refusal(jos.ssn.as_str()), Refusal::AlreadySuspendedMember);

    // A further certificate of a member is that member too.
    town.ask(&nadia, office::operations::ReinstateMember { space, member }).unwrap();
    let stick = town.citizen("Jos", "Klein", 12);
    let signed = stick.credential.sign(&town.office.challenge().unwrap()).unwrap();
    town.ask(&session, AddCertificate { signed }).unwrap();
    assert_eq!(refusal(stick.ssn.as_str()), Refusal::AlreadyMember);
}

#[test]
fn all_that_is_wrong_with_an_invitation_is_said_at_once_m_1() {
    let Scene { town, nadia, space, jos } = scene();
    let empty = InviteInput {
        first_name: " ".into(),
        last_name: String::new(),
        email: "jos@".into(),
        ssn: "12".into(),
        ..jos.invitee(Task::Manager)
    };
    let Refusal::Form { fields } =
        refused(town.ask(&nadia, InviteMember { space, invitee: empty }))
    else {
        panic!("a form")
    };
    let codes: Vec<_> =
        fields.iter().map(|field| (field.field.as_str(), field.problem.code())).collect();
    assert_eq!(
        codes,
        [
            ("ssn", "ssn-length"),
            ("firstName", "field-missing"),
            ("lastName", "field-missing"),
            ("email", "email-invalid")
        ]
    );
}

#[test]
fn an_invitation_is_answered_with_the_certificate_it_names_m_5() {
    let Scene { town, nadia, space, jos } = scene();
    let session = town.registered(&jos);
    let stick = town.citizen("Jos", "Klein", 12);
    let signed = stick.credential.sign(&town.office.challenge().unwrap()).unwrap();
    town.ask(&session, AddCertificate { signed }).unwrap();
    let invited = town.invite(&nadia, space, &stick, Task::Manager).unwrap();

    let seen = &town.ask(&session, ListMySpaces {}).unwrap().invitations[0];
    assert_eq!((&seen.ssn, seen.answerable), (&stick.ssn, false), "they are told which one to use");
    let answered = town.answer(&session, id_of(&invited), Answer::Accept);
    assert_eq!(refused(answered), Refusal::AnswerWithInvitedCertificate { ssn: stick.ssn.clone() });
    let with_stick = town.sign_in(&stick).unwrap();
    assert!(town.answer(&with_stick, id_of(&invited), Answer::Accept).is_ok());
}

#[test]
fn somebody_elses_invitation_does_not_exist_x_1() {
    let Scene { town, nadia, space, jos } = scene();
    let invited = town.invite(&nadia, space, &jos, Task::Manager).unwrap();
    let (_, tessa) = town.newcomer("Tessa", "Faber", 3);
    assert_eq!(refused(town.answer(&tessa, id_of(&invited), Answer::Accept)), Refusal::NotFound);
}

#[test]
fn a_withdrawn_invitation_cannot_be_accepted_any_more_m_6() {
    let Scene { town, nadia, space, jos } = scene();
    let invited = town.invite(&nadia, space, &jos, Task::Manager).unwrap();
    let session = town.registered(&jos);
    let after =
        town.ask(&nadia, WithdrawInvitation { space, invitation: id_of(&invited) }).unwrap();
    assert_eq!(after.row.state, UserState::Withdrawn);
    assert!(after.mail.is_none(), "its message will not go out");
    assert_eq!(
        refused(town.answer(&session, id_of(&invited), Answer::Accept)),
        Refusal::InvitationWithdrawn
    );
    assert_eq!(
        refused(town.ask(&nadia, WithdrawInvitation { space, invitation: id_of(&invited) })),
        Refusal::InvitationWithdrawn
    );
}

#[test]
fn an_invitation_expires_at_the_end_of_its_last_day_in_luxembourg_m_6() {
    let Scene { town, nadia, space, jos } = scene();
    let invited = town.invite(&nadia, space, &jos, Task::Manager).unwrap();
    assert_eq!(invited.expires_on.to_string(), "2026-12-24");
    town.clock.skip_days(30);
    let session = town.registered(&town.citizen("Jos", "Klein", 2));
    assert_eq!(town.ask(&session, ListMySpaces {}).unwrap().invitations[0].days_left, Some(0));
    town.clock.skip_days(1);
    assert_eq!(
        town.ask(&session, ListMySpaces {}).unwrap().invitations[0].days_left,
        None,
        "it says so in plain words"
    );
    let on = "2026-12-24".parse().unwrap();
    assert_eq!(
        refused(town.answer(&session, id_of(&invited), Answer::Accept)),
        Refusal::InvitationExpired { on }
    );
    let row = &town.rows(&nadia, space)[1];
    assert_eq!(
        (row.state, row.allowed.as_slice()),
        (UserState::Expired, [Act::SendAgain].as_slice())
    );

    let again =
        town.ask(&nadia, SendInvitationAgain { space, invitation: id_of(&invited) }).unwrap();
    town.answer(&session, id_of(&again), Answer::Accept).unwrap();
}

#[test]
fn an_expired_invitation_makes_way_for_a_new_one_m_6() {
    let Scene { town, nadia, space, jos } = scene();
    town.invite(&nadia, space, &jos, Task::Manager).unwrap();
    town.clock.skip_days(31);
    assert!(town.invite(&nadia, space, &jos, Task::ManagerWithoutSignature).is_ok());
    assert_eq!(town.rows(&nadia, space).len(), 2);
}

#[test]
fn sending_a_waiting_invitation_again_gives_it_thirty_more_days_m_6() {
    let Scene { town, nadia, space, jos } = scene();
    let invited = town.invite(&nadia, space, &jos, Task::Manager).unwrap();
    town.clock.skip_days(20);
    let again =
        town.ask(&nadia, SendInvitationAgain { space, invitation: id_of(&invited) }).unwrap();
    assert_eq!((id_of(&again), again.row.days_left), (id_of(&invited), Some(30)));
}

#[test]
fn the_offices_own_number_of_days_decides_when_an_invitation_ends_m_6() {
    let Scene { town, nadia, space, jos } = scene();
    let before = town.invite(&nadia, space, &jos, Task::Manager).unwrap();
    let days = |invitation_days| ChangeOfficeRules {
        rules: OfficeRules { invitation_days, ..OfficeRules::default() },
    };
    assert!(matches!(
        refused_at(town.ask(&nadia, days(0)), "invitationDays"),
        Refusal::NumberOutOfBounds { least: 1, .. }
    ));
    town.ask(&nadia, days(10)).unwrap();

    let tessa = town.citizen("Tessa", "Faber", 3);
    let after = town.invite(&nadia, space, &tessa, Task::Manager).unwrap();
    assert_eq!(after.expires_on.to_string(), "2026-12-04");
    assert_eq!(after.row.days_left, Some(10));
    let details = InvitationDetails { space, invitation: id_of(&before) };
    let kept = town.ask(&nadia, details).unwrap();
    assert_eq!(kept.expires_on.to_string(), "2026-12-24", "what was promised before is kept");
    let again = SendInvitationAgain { space, invitation: id_of(&before) };
    assert_eq!(town.ask(&nadia, again).unwrap().expires_on.to_string(), "2026-12-04");

    town.clock.skip_days(11);
    let session = town.registered(&tessa);
    let on = "2026-12-04".parse().unwrap();
    assert_eq!(
        refused(town.answer(&session, id_of(&after), Answer::Accept)),
        Refusal::InvitationExpired { on }
    );
}

#[test]
fn an_invitations_details_are_edited_and_come_along_into_the_membership_m_7() {
    let Scene { town, nadia, space, jos } = scene();
    let invited = town.invite(&nadia, space, &jos, Task::Manager).unwrap();
    let contact = ContactInput {
        phone: "+352 26 12 34".into(),
        function: "Comptable".into(),
        ..ContactInput::default()
    };
    let edit = |version| ChangeInvitation {
        space,
        invitation: id_of(&invited),
        grant: Grant { task: Task::ManagerWithoutSignature, extra_rights: vec![Right::Invite] },
        choice: CertificateChoice::InvitedOnly,
        contact: contact.clone(),
        version,
    };
    let edited = town.ask(&nadia, edit(invited.version)).unwrap();
    assert_eq!(edited.contact.function, "Comptable");
    assert_eq!(refused(town.ask(&nadia, edit(invited.version))), Refusal::ChangedMeanwhile);
    assert_eq!(
        town.ask(&nadia, InvitationDetails { space, invitation: id_of(&invited) }).unwrap().version,
        edited.version
    );

    let session = town.registered(&jos);
    town.answer(&session, id_of(&invited), Answer::Accept).unwrap();
    let member = town.member(&nadia, space, &jos.ssn);
    let details = town.ask(&nadia, office::operations::MemberDetails { space, member }).unwrap();
    assert_eq!(
        (details.contact.phone.as_str(), details.inviter.as_str()),
        ("+352 26 12 34", "Nadia Weber")
    );
    assert_eq!(details.row.choice, CertificateChoice::InvitedOnly);
}

#[test]
fn nobody_gives_more_than_they_hold_m_2() {
    let Scene { town, nadia, space, jos } = scene();
    let session = town.registered(&jos);
    let grant = Grant { task: Task::ManagerWithoutSignature, extra_rights: vec![Right::Invite] };
    town.joined(&nadia, space, &jos, &session, grant);
    let tessa = town.citizen("Tessa", "Faber", 3);
    let invite = |task| town.invite(&session, space, &tessa, task);
    assert_eq!(
        refused_at(invite(Task::Administrator), "grant"),
        Refusal::OnlyAdministratorsAppoint
    );
    assert_eq!(refused_at(invite(Task::Manager), "grant"), Refusal::MoreThanYouHold);
    let invited = invite(Task::ManagerWithoutSignature).unwrap();

    // Nor do they touch what only an administrator could have given.
    let marc = town.citizen("Marc", "Bauer", 4);
    let given = town.invite(&nadia, space, &marc, Task::Administrator).unwrap();
    let withdraw = |invitation| town.ask(&session, WithdrawInvitation { space, invitation });
    assert_eq!(refused(withdraw(id_of(&given))), Refusal::OnlyAdministratorsAppoint);
    assert!(withdraw(id_of(&invited)).is_ok());
}

#[test]
fn answering_twice_at_once_makes_one_member_m_5_m_6() {
    for round in 0..20 {
        let Scene { town, nadia, space, jos } = scene();
        let invited = id_of(&town.invite(&nadia, space, &jos, Task::Manager).unwrap());
        let session = town.registered(&jos);
        let second_window = town.opened_again();
        let start = Barrier::new(2);
        let answer = |office: &office::Office| {
            start.wait();
            let answer = office::operations::AnswerInvitation {
                invitation: invited,
                answer: Answer::Accept,
            };
            office.perform(Some(&session), answer).map(|_| ())
        };
        let (a, b) = std::thread::scope(|threads| {
            let other = threads.spawn(|| answer(&second_window));
            (answer(&town.office), other.join().unwrap())
        });
        let accepted = [&a, &b].into_iter().filter(|result| result.is_ok()).count();
        assert_eq!(accepted, 1, "round {round}: exactly one answer counts: {a:?} {b:?}");
        let second = [a, b].into_iter().find_map(Result::err).unwrap();
        assert!(
            matches!(second, Error::Refused(Refusal::InvitationAccepted)),
            "the other is told: {second:?}"
        );
        assert_eq!(town.rows(&nadia, space).len(), 2);
    }
}

#[test]
fn two_administrators_inviting_the_same_number_at_once_send_one_invitation_m_6() {
    let Scene { town, nadia, space, jos } = scene();
    let second_window = town.opened_again();
    let start = Barrier::new(2);
    let results: Vec<_> = std::thread::scope(|threads| {
        let workers: Vec<_> = [&town.office, &second_window]
            .into_iter()
            .map(|office| {
                let (start, nadia, jos) = (&start, &nadia, &jos);
                threads.spawn(move || {
                    start.wait();
                    office.perform(
                        Some(nadia),
                        InviteMember { space, invitee: jos.invitee(Task::Manager) },
                    )
                })
            })
            .collect();
        workers.into_iter().map(|worker| worker.join().unwrap()).collect()
    });
    assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1);
    assert_eq!(town.rows(&nadia, space).len(), 2);
}
