//! Revocation lists (RFC 5280 §5), from PEM or DER files.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use rules::Refusal;
use serde::Serialize;
use ts_rs::TS;
use x509_parser::certificate::X509Certificate;
use x509_parser::extensions::ParsedExtension;
use x509_parser::num_bigint::BigUint;
use x509_parser::prelude::FromDer;
use x509_parser::revocation_list::CertificateRevocationList;
use x509_parser::x509::SubjectPublicKeyInfo;

use super::labelled;
use crate::certificate::{self, fingerprint, instant};
use crate::encoding::unsigned;
use crate::names;

const DELTA_INDICATOR: &str = "2.5.29.27";
/// Which certificates of its authority a list is about (RFC 5280 §5.2.5).
const DISTRIBUTION_POINT: &str = "2.5.29.28";
/// `removeFromCRL` (RFC 5280 §5.3.1).
const NO_LONGER_REVOKED: u8 = 8;

/// The file is no revocation list that can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the file is no revocation list")]
pub struct RevocationListProblem;

impl From<RevocationListProblem> for Refusal {
    fn from(_: RevocationListProblem) -> Self {
        Self::NotARevocationList
    }
}

/// The certificates that an authority took back. Until its signature is checked with that
/// authority's key it revokes nobody.
#[derive(Debug, Clone)]
pub struct RevocationList {
    der: Vec<u8>,
    issuer: Vec<u8>,
    number: Option<BigUint>,
    scope: Vec<u8>,
    serials: HashSet<Vec<u8>>,
    view: RevocationListView,
}

impl RevocationList {
    /// Reads a list from a PEM or DER file.
    ///
    /// # Errors
    /// If it is none, if there are several in one file, or if it is one of the kinds that do not
    /// stand on their own: changes to another list, or entries about other authorities' certificates.
    pub fn read(bytes: &[u8]) -> Result<Self, RevocationListProblem> {
        let mut lists = labelled(bytes, "X509 CRL").unwrap_or_else(|| vec![bytes.to_vec()]);
        let der = lists.pop().filter(|_| lists.is_empty()).ok_or(RevocationListProblem)?;
        let list = parse(&der)?;
        if list.extensions().iter().any(|extension| {
            extension.oid.to_id_string() == DELTA_INDICATOR
                || matches!(extension.parsed_extension(), ParsedExtension::IssuingDistributionPoint(point) if point.indirect_crl)
        }) {
            return Err(RevocationListProblem);
        }
        let serials: HashSet<Vec<u8>> = list
            .iter_revoked_certificates()
            .filter(|entry| {
                entry.reason_code().is_none_or(|(_, reason)| reason.0 != NO_LONGER_REVOKED)
            })
            .map(|entry| unsigned(entry.raw_serial()).to_vec())
            .collect();
        let view = RevocationListView {
            issuer: names::called(list.issuer()),
            this_update: instant(list.last_update()),
            next_update: list.next_update().map(instant),
            revoked_count: serials.len().try_into().unwrap_or(u32::MAX),
        };
        let issuer = list.issuer().as_raw().to_vec();
        let number = list.crl_number().cloned();
        let scope = list
            .extensions()
            .iter()
            .find(|extension| extension.oid.to_id_string() == DISTRIBUTION_POINT)
            .map_or_else(Vec::new, |extension| extension.value.to_vec());
        Ok(Self { der, issuer, number, scope, serials, view })
    }

    /// SHA-256 of the list, in hexadecimal pairs with colons.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        fingerprint(&self.der)
    }

    /// The list itself.
    #[must_use]
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// What screens show of it.
    #[must_use]
    pub fn view(&self) -> RevocationListView {
        self.view.clone()
    }

    /// The series that the list belongs to, of which the newest says all: the lists of one authority
    /// with one key about the same certificates. It is named by a text that is the same each time;
    /// by nothing if none of these authorities' certificates has the key that signed the list.
    #[must_use]
    pub fn series(&self, authorities: &[Vec<u8>]) -> Option<String> {
        let certificates = authorities.iter().filter_map(|der| certificate::parse(der).ok());
        let signer = certificates.into_iter().find(|authority| {
            signs_lists(authority)
                && self.is_by(authority.subject().as_raw(), authority.public_key())
        })?;
        Some(fingerprint(&[&self.issuer, signer.public_key().raw, &self.scope].concat()))
    }

    /// Whether it was made before another list of its series.
    #[must_use]
    pub fn is_older_than(&self, other: &Self) -> bool {
        let made = |list: &Self| (list.view.this_update, list.number.clone());
        made(self) < made(other)
    }

    pub(super) fn is_in_the_name(&self, name: &[u8]) -> bool {
        self.issuer == name
    }

    /// Whether it is the list of the authority with this name and key, and signed by it.
    pub(super) fn is_by(&self, name: &[u8], key: &SubjectPublicKeyInfo<'_>) -> bool {
        self.is_in_the_name(name)
            && parse(&self.der).is_ok_and(|list| list.verify_signature(key).is_ok())
    }

    /// Whether the list, if it is by this authority, revokes the certificate with this serial number.
    /// An out-of-date list does so too: nobody is un-revoked by waiting.
    pub(super) fn revokes(
        &self,
        serial: &[u8],
        issuer: &[u8],
        key: &SubjectPublicKeyInfo<'_>,
    ) -> bool {
        self.serials.contains(unsigned(serial)) && self.is_by(issuer, key)
    }
}

/// Where the key's use is named at all, signing revocation lists must be among it.
fn signs_lists(authority: &X509Certificate<'_>) -> bool {
    authority.key_usage().is_ok_and(|usage| usage.is_none_or(|usage| usage.value.crl_sign()))
}

fn parse(der: &[u8]) -> Result<CertificateRevocationList<'_>, RevocationListProblem> {
    match CertificateRevocationList::from_der(der) {
        Ok(([], list)) => Ok(list),
        _ => Err(RevocationListProblem),
    }
}

/// What screens show of a revocation list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RevocationListView {
    /// The authority whose list it is.
    pub issuer: String,
    /// When it was made.
    #[ts(type = "string")]
    pub this_update: DateTime<Utc>,
    /// When the next one is due, if it says so.
    #[ts(type = "string | null")]
    pub next_update: Option<DateTime<Utc>>,
    /// How many certificates it names.
    pub revoked_count: u32,
}
