//! The password of the mail account.
//!
//! The keyring keeps it together with the server and the user that it is for, and no other server is
//! ever shown it (requirements I-5): not after a restore, and not when the account is changed.

use office::views::MailAccount;
use office::{OfficeKind, Password};
use rules::{FieldProblem, Refusal};
use serde::{Deserialize, Serialize};

use crate::keyring::{Keyring, Secret, together};

/// What the keyring keeps.
#[derive(Serialize, Deserialize)]
struct Kept {
    host: String,
    user: String,
    password: String,
}

impl Kept {
    fn new(account: &MailAccount, password: String) -> Self {
        let host = account.host.trim().to_ascii_lowercase();
        Self { host, user: account.user.trim().to_owned(), password }
    }

    fn is_for(&self, account: &MailAccount) -> bool {
        let asked = Self::new(account, String::new());
        (&self.host, &self.user) == (&asked.host, &asked.user)
    }

    fn bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }
}

/// The password for an account with a user; without one, nobody asks for it.
///
/// # Errors
/// [`Refusal::MailPasswordMissing`] if none is kept for this server and user, or as the keyring.
pub(crate) fn read(
    keyring: &impl Keyring,
    kind: OfficeKind,
    account: &MailAccount,
) -> Result<Option<Password>, Refusal> {
    if account.user.is_empty() {
        return Ok(None);
    }
    kept_for(keyring, kind, Some(account), account).map(|kept| Some(Password::new(kept)))
}

/// Changes the account of an office together with its password, neither without the other. No
/// password leaves the kept one, if that is for the same server and user.
///
/// # Errors
/// [`Refusal::MailPasswordMissing`] beside the field if one has to be typed; as the change or the
/// keyring.
pub(crate) fn change<T, E: From<Refusal>>(
    keyring: &impl Keyring,
    kind: OfficeKind,
    former: Option<&MailAccount>,
    account: &MailAccount,
    password: Option<&str>,
    change: impl FnOnce() -> Result<T, E>,
) -> Result<T, E> {
    let secret = Secret::MailPassword(kind);
    let with_user = !account.user.trim().is_empty();
    let kept = match password {
        Some("") if with_user => Err(Refusal::MailPasswordMissing),
        None if with_user => kept_for(keyring, kind, former, account),
        None => Ok(String::new()),
        Some("") => return together(keyring, &secret, &[], change),
        Some(password) => {
            let kept = Kept::new(account, password.to_owned());
            return together(keyring, &secret, &kept.bytes(), change);
        }
    };
    match kept {
        Ok(_) => change(),
        Err(problem @ Refusal::MailPasswordMissing) => {
            let field = "password".to_owned();
            Err(Refusal::Form { fields: vec![FieldProblem { field, problem }] }.into())
        }
        Err(refusal) => Err(refusal.into()),
    }
}

/// Removes the account of an office together with its password.
///
/// # Errors
/// As [`together`].
pub(crate) fn remove<T, E: From<Refusal>>(
    keyring: &impl Keyring,
    kind: OfficeKind,
    change: impl FnOnce() -> Result<T, E>,
) -> Result<T, E> {
    together(keyring, &Secret::MailPassword(kind), &[], change)
}

/// Makes sure that what is kept says for which server and user it is. One from before it did belongs
/// to the account that the office has had until now; without one it is nobody's, and is forgotten.
///
/// # Errors
/// As the keyring.
pub(crate) fn settle(
    keyring: &impl Keyring,
    kind: OfficeKind,
    account: Option<&MailAccount>,
) -> Result<(), Refusal> {
    kept(keyring, kind, account).map(drop)
}

fn kept(
    keyring: &impl Keyring,
    kind: OfficeKind,
    account: Option<&MailAccount>,
) -> Result<Option<Kept>, Refusal> {
    let secret = Secret::MailPassword(kind);
    let Some(bytes) = keyring.read(&secret)? else { return Ok(None) };
    if let Ok(kept) = serde_json::from_slice(&bytes) {
        return Ok(Some(kept));
    }
    let account = account.filter(|account| !account.user.is_empty());
    let (Some(account), Ok(password)) = (account, String::from_utf8(bytes)) else {
        keyring.forget(&secret)?;
        return Ok(None);
    };
    let kept = Kept::new(account, password);
    keyring.keep(&secret, &kept.bytes())?;
    Ok(Some(kept))
}

