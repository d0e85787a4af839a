//! The signed tree head: a checkpoint of C2SP `tlog-checkpoint`, which is a signed note.

use super::tree::Hash;
use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use ed25519_dalek::{Signer, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

const ED25519: u8 = 1;

/// Signs the heads of all logs of a server, each under the log's own name.
#[derive(Clone)]
pub struct HeadKey {
    secret: Option<SigningKey>,
    public: VerifyingKey,
}

impl HeadKey {
    /// The key that grows from 32 secret bytes.
    pub fn new(seed: &[u8; 32]) -> Self {
        let secret = SigningKey::from_bytes(seed);
        Self { public: secret.verifying_key(), secret: Some(secret) }
    }

    /// Half a key, with which heads can be checked and none signed; `None` when these bytes are no public key.
    pub fn for_checking(public: &[u8; 32]) -> Option<Self> {
        Some(Self { secret: None, public: VerifyingKey::from_bytes(public).ok()? })
    }

    /// The public half.
    pub fn public_bytes(&self) -> [u8; 32] {
        self.public.to_bytes()
    }

    /// `name+hash+key`: what a verifier must know.
    pub fn public(&self, origin: &str) -> String {
        let hash: String = self.hash(origin).iter().map(|byte| format!("{byte:02x}")).collect();
        format!("{origin}+{hash}+{}", BASE64.encode(self.encoded()))
    }

    /// The checkpoint of the log `origin` with `size` entries. Half a key leaves it unsigned: it is then nobody's head.
    pub fn checkpoint(&self, origin: &str, size: u64, root: &Hash) -> String {
        let text = format!("{origin}\n{size}\n{}\n", BASE64.encode(root));
        let Some(secret) = &self.secret else { return format!("{text}\n") };
        let signature = secret.sign(text.as_bytes()).to_bytes();
        let line = BASE64.encode([&self.hash(origin)[..], &signature].concat());
        format!("{text}\n\u{2014} {origin} {line}\n")
    }

    fn encoded(&self) -> Vec<u8> {
        [&[ED25519][..], self.public.as_bytes()].concat()
    }

    fn hash(&self, origin: &str) -> [u8; 4] {
        let digest =
            Sha256::new().chain_update(origin).chain_update(b"\n").chain_update(self.encoded()).finalize();
        [digest[0], digest[1], digest[2], digest[3]]
    }
}
