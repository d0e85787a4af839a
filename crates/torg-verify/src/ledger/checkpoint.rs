//! The signed tree head: C2SP `tlog-checkpoint` in a `signed-note`, without extension lines.

use super::{
    key::Key,
    notation::{self, Hash},
};
use thiserror::Error;

/// How many signatures are looked at, which is as many as C2SP demands of everyone.
const SIGNATURES_MAX: usize = 16;

/// What a log says of itself at one moment. Nothing in it is to be believed before [`Checkpoint::verify`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    origin: String,
    size: u64,
    root: Hash,
    signed: String,
    signatures: Vec<Signed>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Signed {
    name: String,
    id: [u8; 4],
    signature: Vec<u8>,
}

/// Why a checkpoint is none, or is not the log's.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CheckpointError {
    /// There are not the three lines, the empty line and the signatures.
    #[error("it does not have the form of a checkpoint: three lines, an empty one, and a signature")]
    Form,
    /// The first line cannot be a log's name.
    #[error("its first line is not a log's name")]
    Origin,
    /// The second line is not a number of entries.
    #[error("its second line is not a number of entries")]
    Size,
    /// The third line is not a hash.
    #[error("its third line is not 32 bytes in base 64")]
    Root,
    /// A signature line is not one.
    #[error("a signature in it is not written as one")]
    SignatureForm,
    /// It is of another log than the key.
    #[error("it is of another log than the key: of `{}`", crate::verdict::tame(origin))]
    OtherLog {
        /// The log it is of.
        origin: String,
    },
    /// No signature claims to be by the key.
    #[error("it bears no signature by this key")]
    NotSigned,
    /// A signature claims to be by the key and is not.
    #[error("its signature is not by this key over these lines: a line or the signature was changed")]
    Forged,
}

impl Checkpoint {
    /// Takes a checkpoint apart.
    ///
    /// # Errors
    /// When it is written in another way than `docs/ledger.md` says.
    pub fn parse(text: &str) -> Result<Self, CheckpointError> {
        let (lines, signatures) = text.rsplit_once("\n\n").ok_or(CheckpointError::Form)?;
        let mut parts = lines.split('\n');
        let (Some(origin), Some(size), Some(root), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(CheckpointError::Form);
        };
        if !notation::is_name(origin) {
            return Err(CheckpointError::Origin);
        }
        Ok(Self {
            origin: origin.to_owned(),
            size: notation::count(size).ok_or(CheckpointError::Size)?,
            root: notation::hash(root).ok_or(CheckpointError::Root)?,
            signed: format!("{lines}\n"),
            signatures: signature_lines(signatures)?,
        })
    }

    /// Whether the log's key signed it. Signatures by others, such as witnesses, are passed over.
    ///
    /// # Errors
    /// When it is of another log, or the key did not sign it.
    pub fn verify(&self, key: &Key) -> Result<(), CheckpointError> {
        if self.origin != key.name() {
            return Err(CheckpointError::OtherLog { origin: self.origin.clone() });
        }
        let own: Vec<&Signed> = self.signatures.iter().filter(|it| key.signs_as(&it.name, it.id)).collect();
        match own.iter().all(|it| key.has_signed(&self.signed, &it.signature)) {
            _ if own.is_empty() => Err(CheckpointError::NotSigned),
            true => Ok(()),
            false => Err(CheckpointError::Forged),
        }
    }

    /// The log's name.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// How many entries the log had.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The root of the tree of those entries.
    pub fn root(&self) -> [u8; 32] {
        self.root
    }
}

fn signature_lines(text: &str) -> Result<Vec<Signed>, CheckpointError> {
    let lines = text.strip_suffix('\n').ok_or(CheckpointError::Form)?;
    let signatures: Option<Vec<Signed>> = lines.split('\n').map(signature_line).collect();
    signatures.filter(|it| it.len() <= SIGNATURES_MAX).ok_or(CheckpointError::SignatureForm)
}

fn signature_line(line: &str) -> Option<Signed> {
    let (name, signature) = line.strip_prefix("— ")?.split_once(' ')?;
    let signature = notation::base64(signature).filter(|_| notation::is_name(name))?;
    let (id, signature) = signature.split_first_chunk::<4>()?;
    Some(Signed { name: name.to_owned(), id: *id, signature: signature.to_vec() })
}
