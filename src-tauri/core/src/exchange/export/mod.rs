//! Writing contacts to a file, so that Rondo reads them back as they were and other programs read what they know.
//!
//! A file appears under its name only when it is whole. What CSV cannot hold: photos, and the order of channels of
//! different kinds.

mod party;
mod standing;
#[cfg(test)]
mod tests;

use std::io::Write;

use rusqlite::Connection;

use super::csv::{self, Layout, Options};
use super::vcard::{self, Version};
use crate::error::{Error, Result};
use crate::id::PartyId;
use crate::text::{Lang, Texts};
use crate::time::Timestamp;
use standing::Standing;

/// The formats that are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Semicolons and a byte order mark, as spreadsheets set to German or Dutch read it.
    Csv(Lang),
    /// The same with where each customer stands on the day of an instant.
    CsvWithStanding(Lang, Timestamp),
    /// vCard 4.0.
    Vcard,
}

/// What can go wrong.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The file cannot be written.
    #[error("the file cannot be written")]
    File(#[from] std::io::Error),
    /// The store refused, or the user cancelled.
    #[error(transparent)]
    Store(#[from] Error),
}

/// Contacts between two looks at whether the user has cancelled.
const STEP: usize = 250;

/// Writes these parties; `progress` hears how many, and ends the work when it answers no.
pub fn write(
    conn: &Connection,
    ids: &[PartyId],
    format: Format,
    out: &mut impl Write,
    progress: &mut dyn FnMut(usize) -> bool,
) -> Result<(), ExportError> {
    let table = match format {
        Format::Vcard => None,
        Format::Csv(language) | Format::CsvWithStanding(language, _) => {
            let layout = layout(conn, ids, progress)?;
            let options = Options { language, ..Options::default() };
            let standing = match format {
                Format::CsvWithStanding(_, now) => {
                    Some(Standing::of(conn, Texts::new(language), options, now)?)
                }
                _ => None,
            };
            let header = layout.header(options);
            let header =
                standing.as_ref().map_or_else(|| header.clone(), |standing| standing.header(&header));
            out.write_all(header.as_bytes())?;
            Some((layout, options, standing))
        }
    };
    for (done, id) in ids.iter().enumerate() {
        tell(done, progress)?;
        let text = match &table {
            Some((layout, options, standing)) => {
                let row = csv::row(&party::contact(conn, *id, false)?, layout, *options);
                standing.as_ref().map_or(Ok(row.clone()), |standing| standing.row(conn, *id, &row))?
            }
            None => vcard::card(&party::contact(conn, *id, true)?, Version::V4),
        };
        out.write_all(text.as_bytes())?;
    }
    out.flush()?;
    Ok(())
}

/// The columns that these parties need.
fn layout(conn: &Connection, ids: &[PartyId], progress: &mut dyn FnMut(usize) -> bool) -> Result<Layout> {
    let mut layout = Layout::default();
    for (done, id) in ids.iter().enumerate() {
        if done.is_multiple_of(STEP) && !progress(0) {
            return Err(Error::Cancelled);
        }
        layout.add(&party::outline(conn, *id)?);
    }
    Ok(layout)
}

fn tell(done: usize, progress: &mut dyn FnMut(usize) -> bool) -> Result<()> {
    if done.is_multiple_of(STEP) && !progress(done) { Err(Error::Cancelled) } else { Ok(()) }
}
