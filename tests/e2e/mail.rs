//! Mail servers on this computer: one that takes every letter, one that refuses them, one that
//! never answers, and a port where there is none.

use std::io;
use std::net::{IpAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use mailin_embedded::{Handler, Response, Server, SslConfig, response};

/// How long a letter may take to arrive before the test gives up.
const PATIENCE: Duration = Duration::from_secs(60);

/// A letter as it arrived.
#[derive(Debug, Clone)]
pub(crate) struct Letter {
    /// The sender that the mail program named to the server.
    pub(crate) from: String,
    /// The recipients that it named.
    pub(crate) to: Vec<String>,
    /// Head and body, as they were sent.
    pub(crate) source: String,
}

/// A mail server that takes letters, or refuses them.
#[derive(Debug)]
pub(crate) struct MailServer {
    port: u16,
    letters: Arc<Mutex<Vec<Letter>>>,
}

impl MailServer {
    /// One that takes every letter.
    pub(crate) fn start() -> Self {
        Self::serve(false)
    }

    /// One that greets politely and then wants no letter for anybody.
    pub(crate) fn refusing() -> Self {
        Self::serve(true)
    }

    fn serve(refuses: bool) -> Self {
        let letters = Arc::default();
        let (listener, port) = listen();
        let mut server = Server::new(Post { refuses, letters: Arc::clone(&letters), letter: None });
        server
            .with_name("mail.test")
            .with_tcp_listener(listener)
            .with_ssl(SslConfig::None)
            .expect("no encryption needs no certificate");
        // The server has no end of its own; it ends with the test, which is a process.
        thread::spawn(|| server.serve().expect("the mail server serves"));
        Self { port, letters }
    }

    /// The port on 127.0.0.1.
    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// The letters so far.
    pub(crate) fn letters(&self) -> Vec<Letter> {
        self.letters.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Waits until a letter to this address has arrived.
    pub(crate) fn letter_to(&self, address: &str) -> Letter {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let letters = self.letters();
            if let Some(letter) =
                letters.iter().find(|letter| letter.to.iter().any(|to| to == address))
            {
                return letter.clone();
            }
            assert!(
                Instant::now() < deadline,
                "no letter to {address}; the server has {letters:#?}"
            );
            thread::sleep(Duration::from_millis(40));
        }
    }
}

/// A port where connections are taken and never answered.
pub(crate) fn hanging() -> u16 {
    let (listener, port) = listen();
    thread::spawn(move || {
        // Held for ever: a closed connection would be an answer.
        let mut held: Vec<TcpStream> = Vec::new();
        held.extend(listener.incoming().flatten());
    });
    port
}

/// A port where nobody listens.
pub(crate) fn nobody() -> u16 {
    listen().1
}

fn listen() -> (TcpListener, u16) {
    let listener =
        TcpListener::bind(("127.0.0.1", 0)).expect("the loopback interface has free ports");
    let port = listener.local_addr().expect("it is bound").port();
    (listener, port)
}

/// What the server does with one connection.
#[derive(Clone)]
struct Post {
    refuses: bool,
    letters: Arc<Mutex<Vec<Letter>>>,
    letter: Option<(String, Vec<String>, Vec<u8>)>,
}

impl Handler for Post {
    fn mail(&mut self, _: IpAddr, _: &str, _: &str) -> Response {
        if self.refuses { response::NO_MAILBOX } else { response::OK }
    }

    fn data_start(&mut self, _: &str, from: &str, _: bool, to: &[String]) -> Response {
        self.letter = Some((from.to_owned(), to.to_vec(), Vec::new()));
        response::START_DATA
    }

    fn data(&mut self, part: &[u8]) -> io::Result<()> {
        if let Some((.., source)) = &mut self.letter {
            source.extend_from_slice(part);
        }
        Ok(())
    }

    fn data_end(&mut self) -> Response {
        if let Some((from, to, source)) = self.letter.take() {
            let source = String::from_utf8_lossy(&source).into_owned();
            self.letters.lock().unwrap_or_else(PoisonError::into_inner).push(Letter {
                from,
                to,
                source,
            });
        }
        response::OK
    }
}

#[test]
fn the_mail_server_keeps_a_letter_with_its_sender_and_recipients() {
    use std::io::{BufRead, BufReader, Write};

    let server = MailServer::start();
    let mut connection = TcpStream::connect(("127.0.0.1", server.port())).unwrap();
    let mut answers = BufReader::new(connection.try_clone().unwrap());
    let mut answer = String::new();
    answers.read_line(&mut answer).unwrap();
    for line in [
        "HELO desk.test",
        "MAIL FROM:<nadia@example.test>",
        "RCPT TO:<luc@example.test>",
        "DATA",
        "Subject: Hello\r\n\r\nMoien.\r\n.",
    ] {
        write!(connection, "{line}\r\n").unwrap();
        answer.clear();
        answers.read_line(&mut answer).unwrap();
        assert!(answer.starts_with(['2', '3']), "{line} was answered with {answer}");
    }
    let letter = server.letter_to("luc@example.test");
    assert_eq!(letter.from, "nadia@example.test");
    assert!(letter.source.contains("Moien."), "{}", letter.source);
}

#[test]
fn the_refusing_mail_server_refuses_and_the_hanging_one_stays_silent() {
    use std::io::{BufRead, BufReader, Read, Write};

    let refusing = MailServer::refusing();
    let mut connection = TcpStream::connect(("127.0.0.1", refusing.port())).unwrap();
    connection.write_all(b"HELO desk.test\r\nMAIL FROM:<a@b.test>\r\n").unwrap();
    let answers: Vec<String> =
        BufReader::new(connection).lines().take(3).collect::<Result<_, _>>().unwrap();
    assert!(answers[2].starts_with("550"), "{answers:?}");
    assert!(refusing.letters().is_empty(), "a refused letter is not kept");

    let mut silence = TcpStream::connect(("127.0.0.1", hanging())).unwrap();
    silence.set_read_timeout(Some(Duration::from_millis(200))).unwrap();
    let nothing = silence.read(&mut [0]).expect_err("a server that hangs says nothing");
    assert!(matches!(nothing.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut));

    assert!(TcpStream::connect(("127.0.0.1", nobody())).is_err(), "nobody listens there");
}
