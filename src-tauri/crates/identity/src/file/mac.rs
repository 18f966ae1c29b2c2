//! The MAC of a PKCS#12 file, which tells that the passphrase is right: the traditional one
//! (RFC 7292 appendix B) and PBMAC1 (RFC 9579).

use std::num::NonZeroU32;

use ring::{digest, hmac, pbkdf2};
use zeroize::Zeroizing;

use crate::encoding::{EncodingProblem, INTEGER, OCTET_STRING, OID, Reader, SEQUENCE};
use crate::file::FileProblem;
use crate::key::dotted;
use crate::passphrase::Passphrase;

/// More rounds than any program writes; a file that asks for more wants to keep the computer busy.
const MOST_ROUNDS: u32 = 2_000_000;
const PBMAC1: &str = "1.2.840.113549.1.5.14";
const PBKDF2: &str = "1.2.840.113549.1.5.12";
/// The id of MAC keys (RFC 7292 appendix B.3).
const MAC_KEY: u8 = 3;

/// What a `MacData` says.
struct MacData<'a> {
    algorithm: String,
    parameters: &'a [u8],
    digest: &'a [u8],
    salt: &'a [u8],
    rounds: u32,
}

/// What a `PBMAC1-params` says.
struct Pbmac1<'a> {
    salt: &'a [u8],
    rounds: u32,
    key_length: Option<u32>,
    derived_with: pbkdf2::Algorithm,
    made_with: hmac::Algorithm,
}

/// Checks the content of a `MacData` over the safes.
pub(super) fn check(mac: &[u8], safes: &[u8], passphrase: &Passphrase) -> Result<(), FileProblem> {
    let mac = MacData::read(mac).map_err(|_| FileProblem::Damaged)?;
    let right = if mac.algorithm == PBMAC1 {
        let pbmac1 = Pbmac1::read(mac.parameters)?;
        let length = pbmac1
            .key_length
            .map_or(pbmac1.made_with.digest_algorithm().output_len(), |length| length as usize);
        let mut key = Zeroizing::new(vec![0; length.min(128)]);
        let secret = passphrase.expose().as_bytes();
        pbkdf2::derive(pbmac1.derived_with, sane(pbmac1.rounds)?, pbmac1.salt, secret, &mut key);
        is_made_with(&key, pbmac1.made_with, safes, mac.digest)
    } else {
        let (hash, made_with) =
            traditional(&mac.algorithm).ok_or(FileProblem::ProtectionNotSupported)?;
        let rounds = sane(mac.rounds)?;
        // An empty passphrase is nothing at all to some writers, and two zero bytes to others.
        let nothing = Zeroizing::new(Vec::new());
        let candidates =
            [Some(in_utf16(passphrase)), passphrase.expose().is_empty().then_some(nothing)];
        candidates.iter().flatten().any(|secret| {
            let key = derive(hash, MAC_KEY, secret, mac.salt, rounds);
            is_made_with(&key, made_with, safes, mac.digest)
        })
    };
    if right { Ok(()) } else { Err(FileProblem::WrongPassphrase) }
}

impl<'a> MacData<'a> {
    fn read(mac: &'a [u8]) -> Result<Self, EncodingProblem> {
        let mut mac = Reader::new(mac);
        let mut info = mac.sequence()?;
        let mut algorithm = info.sequence()?;
        Ok(Self {
            algorithm: dotted(algorithm.expect(OID)?),
            parameters: if algorithm.is_empty() { &[] } else { algorithm.next()?.content },
            digest: info.expect(OCTET_STRING)?,
            salt: mac.expect(OCTET_STRING)?,
            rounds: if mac.is_empty() { 1 } else { mac.small_integer()? },
        })
    }
}

