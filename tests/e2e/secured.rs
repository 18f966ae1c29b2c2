//! Mail over TLS: a server with a certificate that the computer trusts gets the password and the
//! letter, any other gets neither (requirements M-4, I-5).

use std::fs;
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use data_encoding::BASE64;
use i18n::args;
use rules::Language;
use rustls::crypto::ring::default_provider;
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use serde_json::json;

use crate::desk::Desk;
use crate::home::{Home, Theme};
use crate::people::{Issuer, Person};
use crate::post::{invites, tests_the_account};

/// The name under which every server here is asked for.
const HOST: &str = "localhost";
const USER: &str = "nathalie.weberink";
const PASSWORD: &str = "Kachkéis 1839";

#[test]
fn password_and_letter_go_only_to_a_server_that_proves_its_name_over_tls_m_4_i_5() {
    let home = Home::new();
    let issuer = Issuer::found(&home.documents());
    let nathalie = issuer.issue("Nathalie", "Weberink", 17);
    let gaspard = issuer.issue("Gaspard", "Kleinfeld", 18);
    let luc = issuer.issue("Luc", "Hansen", 19);
    let trusted = home.documents().join("trusted.pem");
    let upgraded = SecuredServer::start(HOST, Begins::InTheOpen, &trusted);
    let wrapped = SecuredServer::start(HOST, Begins::Secured, &trusted);
    let another = SecuredServer::start("mail.elsewhere.test", Begins::Secured, &trusted);

    let mut environment = home.environment(Language::Fr, Theme::Light);
    environment.push(("SSL_CERT_FILE", trusted.into_os_string()));
    let desk = Desk::open(environment, &[], Language::Fr, Theme::Light);
    let space = desk.begin(&issuer, &nathalie, "Menuiserie Schmit");
    sets_up(&desk, &upgraded, &nathalie);
    tests_the_account(&desk, &nathalie);
    desk.sees(&desk.said("settings-test-sent", &args!["to" => nathalie.email.as_str()]));
    assert_eq!(upgraded.seen().in_the_open, ["EHLO", "STARTTLS"], "the rest is for nobody to read");
    assert_eq!(upgraded.seen().passwords, [format!("\0{USER}\0{PASSWORD}")]);
    assert_eq!(upgraded.seen().letters.len(), 1, "the test message arrives");
    assert_eq!(home.mail_password().as_deref(), Some(PASSWORD), "the keyring keeps it");

    uses(&desk, &wrapped, "tls", &nathalie);
    let invitee = json!({ "space": space, "invitee": gaspard.invitee() });
    desk.perform("invite-member", &invitee);
    desk.wait("the invitation's message", |_| !wrapped.seen().letters.is_empty());
    assert!(wrapped.seen().letters[0].contains("Menuiserie Schmit"), "it names the eSpace");
    assert_eq!(wrapped.seen().passwords, [format!("\0{USER}\0{PASSWORD}")]);

    uses(&desk, &another, "tls", &nathalie);
    is_not_secure(&desk, &nathalie);
    another.got_nothing();
    desk.kill();

    // A computer that does not know who vouches for them.
    let desk = home.open(Language::Fr, Theme::Light);
    desk.heading(&desk.text("welcome-title"));
    desk.enter_as(&nathalie);
    let trusted = home.documents().join("trusted by nobody here.pem");
    for (begins, security) in [(Begins::Secured, "tls"), (Begins::InTheOpen, "start-tls")] {
        let unknown = SecuredServer::start(HOST, begins, &trusted);
        uses(&desk, &unknown, security, &nathalie);
        is_not_secure(&desk, &nathalie);
        if begins == Begins::InTheOpen {
            says_so_at_the_invitation(&desk, &space, &luc);
        }
        unknown.got_nothing();
    }
    desk.kill();
    home.keeps_silent_about(&[PASSWORD.to_owned(), BASE64.encode(PASSWORD.as_bytes())], true);
}

/// By hand, as whoever sets it up for the first time.
fn sets_up(desk: &Desk, server: &SecuredServer, person: &Person) {
    desk.go("/settings?tab=mail");
    desk.heading(&desk.text("settings-title"));
    desk.fill(&desk.text("settings-mail-host"), HOST);
    let security = desk.text("settings-mail-security-start-tls");
    desk.select(&desk.text("settings-mail-security"), &security);
    desk.fill(&desk.text("settings-mail-port"), &server.port.to_string());
    desk.fill(&desk.text("settings-mail-user"), USER);
    desk.fill(&desk.text("settings-mail-password"), PASSWORD);
    desk.fill(&desk.text("settings-mail-from"), &person.email);
    desk.push(&desk.text("common-save"));
    desk.sees(&desk.text("settings-mail-saved"));
}

/// Another server, with the password that the keyring has.
fn uses(desk: &Desk, server: &SecuredServer, security: &str, person: &Person) {
    let account = json!({
        "host": HOST, "port": server.port, "security": security, "user": USER,
        "from": person.email,
    });
    desk.shell("set_mail_account", &json!({ "account": account, "password": null }));
}

fn is_not_secure(desk: &Desk, person: &Person) {
    desk.go("/profile");
    tests_the_account(desk, person);
    desk.sees(&desk.text("refusal-mail-not-secure"));
}

