//! Keys: which kinds are accepted, unlocking a private one, signing with it, and checking what was
//! signed.

use std::fmt;

use ring::rand::SystemRandom;
use ring::signature::{
    ECDSA_P256_SHA256_ASN1, ECDSA_P256_SHA256_ASN1_SIGNING, ECDSA_P384_SHA384_ASN1,
    ECDSA_P384_SHA384_ASN1_SIGNING, EcdsaKeyPair, EcdsaSigningAlgorithm, KeyPair as _,
    RSA_PSS_2048_8192_SHA256, RSA_PSS_SHA256, RsaKeyPair, UnparsedPublicKey, VerificationAlgorithm,
};
use x509_parser::certificate::X509Certificate;
use x509_parser::public_key::PublicKey;
use x509_parser::x509::SubjectPublicKeyInfo;

use crate::encoding::{EncodingProblem, INTEGER, OCTET_STRING, OID, Reader, unsigned};
use crate::file::FileProblem;
use crate::possession::SignatureAlgorithm;

const RSA: &str = "1.2.840.113549.1.1.1";
const EC: &str = "1.2.840.10045.2.1";
const P256: &str = "1.2.840.10045.3.1.7";
const P384: &str = "1.3.132.0.34";

/// The kind and size of a key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum KeyKind {
    /// RSA with so many bits.
    Rsa(usize),
    /// NIST P-256.
    P256,
    /// NIST P-384.
    P384,
    /// Another one, by its name.
    Other(String),
}

impl KeyKind {
    /// Of a certificate's public key.
    pub(crate) fn of(key: &SubjectPublicKeyInfo<'_>) -> Self {
        if let Ok(PublicKey::RSA(rsa)) = key.parsed() {
            return Self::Rsa(bits(unsigned(rsa.modulus)));
        }
        let curve =
            key.algorithm.parameters.as_ref().and_then(|parameters| parameters.as_oid().ok());
        Self::named(
            &key.algorithm.algorithm.to_id_string(),
            curve.map(|oid| oid.to_id_string()).as_deref(),
        )
    }

    fn named(algorithm: &str, curve: Option<&str>) -> Self {
        let other = match (algorithm, curve) {
            (EC, Some(P256)) => return Self::P256,
            (EC, Some(P384)) => return Self::P384,
            (EC, Some("1.3.132.0.35")) => "ECDSA P-521",
            (EC, Some("1.3.132.0.10")) => "ECDSA secp256k1",
            (EC, Some("1.3.36.3.3.2.8.1.1.7")) => "ECDSA brainpoolP256r1",
            (EC, Some("1.3.36.3.3.2.8.1.1.11")) => "ECDSA brainpoolP384r1",
            (EC, Some("1.3.36.3.3.2.8.1.1.13")) => "ECDSA brainpoolP512r1",
            (EC, Some(curve)) => return Self::Other(format!("ECDSA {curve}")),
            (EC, None) => "ECDSA",
            ("1.2.840.113549.1.1.10", _) => "RSA-PSS",
            ("1.2.840.10040.4.1", _) => "DSA",
            ("1.3.101.112", _) => "Ed25519",
            ("1.3.101.113", _) => "Ed448",
            (other, _) => other,
        };
        Self::Other(other.to_owned())
    }

    /// Whether such keys are accepted: RSA of 2048, 3072 or 4096 bits, P-256 and P-384. `ring` signs
    /// with RSA keys of no other size.
    pub(crate) const fn is_supported(&self) -> bool {
        match self {
            Self::Rsa(bits) => matches!(bits, 2048 | 3072 | 4096),
            Self::P256 | Self::P384 => true,
            Self::Other(_) => false,
        }
    }
}

impl fmt::Display for KeyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rsa(bits) => write!(f, "RSA {bits}"),
            Self::P256 => f.write_str("ECDSA P-256"),
            Self::P384 => f.write_str("ECDSA P-384"),
            Self::Other(name) => f.write_str(name),
        }
    }
}

/// A private key that is ready to sign.
pub(crate) enum UnlockedKey {
    Rsa(RsaKeyPair),
    P256(EcdsaKeyPair),
    P384(EcdsaKeyPair),
}

impl UnlockedKey {
    /// Unlocks a PKCS#8 key together with the certificate, among those given, that is its own.
    ///
    /// A certificate is needed to unlock: Java stores elliptic-curve keys without their public half.
    /// When a key was certified several times, the certificate that lasts longest is taken.
    pub(crate) fn with_its_certificate<'c, 'd>(
        pkcs8: &[u8],
        certificates: &'c [X509Certificate<'d>],
    ) -> Result<(Self, &'c X509Certificate<'d>), FileProblem> {
        let stored = StoredKey::read(pkcs8).map_err(|_| FileProblem::Damaged)?;
        if !stored.kind.is_supported() {
            return Err(FileProblem::KeyNotSupported { description: stored.kind.to_string() });
        }
        certificates
            .iter()
            .filter(|certificate| KeyKind::of(certificate.public_key()) == stored.kind)
            .filter_map(|certificate| Some((stored.unlock(certificate.public_key())?, certificate)))
            .max_by_key(|(_, certificate)| certificate.validity().not_after.timestamp())
            .ok_or_else(|| stored.why_none_fits())
    }

    pub(crate) fn kind(&self) -> SignatureAlgorithm {
        match self {
            Self::Rsa(_) => SignatureAlgorithm::RsaPssSha256,
            Self::P256(_) => SignatureAlgorithm::EcdsaP256Sha256,
            Self::P384(_) => SignatureAlgorithm::EcdsaP384Sha384,
        }
    }

    /// Signs a message.
    pub(crate) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, ring::error::Unspecified> {
        let random = SystemRandom::new();
        match self {
            Self::Rsa(key) => {
                let mut signature = vec![0; key.public().modulus_len()];
                key.sign(&RSA_PSS_SHA256, &random, message, &mut signature)?;
                Ok(signature)
            }
            Self::P256(key) | Self::P384(key) => Ok(key.sign(&random, message)?.as_ref().to_vec()),
        }
    }
}

