//! The numbers that an office may set for itself.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Problems, Refusal};

/// What an office's owner may set, with the defaults of the requirements.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfficeRules {
    /// Days for which an invitation can be answered (requirements M-6).
    pub invitation_days: u32,
    /// Business eSpaces that one certificate may open (requirements S-1).
    pub spaces_per_certificate: u32,
}

impl Default for OfficeRules {
    fn default() -> Self {
        Self { invitation_days: 30, spaces_per_certificate: 200 }
    }
}

impl OfficeRules {
    /// Checks what was typed.
    ///
    /// # Errors
    /// [`Refusal::Form`] naming each number outside its bounds.
    pub fn checked(self) -> Result<Self, Refusal> {
        let mut problems = Problems::default();
        problems.within("invitationDays", self.invitation_days, 1, 365);
        problems.within("spacesPerCertificate", self.spaces_per_certificate, 1, 1000);
        problems.none_or(self)
    }
}