/// Waiting would not help, so whoever invited them decides what to do.
fn says_so_at_the_invitation(desk: &Desk, space: &str, person: &Person) {
    invites(desk, space, person);
    desk.dialog(&person.name());
    desk.sees(&desk.said("invitation-mail-failed", &args!["to" => person.email.as_str()]));
    desk.sees(&desk.text("refusal-mail-not-secure"));
    desk.tab_to(&desk.text("invitation-mail-retry"));
}

/// How a conversation begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Begins {
    /// With TLS at once (RFC 8314 §3.3).
    Secured,
    /// In the open, until STARTTLS (RFC 3207).
    InTheOpen,
}

/// What a server has learned.
#[derive(Debug, Clone, Default)]
struct Seen {
    /// The commands before the connection was secured, by their first words.
    in_the_open: Vec<String>,
    /// What it was told to prove who sends (RFC 4616).
    passwords: Vec<String>,
    letters: Vec<String>,
}

/// A mail server with a certificate, as far as letters need one.
struct SecuredServer {
    port: u16,
    seen: Arc<Mutex<Seen>>,
}

impl SecuredServer {
    /// One that can prove to have this name to whoever trusts what is in the file.
    fn start(name: &str, begins: Begins, trusted: &Path) -> Self {
        let own = rcgen::generate_simple_self_signed(vec![name.to_owned()]).expect("a new key");
        let before = fs::read_to_string(trusted).unwrap_or_default();
        fs::write(trusted, format!("{before}{}", own.cert.pem())).expect("the folder is writable");
        let key = PrivateKeyDer::Pkcs8(own.signing_key.serialize_der().into());
        let tls = ServerConfig::builder_with_provider(Arc::new(default_provider()))
            .with_safe_default_protocol_versions()
            .and_then(|tls| {
                tls.with_no_client_auth().with_single_cert(vec![own.cert.der().clone()], key)
            })
            .expect("the certificate belongs to the key");
        let tls = Arc::new(tls);
        let listener = TcpListener::bind((HOST, 0)).expect("the loopback interface has free ports");
        let port = listener.local_addr().expect("it is bound").port();
        let seen = Arc::default();
        let kept = Arc::clone(&seen);
        thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                // Whoever hangs up, or does not trust this server, ends the conversation.
                let _ = converse(connection, begins, &tls, &kept);
            }
        });
        Self { port, seen }
    }

    fn seen(&self) -> Seen {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn got_nothing(&self) {
        let seen = self.seen();
        assert!(seen.passwords.is_empty() && seen.letters.is_empty(), "it got {seen:?}");
        assert!(seen.in_the_open.iter().all(|word| ["EHLO", "STARTTLS"].contains(&word.as_str())));
    }
}

trait Wire: Read + Write {}
impl<T: Read + Write> Wire for T {}

fn converse(
    connection: TcpStream,
    begins: Begins,
    tls: &Arc<ServerConfig>,
    seen: &Mutex<Seen>,
) -> io::Result<()> {
    let secure = |connection: TcpStream| -> io::Result<Box<dyn Wire>> {
        let session = ServerConnection::new(Arc::clone(tls)).map_err(io::Error::other)?;
        Ok(Box::new(StreamOwned::new(session, connection)))
    };
    let note =
        |note: &dyn Fn(&mut Seen)| note(&mut seen.lock().unwrap_or_else(PoisonError::into_inner));
    let mut secured = begins == Begins::Secured;
    let mut wire: Box<dyn Wire> =
        if secured { secure(connection.try_clone()?)? } else { Box::new(connection.try_clone()?) };
    wire.write_all(b"220 mail.test\r\n")?;
    loop {
        let line = line(&mut *wire)?;
        let word = line.split(' ').next().unwrap_or_default();
        if !secured {
            note(&|seen| seen.in_the_open.push(word.to_owned()));
        }
        let answer = match word {
            "EHLO" if secured => "250-mail.test\r\n250 AUTH PLAIN",
            "EHLO" => "250-mail.test\r\n250-STARTTLS\r\n250 AUTH PLAIN",
            "STARTTLS" => {
                wire.write_all(b"220 go ahead\r\n")?;
                wire = secure(connection.try_clone()?)?;
                secured = true;
                continue;
            }
            "AUTH" => {
                let told = line.rsplit(' ').next().unwrap_or_default();
                let told = BASE64.decode(told.as_bytes()).map_err(io::Error::other)?;
                let told = String::from_utf8(told).map_err(io::Error::other)?;
                note(&|seen| seen.passwords.push(told.clone()));
                "235 welcome"
            }
            "DATA" => {
                wire.write_all(b"354 go on\r\n")?;
                let letter = letter(&mut *wire)?;
                note(&|seen| seen.letters.push(letter.clone()));
                "250 taken"
            }
            "QUIT" => return wire.write_all(b"221 goodbye\r\n"),
            _ => "250 well",
        };
        wire.write_all(answer.as_bytes())?;
        wire.write_all(b"\r\n")?;
        wire.flush()?;
    }
}

fn line(wire: &mut dyn Wire) -> io::Result<String> {
    let mut line = Vec::new();
    let mut byte = [0];
    while byte != *b"\n" {
        wire.read_exact(&mut byte)?;
        line.extend(byte);
    }
    String::from_utf8(line).map(|line| line.trim_end().to_owned()).map_err(io::Error::other)
}

fn letter(wire: &mut dyn Wire) -> io::Result<String> {
    let mut letter = String::new();
    loop {
        match line(wire)?.as_str() {
            "." => return Ok(letter),
            line => letter = letter + line + "\n",
        }
    }
}