impl<'a> Pbmac1<'a> {
    fn read(parameters: &'a [u8]) -> Result<Self, FileProblem> {
        let read = || {
            let mut both = Reader::new(parameters);
            let mut derivation = both.sequence()?;
            let name = dotted(derivation.expect(OID)?);
            let mut how = derivation.sequence()?;
            let salt = how.expect(OCTET_STRING)?;
            let rounds = how.small_integer()?;
            let mut rest = how;
            let key_length = match rest.optional(INTEGER)? {
                Some(_) => Some(how.small_integer()?),
                None => None,
            };
            let prf = match rest.optional(SEQUENCE)? {
                Some(prf) => dotted(Reader::new(prf).expect(OID)?),
                None => "1.2.840.113549.2.7".to_owned(),
            };
            let mac = dotted(both.sequence()?.expect(OID)?);
            Ok::<_, EncodingProblem>((name, salt, rounds, key_length, prf, mac))
        };
        let (name, salt, rounds, key_length, prf, mac) =
            read().map_err(|_| FileProblem::Damaged)?;
        let derived_with = match keyed(&prf).filter(|_| name == PBKDF2) {
            Some(prf) if prf == hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY => pbkdf2::PBKDF2_HMAC_SHA1,
            Some(prf) if prf == hmac::HMAC_SHA256 => pbkdf2::PBKDF2_HMAC_SHA256,
            Some(prf) if prf == hmac::HMAC_SHA384 => pbkdf2::PBKDF2_HMAC_SHA384,
            Some(prf) if prf == hmac::HMAC_SHA512 => pbkdf2::PBKDF2_HMAC_SHA512,
            _ => return Err(FileProblem::ProtectionNotSupported),
        };
        let made_with = keyed(&mac).ok_or(FileProblem::ProtectionNotSupported)?;
        Ok(Self { salt, rounds, key_length, derived_with, made_with })
    }
}

fn sane(rounds: u32) -> Result<NonZeroU32, FileProblem> {
    NonZeroU32::new(rounds)
        .filter(|rounds| rounds.get() <= MOST_ROUNDS)
        .ok_or(FileProblem::ProtectionNotSupported)
}

fn is_made_with(key: &[u8], algorithm: hmac::Algorithm, safes: &[u8], digest: &[u8]) -> bool {
    hmac::verify(&hmac::Key::new(algorithm, key), safes, digest).is_ok()
}

/// A hash, and the HMAC with it.
fn traditional(hash: &str) -> Option<(&'static digest::Algorithm, hmac::Algorithm)> {
    Some(match hash {
        "1.3.14.3.2.26" => (&digest::SHA1_FOR_LEGACY_USE_ONLY, hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY),
        "2.16.840.1.101.3.4.2.1" => (&digest::SHA256, hmac::HMAC_SHA256),
        "2.16.840.1.101.3.4.2.2" => (&digest::SHA384, hmac::HMAC_SHA384),
        "2.16.840.1.101.3.4.2.3" => (&digest::SHA512, hmac::HMAC_SHA512),
        _ => return None,
    })
}

/// An HMAC by its own name.
fn keyed(name: &str) -> Option<hmac::Algorithm> {
    Some(match name {
        "1.2.840.113549.2.7" => hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY,
        "1.2.840.113549.2.9" => hmac::HMAC_SHA256,
        "1.2.840.113549.2.10" => hmac::HMAC_SHA384,
        "1.2.840.113549.2.11" => hmac::HMAC_SHA512,
        _ => return None,
    })
}

/// The passphrase as the traditional MAC takes it: UTF-16, big end first, ending in a zero.
fn in_utf16(passphrase: &Passphrase) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(
        passphrase.expose().encode_utf16().chain([0]).flat_map(u16::to_be_bytes).collect(),
    )
}

/// RFC 7292 appendix B.2, for keys of one digest's length: the block-wise rest of the algorithm
/// never comes into play.
fn derive(
    hash: &'static digest::Algorithm,
    id: u8,
    secret: &[u8],
    salt: &[u8],
    rounds: NonZeroU32,
) -> Zeroizing<Vec<u8>> {
    let block = hash.block_len();
    let stretched = |bytes: &[u8]| -> Vec<u8> {
        bytes.iter().copied().cycle().take(bytes.len().div_ceil(block) * block).collect()
    };
    let start = Zeroizing::new([vec![id; block], stretched(salt), stretched(secret)].concat());
    let mut key = digest::digest(hash, &start);
    for _ in 1..rounds.get() {
        key = digest::digest(hash, key.as_ref());
    }
    Zeroizing::new(key.as_ref().to_vec())
}
