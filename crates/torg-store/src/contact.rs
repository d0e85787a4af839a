//! Addresses of those who want to hear what became of it: apart from everything else, in no log, sealed with a key of the dialogue. What
//! a row is stored under grows from the code on the receipt, which nobody else has: the rows do not say whose they are. All are of one
//! length, so that this does not tell an address either.

use crate::{Code, ReadError, Store, entity::contact, seal};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};

/// The longest address: what mail takes at most (RFC 5321).
pub const ADDRESS_BYTES_MAX: usize = 254;

/// The address, sealed for the row `id`; `None` when it is too long.
pub fn seal(key: [u8; 32], id: &str, address: &str) -> Option<Vec<u8>> {
    if address.len() > ADDRESS_BYTES_MAX {
        return None;
    }
    let mut bytes = [0; ADDRESS_BYTES_MAX + 1];
    bytes[0] = u8::try_from(address.len()).ok()?;
    bytes[1..=address.len()].copy_from_slice(address.as_bytes());
    Some(seal::seal(key, id, &bytes))
}

fn open(key: [u8; 32], row: &contact::Model) -> Result<String, ReadError> {
    let address = seal::open(key, &row.id, &row.sealed).and_then(|bytes| {
        let (length, rest) = bytes.split_first()?;
        String::from_utf8(rest.get(..usize::from(*length))?.to_vec()).ok()
    });
    address.ok_or_else(|| ReadError::Damaged("an address that is not sealed with the dialogue's key".into()))
}

impl Store {
    /// The address that someone with this code left.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn contact(&self, log: i64, code: &Code) -> Result<Option<String>, ReadError> {
        let row =
            contact::Entity::find_by_id(self.keys.contact(log, code)).one(&self.readers.single()).await?;
        row.map(|row| open(self.keys.contact_key(log), &row)).transpose()
    }

    /// All addresses that were left in a dialogue, sorted: their order says nothing about who left them.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn contacts(&self, log: i64) -> Result<Vec<String>, ReadError> {
        let rows =
            contact::Entity::find().filter(contact::Column::Log.eq(log)).all(&self.readers.single()).await?;
        let key = self.keys.contact_key(log);
        let addresses: Result<Vec<String>, ReadError> = rows.iter().map(|row| open(key, row)).collect();
        let mut addresses = addresses?;
        addresses.sort();
        addresses.dedup();
        Ok(addresses)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_key_of_the_dialogue_opens_it_and_its_length_says_nothing() {
        let (own, other) = ([1; 32], [2; 32]);
        for address in ["a@b.se", "070-174 06 05", &"å".repeat(127)] {
            let sealed = seal(own, "row", address).unwrap();
            assert_eq!(sealed.len(), seal(own, "row", "").unwrap().len());
            let row = contact::Model { id: "row".into(), log: 1, sealed: sealed.clone() };
            assert_eq!(open(own, &row).unwrap(), address);
            assert!(open(other, &row).is_err());
            assert!(open(own, &contact::Model { id: "another".into(), ..row }).is_err());
        }
        assert_eq!(seal(own, "row", &"a".repeat(255)), None);
    }
}
