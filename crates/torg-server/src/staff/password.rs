//! Passwords: which are taken (NIST SP 800-63B, ASVS 5.0 section 6.2: long, not common, not one's own name; no rules about what letters
//! stand in them), and how they are kept (Argon2id with the parameters of OWASP).

use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use std::sync::LazyLock;
use tokio::{sync::Semaphore, task::spawn_blocking};

/// Characters.
pub const LETTERS_MIN: usize = 12;
/// Characters; more are refused and not cut.
pub const LETTERS_MAX: usize = 256;
/// What must be left of it without the names of the person and the place.
const OWN_LETTERS_MIN: usize = 8;
const DIFFERENT_LETTERS_MIN: usize = 5;
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;
const SALT_LETTERS: usize = 26;
/// Of those that are computed at the same time: each takes its 19 MiB.
const AT_ONCE: usize = 4;

static ROOM: Semaphore = Semaphore::const_new(AT_ONCE);
static COMMON: &str = include_str!("common.txt");
/// Of a password that nobody has: whoever names an account that there is not waits as long as for one that there is.
static NOBODYS: LazyLock<String> = LazyLock::new(|| hash(&torg_store::ticket::<SALT_LETTERS>()));

/// What is wrong with a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weak {
    /// It has too few characters.
    Short,
    /// It has more than anyone types.
    Long,
    /// Others have it too, or it is hardly more than a name.
    Common,
}

/// Whether `password` can be taken by someone whose own `names` these are.
pub fn judge(password: &str, names: &[&str]) -> Result<(), Weak> {
    let length = password.chars().count();
    if length < LETTERS_MIN {
        return Err(Weak::Short);
    }
    if length > LETTERS_MAX {
        return Err(Weak::Long);
    }
    let lower = password.to_lowercase();
    let different: std::collections::BTreeSet<char> = lower.chars().collect();
    let own = names
        .iter()
        .flat_map(|name| name.split(|it: char| !it.is_alphanumeric()))
        .filter(|part| part.chars().count() > 2)
        .fold(lower.clone(), |rest, part| rest.replace(&part.to_lowercase(), ""));
    let common = COMMON.lines().any(|line| line == lower)
        || different.len() < DIFFERENT_LETTERS_MIN
        || own.chars().filter(|it| it.is_alphanumeric()).count() < OWN_LETTERS_MIN;
    if common { Err(Weak::Common) } else { Ok(()) }
}

/// What is stored of a password.
pub async fn stored(password: &str) -> String {
    let password = password.to_owned();
    let _room = ROOM.acquire().await;
    spawn_blocking(move || hash(&password)).await.unwrap_or_default()
}

/// Whether it is the one that `stored` is of; when nothing is stored, it takes as long, and is not.
pub async fn is_right(password: &str, stored: Option<&str>) -> bool {
    if password.chars().count() > LETTERS_MAX {
        return false;
    }
    let (password, stored) = (password.to_owned(), stored.map(str::to_owned));
    let _room = ROOM.acquire().await;
    let verified = spawn_blocking(move || {
        let right = verify(&password, stored.as_deref().unwrap_or(&NOBODYS));
        right && stored.is_some()
    });
    verified.await.unwrap_or(false)
}

fn hasher() -> Argon2<'static> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// Empty when it cannot be computed, which no password is the one of.
fn hash(password: &str) -> String {
    let salt = torg_store::ticket::<SALT_LETTERS>();
    let hash = hasher().hash_password_with_salt(password.as_bytes(), salt.as_bytes());
    hash.map(|hash| hash.to_string()).unwrap_or_default()
}

fn verify(password: &str, stored: &str) -> bool {
    let parsed = PasswordHash::new(stored);
    parsed.is_ok_and(|parsed| hasher().verify_password(password.as_bytes(), &parsed).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_ones_are_taken_and_common_ones_are_not() {
        let names = ["Karin Ek", "Sundsvalls kommun", "sundsvall"];
        let cases = [
            ("elva tecken", Err(Weak::Short)),
            ("tolv  tecken", Ok(())),
            ("gröna bänkar i skuggan", Ok(())),
            ("Password1234", Err(Weak::Common)),
            ("aaaaaaaaaaaaaaaa", Err(Weak::Common)),
            ("Sundsvall2026!", Err(Weak::Common)),
            ("karin-sundsvall-1", Err(Weak::Common)),
            ("karin går över torget", Ok(())),
        ];
        for (password, expected) in cases {
            assert_eq!(judge(password, &names), expected, "{password}");
        }
        assert_eq!(judge(&"ab1 x".repeat(60), &names), Err(Weak::Long));
        assert_eq!(judge(&"ab1 xy ".repeat(20), &names), Ok(()));
    }

    #[tokio::test]
    async fn only_the_right_one_is_right() {
        let kept = stored("gröna bänkar i skuggan").await;
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        assert_ne!(kept, stored("gröna bänkar i skuggan").await, "salted");
        assert!(is_right("gröna bänkar i skuggan", Some(&kept)).await);
        assert!(!is_right("gröna bänkar i skuggar", Some(&kept)).await);
        assert!(!is_right("", Some("")).await && !is_right("x", None).await);
    }
}
