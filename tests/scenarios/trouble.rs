//! M-4: every way in which a mail server gives trouble, met by an invitation's message and by the
//! test message of the settings. Each has its own refusal, waits or does not, and is never called
//! sent.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

use chrono::TimeDelta;
use office::operations::RetryMail;
use office::views::{MailAccount, MailState};
use office::{Clock, Password, SmtpCarrier, send_test_message, try_account};
use rules::{Language, Refusal};
use testkit::refused;

use crate::mail::{PATIENCE, account, scene};
use crate::post::{self, MailServer};

/// How long a test waits for a server that hangs; those that answer are given more time.
const SHORT_PATIENCE: Duration = Duration::from_millis(500);
/// Many times what it takes to give a server up.
const TOO_LONG: Duration = Duration::from_secs(15);

/// What a server does when it is spoken to.
#[derive(Debug, Clone, Copy)]
enum Answer {
    Say(&'static str),
    /// Says nothing more and keeps the connection.
    Hang,
    Close,
}

/// Where in a conversation a server gives trouble: at its greeting, at a command (by its first
/// word), or at the end of the letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum At {
    Greeting,
    Command(&'static str),
    /// When the letter's first line arrives.
    Letter,
    /// When the whole letter has arrived.
    End,
}

/// A mail server that is polite until the place where it gives trouble.
fn troubled(at: At, answer: Answer) -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            thread::spawn(move || converse(connection, at, answer));
        }
    });
    port
}

/// Ends when the connection does.
fn converse(mut connection: TcpStream, at: At, trouble: Answer) -> Option<()> {
    let mut lines = BufReader::new(connection.try_clone().ok()?).lines();
    let mut say = |here: At, politely: &'static str| -> Option<()> {
        match if here == at { trouble } else { Answer::Say(politely) } {
            Answer::Say(text) => write!(connection, "{text}\r\n").ok(),
            Answer::Hang => {
                thread::sleep(Duration::from_secs(60));
                None
            }
            Answer::Close => None,
        }
    };
    say(At::Greeting, "220 mail.test")?;
    loop {
        let line = lines.next()?.ok()?;
        match line.split(' ').next().unwrap_or_default() {
            "EHLO" => say(At::Command("EHLO"), "250-mail.test\r\n250 AUTH PLAIN LOGIN")?,
            "AUTH" => say(At::Command("AUTH"), "235 welcome")?,
            "MAIL" => say(At::Command("MAIL"), "250 sender")?,
            "RCPT" => say(At::Command("RCPT"), "250 recipient")?,
            "DATA" => {
                say(At::Command("DATA"), "354 go on")?;
                lines.next()?.ok()?;
                if at == At::Letter {
                    say(At::Letter, "")?;
                }
                while lines.next()?.ok()? != "." {}
                say(At::End, "250 taken")?;
            }
            _ => say(At::Command("QUIT"), "221 goodbye")?,
        }
    }
}

/// What kind of trouble, at which port, what the person reads, and whether it is tried again.
struct Case {
    name: &'static str,
    port: u16,
    refusal: Refusal,
    waits: bool,
}

fn cases() -> Vec<Case> {
    use Answer::{Close, Hang, Say};
    let case = |name, port, refusal, waits| Case { name, port, refusal, waits };
    let (unreachable, timeout) = (Refusal::MailUnreachable, Refusal::MailTimeout);
    let refuses = |reply| Refusal::MailRefused { reply };
    let rcpt = At::Command("RCPT");
    vec![
        case("nobody listens", post::nobody(), unreachable.clone(), true),
        case("hangs before its greeting", post::hanging(), timeout.clone(), true),
        case("hangs at DATA", troubled(At::Command("DATA"), Hang), timeout.clone(), true),
        case("hangs within the letter", troubled(At::Letter, Hang), timeout.clone(), true),
        case("hangs after the letter", troubled(At::End, Hang), timeout, true),
        case("closes at once", troubled(At::Greeting, Close), unreachable.clone(), true),
        case("closes at RCPT", troubled(rcpt, Close), unreachable.clone(), true),
        case("closes within the letter", troubled(At::Letter, Close), unreachable.clone(), true),
        case("closes after the letter", troubled(At::End, Close), unreachable, true),
        case("is busy", troubled(rcpt, Say("451 later, please")), refuses(451), true),
        case("refuses everybody", MailServer::refusing().port(), refuses(550), false),
        case("refuses at its greeting", troubled(At::Greeting, Say("554 no")), refuses(554), false),
        case("refuses the recipient", troubled(rcpt, Say("550 unknown")), refuses(550), false),
        case("refuses the letter", troubled(At::End, Say("552 too large")), refuses(552), false),
        case(
            "refuses the password",
            troubled(At::Command("AUTH"), Say("535 wrong password")),
            Refusal::MailSignInRefused,
            false,
        ),
    ]
}

