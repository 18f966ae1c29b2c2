//! Administrations and their officers (requirements A-1, D-1).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Names, Problems, Refusal, Ssn};

/// What an officer does for an administration (requirements A-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OfficerTask {
    /// Decides about requests and prints letters; besides, changes the administration, its domains
    /// and its officers.
    Lead,
    /// Decides about requests and prints letters.
    Officer,
}

impl OfficerTask {
    /// The word under which the store keeps it.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Lead => "lead",
            Self::Officer => "officer",
        }
    }
}

/// An officer as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfficerInput {
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// The number of the certificate with which they act, 20 digits.
    pub ssn: String,
}

/// An officer, checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewOfficer {
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// The number of the certificate with which they act.
    pub ssn: Ssn,
}

impl OfficerInput {
    /// Checks every field.
    ///
    /// # Errors
    /// [`Refusal::Form`] naming each field that is missing or wrong.
    pub fn checked(&self) -> Result<NewOfficer, Refusal> {
        let mut problems = Problems::default();
        match self.take(&mut problems) {
            Some(officer) => Ok(officer),
            None => Err(problems.refusal()),
        }
    }

    fn take(&self, problems: &mut Problems) -> Option<NewOfficer> {
        let ssn = problems.take("ssn", Ssn::parse(&self.ssn));
        let first_name = problems.required("firstName", &self.first_name, 100);
        let last_name = problems.required("lastName", &self.last_name, 100);
        Some(NewOfficer { first_name: first_name?, last_name: last_name?, ssn: ssn? })
    }
}

/// Names, address and first officer of an administration, checked together.
///
/// # Errors
/// [`Refusal::Form`] naming each field that is missing or wrong.
pub fn administration_input(
    names: &Names,
    address: &str,
    officer: Option<&OfficerInput>,
) -> Result<(Names, String, Option<NewOfficer>), Refusal> {
    let mut problems = Problems::default();
    let names = names.take(&mut problems, "name", 120);
    let address = problems.required("address", address, 500);
    let officer = officer.map(|officer| officer.take(&mut problems));
    match (names, address, officer) {
        (Some(names), Some(address), None) => Ok((names, address, None)),
        (Some(names), Some(address), Some(Some(officer))) => Ok((names, address, Some(officer))),
        _ => Err(problems.refusal()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_is_wrong_with_an_administration_is_said_at_once() {
        let names = Names { fr: "Impôts".into(), de: String::new(), en: "Taxes".into() };
        let officer =
            OfficerInput { first_name: "Paul".into(), last_name: " ".into(), ssn: "1".into() };
        let refused = administration_input(&names, "", Some(&officer));
        let Err(Refusal::Form { fields }) = refused else { panic!("four fields are wrong") };
        let names: Vec<_> = fields.iter().map(|field| field.field.as_str()).collect();
        assert_eq!(names, ["nameDe", "address", "ssn", "lastName"]);
    }
}
