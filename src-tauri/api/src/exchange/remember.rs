//! Mappings of earlier imports, found again by the names of the columns.

use rondo_core::exchange::records::RecordKind;
use rondo_core::firm;
use rondo_core::store::Tx;
use serde::{Deserialize, Serialize};

use super::dialect::Fields;
use super::{DialectChoice, ImportChoices};
use crate::ApiResult;
use crate::session::Session;

/// Mappings of tables of contacts.
pub(super) const CONTACTS: &str = "import.mappings";
/// Mappings of tables of records.
pub(super) const RECORDS: &str = "import.record-mappings";
/// The most that are kept; the one used longest ago goes first.
const MOST: usize = 50;
/// Letters of a name.
const NAME: usize = 200;

/// A mapping with the header that it fits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Remembered {
    pub(super) name: String,
    pub(super) header: Vec<String>,
    pub(super) mapping: Fields,
    pub(super) dialect: DialectChoice,
    /// What the rows are, where they are records.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) kind: Option<RecordKind>,
    /// What was chosen beside the mapping of contacts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) choices: Option<ImportChoices>,
}

/// The mapping for a header; the newest of several.
pub(super) fn find(session: &Session, key: &str, header: &[String]) -> ApiResult<Option<Remembered>> {
    if header.iter().all(String::is_empty) {
        return Ok(None);
    }
    let known: Vec<Remembered> = session.store.read(|conn| firm::get(conn, key))?.unwrap_or_default();
    Ok(known.into_iter().find(|known| known.header == header))
}

/// Keeps a mapping in the write of its import.
pub(super) fn keep(tx: &Tx<'_>, key: &str, mut new: Remembered) -> rondo_core::Result<()> {
    new.name = new.name.trim().chars().take(NAME).collect();
    if new.name.is_empty() {
        return Ok(());
    }
    let mut known: Vec<Remembered> = firm::get(tx, key)?.unwrap_or_default();
    known.retain(|old| old.name != new.name && old.header != new.header);
    known.insert(0, new);
    known.truncate(MOST);
    firm::set(tx, key, &known)
}