impl Case {
    fn account(&self) -> MailAccount {
        let signs_in = self.refusal == Refusal::MailSignInRefused;
        let user = if signs_in { "nadia".to_owned() } else { String::new() };
        MailAccount { user, ..account(self.port) }
    }

    fn carrier(&self) -> SmtpCarrier {
        let password = Password::new("wrong".to_owned());
        let patience = if self.refusal == Refusal::MailTimeout { SHORT_PATIENCE } else { PATIENCE };
        SmtpCarrier::new(&self.account(), Some(&password), patience).unwrap()
    }
}

/// Tries every case, all at the same time: most of it is waiting.
fn every_case(try_out: impl Fn(Case) + Sync) {
    thread::scope(|threads| {
        for case in cases() {
            threads.spawn(|| try_out(case));
        }
    });
}

#[test]
fn a_message_that_meets_trouble_is_never_called_sent_and_waits_only_where_that_may_help_m_4() {
    every_case(|case| {
        let scene = scene();
        scene.set_up(case.port);
        let invitation = scene.invite();
        let begun = Instant::now();
        let delivery = scene.town.office.deliver_due(&case.carrier()).unwrap();
        assert!(begun.elapsed() < TOO_LONG, "{} holds nobody up", case.name);
        assert_eq!((delivery.sent, delivery.failed), (vec![], vec![invitation]), "{}", case.name);
        let given_up = if case.waits { vec![] } else { vec![scene.given_up(invitation)] };
        assert_eq!(delivery.given_up, given_up, "{}", case.name);

        let mail = scene.mail(invitation);
        let state = if case.waits { MailState::Waiting } else { MailState::Failed };
        assert_eq!((mail.state, mail.problem), (state, Some(case.refusal)), "{}", case.name);
        assert_eq!((mail.sent_at, mail.next_at.is_some()), (None, case.waits), "{}", case.name);

        // With a server that works it goes out: by itself if it waits, else when a person asks.
        let server = MailServer::start();
        scene.set_up(server.port());
        scene.town.clock.skip(TimeDelta::hours(1));
        if !case.waits {
            assert!(scene.deliver().sent.is_empty(), "{}: not by itself", case.name);
            let retry = RetryMail { space: scene.space, invitation };
            scene.town.ask(&scene.nadia, retry).unwrap();
        }
        assert_eq!(scene.deliver().sent, [invitation], "{}", case.name);
        server.letter_to("jos@town.example");
        assert_eq!(scene.mail(invitation).state, MailState::Sent, "{}", case.name);
    });
}

#[test]
fn a_test_message_that_meets_trouble_says_which_at_once() {
    let now = scene().town.clock.now();
    every_case(|case| {
        let (begun, to) = (Instant::now(), "me@town.example");
        let sent = send_test_message(&case.carrier(), &case.account(), to, Language::De, now);
        assert!(begun.elapsed() < TOO_LONG, "{} holds nobody up", case.name);
        assert_eq!(refused(sent), case.refusal, "{}", case.name);
    });
}

#[test]
fn the_account_of_the_settings_is_tried_in_the_same_way() {
    let now = scene().town.clock.now();
    // With its own, longer patience, so only where the server answers.
    for case in cases().into_iter().filter(|case| case.refusal != Refusal::MailTimeout) {
        let password = Password::new("wrong".to_owned());
        let to = "me@town.example";
        let tried = try_account(&case.account(), Some(&password), to, Language::Fr, now);
        assert_eq!(refused(tried), case.refusal, "{}", case.name);
    }
    let server = MailServer::start();
    let to = "no address";
    let tried = try_account(&account(server.port()), None, to, Language::Fr, now);
    assert_eq!(refused(tried), Refusal::EmailInvalid);
    assert!(server.letters().is_empty());
}

#[test]
fn a_server_that_takes_letters_gets_through_this_tests_own_conversation() {
    // What the other tests rely on: without trouble the troubled server would take the letter.
    let port = troubled(At::Command("NOOP"), Answer::Close);
    let scene = scene();
    scene.set_up(port);
    let invitation = scene.invite();
    let carrier = SmtpCarrier::new(&account(port), None, PATIENCE).unwrap();
    assert_eq!(scene.town.office.deliver_due(&carrier).unwrap().sent, [invitation]);
}
