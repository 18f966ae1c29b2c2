//! M-4, M-6: what the messages about an invitation say, in each language, and how it is chosen.

use data_encoding::BASE64;
use office::operations::{ChangeProfile, CreateSpace, SpaceCompany, WriteMail};
use office::views::SpaceSummary;
use office::{Session, SmtpCarrier};
use rules::{CompanyProfileInput, InvitationId, Language, Task};
use testkit::{Citizen, Town, id_of};

use crate::mail::{PATIENCE, account, readable};
use crate::post::MailServer;

const COMPANY: &str = "Menuiserie Schmit S.à r.l.";

/// What requirement M-4 wants said, in the words of each language: that the message is automatic,
/// that access is only through sign-in, and that a first-timer registers first.
const fn wanted(language: Language) -> [&'static str; 3] {
    match language {
        Language::Fr => [
            "Ceci est un message automatique.",
            "l’accès n’est possible qu’en se connectant",
            "S’il s’agit de votre première connexion, inscrivez-vous d’abord",
        ],
        Language::De => [
            "Dies ist eine automatische Nachricht.",
            "ist der Zugang nur möglich, indem Sie sich mit einem Zertifikat anmelden",
            "Wenn Sie sich zum ersten Mal anmelden, registrieren Sie sich zuerst",
        ],
        Language::En => [
            "This is an automated message.",
            "access is possible only by signing in",
            "If you are signing in for the first time, register first",
        ],
    }
}

/// A town where Nadia, who speaks English, administers an eSpace whose company has a language.
struct Scene {
    town: Town,
    nadia: Session,
    space: SpaceSummary,
}

fn scene(language: Option<Language>) -> Scene {
    let town = Town::new();
    let (_, nadia) = town.newcomer("Nadia", "Weber", 1);
    let profile = CompanyProfileInput { procedure_language: language, ..town.company(COMPANY) };
    let create = CreateSpace { company: SpaceCompany::New(profile), label: String::new() };
    let space = town.ask(&nadia, create).unwrap();
    Scene { town, nadia, space }
}

impl Scene {
    fn invite(&self, whom: &Citizen) -> InvitationId {
        id_of(&self.town.invite(&self.nadia, self.space.space, whom, Task::Manager).unwrap())
    }

    /// Subject and text of the current message.
    fn message(&self, invitation: InvitationId) -> (String, String) {
        let write = WriteMail { space: self.space.space, invitation };
        let message = self.town.ask(&self.nadia, write).unwrap();
        (message.subject, message.body)
    }

    /// Subject and text as the locales have them, with the facts of this invitation.
    fn expected(&self, message: &str, language: Language, whom: &Citizen) -> (String, String) {
        let days: i32 = if message == "invitation" { 30 } else { 5 };
        let values = i18n::args![
            "space" => COMPANY,
            "code" => self.space.code.as_str().to_owned(),
            "ssn" => whom.ssn.grouped(),
            "expires" => i18n::format_day(language, "2026-12-24".parse().unwrap()),
            "inviter" => "Nadia Weber",
            "days" => days,
        ];
        let text = |part| i18n::text(language, &format!("mail-{message}-{part}"), &values);
        (text("subject"), text("body"))
    }

    /// The facts that a message has to name.
    fn facts(&self, language: Language, whom: &Citizen) -> [String; 4] {
        [
            COMPANY.to_owned(),
            self.space.code.as_str().to_owned(),
            whom.ssn.grouped(),
            i18n::format_day(language, "2026-12-24".parse().unwrap()),
        ]
    }
}

#[track_caller]
fn says(text: &str, wanted: impl IntoIterator<Item = impl AsRef<str>>) {
    let text = text.to_lowercase();
    for sentence in wanted {
        let sentence = sentence.as_ref();
        assert!(text.contains(&sentence.to_lowercase()), "“{sentence}” is missing in:\n{text}");
    }
}