/// Whether the signature over the message was made with the private half of this public key.
pub(crate) fn is_signed_by(
    key: &SubjectPublicKeyInfo<'_>,
    algorithm: SignatureAlgorithm,
    message: &[u8],
    signature: &[u8],
) -> bool {
    let verification: &dyn VerificationAlgorithm = match (algorithm, KeyKind::of(key)) {
        (SignatureAlgorithm::RsaPssSha256, KeyKind::Rsa(_)) => &RSA_PSS_2048_8192_SHA256,
        (SignatureAlgorithm::EcdsaP256Sha256, KeyKind::P256) => &ECDSA_P256_SHA256_ASN1,
        (SignatureAlgorithm::EcdsaP384Sha384, KeyKind::P384) => &ECDSA_P384_SHA384_ASN1,
        _ => return false,
    };
    UnparsedPublicKey::new(verification, &key.subject_public_key.data)
        .verify(message, signature)
        .is_ok()
}

/// What a PKCS#8 `PrivateKeyInfo` (RFC 5208 §5) says.
struct StoredKey<'a> {
    kind: KeyKind,
    /// The key itself: an `RSAPrivateKey` (RFC 8017 A.1.2) or an `ECPrivateKey` (RFC 5915 §3).
    key: &'a [u8],
}

impl<'a> StoredKey<'a> {
    fn read(pkcs8: &'a [u8]) -> Result<Self, EncodingProblem> {
        let mut info = Reader::new(pkcs8).sequence()?;
        info.small_integer()?;
        let mut algorithm = info.sequence()?;
        let name = dotted(algorithm.expect(OID)?);
        let key = info.expect(OCTET_STRING)?;
        let kind = if name == RSA {
            let mut rsa = Reader::new(key).sequence()?;
            rsa.small_integer()?;
            KeyKind::Rsa(bits(unsigned(rsa.expect(INTEGER)?)))
        } else {
            KeyKind::named(&name, algorithm.optional(OID)?.map(dotted).as_deref())
        };
        Ok(Self { kind, key })
    }

    /// The key, if it is the private half of this public one.
    fn unlock(&self, public: &SubjectPublicKeyInfo<'_>) -> Option<UnlockedKey> {
        match self.kind {
            KeyKind::Rsa(_) => {
                let key = RsaKeyPair::from_der(self.key).ok()?;
                (key.public_key().as_ref() == public.subject_public_key.data.as_ref())
                    .then_some(UnlockedKey::Rsa(key))
            }
            KeyKind::P256 => {
                self.unlock_ec(&ECDSA_P256_SHA256_ASN1_SIGNING, 32, public).map(UnlockedKey::P256)
            }
            KeyKind::P384 => {
                self.unlock_ec(&ECDSA_P384_SHA384_ASN1_SIGNING, 48, public).map(UnlockedKey::P384)
            }
            KeyKind::Other(_) => None,
        }
    }

    fn unlock_ec(
        &self,
        algorithm: &'static EcdsaSigningAlgorithm,
        size: usize,
        public: &SubjectPublicKeyInfo<'_>,
    ) -> Option<EcdsaKeyPair> {
        let mut ec = Reader::new(self.key).sequence().ok()?;
        ec.small_integer().ok()?;
        // Some writers drop leading zeros, some add one.
        let scalar = unsigned(ec.expect(OCTET_STRING).ok()?);
        let mut padded = zeroize::Zeroizing::new(vec![0; size.checked_sub(scalar.len())?]);
        padded.extend_from_slice(scalar);
        let point = public.subject_public_key.data.as_ref();
        EcdsaKeyPair::from_private_key_and_public_key(
            algorithm,
            &padded,
            point,
            &SystemRandom::new(),
        )
        .ok()
    }

    /// Nothing fits an RSA key that cannot be used at all; that is another story than a key and a
    /// certificate that do not belong together.
    fn why_none_fits(&self) -> FileProblem {
        if matches!(self.kind, KeyKind::Rsa(_)) && RsaKeyPair::from_der(self.key).is_err() {
            FileProblem::KeyNotSupported { description: self.kind.to_string() }
        } else {
            FileProblem::KeyDoesNotMatch
        }
    }
}

fn bits(number: &[u8]) -> usize {
    number.first().map_or(0, |first| number.len() * 8 - first.leading_zeros() as usize)
}

/// An object identifier in its dotted form.
pub(crate) fn dotted(oid: &[u8]) -> String {
    x509_parser::der_parser::Oid::new(oid.into()).to_id_string()
}
