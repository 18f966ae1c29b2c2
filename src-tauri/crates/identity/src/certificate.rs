//! A certificate as people see it.

use std::fmt;

use chrono::{DateTime, Utc};
use data_encoding::HEXUPPER;
use rules::{Refusal, Ssn};
use serde::Serialize;
use sha2::{Digest, Sha256};
use ts_rs::TS;
use x509_parser::certificate::X509Certificate;
use x509_parser::prelude::FromDer;
use x509_parser::time::ASN1Time;

use crate::key::KeyKind;
use crate::names;

/// The bytes are no X.509 certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the bytes are no X.509 certificate")]
pub struct CertificateProblem;

impl From<CertificateProblem> for Refusal {
    fn from(_: CertificateProblem) -> Self {
        Self::FileNotACertificate
    }
}

/// An X.509 certificate, read once.
#[derive(Clone, PartialEq, Eq)]
pub struct Certificate {
    der: Vec<u8>,
    ssn: Option<Ssn>,
    first_name: String,
    last_name: String,
    holder: String,
    issuer: String,
    not_before: DateTime<Utc>,
    not_after: DateTime<Utc>,
    serial_number: String,
    fingerprint: String,
    key: KeyKind,
}

impl Certificate {
    /// Reads a certificate from DER.
    ///
    /// # Errors
    /// If it is none, or if bytes follow it.
    pub fn from_der(der: &[u8]) -> Result<Self, CertificateProblem> {
        let x509 = parse(der)?;
        let (first_name, last_name) = names::first_and_last(x509.subject());
        let validity = x509.validity();
        Ok(Self {
            der: der.to_vec(),
            ssn: ssn(&x509),
            holder: names::attribute(x509.subject(), names::COMMON_NAME).unwrap_or_else(|| {
                let name = format!("{first_name} {last_name}").trim().to_owned();
                if name.is_empty() { x509.subject().to_string() } else { name }
            }),
            first_name,
            last_name,
            issuer: names::called(x509.issuer()),
            not_before: instant(validity.not_before),
            not_after: instant(validity.not_after),
            serial_number: serial_number(x509.raw_serial()),
            fingerprint: fingerprint(der),
            key: KeyKind::of(x509.public_key()),
        })
    }

    /// The certificate's SSN: the `serialNumber` attribute of its subject (requirements I-1).
    ///
    /// # Errors
    /// [`Refusal::CertificateWithoutSsn`] if it is missing, is not exactly twenty digits 0–9, or if
    /// there are several.
    pub fn ssn(&self) -> Result<&Ssn, Refusal> {
        self.ssn.as_ref().ok_or(Refusal::CertificateWithoutSsn)
    }

    /// The holder's first name; empty if the certificate names none.
    #[must_use]
    pub fn first_name(&self) -> &str {
        &self.first_name
    }

    /// The holder's last name; empty if the certificate names none.
    #[must_use]
    pub fn last_name(&self) -> &str {
        &self.last_name
    }

    /// The holder's full name, as the certificate has it.
    #[must_use]
    pub fn holder(&self) -> &str {
        &self.holder
    }

    /// The authority that issued it.
    #[must_use]
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// The first moment at which it is valid.
    #[must_use]
    pub const fn not_before(&self) -> DateTime<Utc> {
        self.not_before
    }

    /// The last moment at which it is valid.
    #[must_use]
    pub const fn not_after(&self) -> DateTime<Utc> {
        self.not_after
    }

    /// The certificate's own serial number, which its authority gave it, in hexadecimal digits. It
    /// is not the SSN.
    #[must_use]
    pub fn serial_number(&self) -> &str {
        &self.serial_number
    }

    /// The SHA-256 of the certificate, in hexadecimal pairs with colons.
    #[must_use]
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// The kind and size of its key, such as `RSA 3072` or `ECDSA P-256`.
    #[must_use]
    pub fn key_description(&self) -> String {
        self.key.to_string()
    }

    /// The certificate itself.
    #[must_use]
    pub fn der(&self) -> &[u8] {
        &self.der
    }
}

/// Without the SSN's digits and the bytes: certificates do not belong in logs.
impl fmt::Debug for Certificate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Certificate")
            .field("ssn", &self.ssn)
            .field("issuer", &self.issuer)
            .finish_non_exhaustive()
    }
}

/// What screens show of a certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CertificateView {
    /// The twenty digits, if it has them.
    pub ssn: Option<Ssn>,
    /// The holder's full name.
    pub holder: String,
    /// The holder's first name.
    pub first_name: String,
    /// The holder's last name.
    pub last_name: String,
    /// The authority that issued it.
    pub issuer: String,
    /// The first moment at which it is valid.
    #[ts(type = "string")]
    pub not_before: DateTime<Utc>,
    /// The last moment at which it is valid.
    #[ts(type = "string")]
    pub not_after: DateTime<Utc>,
    /// SHA-256, in hexadecimal pairs with colons.
    pub fingerprint: String,
    /// Kind and size of the key.
    pub key_description: String,
    /// The certificate's own serial number.
    pub serial_number: String,
}

impl CertificateView {
    /// What screens show of this certificate.
    #[must_use]
    pub fn of(certificate: &Certificate) -> Self {
        Self {
            ssn: certificate.ssn.clone(),
            holder: certificate.holder.clone(),
            first_name: certificate.first_name.clone(),
            last_name: certificate.last_name.clone(),
            issuer: certificate.issuer.clone(),
            not_before: certificate.not_before,
            not_after: certificate.not_after,
            fingerprint: certificate.fingerprint.clone(),
            key_description: certificate.key_description(),
            serial_number: certificate.serial_number.clone(),
        }
    }
}

impl From<&Certificate> for CertificateView {
    fn from(certificate: &Certificate) -> Self {
        Self::of(certificate)
    }
}

/// Reads the whole of `der` as one certificate.
pub(crate) fn parse(der: &[u8]) -> Result<X509Certificate<'_>, CertificateProblem> {
    match X509Certificate::from_der(der) {
        Ok(([], x509)) => Ok(x509),
        _ => Err(CertificateProblem),
    }
}

/// A moment of a certificate or a list. Those beyond what the calendar holds are its end.
pub(crate) fn instant(time: ASN1Time) -> DateTime<Utc> {
    DateTime::from_timestamp(time.timestamp(), 0).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

/// SHA-256 in hexadecimal pairs with colons.
pub(crate) fn fingerprint(der: &[u8]) -> String {
    let pairs: Vec<String> = Sha256::digest(der).iter().map(|byte| format!("{byte:02X}")).collect();
    pairs.join(":")
}

/// A serial number without the zero that only marks it as positive.
fn serial_number(raw: &[u8]) -> String {
    HEXUPPER.encode(match raw {
        [0, rest @ ..] if !rest.is_empty() => rest,
        all => all,
    })
}

/// Strict, unlike what people type: a certificate has the digits and nothing else.
fn ssn(x509: &X509Certificate<'_>) -> Option<Ssn> {
    let numbers = names::attributes(x509.subject(), names::SERIAL_NUMBER);
    let [number] = numbers.as_slice() else { return None };
    let all_digits =
        number.len() == Ssn::DIGITS && number.bytes().all(|byte| byte.is_ascii_digit());
    if all_digits { Ssn::parse(number).ok() } else { None }
}
