//! A certificate authority for practice offices and for tests (requirements X-5). Its certificates
//! are real ones; nobody outside has reason to trust them.

use std::fmt;

use chrono::{DateTime, Utc};
use p12_keystore::{
    Certificate as KeystoreCertificate, KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain,
};
use rcgen::{
    BasicConstraints, CertificateParams, CertificateRevocationListParams, DistinguishedName,
    DnType, DnValue, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyIdMethod, KeyPair, KeyUsagePurpose,
    PKCS_ECDSA_P256_SHA256, RevocationReason, RevokedCertParams, SerialNumber,
};
use rules::Ssn;
use rustls_pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use time::OffsetDateTime;
use zeroize::Zeroizing;

use crate::certificate::{self, Certificate};
use crate::credential::Credential;
use crate::key::UnlockedKey;
use crate::passphrase::Passphrase;

/// Rounds of key derivation in the files written here. They hold practice and test keys, which
/// protect nothing, and are opened often.
const ROUNDS: u32 = 2048;

const GIVEN_NAME: &[u64] = &[2, 5, 4, 42];
const SURNAME: &[u64] = &[2, 5, 4, 4];
const SERIAL_NUMBER: &[u64] = &[2, 5, 4, 5];

/// The authority could not do what it was asked.
#[derive(Debug, thiserror::Error)]
#[error("the test authority failed while {doing}")]
pub struct AuthorityFault {
    doing: &'static str,
    #[source]
    source: Box<dyn std::error::Error + Send + Sync>,
}

impl AuthorityFault {
    fn new<E: Into<Box<dyn std::error::Error + Send + Sync>>>(
        doing: &'static str,
    ) -> impl FnOnce(E) -> Self {
        move |source| Self { doing, source: source.into() }
    }
}

/// A root certificate with its key (ECDSA P-256), or an authority below one.
pub struct Authority {
    /// Its own certificate.
    certificate: Vec<u8>,
    /// The certificates between the root and whom it issues to, its own first; none for a root.
    between: Vec<Vec<u8>>,
    issuer: Issuer<'static, KeyPair>,
    valid: (DateTime<Utc>, DateTime<Utc>),
}

/// Whom a certificate is issued to.
#[derive(Debug, Clone)]
pub struct Holder {
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// The number in the certificate's subject.
    pub ssn: Ssn,
}

/// What a certificate is made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Signing in: digital signature, client authentication.
    SigningIn,
    /// Encryption only: a key usage without digital signature.
    Encryption,
    /// A web server: an extended key usage without client authentication.
    Server,
}

/// How a certificate is issued.
#[derive(Debug, Clone)]
pub struct IssueOptions {
    /// The first moment at which it is valid.
    pub not_before: DateTime<Utc>,
    /// The last moment at which it is valid.
    pub not_after: DateTime<Utc>,
    /// What it is made for.
    pub purpose: Purpose,
    /// Whether an intermediate authority stands between the root and the person.
    pub through_intermediate: bool,
}

impl IssueOptions {
    /// A certificate for signing in, straight from the root.
    #[must_use]
    pub const fn valid(not_before: DateTime<Utc>, not_after: DateTime<Utc>) -> Self {
        Self { not_before, not_after, purpose: Purpose::SigningIn, through_intermediate: false }
    }

    /// The same for another purpose.
    #[must_use]
    pub const fn made_for(self, purpose: Purpose) -> Self {
        Self { purpose, ..self }
    }

    /// The same through an intermediate authority.
    #[must_use]
    pub const fn through_intermediate(self) -> Self {
        Self { through_intermediate: true, ..self }
    }
}

impl Authority {
    /// A new authority with a new key.
    ///
    /// # Errors
    /// A fault of the system's randomness, or dates that no certificate can hold.
    pub fn create(
        name: &str,
        not_before: DateTime<Utc>,
        not_after: DateTime<Utc>,
    ) -> Result<Self, AuthorityFault> {
        let doing = "founding itself";
        let params = authority_params(
            name,
            (not_before, not_after),
            BasicConstraints::Unconstrained,
            doing,
        )?;
        let key = new_key(doing)?;
        let certificate = params.self_signed(&key).map_err(AuthorityFault::new(doing))?;
        Ok(Self {
            certificate: certificate.der().to_vec(),
            between: Vec::new(),
            issuer: Issuer::new(params, key),
            valid: (not_before, not_after),
        })
    }