fn kept_for(
    keyring: &impl Keyring,
    kind: OfficeKind,
    former: Option<&MailAccount>,
    account: &MailAccount,
) -> Result<String, Refusal> {
    kept(keyring, kind, former)?
        .filter(|kept| kept.is_for(account))
        .map(|kept| kept.password)
        .ok_or(Refusal::MailPasswordMissing)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::Ordering;

    use office::views::MailSecurity;

    use super::*;
    use crate::keyring::Pocket;

    const KIND: OfficeKind = OfficeKind::Real;

    fn account(host: &str, user: &str) -> MailAccount {
        MailAccount {
            host: host.into(),
            port: 465,
            security: MailSecurity::Tls,
            user: user.into(),
            from: "desk@town.example".into(),
        }
    }

    /// The account of most tests.
    fn town() -> MailAccount {
        account("smtp.town.example", "nadia")
    }

    /// Other accounts, none of whose servers may ever be shown the password of the first.
    fn others() -> [MailAccount; 3] {
        [
            account("smtp.elsewhere.example", "nadia"),
            account("smtp.town.example", "marc"),
            account("smtp.town.example", "Nadia"),
        ]
    }

    fn sets(
        pocket: &Pocket,
        former: Option<&MailAccount>,
        account: &MailAccount,
        password: Option<&str>,
    ) -> Result<(), Refusal> {
        change(&pocket, KIND, former, account, password, || Ok(()))
    }

    fn with_password(password: &str) -> Pocket {
        let pocket = Pocket::default();
        sets(&pocket, None, &town(), Some(password)).unwrap();
        pocket
    }

    fn given(pocket: &Pocket, account: &MailAccount) -> Result<String, Refusal> {
        assert_eq!(
            read(&pocket, KIND, account).err(),
            kept_for(&pocket, KIND, Some(account), account).err()
        );
        kept_for(&pocket, KIND, Some(account), account)
    }

    fn asks_for_it(outcome: Result<(), Refusal>) -> bool {
        let field = "password".to_owned();
        let problem = Refusal::MailPasswordMissing;
        outcome == Err(Refusal::Form { fields: vec![FieldProblem { field, problem }] })
    }

    #[test]
    fn the_password_of_one_server_is_never_shown_to_another_i_5() {
        let pocket = with_password("moien 17");
        assert_eq!(given(&pocket, &town()), Ok("moien 17".into()));
        // As after a restore: the office has another account by then.
        for other in others() {
            assert_eq!(given(&pocket, &other), Err(Refusal::MailPasswordMissing), "{other:?}");
        }
        assert_eq!(given(&pocket, &town()), Ok("moien 17".into()), "the right one still has it");
        let nobody = account("smtp.elsewhere.example", "");
        assert!(read(&&pocket, KIND, &nobody).unwrap().is_none(), "it asks for none");
    }

    #[test]
    fn whoever_changes_server_or_user_types_the_password_again_i_5() {
        let pocket = with_password("moien 17");
        for other in others() {
            for password in [None, Some("")] {
                let never = || -> Result<(), Refusal> { panic!("the account stays as it was") };
                let outcome = change(&&pocket, KIND, Some(&town()), &other, password, never);
                assert!(asks_for_it(outcome), "{other:?}");
            }
        }
        let same = MailAccount {
            host: " SMTP.town.example ".into(),
            port: 587,
            security: MailSecurity::StartTls,
            from: "other@town.example".into(),
            ..town()
        };
        sets(&pocket, Some(&town()), &same, None).unwrap();
        assert_eq!(given(&pocket, &same), Ok("moien 17".into()), "it is the same server");

        let other = &others()[0];
        sets(&pocket, Some(&same), other, Some("äddi 18")).unwrap();
        assert_eq!(given(&pocket, other), Ok("äddi 18".into()));
        assert_eq!(given(&pocket, &town()), Err(Refusal::MailPasswordMissing));
        remove::<_, Refusal>(&&pocket, KIND, || Ok(())).unwrap();
        assert_eq!(given(&pocket, other), Err(Refusal::MailPasswordMissing), "it is forgotten");
    }

    #[test]
    fn an_account_without_a_user_needs_no_keyring_m_4() {
        let pocket = with_password("moien 17");
        pocket.refuses.store(true, Ordering::Relaxed);
        let nobody = account("localhost", "");
        sets(&pocket, Some(&town()), &nobody, None).unwrap();
        assert_eq!(sets(&pocket, None, &town(), None), Err(Refusal::KeyringMissing));
    }

    #[test]
    fn a_password_kept_without_its_server_goes_on_for_the_account_it_was_used_with_i_5() {
        let secret = Secret::MailPassword(KIND);
        let before = || {
            let pocket = Pocket::default();
            (&pocket).keep(&secret, b"moien 17").unwrap();
            pocket
        };
        let pocket = before();
        assert_eq!(given(&pocket, &town()), Ok("moien 17".into()));
        for other in others() {
            assert_eq!(given(&pocket, &other), Err(Refusal::MailPasswordMissing), "{other:?}");
        }

        // Before a restore, or with the very first change.
        let pocket = before();
        settle(&&pocket, KIND, Some(&town())).unwrap();
        assert_eq!(given(&pocket, &others()[0]), Err(Refusal::MailPasswordMissing));
        assert_eq!(given(&pocket, &town()), Ok("moien 17".into()));
        let pocket = before();
        assert!(asks_for_it(sets(&pocket, Some(&town()), &others()[0], None)));
        assert_eq!(given(&pocket, &town()), Ok("moien 17".into()));

        // Nobody can say whose it was.
        let pocket = before();
        settle(&&pocket, KIND, None).unwrap();
        assert_eq!(given(&pocket, &town()), Err(Refusal::MailPasswordMissing));
    }
}
