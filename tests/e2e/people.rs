//! Who appears in the journeys: an authority outside the application, and people to whom it has
//! issued real certificate files, which lie in the folder of their documents.

use std::fs;
use std::path::{Path, PathBuf};

use chrono::{TimeDelta, Utc};
use identity::authority::{Authority, Holder, IssueOptions, IssuedCredential};
use identity::{Anchor, Credential, Passphrase};
use office::{Office, Session};
use rules::{CertificateChoice, Grant, InviteInput, Ssn, Task};

/// An authority, with its certificate as a file that anyone may have.
pub(crate) struct Issuer {
    authority: Authority,
    /// Where its certificate lies.
    pub(crate) file: PathBuf,
    /// What the authority says on its website that its fingerprint is.
    pub(crate) fingerprint: String,
    folder: PathBuf,
}

/// Someone with a certificate file.
pub(crate) struct Person {
    pub(crate) first_name: String,
    pub(crate) last_name: String,
    pub(crate) email: String,
    pub(crate) ssn: Ssn,
    /// Where their certificate lies.
    pub(crate) file: PathBuf,
    /// What opens it.
    pub(crate) passphrase: String,
    /// The certificate, unlocked, for what is prepared before a journey begins.
    pub(crate) credential: Credential,
}

impl Person {
    /// First and last name.
    pub(crate) fn name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }

    /// Signs in without a window.
    pub(crate) fn sign_in(&self, office: &Office) -> Session {
        let challenge = office.challenge().expect("anyone may ask for one");
        let signed = self.credential.sign(&challenge).expect("the key signs");
        office.sign_in(&signed).expect("the authority is trusted")
    }

    /// What an administrator types to invite them.
    pub(crate) fn invitee(&self) -> InviteInput {
        InviteInput {
            first_name: self.first_name.clone(),
            last_name: self.last_name.clone(),
            email: self.email.clone(),
            ssn: self.ssn.as_str().to_owned(),
            grant: Grant::of(Task::Manager),
            choice: CertificateChoice::Any,
        }
    }

    /// Everything about them that nobody may find in a file.
    pub(crate) fn secrets(&self) -> Vec<String> {
        let grouped = self.ssn.grouped();
        let said = [&self.first_name, &self.last_name, &self.email, &self.passphrase, &grouped];
        said.into_iter().cloned().chain([self.ssn.as_str().to_owned()]).collect()
    }
}

impl Issuer {
    /// Founds an authority that keeps its files in this folder.
    pub(crate) fn found(folder: &Path) -> Self {
        let now = Utc::now();
        let authority = Authority::create(
            "Journey Test CA",
            now - TimeDelta::days(365),
            now + TimeDelta::days(3650),
        )
        .expect("an authority can be founded");
        let file = folder.join("authority.cer");
        fs::write(&file, authority.root_der()).expect("the folder is writable");
        let anchors = Anchor::read(authority.root_der()).expect("it is an authority");
        let fingerprint = anchors[0].view().fingerprint;
        Self { authority, file, fingerprint, folder: folder.to_owned() }
    }

    /// Issues a certificate file for a person of these names.
    pub(crate) fn issue(&self, first_name: &str, last_name: &str, number: u32) -> Person {
        let issued = self.certify(first_name, last_name, number);
        let passphrase = format!("correct horse {number}");
        let p12 = issued.to_p12(&Passphrase::new(passphrase.clone())).expect("it makes a file");
        // Numbered, as people choose names that say nothing.
        let file = self.folder.join(format!("certificate-{number}.p12"));
        fs::write(&file, p12).expect("the folder is writable");
        Person {
            first_name: first_name.to_owned(),
            last_name: last_name.to_owned(),
            email: format!("{}@journey.example", first_name.to_lowercase()),
            ssn: testkit::ssn(number),
            file,
            passphrase,
            credential: issued.into_credential(),
        }
    }

    /// Issues a certificate without writing a file, which takes most of the time.
    pub(crate) fn certify(
        &self,
        first_name: &str,
        last_name: &str,
        number: u32,
    ) -> IssuedCredential {
        let now = Utc::now();
        let holder = Holder {
            first_name: first_name.to_owned(),
            last_name: last_name.to_owned(),
            ssn: testkit::ssn(number),
        };
        let options =
            IssueOptions::valid(now - TimeDelta::days(90), now + TimeDelta::days(3 * 365));
        self.authority.issue(&holder, &options).expect("the authority issues")
    }
}