    /// A new authority that this one vouches for, for as long as its own certificate is valid.
    ///
    /// # Errors
    /// A fault of the system's randomness.
    pub fn below(&self, name: &str) -> Result<Self, AuthorityFault> {
        let doing = "founding an authority below";
        let params = authority_params(name, self.valid, BasicConstraints::Constrained(0), doing)?;
        let key = new_key(doing)?;
        let certificate =
            params.signed_by(&key, &self.issuer).map_err(AuthorityFault::new(doing))?;
        let certificate = certificate.der().to_vec();
        let between = std::iter::once(&certificate).chain(&self.between).cloned().collect();
        Ok(Self { certificate, between, issuer: Issuer::new(params, key), valid: self.valid })
    }

    /// An authority from its kept parts: its root certificate and its private key, PKCS#8.
    ///
    /// # Errors
    /// If they cannot be read.
    pub fn from_parts(root_der: &[u8], pkcs8: &[u8]) -> Result<Self, AuthorityFault> {
        let doing = "being set up again";
        let key = KeyPair::from_pkcs8_der_and_sign_algo(
            &PrivatePkcs8KeyDer::from(pkcs8),
            &PKCS_ECDSA_P256_SHA256,
        )
        .map_err(AuthorityFault::new(doing))?;
        let x509 = Certificate::from_der(root_der).map_err(AuthorityFault::new(doing))?;
        let issuer = Issuer::from_ca_cert_der(&CertificateDer::from(root_der), key)
            .map_err(AuthorityFault::new(doing))?;
        let valid = (x509.not_before(), x509.not_after());
        Ok(Self { certificate: root_der.to_vec(), between: Vec::new(), issuer, valid })
    }

    /// The root certificate, or the one of an authority below.
    #[must_use]
    pub fn root_der(&self) -> &[u8] {
        &self.certificate
    }

    /// The private key, PKCS#8, to be kept where nobody sees it.
    #[must_use]
    pub fn to_pkcs8(&self) -> Zeroizing<Vec<u8>> {
        Zeroizing::new(self.issuer.key().serialize_der())
    }

    /// Issues a certificate with a new key (ECDSA P-256).
    ///
    /// # Errors
    /// A fault of the system's randomness, or dates that no certificate can hold.
    pub fn issue(
        &self,
        holder: &Holder,
        options: &IssueOptions,
    ) -> Result<IssuedCredential, AuthorityFault> {
        if options.through_intermediate {
            let between = self.below("eSpace Desk Practice Intermediate CA")?;
            let directly = IssueOptions { through_intermediate: false, ..options.clone() };
            return between.issue(holder, &directly);
        }
        let doing = "issuing a certificate";
        let key = new_key(doing)?;
        let params = person_params(holder, options, doing)?;
        let leaf = params.signed_by(&key, &self.issuer).map_err(AuthorityFault::new(doing))?;
        let mut chain = vec![leaf.der().to_vec()];
        chain.extend(self.between.iter().cloned());
        let pkcs8 = Zeroizing::new(key.serialize_der());
        let x509 = [certificate::parse(&chain[0]).map_err(AuthorityFault::new(doing))?];
        let (key, _) =
            UnlockedKey::with_its_certificate(&pkcs8, &x509).map_err(AuthorityFault::new(doing))?;
        let certificate = Certificate::from_der(&chain[0]).map_err(AuthorityFault::new(doing))?;
        Ok(IssuedCredential { pkcs8, credential: Credential { key, certificate, chain } })
    }

    /// A revocation list (DER) that names these certificates.
    ///
    /// # Errors
    /// Dates that no list can hold, or the next update not after this one.
    pub fn revocation_list(
        &self,
        revoked: &[&Certificate],
        this_update: DateTime<Utc>,
        next_update: DateTime<Utc>,
    ) -> Result<Vec<u8>, AuthorityFault> {
        let doing = "making a revocation list";
        let revoked_certs = revoked
            .iter()
            .map(|certificate| {
                let x509 =
                    certificate::parse(certificate.der()).map_err(AuthorityFault::new(doing))?;
                Ok(RevokedCertParams {
                    serial_number: SerialNumber::from_slice(x509.raw_serial()),
                    revocation_time: moment(this_update, doing)?,
                    reason_code: Some(RevocationReason::KeyCompromise),
                    invalidity_date: None,
                })
            })
            .collect::<Result<Vec<_>, AuthorityFault>>()?;
        let params = CertificateRevocationListParams {
            this_update: moment(this_update, doing)?,
            next_update: moment(next_update, doing)?,
            crl_number: SerialNumber::from(this_update.timestamp().unsigned_abs()),
            issuing_distribution_point: None,
            revoked_certs,
            key_identifier_method: KeyIdMethod::Sha256,
        };
        Ok(params.signed_by(&self.issuer).map_err(AuthorityFault::new(doing))?.der().to_vec())
    }
}

/// Without the key.
impl fmt::Debug for Authority {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authority").field("valid", &self.valid).finish_non_exhaustive()
    }
}

