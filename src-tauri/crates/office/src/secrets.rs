//! Keyed hashes of access codes and security codes: what the office keeps instead of the codes
//! (requirements D-7). Their key comes from the key of the data, so whoever has the data without it
//! can neither find a code nor try out security codes.

use data_encoding::HEXLOWER;
use hmac::{Hmac, KeyInit, Mac};
use rules::{AccessCode, DomainId, PersonId, SecurityCode, SpaceId};
use sha2::Sha256;

use crate::office::Office;

/// Makes and compares keyed hashes.
pub(crate) struct CodeHashes([u8; 32]);

impl CodeHashes {
    /// Those of an office.
    pub(crate) fn of(office: &Office) -> Self {
        Self(office.database().secret("access-codes"))
    }

    /// The hash under which a code is found.
    pub(crate) fn of_code(&self, code: &AccessCode) -> String {
        HEXLOWER.encode(&self.over(&["code", code.as_str()]).finalize().into_bytes())
    }

    /// The hash of a security code; the same code of another company or domain has another.
    pub(crate) fn of_security_code(
        &self,
        domain: DomainId,
        national_number: &str,
        code: &SecurityCode,
    ) -> String {
        let mac = self.over(&["security", &domain.to_string(), national_number, code.as_str()]);
        HEXLOWER.encode(&mac.finalize().into_bytes())
    }

    /// Whether a security code is the one whose hash is kept, compared in constant time.
    pub(crate) fn is_security_code(
        &self,
        kept: &str,
        domain: DomainId,
        national_number: &str,
        code: &SecurityCode,
    ) -> bool {
        let mac = self.over(&["security", &domain.to_string(), national_number, code.as_str()]);
        HEXLOWER.decode(kept.as_bytes()).is_ok_and(|kept| mac.verify_slice(&kept).is_ok())
    }

    /// What shows that a person was told in an eSpace that the code with this hash is good. Without
    /// the key nobody can make it, nor tell from it the code.
    pub(crate) fn seal(&self, hash: &str, space: SpaceId, person: PersonId) -> String {
        let mac = self.over(&["seal", hash, &space.to_string(), &person.to_string()]);
        HEXLOWER.encode(&mac.finalize().into_bytes())
    }

    /// Each part is preceded by its length, so that no two lists of parts read alike.
    fn over(&self, parts: &[&str]) -> Hmac<Sha256> {
        // HMAC takes keys of any length, so this cannot fail.
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("any key will do");
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part.as_bytes());
        }
        mac
    }
}

#[cfg(test)]
mod tests {
    use rules::SecurityCodeRule;

    use super::*;

    fn security(typed: &str) -> SecurityCode {
        SecurityCode::parse(SecurityCodeRule::SixDigits, typed).unwrap().unwrap()
    }

    #[test]
    fn hashes_depend_on_the_key_and_never_hold_the_code_d_7() {
        let (one, other) = (CodeHashes([1; 32]), CodeHashes([2; 32]));
        let code = AccessCode::from_numbers([5; 15]);
        assert_eq!(one.of_code(&code), one.of_code(&code));
        assert_ne!(one.of_code(&code), other.of_code(&code));
        assert!(!one.of_code(&code).contains(code.as_str()));
    }

    #[test]
    fn a_security_code_is_only_that_of_its_company_and_domain_d_7() {
        let hashes = CodeHashes([1; 32]);
        let domain = DomainId(uuid::Uuid::nil());
        let kept = hashes.of_security_code(domain, "2009241234567", &security("123456"));
        let is = |number, typed| hashes.is_security_code(&kept, domain, number, &security(typed));
        assert!(is("2009241234567", "123456"));
        assert!(!is("2009241234567", "123457"));
        assert!(!is("2009241234568", "123456"));
    }
}
