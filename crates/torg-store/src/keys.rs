//! The secrets of a server: two files in `keys/`, readable by their owner alone. They are in no database and in no backup of one. A third
//! file beside them, `ledger.pub`, is no secret: with it the logs can be checked where the secrets are not.

use crate::{Code, OpenError, TakePart, Text, ledger::HeadKey};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::{
    fs::{self, DirBuilder, OpenOptions},
    io::{ErrorKind, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::Path,
};

/// An id in an entry: enough that no two meet by chance.
const ID_LETTERS: usize = 16;
const CODES: &str = "codes.key";
const LEDGER: &str = "ledger.key";
const PUBLIC: &str = "ledger.pub";
const ID_ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Signs tree heads, and turns tickets into codes and ids.
#[derive(Clone)]
pub struct Keys {
    head: HeadKey,
    codes: Hmac<Sha256>,
}

impl Keys {
    /// Reads the keys in `directory`, or makes them.
    ///
    /// # Errors
    /// When a file cannot be read or written, or holds something else.
    pub fn open(directory: &Path) -> Result<Self, OpenError> {
        new_directory(directory)
            .map_err(|cause| OpenError::Directory { path: directory.to_path_buf(), cause })?;
        let codes = codes(&directory.join(CODES), &secret(&directory.join(CODES))?)?;
        let head = HeadKey::new(&secret(&directory.join(LEDGER))?);
        let public = directory.join(PUBLIC);
        if fs::read_to_string(&public).ok().as_deref().and_then(from_hex_line) != Some(head.public_bytes()) {
            write_public(directory, &head.public_bytes())?;
        }
        Ok(Self { head, codes })
    }

    /// Reads what is in `directory`, and makes nothing. Without the secrets, `ledger.pub` is enough to check logs: nobody's code is
    /// known then, and nothing can be signed.
    ///
    /// # Errors
    /// When there is neither, or a file holds something else.
    pub fn read(directory: &Path) -> Result<Self, OpenError> {
        let path = directory.join(CODES);
        let codes = codes(&path, &stored(&path)?.unwrap_or_else(random))?;
        if let Some(seed) = stored(&directory.join(LEDGER))? {
            return Ok(Self { head: HeadKey::new(&seed), codes });
        }
        let path = directory.join(PUBLIC);
        let public = stored(&path)?.ok_or_else(|| OpenError::NoKeys(directory.to_path_buf()))?;
        let head = HeadKey::for_checking(&public).ok_or(OpenError::Key(path))?;
        Ok(Self { head, codes })
    }

    /// Whether both secrets are there.
    pub fn are_in(directory: &Path) -> bool {
        [CODES, LEDGER].iter().all(|name| directory.join(name).exists())
    }

    /// What signs the logs.
    pub fn head(&self) -> &HeadKey {
        &self.head
    }

    /// The code that a ticket stands for: who sends the same form twice has one code.
    pub fn code(&self, ticket: &str) -> Code {
        let digest = self.mac(&["code", ticket]);
        let mut bytes = [0; 16];
        bytes.copy_from_slice(&digest[..16]);
        Code::from_bytes(&bytes)
    }

    /// What is stored of a code.
    pub fn code_hash(&self, dialogue: i64, code: &Code) -> Vec<u8> {
        self.mac(&["hash", &dialogue.to_string(), &code.letters()]).to_vec()
    }

    /// The id that grows from `parts`: the same parts, the same id, and nobody else can tell the parts.
    pub fn id(&self, parts: &[&str]) -> String {
        let digest = self.mac(&[&["id"], parts].concat());
        digest[..ID_LETTERS].iter().map(|byte| ID_ALPHABET[usize::from(byte % 32)] as char).collect()
    }

    /// Who a ticket stands for.
    pub fn participant(&self, log: i64, ticket: &str) -> String {
        self.id(&["participant", &log.to_string(), ticket])
    }

    /// Of the words that came with a ticket and a form, in answer to one question.
    pub fn contribution(&self, given: &TakePart, text: &Text) -> String {
        let question = text.question.as_deref().unwrap_or_default();
        let TakePart { log, ticket, form, .. } = given;
        self.id(&["contribution", &log.to_string(), ticket, form, &text.activity, question])
    }

    /// Of what a participant has begun in an activity.
    pub fn draft(&self, log: i64, ticket: &str, activity: &str) -> String {
        self.id(&["draft", &log.to_string(), ticket, activity])
    }

    /// Of the address that someone with this code left: nobody can tell from it who they are, who does not have the code.
    pub fn contact(&self, log: i64, code: &Code) -> String {
        self.id(&["contact", &log.to_string(), &code.letters()])
    }

    /// With which the addresses of one dialogue are sealed.
    pub fn contact_key(&self, log: i64) -> [u8; 32] {
        self.mac(&["contact key", &log.to_string()])
    }

    /// Of the answers that came with a ticket.
    pub fn answers(&self, log: i64, ticket: &str, activity: &str) -> String {
        self.id(&["answers", &log.to_string(), ticket, activity])
    }

    /// Of what a participant thinks of a statement.
    pub fn vote(&self, participant: &str, activity: &str, statement: &str) -> String {
        self.id(&["vote", participant, activity, statement])
    }

    /// Of an observation.
    pub fn observation(&self, log: i64, form: &str) -> String {
        self.id(&["observation", &log.to_string(), form])
    }

    /// Of someone of a municipality's staff: by name, in capitals or not.
    pub fn staff(&self, municipality: i64, name: &str) -> String {
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        self.id(&["staff", &municipality.to_string(), &name])
    }

    /// What is stored of something that a browser keeps or a link holds.
    pub fn staff_hash(&self, what: &str, token: &str) -> String {
        to_hex(&self.mac(&["staff-hash", what, token]))
    }

    /// What a passkey signs, for a browser that keeps `token` and for one purpose.
    pub fn challenge(&self, what: &str, token: &str) -> [u8; 32] {
        self.mac(&["challenge", what, token])
    }

    /// With which something of the staff's is sealed.
    pub fn staff_seal(&self, id: &str) -> String {
        to_hex(&self.mac(&["staff-seal", id]))
    }

    fn mac(&self, parts: &[&str]) -> [u8; 32] {
        let mut mac = self.codes.clone();
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part.as_bytes());
        }
        mac.finalize().into_bytes().into()
    }
}