/// A certificate that was just issued, with its key.
pub struct IssuedCredential {
    pkcs8: Zeroizing<Vec<u8>>,
    credential: Credential,
}

impl IssuedCredential {
    /// The certificate and its key, ready to sign.
    #[must_use]
    pub const fn credential(&self) -> &Credential {
        &self.credential
    }

    /// The certificate and its key, ready to sign.
    #[must_use]
    pub fn into_credential(self) -> Credential {
        self.credential
    }

    /// The certificate.
    #[must_use]
    pub const fn certificate(&self) -> &Certificate {
        &self.credential.certificate
    }

    /// A PKCS#12 file (AES-256, HMAC-SHA-256) with the key, the certificate and what stands between
    /// it and the root.
    ///
    /// # Errors
    /// A passphrase that no such file can have.
    pub fn to_p12(&self, passphrase: &Passphrase) -> Result<Vec<u8>, AuthorityFault> {
        let doing = "writing a certificate file";
        let key = PrivateKey::from_der(&self.pkcs8).map_err(AuthorityFault::new(doing))?;
        let chain = self.credential.chain.iter().map(|der| KeystoreCertificate::from_der(der));
        let chain = chain.collect::<Result<Vec<_>, _>>().map_err(AuthorityFault::new(doing))?;
        let mut file = KeyStore::new();
        let entry = PrivateKeyChain::new("1", key, chain);
        file.add_entry(self.certificate().holder(), KeyStoreEntry::PrivateKeyChain(entry));
        let writer =
            file.writer(passphrase.expose()).encryption_iterations(ROUNDS).mac_iterations(ROUNDS);
        writer.write().map_err(AuthorityFault::new(doing))
    }
}

/// Without the key.
impl fmt::Debug for IssuedCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IssuedCredential")
            .field("certificate", self.certificate())
            .finish_non_exhaustive()
    }
}

fn new_key(doing: &'static str) -> Result<KeyPair, AuthorityFault> {
    KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).map_err(AuthorityFault::new(doing))
}

fn authority_params(
    name: &str,
    valid: (DateTime<Utc>, DateTime<Utc>),
    constraints: BasicConstraints,
    doing: &'static str,
) -> Result<CertificateParams, AuthorityFault> {
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CountryName, country(doing)?);
    params.distinguished_name.push(DnType::OrganizationName, "eSpace Desk Practice");
    params.distinguished_name.push(DnType::CommonName, name);
    (params.not_before, params.not_after) = (moment(valid.0, doing)?, moment(valid.1, doing)?);
    params.is_ca = IsCa::Ca(constraints);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.use_authority_key_identifier_extension = true;
    Ok(params)
}

fn person_params(
    holder: &Holder,
    options: &IssueOptions,
    doing: &'static str,
) -> Result<CertificateParams, AuthorityFault> {
    let mut params = CertificateParams::default();
    let number: rcgen::string::PrintableString =
        holder.ssn.as_str().try_into().map_err(AuthorityFault::new(doing))?;
    let name = &mut params.distinguished_name;
    *name = DistinguishedName::new();
    name.push(DnType::CountryName, country(doing)?);
    name.push(DnType::CommonName, format!("{} {}", holder.first_name, holder.last_name));
    name.push(DnType::from_oid(GIVEN_NAME), holder.first_name.as_str());
    name.push(DnType::from_oid(SURNAME), holder.last_name.as_str());
    name.push(DnType::from_oid(SERIAL_NUMBER), DnValue::PrintableString(number));
    (params.not_before, params.not_after) =
        (moment(options.not_before, doing)?, moment(options.not_after, doing)?);
    params.is_ca = IsCa::ExplicitNoCa;
    (params.key_usages, params.extended_key_usages) = match options.purpose {
        Purpose::SigningIn => {
            (vec![KeyUsagePurpose::DigitalSignature], vec![ExtendedKeyUsagePurpose::ClientAuth])
        }
        Purpose::Encryption => (vec![KeyUsagePurpose::KeyAgreement], Vec::new()),
        Purpose::Server => {
            (vec![KeyUsagePurpose::DigitalSignature], vec![ExtendedKeyUsagePurpose::ServerAuth])
        }
    };
    params.use_authority_key_identifier_extension = true;
    Ok(params)
}

/// RFC 5280 wants countries as printable strings.
fn country(doing: &'static str) -> Result<DnValue, AuthorityFault> {
    Ok(DnValue::PrintableString("LU".try_into().map_err(AuthorityFault::new(doing))?))
}

fn moment(time: DateTime<Utc>, doing: &'static str) -> Result<OffsetDateTime, AuthorityFault> {
    OffsetDateTime::from_unix_timestamp(time.timestamp()).map_err(AuthorityFault::new(doing))
}
