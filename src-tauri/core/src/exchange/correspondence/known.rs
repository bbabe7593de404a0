//! The lasting names of mails and meetings, and whether they are here already.

use rusqlite::{Connection, OptionalExtension as _, Row};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use rondo_foreign::{Mail, Meeting};

use crate::error::Result;
use crate::exchange::calendar::UID;
use crate::id::TaskId;

/// Whether a task moves with the meeting that it was made of.
macro_rules! may_move {
    () => {
        "t.done_at IS NULL AND NOT EXISTS (SELECT 1 FROM party p WHERE p.id = t.party_id AND p.deleted_at IS NOT NULL)"
    };
}

/// Whether a touch has a lasting name.
pub(super) const TOUCH: &str =
    "SELECT EXISTS (SELECT 1 FROM touch WHERE foreign_id = ?1 AND deleted_at IS NULL)";
/// The task of a lasting name. What is done stays as it is, and so does what is of a customer in the trash.
pub(super) const TASK: &str = concat!(
    "SELECT id, ",
    may_move!(),
    " AS may_move FROM task t WHERE foreign_id = ?1 AND deleted_at IS NULL LIMIT 1"
);
/// The same for a task that Rondo itself has written out; one that the user has deleted does not come back.
pub(super) const OWN_TASK: &str =
    concat!("SELECT id, ", may_move!(), " AND t.deleted_at IS NULL AS may_move FROM task t WHERE id = ?1");

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

/// The task of this name, and whether it moves with its meeting. A task that Rondo itself has written out carries its id.
pub(super) fn task(conn: &Connection, id: &str) -> Result<Option<(TaskId, bool)>> {
    let own =
        id.strip_prefix("ics:").and_then(|uid| uid.strip_prefix(UID)).and_then(|id| Uuid::try_parse(id).ok());
    let found = |row: &Row<'_>| Ok((row.get("id")?, row.get("may_move")?));
    Ok(match own {
        Some(own) => conn.prepare_cached(OWN_TASK)?.query_row([TaskId(own)], found).optional()?,
        None => conn.prepare_cached(TASK)?.query_row([id], found).optional()?,
    })
}