/// A new ticket, for a participant's browser to keep: random letters and digits, five bits each.
pub fn ticket<const LETTERS: usize>() -> String {
    random::<LETTERS>().iter().map(|byte| ID_ALPHABET[usize::from(byte % 32)] as char).collect()
}

/// Random bytes of the system.
///
/// # Panics
/// When the system has none, which is when nothing else would work either.
#[expect(clippy::expect_used, reason = "a salt that is not random would give the text away")]
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the system gives random bytes");
    bytes
}

fn secret(path: &Path) -> Result<[u8; 32], OpenError> {
    let failed = |cause| OpenError::Directory { path: path.to_path_buf(), cause };
    match stored(path)? {
        Some(key) => Ok(key),
        None => new_secret(path).map_err(failed),
    }
}

/// A folder is in the one above it only when that has been written too: without this the power could take the folder with the keys,
/// and leave a database that nobody can sign for.
pub fn new_directory(path: &Path) -> std::io::Result<()> {
    let new: Vec<&Path> =
        path.ancestors().take_while(|it| !it.as_os_str().is_empty() && !it.exists()).collect();
    DirBuilder::new().recursive(true).mode(0o700).create(path)?;
    for made in new {
        let above = made.parent().filter(|it| !it.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::File::open(above)?.sync_all()?;
    }
    Ok(())
}

/// The key in a file, if the file is there.
fn stored(path: &Path) -> Result<Option<[u8; 32]>, OpenError> {
    match fs::read_to_string(path) {
        Ok(text) => from_hex_line(&text).map(Some).ok_or_else(|| OpenError::Key(path.to_path_buf())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(cause) => Err(OpenError::Directory { path: path.to_path_buf(), cause }),
    }
}

fn codes(path: &Path, key: &[u8; 32]) -> Result<Hmac<Sha256>, OpenError> {
    Hmac::new_from_slice(key).map_err(|_| OpenError::Key(path.to_path_buf()))
}

/// Writes `ledger.pub`.
fn write_public(directory: &Path, public: &[u8; 32]) -> Result<(), OpenError> {
    let path = directory.join(PUBLIC);
    fs::write(&path, format!("{}\n", to_hex(public))).map_err(|cause| OpenError::Directory { path, cause })
}

fn from_hex_line(text: &str) -> Option<[u8; 32]> {
    from_hex(text.trim())
}

/// Written whole under another name first: a key file is never half of one.
fn new_secret(path: &Path) -> std::io::Result<[u8; 32]> {
    let key: [u8; 32] = random();
    let beside = path.with_extension("new");
    let mut file = OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&beside)?;
    writeln!(file, "{}", to_hex(&key))?;
    file.sync_all()?;
    fs::rename(&beside, path)?;
    fs::File::open(path.parent().unwrap_or(path))?.sync_all()?;
    Ok(key)
}

/// Lower-case hexadecimal digits.
pub fn to_hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads what [`to_hex`] gives of 32 bytes.
pub fn from_hex(text: &str) -> Option<[u8; 32]> {
    let mut bytes = [0; 32];
    let digits = (text.len() == 64 && text.is_ascii()).then_some(text)?;
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_made_once_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        let directory = folder.path().join("keys");
        let keys = Keys::open(&directory).unwrap();
        let again = Keys::open(&directory).unwrap();
        assert_eq!(keys.id(&["a", "b"]), again.id(&["a", "b"]));
        assert_eq!(keys.head().public("torg/x"), again.head().public("torg/x"));
        assert_eq!(keys.code("ticket"), again.code("ticket"));
        let other = Keys::open(&folder.path().join("other/of/someone")).unwrap();
        assert_ne!(keys.code("ticket"), other.code("ticket"));
    }

    #[test]
    fn reading_makes_nothing_and_needs_no_secret() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(Keys::read(folder.path()), Err(OpenError::NoKeys(_))));
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        let keys = Keys::open(folder.path()).unwrap();
        let public = keys.head().public("torg/x");
        assert_eq!(Keys::read(folder.path()).unwrap().head().public("torg/x"), public);
        fs::remove_file(folder.path().join(LEDGER)).unwrap();
        let half = Keys::read(folder.path()).unwrap();
        assert_eq!(half.head().public("torg/x"), public);
        assert!(half.head().checkpoint("torg/x", 0, &[0; 32]).ends_with("\n\n"), "unsigned");
    }

    #[test]
    fn ids_tell_their_parts_apart() {
        let folder = tempfile::tempdir().unwrap();
        let keys = Keys::open(folder.path()).unwrap();
        assert_ne!(keys.id(&["ab", "c"]), keys.id(&["a", "bc"]));
        assert_eq!(keys.id(&["a"]).len(), 16);
        assert_ne!(keys.code_hash(1, &keys.code("t")), keys.code_hash(2, &keys.code("t")));
    }

    #[test]
    fn a_damaged_key_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        for text in ["", "00", &"g".repeat(64), &"0".repeat(63)] {
            fs::write(folder.path().join("ledger.key"), text).unwrap();
            assert!(matches!(Keys::open(folder.path()), Err(OpenError::Key(_))), "{text}");
        }
    }
}
