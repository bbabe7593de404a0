//! The lasting names of mails and meetings, and whether they are here already.

use rusqlite::{Connection, OptionalExtension as _};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use rondo_foreign::{Mail, Meeting};

use crate::error::Result;
use crate::exchange::calendar::UID;
use crate::id::TaskId;

/// Whether a touch has a lasting name.
pub(super) const TOUCH: &str =
    "SELECT EXISTS (SELECT 1 FROM touch WHERE foreign_id = ?1 AND deleted_at IS NULL)";
/// The task of a lasting name.
pub(super) const TASK: &str =
    "SELECT id, done_at IS NULL AS is_open FROM task WHERE foreign_id = ?1 AND deleted_at IS NULL LIMIT 1";

/// The name of a mail: its own, else one made of what no two mails share.
pub(super) fn of_mail(mail: &Mail) -> String {
    match &mail.message_id {
        Some(id) => format!("mail:{id}"),
        None => {
            let from = mail.from.first().map(|mailbox| mailbox.address.to_lowercase()).unwrap_or_default();
            format!(
                "mail-hash:{}",
                hash(&[&from, &mail.at.unwrap_or_default().to_string(), &mail.subject, &mail.text])
            )
        }
    }
}

/// The name of a meeting; each time of a series has one of its own.
pub(super) fn of_meeting(meeting: &Meeting) -> String {
    match &meeting.uid {
        Some(uid) => format!("ics:{uid}"),
        None => {
            format!("ics-hash:{}", hash(&[&format!("{:?}", meeting.starts), &meeting.title, &meeting.place]))
        }
    }
}

fn hash(parts: &[&str]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize()[..16].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether something of this name is on a timeline.
pub(super) fn is_touch(conn: &Connection, id: &str) -> Result<bool> {
    let mut query = conn.prepare_cached(TOUCH)?;
    Ok(query.query_row([id], |row| row.get(0))?)
}

/// The task of this name, and whether it is still open. A task that Rondo itself has written out carries its id.
pub(super) fn task(conn: &Connection, id: &str) -> Result<Option<(TaskId, bool)>> {
    let own =
        id.strip_prefix("ics:").and_then(|uid| uid.strip_prefix(UID)).and_then(|id| Uuid::try_parse(id).ok());
    if let Some(own) = own {
        let mut query =
            conn.prepare_cached("SELECT id, done_at IS NULL AS is_open FROM task WHERE id = ?1")?;
        let found = query.query_row([TaskId(own)], |row| Ok((row.get("id")?, row.get("is_open")?)));
        return Ok(found.optional()?);
    }
    let mut query = conn.prepare_cached(TASK)?;
    Ok(query.query_row([id], |row| Ok((row.get("id")?, row.get("is_open")?))).optional()?)
}