/// A letter's subject with its encoding (RFC 2047) undone.
fn subject(source: &str) -> String {
    let head = source.split("\r\n\r\n").next().unwrap().replace("\r\n ", " ");
    let line = head.lines().find_map(|line| line.strip_prefix("Subject: ")).unwrap();
    let mut plain = Vec::new();
    let mut encoded_before = false;
    for (place, word) in line.split(' ').enumerate() {
        let encoded = word.strip_prefix("=?utf-8?b?").and_then(|word| word.strip_suffix("?="));
        // The space between two encoded words belongs to the encoding.
        let within = encoded_before && encoded.is_some();
        if place > 0 && !within {
            plain.push(b' ');
        }
        match encoded {
            Some(encoded) => plain.extend(BASE64.decode(encoded.as_bytes()).unwrap()),
            None => plain.extend(word.as_bytes()),
        }
        encoded_before = encoded.is_some();
    }
    String::from_utf8(plain).unwrap()
}

#[test]
fn a_stranger_is_written_to_in_the_espaces_language_with_all_there_is_to_say_m_4() {
    for language in Language::ALL {
        let scene = scene(Some(language));
        let server = MailServer::start();
        let account = account(server.port());
        let set_up = office::operations::ChangeMailAccount { account: account.clone() };
        scene.town.ask(&scene.nadia, set_up).unwrap();
        let luc = scene.town.citizen("Luc", "Hansen", 3);
        let invitation = scene.invite(&luc);

        let written = scene.message(invitation);
        assert_eq!(written, scene.expected("invitation", language, &luc), "{language:?}");
        says(&written.0, [COMPANY]);
        says(&written.1, scene.facts(language, &luc));
        says(&written.1, wanted(language));

        let carrier = SmtpCarrier::new(&account, None, PATIENCE).unwrap();
        assert_eq!(scene.town.office.deliver_due(&carrier).unwrap().sent, [invitation]);
        let letter = server.letter_to("luc@town.example");
        assert_eq!(subject(&letter.source), written.0, "it arrives as it was written");
        let text = readable(&letter.source).replace("\r\n", "\n");
        assert!(text.contains(written.1.trim()), "{language:?}: {text}");
    }
}

#[test]
fn a_person_who_is_known_is_written_to_in_their_own_language_whatever_the_espaces_is_m_4() {
    for (own, language) in
        [(Language::Fr, Language::De), (Language::De, Language::En), (Language::En, Language::Fr)]
    {
        let scene = scene(Some(language));
        let (luc, session) = scene.town.newcomer("Luc", "Hansen", 3);
        let profile = ChangeProfile { email: luc.email(), language: own };
        scene.town.ask(&session, profile).unwrap();
        let invitation = scene.invite(&luc);
        assert_eq!(scene.message(invitation), scene.expected("invitation", own, &luc));
    }
}

#[test]
fn where_the_espace_has_no_language_a_stranger_is_written_to_in_the_inviters_m_4() {
    let scene = scene(None);
    let luc = scene.town.citizen("Luc", "Hansen", 3);
    let profile = ChangeProfile { email: "n@town.example".into(), language: Language::De };
    scene.town.ask(&scene.nadia, profile).unwrap();
    let invitation = scene.invite(&luc);
    assert_eq!(scene.message(invitation), scene.expected("invitation", Language::De, &luc));
}

#[test]
fn the_reminder_says_the_same_in_the_same_language_m_4_m_6() {
    struct Arrives;
    impl office::Carrier for Arrives {
        fn carry(&self, _: &office::Letter) -> Result<(), rules::Refusal> {
            Ok(())
        }
    }
    for language in Language::ALL {
        let scene = scene(Some(language));
        let set_up = office::operations::ChangeMailAccount { account: account(25) };
        scene.town.ask(&scene.nadia, set_up).unwrap();
        let luc = scene.town.citizen("Luc", "Hansen", 3);
        let invitation = scene.invite(&luc);
        scene.town.office.deliver_due(&Arrives).unwrap();
        scene.town.clock.skip_days(25);
        assert_eq!(scene.town.office.warn_about_ending_invitations().unwrap().len(), 1);

        let (subject, body) = scene.message(invitation);
        let expected = scene.expected("reminder", language, &luc);
        assert_eq!((&subject, &body), (&expected.0, &expected.1), "{language:?}");
        says(&subject, [COMPANY, "5"]);
        says(&body, scene.facts(language, &luc));
        let [automatic, _, registers] = wanted(language);
        let access = match language {
            Language::Fr => "L’accès n’est possible qu’en se connectant",
            Language::De => "Der Zugang ist nur über die Anmeldung möglich",
            Language::En => "Access is possible only by signing in",
        };
        says(&body, [automatic, access, registers]);
    }
}
