//! Whether an office accepts a certificate, and if not, why.

use std::time::Duration;

use chrono::{DateTime, Utc};
use rules::Refusal;
use rustls_pki_types::{CertificateDer, TrustAnchor, UnixTime};
use webpki::{
    ALL_VERIFICATION_ALGS, EndEntityCert, Error as PathError, ExtendedKeyUsageValidator,
    KeyPurposeIdIter, VerifiedPath, anchor_from_trusted_cert,
};
use x509_parser::certificate::X509Certificate;
use x509_parser::prelude::FromDer;
use x509_parser::x509::SubjectPublicKeyInfo;

use super::anchor::signs_certificates;
use super::{Anchor, RevocationList};
use crate::certificate::{instant, parse};
use crate::names;

/// `id-kp-clientAuth` and `anyExtendedKeyUsage` (RFC 5280 §4.2.1.12).
const CLIENT_AUTH: &[usize] = &[1, 3, 6, 1, 5, 5, 7, 3, 2];
const ANY_PURPOSE: &[usize] = &[2, 5, 29, 37, 0];

/// Why an office does not accept a certificate.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TrustProblem {
    /// It cannot be used yet.
    #[error("the certificate is valid from {from}")]
    NotYetValid {
        /// From when it can.
        from: DateTime<Utc>,
    },
    /// It can no longer be used.
    #[error("the certificate expired on {on}")]
    Expired {
        /// Since when.
        on: DateTime<Utc>,
    },
    /// No trust anchor vouches for it.
    #[error("{issuer} is no trusted authority")]
    UnknownAuthority {
        /// The authority that would have to be trusted.
        issuer: String,
    },
    /// Its authority took it back, or a certificate between it and the anchor.
    #[error("the certificate is revoked")]
    Revoked,
    /// It is not made for signing in.
    #[error("the certificate is made for another purpose")]
    WrongPurpose,
    /// What leads from it to the anchor does not hold.
    #[error("the path from the certificate to its authority is broken")]
    ChainBroken,
}

impl From<TrustProblem> for Refusal {
    fn from(problem: TrustProblem) -> Self {
        match problem {
            TrustProblem::NotYetValid { from } => Self::CertificateNotYetValid { from },
            TrustProblem::Expired { on } => Self::CertificateExpired { on },
            TrustProblem::UnknownAuthority { issuer } => Self::UnknownAuthority { issuer },
            TrustProblem::Revoked => Self::CertificateRevoked,
            TrustProblem::WrongPurpose => Self::CertificateWrongPurpose,
            TrustProblem::ChainBroken => Self::CertificateChainBroken,
        }
    }
}

/// The authorities that an office trusts, and their revocation lists.
#[derive(Debug, Clone, Default)]
pub struct TrustStore {
    anchors: Vec<Vec<u8>>,
    lists: Vec<RevocationList>,
}

impl TrustStore {
    /// A store of authorities and revocation lists as they were kept, DER. They were read before
    /// they were kept; what cannot be read any more vouches for nobody and revokes nobody.
    #[must_use]
    pub fn new(anchors_der: Vec<Vec<u8>>, revocation_lists_der: Vec<Vec<u8>>) -> Self {
        let anchors = anchors_der.into_iter().filter(|der| Anchor::read(der).is_ok()).collect();
        let lists =
            revocation_lists_der.iter().filter_map(|der| RevocationList::read(der).ok()).collect();
        Self { anchors, lists }
    }

    /// The certificates of the authorities whose keys are sure at this time: the trusted ones, and
    /// those that lead from one of them to the first certificate of a chain.
    #[must_use]
    pub fn authorities(&self, chain: &[Vec<u8>], at: DateTime<Utc>) -> Vec<Vec<u8>> {
        let between = chain
            .split_first()
            .and_then(|(first, rest)| self.follow(first, rest, at, AnyUse).ok())
            .unwrap_or_default();
        self.anchors.iter().cloned().chain(between).collect()
    }

    /// Whether a revocation list bears the name of a trusted authority, whoever signed it.
    #[must_use]
    pub fn is_in_a_trusted_name(&self, list: &RevocationList) -> bool {
        let mut anchors = self.anchors.iter().filter_map(|der| parse(der).ok());
        anchors.any(|anchor| list.is_in_the_name(anchor.subject().as_raw()))
    }

    /// Whether the first certificate of the chain is accepted at this time (requirements I-2).
    ///
    /// # Errors
    /// The most telling problem: its own dates come before the question of who vouches for it, and
    /// that before what it may be used for.
    pub fn check(&self, chain: &[Vec<u8>], at: DateTime<Utc>) -> Result<(), TrustProblem> {
        let (first, rest) = chain.split_first().ok_or(TrustProblem::ChainBroken)?;
        let leaf = parse(first).map_err(|_| TrustProblem::ChainBroken)?;
        let (from, until) =
            (instant(leaf.validity().not_before), instant(leaf.validity().not_after));
        if at < from {
            return Err(TrustProblem::NotYetValid { from });
        }
        if at > until {
            return Err(TrustProblem::Expired { on: until });
        }

        let others: Vec<X509Certificate<'_>> =
            rest.iter().filter_map(|der| parse(der).ok()).collect();
        self.reaches_an_anchor_by_name(&leaf, &others)?;
        self.follow(first, rest, at, AnyUse)?;
        if !signs_in(&leaf) {
            return Err(TrustProblem::WrongPurpose);
        }
        // Once more with purposes: an authority between may be limited to other ones.
        self.follow(first, rest, at, SigningIn)?;
        Ok(())
    }

