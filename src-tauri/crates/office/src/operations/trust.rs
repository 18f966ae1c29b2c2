//! Whom the office trusts to vouch for people (requirements I-2).

use identity::{Anchor, AnchorView, RevocationList};
use rules::{AnchorId, Refusal, RevocationListId};
use serde::{Deserialize, Serialize};
use store::trust::Kept;
use ts_rs::TS;

use crate::desk::{Desk, details};
use crate::error::{Error, Fault};
use crate::office::trust;
use crate::operation::{Needs, Operation};
use crate::views::{KnownRevocationList, Trust, TrustedAuthority};

/// The trusted authorities and revocation lists; shown to anyone, since they are what a sign-in
/// depends on.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ListTrust {}

/// Reads a PEM or DER file and shows the authorities in it, so that their fingerprints can be
/// compared before they are trusted. Changes nothing.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct ReadAuthorityFile {
    /// The file's bytes.
    pub file: Vec<u8>,
}

/// Trusts one authority of a file from now on. Allowed to the office's owner, and to anyone while
/// nobody is registered.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AddTrustedAuthority {
    /// The file's bytes.
    pub file: Vec<u8>,
    /// The fingerprint that was compared: only this authority is added.
    pub fingerprint: String,
}

/// Trusts an authority no longer.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RemoveTrustedAuthority {
    /// Which.
    pub anchor: AnchorId,
}

/// Takes a revocation list into account. It replaces the one before it, which the same authority
/// made with the same key about the same certificates, and is refused if it is the older one.
///
/// Who made it is sure if a trusted authority signed it, or one between such an authority and the
/// asker's certificate. Else it is kept beside all others: it revokes nobody until a certificate is
/// checked whose issuer turns out to have signed it, so it does no harm if it is forged; and
/// nothing that is not sure replaces another list or keeps one out. A list in the name of a trusted
/// authority is refused unless that one signed it.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct AddRevocationList {
    /// The file's bytes, PEM or DER.
    pub file: Vec<u8>,
}

/// Forgets a revocation list.
#[derive(Debug, Clone, Serialize, Deserialize, TS)]
pub struct RemoveRevocationList {
    /// Which.
    pub list: RevocationListId,
}

impl Operation for ListTrust {
    const NAME: &'static str = "list-trust";
    const NEEDS: Needs = Needs::Nothing;
    const CHANGES: bool = false;
    type Output = Trust;

    fn run(self, desk: &mut Desk<'_>) -> Result<Trust, Error> {
        view(desk)
    }
}

impl Operation for ReadAuthorityFile {
    const NAME: &'static str = "read-authority-file";
    const NEEDS: Needs = Needs::Nothing;
    const CHANGES: bool = false;
    type Output = Vec<AnchorView>;

    fn run(self, _desk: &mut Desk<'_>) -> Result<Vec<AnchorView>, Error> {
        let anchors = Anchor::read(&self.file).map_err(Refusal::from)?;
        Ok(anchors.iter().map(Anchor::view).collect())
    }
}

impl Operation for AddTrustedAuthority {
    const NAME: &'static str = "add-trusted-authority";
    const NEEDS: Needs = Needs::OwnerOrFirst;
    const CHANGES: bool = true;
    type Output = Trust;

    fn run(self, desk: &mut Desk<'_>) -> Result<Trust, Error> {
        let anchors = Anchor::read(&self.file).map_err(Refusal::from)?;
        let anchor = anchors
            .into_iter()
            .find(|anchor| anchor.view().fingerprint == self.fingerprint)
            .ok_or(Refusal::NotFound)?;
        if store::trust::has_anchor(desk.tx, &self.fingerprint)? {
            return Err(Refusal::AnchorPresent.into());
        }
        let id = desk.new_id()?;
        store::trust::add_anchor(desk.tx, id, &self.fingerprint, anchor.der(), desk.now)?;
        let details =
            details([("authority", anchor.view().subject), ("fingerprint", self.fingerprint)]);
        desk.record_for_office("authority-added", details)?;
        desk.trust_changed = true;
        view(desk)
    }
}

impl Operation for RemoveTrustedAuthority {
    const NAME: &'static str = "remove-trusted-authority";
    const NEEDS: Needs = Needs::OwnerOrFirst;
    const CHANGES: bool = true;
    type Output = Trust;

