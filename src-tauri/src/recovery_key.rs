//! The recovery key: the key of the data in a form that can be printed and typed (requirements X-4).
//!
//! 32 bytes and 3 bytes of their SHA-256, in Crockford's base 32 (no I, L, O or U): 56 symbols in
//! 14 groups of four.

use data_encoding::{Encoding, Specification};
use rules::Refusal;
use std::sync::LazyLock;
use store::DatabaseKey;

static SYMBOLS: LazyLock<Encoding> = LazyLock::new(|| {
    let mut specification = Specification::new();
    specification.symbols.push_str("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    // What people read or type for another symbol.
    specification.translate.from.push_str("abcdefghjkmnpqrstvwxyzOoIiLl");
    specification.translate.to.push_str("ABCDEFGHJKMNPQRSTVWXYZ001111");
    specification.ignore.push_str(" -\t\r\n");
    specification.encoding().expect("the symbols are distinct")
});

const CHECK: usize = 3;

/// The groups to print.
pub(crate) fn groups(key: &DatabaseKey) -> Vec<String> {
    let mut bytes = key.bytes().to_vec();
    bytes.extend_from_slice(&check(key.bytes()));
    let text = SYMBOLS.encode(&bytes);
    text.as_bytes().chunks(4).map(|group| String::from_utf8_lossy(group).into_owned()).collect()
}

/// Reads a key as typed or pasted, with any separators, in any case.
///
/// # Errors
/// [`Refusal::RecoveryKeyInvalid`] for anything but a whole key without a slip.
pub(crate) fn parse(typed: &str) -> Result<DatabaseKey, Refusal> {
    let bytes = SYMBOLS.decode(typed.trim().as_bytes()).map_err(|_| Refusal::RecoveryKeyInvalid)?;
    let (key, found) = bytes.split_at_checked(32).ok_or(Refusal::RecoveryKeyInvalid)?;
    let key = <[u8; 32]>::try_from(key).map_err(|_| Refusal::RecoveryKeyInvalid)?;
    if found == check(&key) { Ok(DatabaseKey::new(key)) } else { Err(Refusal::RecoveryKeyInvalid) }
}

fn check(key: &[u8; 32]) -> [u8; CHECK] {
    let digest = ring::digest::digest(&ring::digest::SHA256, key);
    let mut check = [0; CHECK];
    check.copy_from_slice(&digest.as_ref()[..CHECK]);
    check
}

/// What tells one key from another without saying anything about it, to know whether data that
/// does not open is damaged or belongs to another key.
pub(crate) fn mark(key: &DatabaseKey) -> String {
    let mut bytes = b"eSpace Desk key mark v1".to_vec();
    bytes.extend_from_slice(key.bytes());
    let digest = ring::digest::digest(&ring::digest::SHA256, &bytes);
    data_encoding::HEXLOWER.encode(&digest.as_ref()[..16])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key() -> DatabaseKey {
        DatabaseKey::new(std::array::from_fn(|i| i as u8 * 7))
    }

    #[test]
    fn a_recovery_key_is_fourteen_groups_of_four_x_4() {
        let groups = groups(&key());
        assert_eq!(groups.len(), 14);
        assert!(groups.iter().all(|group| group.len() == 4));
    }

    #[test]
    fn it_is_read_in_any_case_with_any_separators_and_look_alikes_x_4() {
        let printed = groups(&key()).join("-");
        let typed = printed.to_lowercase().replace('-', " \n").replace('0', "o").replace('1', "l");
        assert_eq!(parse(&typed).unwrap(), key());
    }

    #[test]
    fn any_single_slip_is_noticed_x_4() {
        let printed = groups(&key()).join("");
        for place in 0..printed.len() {
            let mut typed: Vec<char> = printed.chars().collect();
            typed[place] = if typed[place] == 'A' { 'B' } else { 'A' };
            let typed: String = typed.into_iter().collect();
            assert_eq!(
                parse(&typed).err(),
                Some(Refusal::RecoveryKeyInvalid),
                "symbol {place} was mistyped"
            );
        }
        assert!(parse("").is_err() && parse(&printed[..55]).is_err() && parse("hello!").is_err());
    }
}
