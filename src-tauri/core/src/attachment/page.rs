//! Reading the files of a customer or of one record, newest first.

use rusqlite::{Connection, OptionalExtension, Row, named_params};
use uuid::Uuid;

use super::kind::{MOST_PREVIEW, is_openable, is_picture};
use super::{AttachedTo, AttachmentPage, AttachmentRequest, AttachmentView};
use crate::error::{Error, Result};
use crate::id::AttachmentId;
use crate::store::{Cursor, page_limit};

const COLUMNS: &str = "a.id, a.party_id, a.record, a.record_id, a.name, a.mime, a.size, a.created_at,
    CASE a.record
        WHEN 'deal' THEN (SELECT title FROM deal WHERE id = a.record_id)
        WHEN 'case' THEN (SELECT title FROM case_file WHERE id = a.record_id)
        WHEN 'touch' THEN (SELECT subject FROM touch WHERE id = a.record_id)
        WHEN 'contract' THEN (SELECT title FROM contract WHERE id = a.record_id)
    END AS record_name";

pub(super) fn sql() -> String {
    format!(
        "SELECT {COLUMNS} FROM attachment a
         WHERE a.party_id = :party AND a.deleted_at IS NULL AND (:record IS NULL OR a.record_id = :record)
           AND (a.created_at, a.id) < (:at, :id)
         ORDER BY a.created_at DESC, a.id DESC LIMIT :limit"
    )
}

/// Files are counted up to here.
const COUNTED: u32 = 1000;

/// A page of files.
pub fn attachments(conn: &Connection, request: &AttachmentRequest) -> Result<AttachmentPage> {
    let limit = page_limit(request.limit) as usize;
    let (at, id) = match &request.cursor {
        None => (i64::MAX, Uuid::max()),
        Some(text) => {
            let values = Cursor::parse(text, 2)?.0;
            let id = values[1].as_str().and_then(|id| Uuid::parse_str(id).ok());
            values[0].as_i64().zip(id).ok_or(Error::invalid("cursor", "unreadable"))?
        }
    };
    let mut query = conn.prepare_cached(&sql())?;
    let rows = query.query_map(
        named_params! {
            ":party": request.party_id, ":record": request.record_id, ":at": at, ":id": id, ":limit": limit as i64,
        },
        view,
    )?;
    let rows: Vec<AttachmentView> = rows.collect::<rusqlite::Result<_>>()?;
    let total = conn
        .prepare_cached(
            "SELECT count(*) FROM (SELECT 1 FROM attachment WHERE party_id = :party AND deleted_at IS NULL
               AND (:record IS NULL OR record_id = :record) LIMIT :most)",
        )?
        .query_row(
            named_params! {":party": request.party_id, ":record": request.record_id, ":most": COUNTED},
            |row| row.get(0),
        )?;
    let last = rows.last().filter(|_| rows.len() == limit);
    let next = last.map(|row| Cursor(vec![row.created_at.0.into(), row.id.0.to_string().into()]).text());
    Ok(AttachmentPage { rows, total, next })
}

/// One file and the name of its content.
pub fn attachment(conn: &Connection, id: AttachmentId) -> Result<(AttachmentView, Vec<u8>)> {
    conn.prepare_cached(&format!("SELECT {COLUMNS}, a.hash FROM attachment a WHERE a.id = ?1"))?
        .query_row([id], |row| Ok((view(row)?, row.get("hash")?)))
        .optional()?
        .ok_or(Error::NotFound("file"))
}

fn view(row: &Row<'_>) -> rusqlite::Result<AttachmentView> {
    let (kind, id): (Option<super::RecordKind>, Option<Uuid>) = (row.get("record")?, row.get("record_id")?);
    let mime: String = row.get("mime")?;
    let size: i64 = row.get("size")?;
    Ok(AttachmentView {
        id: row.get("id")?,
        party_id: row.get("party_id")?,
        record: kind.zip(id).map(|(kind, id)| AttachedTo { kind, id }),
        record_name: row.get("record_name")?,
        name: row.get("name")?,
        openable: is_openable(&mime),
        picture: is_picture(&mime) && size <= MOST_PREVIEW,
        mime,
        size,
        created_at: row.get("created_at")?,
    })
}