    fn run(self, desk: &mut Desk<'_>) -> Result<Trust, Error> {
        let before = view(desk)?;
        let removed = before
            .authorities
            .iter()
            .find(|known| known.anchor == self.anchor)
            .ok_or(Refusal::NotFound)?;
        store::trust::remove_anchor(desk.tx, self.anchor)?;
        // Whoever removes the authority of their own certificate would lock themselves out.
        if let Some(session) = desk.actor.session {
            trust(desk.tx)?.check(&session.chain, desk.now).map_err(Refusal::from)?;
        }
        let certificate = &removed.certificate;
        let details = details([
            ("authority", certificate.subject.clone()),
            ("fingerprint", certificate.fingerprint.clone()),
        ]);
        desk.record_for_office("authority-removed", details)?;
        desk.trust_changed = true;
        view(desk)
    }
}

impl Operation for AddRevocationList {
    const NAME: &'static str = "add-revocation-list";
    const NEEDS: Needs = Needs::OwnerOrFirst;
    const CHANGES: bool = true;
    type Output = Trust;

    fn run(self, desk: &mut Desk<'_>) -> Result<Trust, Error> {
        let list = RevocationList::read(&self.file).map_err(Refusal::from)?;
        let trust = trust(desk.tx)?;
        let chain = desk.actor.session.map_or(&[][..], |session| session.chain.as_slice());
        let authorities = trust.authorities(chain, desk.now);
        let series = list.series(&authorities);
        if series.is_none() && trust.is_in_a_trusted_name(&list) {
            return Err(Refusal::RevocationListNotTrusted.into());
        }
        // What was kept is read anew: its column may hold no more than its authority's name.
        for (kept, before) in known_lists(desk)? {
            let same = before.der() == list.der();
            if !same && (series.is_none() || before.series(&authorities) != series) {
                continue;
            }
            if list.is_older_than(&before) {
                return Err(Refusal::RevocationListOlder { on: before.view().this_update }.into());
            }
            store::trust::remove_revocation_list(desk.tx, kept.id)?;
        }
        let id = desk.new_id()?;
        let series = series.unwrap_or_else(|| list.fingerprint());
        store::trust::add_revocation_list(desk.tx, id, &series, list.der(), desk.now)?;
        let details = details([("authority", list.view().issuer)]);
        desk.record_for_office("revocation-list-added", details)?;
        desk.trust_changed = true;
        view(desk)
    }
}

impl Operation for RemoveRevocationList {
    const NAME: &'static str = "remove-revocation-list";
    const NEEDS: Needs = Needs::OwnerOrFirst;
    const CHANGES: bool = true;
    type Output = Trust;

    fn run(self, desk: &mut Desk<'_>) -> Result<Trust, Error> {
        let before = view(desk)?;
        let removed = before
            .revocation_lists
            .iter()
            .find(|known| known.list == self.list)
            .ok_or(Refusal::NotFound)?;
        store::trust::remove_revocation_list(desk.tx, self.list)?;
        desk.record_for_office(
            "revocation-list-removed",
            details([("authority", removed.content.issuer.clone())]),
        )?;
        desk.trust_changed = true;
        view(desk)
    }
}

/// The revocation lists as they are kept, and what they say.
fn known_lists(
    desk: &mut Desk<'_>,
) -> Result<Vec<(Kept<RevocationListId>, RevocationList)>, Error> {
    store::trust::revocation_lists(desk.tx)?
        .into_iter()
        .map(|kept| {
            let list = RevocationList::read(&kept.der)
                .map_err(|_| Fault::new("reading a revocation list", "it is damaged"))?;
            Ok((kept, list))
        })
        .collect()
}

fn view(desk: &mut Desk<'_>) -> Result<Trust, Error> {
    let mut authorities = Vec::new();
    for kept in store::trust::anchors(desk.tx)? {
        for anchor in Anchor::read(&kept.der)
            .map_err(|_| Fault::new("reading a trusted authority", "it is damaged"))?
        {
            authorities.push(TrustedAuthority {
                anchor: kept.id,
                certificate: anchor.view(),
                added_at: kept.added_at,
            });
        }
    }
    let anchors = trust(desk.tx)?.authorities(&[], desk.now);
    let revocation_lists = known_lists(desk)?
        .into_iter()
        .map(|(kept, list)| KnownRevocationList {
            list: kept.id,
            by_trusted_authority: list.series(&anchors).is_some(),
            content: list.view(),
            added_at: kept.added_at,
        })
        .collect();
    let nobody_yet = store::persons::count(desk.tx)? == 0;
    let owner = desk.actor.person.as_ref().is_some_and(|person| person.owner);
    Ok(Trust { authorities, revocation_lists, editable: owner || nobody_yet })
}
