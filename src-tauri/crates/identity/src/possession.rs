//! Proof of possession: the office gives a fresh challenge, the private key signs it, the office
//! checks the signature with the certificate (requirements I-2).
//!
//! None of this is secret. Whether the certificate is *accepted* is the question of `trust`.

use data_encoding::BASE64;
use rules::Refusal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

use crate::certificate::{self, Certificate};
use crate::credential::Credential;
use crate::key::{KeyKind, is_signed_by};

/// What precedes the random bytes under every signature, so that a signature made here means a
/// sign-in here and nothing else.
const PURPOSE: &[u8] = b"eSpace Desk sign-in v1\0";

/// The system has no randomness to give.
#[derive(Debug, thiserror::Error)]
#[error("the system's random source failed")]
pub struct RandomnessFault(#[source] getrandom::Error);

/// The key could not sign; the cryptographic library does not say why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the private key could not sign")]
pub struct SigningFault;

/// Random bytes to be signed once.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Challenge {
    id: String,
    #[serde(serialize_with = "to_base64", deserialize_with = "nonce_from_base64")]
    #[ts(type = "string")]
    nonce: [u8; 32],
}

impl Challenge {
    /// A challenge that never was before.
    ///
    /// # Errors
    /// If the system has no randomness.
    pub fn fresh() -> Result<Self, RandomnessFault> {
        let (mut id, mut nonce) = ([0; 16], [0; 32]);
        getrandom::fill(&mut id).map_err(RandomnessFault)?;
        getrandom::fill(&mut nonce).map_err(RandomnessFault)?;
        Ok(Self { id: data_encoding::HEXLOWER.encode(&id), nonce })
    }

    /// What the office finds the challenge by.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    fn message(&self) -> Vec<u8> {
        [PURPOSE, &self.nonce].concat()
    }

    /// Compares without telling by the time it takes where a difference is.
    fn is_same(&self, other: &Self) -> bool {
        let difference =
            self.nonce.iter().zip(&other.nonce).fold(0, |all, (one, two)| all | (one ^ two));
        std::hint::black_box(difference) == 0 && self.id == other.id
    }
}

/// How a challenge was signed; it follows from the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SignatureAlgorithm {
    /// RSASSA-PSS with SHA-256 (RFC 8017 §8.1).
    RsaPssSha256,
    /// ECDSA on P-256 with SHA-256.
    EcdsaP256Sha256,
    /// ECDSA on P-384 with SHA-384.
    EcdsaP384Sha384,
}

/// A challenge, the signature over it, and the certificate whose key is said to have made it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SignedChallenge {
    challenge: Challenge,
    #[serde(serialize_with = "all_to_base64", deserialize_with = "all_from_base64")]
    #[ts(type = "Array<string>")]
    chain: Vec<Vec<u8>>,
    #[serde(serialize_with = "to_base64", deserialize_with = "from_base64")]
    #[ts(type = "string")]
    signature: Vec<u8>,
    algorithm: SignatureAlgorithm,
}

impl SignedChallenge {
    pub(crate) fn make(
        challenge: &Challenge,
        credential: &Credential,
    ) -> Result<Self, SigningFault> {
        Ok(Self {
            challenge: challenge.clone(),
            chain: credential.chain.clone(),
            signature: credential.key.sign(&challenge.message()).map_err(|_| SigningFault)?,
            algorithm: credential.key.kind(),
        })
    }

    /// The challenge that is said to be signed.
    #[must_use]
    pub const fn challenge(&self) -> &Challenge {
        &self.challenge
    }

    /// The certificates that came along, DER: the person's first.
    #[must_use]
    pub fn chain(&self) -> &[Vec<u8>] {
        &self.chain
    }

    /// Checks that this very challenge was signed with the key of the first certificate, and
    /// returns that certificate.
    ///
    /// # Errors
    /// Each way of failing has its own problem.
    pub fn verify_possession(
        &self,
        expected: &Challenge,
    ) -> Result<Certificate, PossessionProblem> {
        if !self.challenge.is_same(expected) {
            return Err(PossessionProblem::OtherChallenge);
        }
        let der = self.chain.first().ok_or(PossessionProblem::NoCertificate)?;
        let x509 = certificate::parse(der).map_err(|_| PossessionProblem::NoCertificate)?;
        let kind = KeyKind::of(x509.public_key());
        if !kind.is_supported() {
            return Err(PossessionProblem::KeyNotSupported { description: kind.to_string() });
        }
        if !is_signed_by(x509.public_key(), self.algorithm, &expected.message(), &self.signature) {
            return Err(PossessionProblem::OtherKey);
        }
        Certificate::from_der(der).map_err(|_| PossessionProblem::NoCertificate)
    }
}

/// Why possession is not proven.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PossessionProblem {
    /// Another challenge was signed than the one that was given.
    #[error("another challenge was signed")]
    OtherChallenge,
    /// There is no certificate with the signature, or it cannot be read.
    #[error("there is no readable certificate with the signature")]
    NoCertificate,
    /// The certificate's key is of a kind or size that is not accepted.
    #[error("keys of the kind {description} are not accepted")]
    KeyNotSupported {
        /// What it is, such as `RSA 1024`.
        description: String,
    },
    /// The signature was not made with the certificate's key.
    #[error("the signature was made with another key")]
    OtherKey,
}

impl From<PossessionProblem> for Refusal {
    fn from(problem: PossessionProblem) -> Self {
        match problem {
            PossessionProblem::OtherChallenge => Self::ChallengeStale,
            PossessionProblem::NoCertificate => Self::FileNotACertificate,
            PossessionProblem::KeyNotSupported { description } => {
                Self::KeyNotSupported { description }
            }
            PossessionProblem::OtherKey => Self::NotYourKey,
        }
    }
}

fn to_base64<S: Serializer>(bytes: impl AsRef<[u8]>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&BASE64.encode(bytes.as_ref()))
}

fn from_base64<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u8>, D::Error> {
    decode(&String::deserialize(deserializer)?)
}

fn nonce_from_base64<'de, D: Deserializer<'de>>(deserializer: D) -> Result<[u8; 32], D::Error> {
    let bytes = from_base64(deserializer)?;
    bytes.try_into().map_err(|_| serde::de::Error::custom("a challenge has 32 bytes"))
}

fn all_to_base64<S: Serializer>(all: &[Vec<u8>], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(all.iter().map(|bytes| BASE64.encode(bytes)))
}

fn all_from_base64<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Vec<u8>>, D::Error> {
    Vec::<String>::deserialize(deserializer)?.iter().map(|text| decode(text)).collect()
}

fn decode<E: serde::de::Error>(text: &str) -> Result<Vec<u8>, E> {
    BASE64.decode(text.as_bytes()).map_err(E::custom)
}
