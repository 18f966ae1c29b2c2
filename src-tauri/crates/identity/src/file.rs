//! Opening PKCS#12 files (RFC 7292), those of today and those of yesterday.
//!
//! The file's wrapping and its integrity are checked here, so that a wrong passphrase, a file that
//! is cut short and one that is no certificate file at all are told apart; what is encrypted is
//! left to `p12-keystore`.

mod mac;
mod wrapping;

use p12_keystore::Pkcs12Archive;
use p12_keystore::error::Error as KeystoreError;
use rules::Refusal;
use x509_parser::certificate::X509Certificate;

use self::wrapping::Wrapping;
use crate::certificate::{self, Certificate};
use crate::credential::Credential;
use crate::key::UnlockedKey;
use crate::passphrase::Passphrase;

/// Why a certificate file does not open.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FileProblem {
    /// It is no PKCS#12 file: a PDF, a PEM file, an empty one.
    #[error("the file is no PKCS#12 file")]
    NotACertificateFile,
    /// It begins like one and ends too early.
    #[error("the file is cut short")]
    CutShort,
    /// The passphrase does not open it.
    #[error("the passphrase does not open the file")]
    WrongPassphrase,
    /// There is no private key in it.
    #[error("the file holds no private key")]
    NoKey,
    /// There are several private keys in it.
    #[error("the file holds {count} private keys")]
    SeveralKeys {
        /// How many.
        count: u32,
    },
    /// None of its certificates belongs to its key.
    #[error("no certificate in the file belongs to its key")]
    KeyDoesNotMatch,
    /// The key is of a kind or size that is not accepted.
    #[error("keys of the kind {description} are not accepted")]
    KeyNotSupported {
        /// What it is, such as `RSA 1024`.
        description: String,
    },
    /// The file is protected in a way that cannot be undone here, such as RC2 with 128 bits.
    #[error("the file is protected in an unknown way")]
    ProtectionNotSupported,
    /// The file is damaged in another way.
    #[error("the file is damaged")]
    Damaged,
}

impl From<FileProblem> for Refusal {
    fn from(problem: FileProblem) -> Self {
        match problem {
            FileProblem::NotACertificateFile => Self::FileNotACertificate,
            FileProblem::CutShort => Self::FileCutShort,
            FileProblem::WrongPassphrase => Self::WrongPassphrase,
            FileProblem::NoKey => Self::FileWithoutKey,
            FileProblem::SeveralKeys { count } => Self::FileSeveralKeys { count },
            FileProblem::KeyDoesNotMatch => Self::KeyDoesNotMatch,
            FileProblem::KeyNotSupported { description } => Self::KeyNotSupported { description },
            FileProblem::ProtectionNotSupported => Self::FileProtectionNotSupported,
            FileProblem::Damaged => Self::FileDamaged,
        }
    }
}

/// Opens a PKCS#12 file and unlocks the one private key in it.
///
/// # Errors
/// Each way of failing has its own problem. Whether the certificate is *accepted* is not asked here.
pub fn open(bytes: &[u8], passphrase: &Passphrase) -> Result<Credential, FileProblem> {
    let wrapping = Wrapping::read(bytes)?;
    if let Some(mac) = &wrapping.mac {
        mac::check(mac, &wrapping.safes, passphrase)?;
    }
    // Without a MAC nothing but the decryption itself can tell that the passphrase is wrong.
    let proven = wrapping.mac.is_some();
    let archive = Pkcs12Archive::from_pkcs12(&wrapping.in_der_without_mac()?, passphrase.expose())
        .map_err(|error| why_unreadable(&error, proven))?;

    let mut keys: Vec<&[u8]> = archive.keys.iter().map(|bag| bag.key.as_der()).collect();
    keys.dedup();
    let pkcs8 = match keys.as_slice() {
        [] => return Err(FileProblem::NoKey),
        [only] => *only,
        several => {
            return Err(FileProblem::SeveralKeys {
                count: several.len().try_into().unwrap_or(u32::MAX),
            });
        }
    };
    let certificates = archive
        .certs
        .iter()
        .map(|bag| certificate::parse(bag.cert.as_der()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(|_| FileProblem::Damaged)?;
    let (key, leaf) = UnlockedKey::with_its_certificate(pkcs8, &certificates)?;
    Ok(Credential {
        key,
        certificate: Certificate::from_der(leaf.as_raw()).map_err(|_| FileProblem::Damaged)?,
        chain: chain(leaf, &certificates),
    })
}

fn why_unreadable(error: &KeystoreError, passphrase_proven: bool) -> FileProblem {
    match error {
        KeystoreError::UnsupportedEncryptionScheme
        | KeystoreError::UnsupportedContentType
        | KeystoreError::UnsupportedCertificateType
        | KeystoreError::InvalidParameters => FileProblem::ProtectionNotSupported,
        _ if !passphrase_proven => FileProblem::WrongPassphrase,
        KeystoreError::Pkcs5Error(_) => FileProblem::ProtectionNotSupported,
        _ => FileProblem::Damaged,
    }
}

/// The certificate and, as far as they are there, its issuers one after another.
fn chain(leaf: &X509Certificate<'_>, all: &[X509Certificate<'_>]) -> Vec<Vec<u8>> {
    let mut chain = vec![leaf.as_raw().to_vec()];
    let mut last = leaf;
    while last.issuer().as_raw() != last.subject().as_raw() {
        let named = |candidate: &&X509Certificate<'_>| {
            candidate.subject().as_raw() == last.issuer().as_raw()
                && !chain.iter().any(|der| der == candidate.as_raw())
        };
        // Authorities renew their keys under the same name; the one that really signed comes first.
        let signed = |candidate: &&X509Certificate<'_>| {
            last.verify_signature(Some(candidate.public_key())).is_ok()
        };
        let Some(issuer) = all.iter().filter(named).find(signed).or_else(|| all.iter().find(named))
        else {
            break;
        };
        chain.push(issuer.as_raw().to_vec());
        last = issuer;
    }
    chain
}