    /// A question of names alone, so that "unknown authority" is not said of a bad signature.
    fn reaches_an_anchor_by_name(
        &self,
        leaf: &X509Certificate<'_>,
        others: &[X509Certificate<'_>],
    ) -> Result<(), TrustProblem> {
        let anchors: Vec<X509Certificate<'_>> =
            self.anchors.iter().filter_map(|der| parse(der).ok()).collect();
        let mut issuers = vec![leaf.issuer()];
        let mut last = 0;
        while let Some(issuer) = issuers.get(last).copied() {
            if anchors.iter().any(|anchor| anchor.subject().as_raw() == issuer.as_raw()) {
                return Ok(());
            }
            // Each name is followed once, so certificates that vouch for each other end the search.
            for other in others.iter().filter(|other| other.subject().as_raw() == issuer.as_raw()) {
                if !issuers.iter().any(|known| known.as_raw() == other.issuer().as_raw()) {
                    issuers.push(other.issuer());
                }
            }
            last += 1;
        }
        let topmost = issuers.last().map_or_else(String::new, |issuer| names::called(issuer));
        Err(TrustProblem::UnknownAuthority { issuer: topmost })
    }

    /// Builds the path (RFC 5280 §6) from the certificate to an anchor, revocation included, and
    /// answers the authorities between them.
    fn follow(
        &self,
        first: &[u8],
        rest: &[Vec<u8>],
        at: DateTime<Utc>,
        purpose: impl ExtendedKeyUsageValidator,
    ) -> Result<Vec<Vec<u8>>, TrustProblem> {
        let anchors: Vec<CertificateDer<'_>> =
            self.anchors.iter().map(|der| CertificateDer::from(der.as_slice())).collect();
        let anchors: Vec<TrustAnchor<'_>> =
            anchors.iter().filter_map(|der| anchor_from_trusted_cert(der).ok()).collect();
        let rest: Vec<CertificateDer<'_>> =
            rest.iter().map(|der| CertificateDer::from(der.as_slice())).collect();
        let first = CertificateDer::from(first);
        let leaf = EndEntityCert::try_from(&first).map_err(|_| TrustProblem::ChainBroken)?;
        let seconds = u64::try_from(at.timestamp()).map_err(|_| TrustProblem::ChainBroken)?;
        let time = UnixTime::since_unix_epoch(Duration::from_secs(seconds));
        let unrevoked = |path: &VerifiedPath<'_>| self.holds(path, &first);
        leaf.verify_for_usage(
            ALL_VERIFICATION_ALGS,
            &anchors,
            &rest,
            time,
            purpose,
            None,
            Some(&unrevoked),
        )
        .map(|path| {
            path.intermediate_certificates().map(|authority| authority.der().to_vec()).collect()
        })
        .map_err(|error| match error {
            PathError::CertRevoked => TrustProblem::Revoked,
            PathError::CaUsedAsEndEntity
            | PathError::RequiredEkuNotFoundContext(_)
            | PathError::EmptyEkuExtension => TrustProblem::WrongPurpose,
            _ => TrustProblem::ChainBroken,
        })
    }

    /// What `webpki` leaves open about a path whose signatures and dates hold: that authorities may
    /// issue, and that none of its certificates is on a list that its issuer really signed. All lists
    /// of an issuer count, and one that somebody else signed in its name counts for nothing.
    fn holds(&self, path: &VerifiedPath<'_>, leaf: &CertificateDer<'_>) -> Result<(), PathError> {
        let between: Vec<CertificateDer<'_>> =
            path.intermediate_certificates().map(|authority| authority.der()).collect();
        let mut keys = Vec::new();
        for der in &between {
            let authority = parse(der).map_err(|_| PathError::BadDer)?;
            if !signs_certificates(&authority) {
                return Err(PathError::EndEntityUsedAsCa);
            }
            keys.push(authority.public_key().raw.to_vec());
        }
        keys.push(webpki::spki_for_anchor(path.anchor()).to_vec());
        for (der, key) in std::iter::once(leaf).chain(&between).zip(&keys) {
            let certificate = parse(der).map_err(|_| PathError::BadDer)?;
            let (_, key) = SubjectPublicKeyInfo::from_der(key).map_err(|_| PathError::BadDer)?;
            let issuer = certificate.issuer().as_raw();
            if self.lists.iter().any(|list| list.revokes(certificate.raw_serial(), issuer, &key)) {
                return Err(PathError::CertRevoked);
            }
        }
        Ok(())
    }
}

/// Where the key's use is named at all, digital signatures must be among it (RFC 5280 §4.2.1.3).
fn signs_in(leaf: &X509Certificate<'_>) -> bool {
    match leaf.key_usage() {
        Ok(Some(usage)) => usage.value.digital_signature(),
        Ok(None) => true,
        Err(_) => false,
    }
}

/// Accepts every extended key usage: for the questions that come before purpose.
struct AnyUse;

impl ExtendedKeyUsageValidator for AnyUse {
    fn validate(&self, _: KeyPurposeIdIter<'_, '_>) -> Result<(), PathError> {
        Ok(())
    }
}

/// Accepts certificates without extended key usage, and those for client authentication.
struct SigningIn;

impl ExtendedKeyUsageValidator for SigningIn {
    fn validate(&self, purposes: KeyPurposeIdIter<'_, '_>) -> Result<(), PathError> {
        let mut limited = false;
        for purpose in purposes {
            let purpose = purpose?.to_decoded_oid();
            if purpose == CLIENT_AUTH || purpose == ANY_PURPOSE {
                return Ok(());
            }
            limited = true;
        }
        if limited { Err(PathError::EmptyEkuExtension) } else { Ok(()) }
    }
}
