//! Certificates of authorities, from PEM or DER files.

use chrono::{DateTime, Utc};
use rules::Refusal;
use serde::Serialize;
use ts_rs::TS;
use x509_parser::certificate::X509Certificate;

use super::labelled;
use crate::certificate::{fingerprint, instant, parse};
use crate::names;

/// Why a file holds no authority that could be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AnchorProblem {
    /// There is no certificate in it.
    #[error("the file holds no certificate")]
    NotACertificate,
    /// A certificate in it may not issue others.
    #[error("the certificate is not an authority's")]
    NotAnAuthority,
}

impl From<AnchorProblem> for Refusal {
    fn from(problem: AnchorProblem) -> Self {
        match problem {
            AnchorProblem::NotACertificate => Self::AnchorNotACertificate,
            AnchorProblem::NotAnAuthority => Self::AnchorNotAnAuthority,
        }
    }
}

/// The certificate of an authority. One that has expired is shown as such, not refused: what it
/// vouched for ends by its own dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Anchor {
    der: Vec<u8>,
    view: AnchorView,
}

impl Anchor {
    /// Reads the authorities in a PEM file, or the one in a DER file.
    ///
    /// # Errors
    /// If there is none, or if any certificate in the file is not an authority's.
    pub fn read(bytes: &[u8]) -> Result<Vec<Self>, AnchorProblem> {
        let certificates = labelled(bytes, "CERTIFICATE").unwrap_or_else(|| vec![bytes.to_vec()]);
        if certificates.is_empty() {
            return Err(AnchorProblem::NotACertificate);
        }
        certificates.into_iter().map(Self::from_der).collect()
    }

    fn from_der(der: Vec<u8>) -> Result<Self, AnchorProblem> {
        let x509 = parse(&der).map_err(|_| AnchorProblem::NotACertificate)?;
        if !may_issue(&x509) {
            return Err(AnchorProblem::NotAnAuthority);
        }
        let view = AnchorView {
            subject: names::called(x509.subject()),
            issuer: names::called(x509.issuer()),
            fingerprint: fingerprint(&der),
            not_before: instant(x509.validity().not_before),
            not_after: instant(x509.validity().not_after),
            self_signed: x509.subject().as_raw() == x509.issuer().as_raw()
                && x509.verify_signature(None).is_ok(),
        };
        Ok(Self { der, view })
    }

    /// The certificate itself.
    #[must_use]
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// What screens show of it.
    #[must_use]
    pub fn view(&self) -> AnchorView {
        self.view.clone()
    }
}

/// Whether a certificate is an authority's (RFC 5280 §4.2.1.9 and §4.2.1.3).
pub(super) fn may_issue(x509: &X509Certificate<'_>) -> bool {
    let authority =
        matches!(x509.basic_constraints(), Ok(Some(constraints)) if constraints.value.ca);
    authority && signs_certificates(x509)
}

/// Where the key's use is named at all, signing certificates must be among it.
pub(super) fn signs_certificates(x509: &X509Certificate<'_>) -> bool {
    match x509.key_usage() {
        Ok(Some(usage)) => usage.value.key_cert_sign(),
        Ok(None) => true,
        Err(_) => false,
    }
}

/// What screens show of an authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnchorView {
    /// Its name.
    pub subject: String,
    /// Whoever vouches for it; itself, for a root.
    pub issuer: String,
    /// SHA-256 in hexadecimal pairs with colons, to compare with what the authority publishes.
    pub fingerprint: String,
    /// The first moment at which it is valid.
    #[ts(type = "string")]
    pub not_before: DateTime<Utc>,
    /// The last moment at which it is valid.
    #[ts(type = "string")]
    pub not_after: DateTime<Utc>,
    /// Whether it is a root, vouching for itself.
    pub self_signed: bool,
}
