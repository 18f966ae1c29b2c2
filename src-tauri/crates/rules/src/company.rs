//! Legal persons.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Email, Language, Problems, Refusal};

/// A company's profile as typed (requirements S-3).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CompanyProfileInput {
    /// Legal name.
    pub legal_name: String,
    /// RCS number, such as `B271828`; may be empty.
    pub rcs_number: String,
    /// National identification number, 13 digits.
    pub national_number: String,
    /// VAT number, such as `LU12345678`; may be empty.
    pub vat_number: String,
    /// Postal address, several lines.
    pub address: String,
    /// Email.
    pub email: String,
    /// Procedure language; none means each user's own (requirements L-3).
    pub procedure_language: Option<Language>,
}

/// A company's profile, checked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CompanyProfile {
    /// Legal name.
    pub legal_name: String,
    /// RCS number without spaces, such as `B271828`; empty if there is none.
    pub rcs_number: String,
    /// National identification number, 13 digits.
    pub national_number: String,
    /// VAT number without spaces; empty if there is none.
    pub vat_number: String,
    /// Postal address, several lines.
    pub address: String,
    /// Email.
    pub email: Email,
    /// Procedure language; none means each user's own (requirements L-3).
    pub procedure_language: Option<Language>,
}

impl CompanyProfileInput {
    /// Checks every field.
    ///
    /// # Errors
    /// [`Refusal::Form`] naming each field that is missing or wrong.
    pub fn checked(&self) -> Result<CompanyProfile, Refusal> {
        let mut problems = Problems::default();
        let legal_name = problems.required("legalName", &self.legal_name, 200);
        let rcs_number = problems.take("rcsNumber", rcs_number(&self.rcs_number));
        let national_number =
            problems.take("nationalNumber", national_number(&self.national_number));
        let vat_number = problems.take("vatNumber", vat_number(&self.vat_number));
        let address = problems.required("address", &self.address, 500);
        let email = problems.take("email", Email::parse(&self.email));
        match (legal_name, rcs_number, national_number, vat_number, address, email) {
            (
                Some(legal_name),
                Some(rcs_number),
                Some(national_number),
                Some(vat_number),
                Some(address),
                Some(email),
            ) => Ok(CompanyProfile {
                legal_name,
                rcs_number,
                national_number,
                vat_number,
                address,
                email,
                procedure_language: self.procedure_language,
            }),
            _ => Err(problems.refusal()),
        }
    }
}

/// A company for which a representative asks, as typed (requirements D-1).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OtherCompanyInput {
    /// Legal name.
    pub legal_name: String,
    /// National identification number, 13 digits.
    pub national_number: String,
    /// Postal address, several lines.
    pub address: String,
}

/// A company as an administration's letter needs it, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherCompany {
    /// Legal name.
    pub legal_name: String,
    /// National identification number, 13 digits.
    pub national_number: String,
    /// Postal address, several lines.
    pub address: String,
}

impl OtherCompanyInput {
    /// Checks every field.
    ///
    /// # Errors
    /// [`Refusal::Form`] naming each field that is missing or wrong.
    pub fn checked(&self) -> Result<OtherCompany, Refusal> {
        let mut problems = Problems::default();
        let address = problems.required("address", &self.address, 500);
        self.with_address(problems, address)
    }

    /// Checks every field but the address, where no letter is sent.
    ///
    /// # Errors
    /// [`Refusal::Form`] naming each field that is missing or wrong.
    pub fn without_address(&self) -> Result<OtherCompany, Refusal> {
        self.with_address(Problems::default(), Some(String::new()))
    }

    fn with_address(
        &self,
        mut problems: Problems,
        address: Option<String>,
    ) -> Result<OtherCompany, Refusal> {
        let legal_name = problems.required("legalName", &self.legal_name, 200);
        let national_number =
            problems.take("nationalNumber", national_number(&self.national_number));
        match (legal_name, national_number, address) {
            (Some(legal_name), Some(national_number), Some(address)) => {
                Ok(OtherCompany { legal_name, national_number, address })
            }
            _ => Err(problems.refusal()),
        }
    }
}

fn without_separators(typed: &str) -> String {
    typed
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '.'))
        .map(|c| c.to_ascii_uppercase())
        .collect()
}

fn national_number(typed: &str) -> Result<String, Refusal> {
    let number = without_separators(typed);
    if number.is_empty() {
        Err(Refusal::FieldMissing)
    } else if number.len() == 13 && number.bytes().all(|b| b.is_ascii_digit()) {
        Ok(number)
    } else {
        Err(Refusal::NationalNumberInvalid)
    }
}

/// A letter (the register's section) and one to seven digits.
fn rcs_number(typed: &str) -> Result<String, Refusal> {
    let number = without_separators(typed);
    let digits = number.strip_prefix(|c: char| c.is_ascii_uppercase());
    match digits {
        None if number.is_empty() => Ok(number),
        Some(digits)
            if (1..=7).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit()) =>
        {
            Ok(number)
        }
        _ => Err(Refusal::RcsNumberInvalid),
    }
}

/// A country's two letters and 2 to 13 letters or digits (council directive 2006/112/EC, art. 215).
fn vat_number(typed: &str) -> Result<String, Refusal> {
    let number = without_separators(typed);
    let bytes = number.as_bytes();
    let well_formed = (4..=15).contains(&bytes.len())
        && bytes[..2].iter().all(u8::is_ascii_uppercase)
        && bytes[2..].iter().all(u8::is_ascii_alphanumeric)
        && (!number.starts_with("LU")
            || (bytes.len() == 10 && bytes[2..].iter().all(u8::is_ascii_digit)));
    if number.is_empty() || well_formed { Ok(number) } else { Err(Refusal::VatNumberInvalid) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schmit() -> CompanyProfileInput {
        CompanyProfileInput {
            legal_name: " Menuiserie Schmit S.à r.l. ".into(),
            rcs_number: "B 271 828".into(),
            national_number: "2009 2412 345 67".into(),
            vat_number: "lu 12345678".into(),
            address: "12, rue du Bois\nL-8010 Strassen".into(),
            email: "info@menuiserie-schmit.lu".into(),
            procedure_language: None,
        }
    }

    #[test]
    fn numbers_are_kept_without_their_separators_s_3() {
        let profile = schmit().checked().unwrap();
        assert_eq!(
            (profile.legal_name.as_str(), profile.rcs_number.as_str()),
            ("Menuiserie Schmit S.à r.l.", "B271828")
        );
        assert_eq!(
            (profile.national_number.as_str(), profile.vat_number.as_str()),
            ("2009241234567", "LU12345678")
        );
    }

    #[test]
    fn all_that_is_wrong_is_said_at_once() {
        let input = CompanyProfileInput {
            legal_name: " ".into(),
            national_number: "12".into(),
            vat_number: "LU1".into(),
            rcs_number: "271".into(),
            email: "x".into(),
            ..schmit()
        };
        let Err(Refusal::Form { fields }) = input.checked() else {
            panic!("five fields are wrong")
        };
        let codes: Vec<_> = fields.iter().map(|f| (f.field.as_str(), f.problem.code())).collect();
        assert_eq!(
            codes,
            [
                ("legalName", "field-missing"),
                ("rcsNumber", "rcs-number-invalid"),
                ("nationalNumber", "national-number-invalid"),
                ("vatNumber", "vat-number-invalid"),
                ("email", "email-invalid"),
            ]
        );
    }
}
