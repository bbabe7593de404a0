//! Writing everything into one archive, row by row and chunk by chunk.

use std::collections::BTreeMap;
use std::io::{Seek, Write};

use chrono::SecondsFormat;
use rusqlite::Connection;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::format::{MANIFEST, Manifest, NAME, VERSION, file_of, rows_of};
use crate::attachment::read_content;
use crate::error::Error;
use crate::exchange::export::ExportError;
use crate::store::{LATEST, user_tables};
use crate::time::Timestamp;

/// Rows between two looks at whether the user has cancelled.
const STEP: u64 = 500;

/// Writes everything that somebody entered, what lies in the trash too. `progress` hears of rows and files done and of all,
/// and ends the work when it answers no. Gives how many rows there are.
pub fn write(
    conn: &Connection,
    now: Timestamp,
    out: &mut (impl Write + Seek),
    progress: &mut dyn FnMut(u64, u64) -> bool,
) -> Result<u64, ExportError> {
    let tables = user_tables(conn)?;
    let mut rows = BTreeMap::new();
    for table in &tables {
        rows.insert(table.name().to_owned(), table.count(conn)?);
    }
    let hashes = contents(conn)?;
    let count: u64 = rows.values().sum();
    let total = count + hashes.len() as u64;
    let mut zip = ZipWriter::new(out);
    let packed =
        SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).large_file(true);
    let manifest = Manifest {
        format: NAME.to_owned(),
        version: VERSION,
        schema: LATEST,
        written: now.utc().to_rfc3339_opts(SecondsFormat::Secs, true),
        rows,
        files: hashes.len() as u64,
    };
    start(&mut zip, MANIFEST, packed)?;
    zip.write_all(serde_json::to_string_pretty(&manifest).map_err(Error::from)?.as_bytes())?;
    let mut done = 0u64;
    for table in &tables {
        start(&mut zip, &rows_of(table.name()), packed)?;
        table.each_row(conn, &mut |line| -> Result<(), ExportError> {
            if done.is_multiple_of(STEP) && !progress(done, total) {
                return Err(Error::Cancelled.into());
            }
            done += 1;
            zip.write_all(line.as_bytes())?;
            zip.write_all(b"\n")?;
            Ok(())
        })?;
    }
    // Pictures and documents are packed already.
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored).large_file(true);
    for hash in hashes {
        if !progress(done, total) {
            return Err(Error::Cancelled.into());
        }
        done += 1;
        start(&mut zip, &file_of(&hash), stored)?;
        read_content(conn, &hash, &mut |chunk| -> Result<(), ExportError> { Ok(zip.write_all(chunk)?) })?;
    }
    zip.finish().map_err(std::io::Error::from)?;
    Ok(count)
}

fn start<W: Write + Seek>(
    zip: &mut ZipWriter<W>,
    name: &str,
    options: SimpleFileOptions,
) -> Result<(), ExportError> {
    Ok(zip.start_file(name, options).map_err(std::io::Error::from)?)
}

/// The contents that a file still names, in the trash too.
fn contents(conn: &Connection) -> Result<Vec<Vec<u8>>, Error> {
    let mut query = conn.prepare(
        "SELECT c.hash FROM file_content c WHERE EXISTS (SELECT 1 FROM attachment a WHERE a.hash = c.hash)
         ORDER BY c.seq",
    )?;
    Ok(query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}
