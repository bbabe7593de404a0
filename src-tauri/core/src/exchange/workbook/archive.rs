//! Measures a packed workbook before anybody reads it: what comes out of it is counted, not what it claims.

use std::io::{self, BufReader, Cursor, Read};

use quick_xml::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;
use zip::result::ZipError;

use super::{Kind, Reason, UNPACKED};

/// Files in a workbook.
const FILES: usize = 10_000;
/// Texts that cells of a workbook share.
const SHARED: u64 = 16_000_000;

const OF_ODS: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";

/// The archive of a workbook.
pub(super) fn open(bytes: &[u8]) -> Result<ZipArchive<Cursor<&[u8]>>, Reason> {
    ZipArchive::new(Cursor::new(bytes)).map_err(|_| Reason::WorkbookDamaged)
}

/// Unpacks everything once into nothing, and says which kind of workbook it is.
pub(super) fn measure(bytes: &[u8]) -> Result<Kind, Reason> {
    let mut zip = open(bytes)?;
    if zip.len() > FILES {
        return Err(Reason::WorkbookTooLarge);
    }
    let mut left = UNPACKED;
    for at in 0..zip.len() {
        let file = zip.by_index(at).map_err(refusal)?;
        let unpacked = io::copy(&mut file.take(left + 1), &mut io::sink());
        let unpacked = unpacked.map_err(|_| Reason::WorkbookDamaged)?;
        left = left.checked_sub(unpacked).ok_or(Reason::WorkbookTooLarge)?;
    }
    if let Some(at) = zip.index_for_name("mimetype") {
        let mut of_ods = Vec::new();
        let file = zip.by_index(at).map_err(refusal)?;
        file.take(OF_ODS.len() as u64).read_to_end(&mut of_ods).map_err(|_| Reason::WorkbookDamaged)?;
        return if of_ods == OF_ODS { ods(&mut zip) } else { Err(Reason::NotAWorkbook) };
    }
    let is_book = |name: &str| {
        let name = name.rsplit('/').next().unwrap_or_default().to_ascii_lowercase();
        name.starts_with("workbook") && name.ends_with(".xml")
    };
    if !zip.file_names().any(is_book) {
        return Err(Reason::NotAWorkbook);
    }
    count_shared(&mut zip)?;
    Ok(Kind::Xlsx)
}

fn refusal(error: ZipError) -> Reason {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Reason::WorkbookLocked,
        _ => Reason::WorkbookDamaged,
    }
}

/// The content of a locked one is there, but nobody can read it.
fn ods(zip: &mut ZipArchive<Cursor<&[u8]>>) -> Result<Kind, Reason> {
    let mut manifest = String::new();
    if let Ok(mut file) = zip.by_name("META-INF/manifest.xml") {
        file.read_to_string(&mut manifest).map_err(|_| Reason::WorkbookDamaged)?;
    }
    if manifest.contains("encryption-data") { Err(Reason::WorkbookLocked) } else { Ok(Kind::Ods) }
}

/// The list of shared texts says in advance how many there are, and room is made for them.
fn count_shared(zip: &mut ZipArchive<Cursor<&[u8]>>) -> Result<(), Reason> {
    let is_list = |name: &&str| name.to_ascii_lowercase().ends_with("sharedstrings.xml");
    let lists: Vec<String> = zip.file_names().filter(is_list).map(str::to_owned).collect();
    for name in lists {
        let file = zip.by_name(&name).map_err(refusal)?;
        let mut xml = Reader::from_reader(BufReader::new(file));
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            match xml.read_event_into(&mut buffer).map_err(|_| Reason::WorkbookDamaged)? {
                Event::Start(start) | Event::Empty(start) => {
                    let count =
                        start.attributes().flatten().find(|known| known.key.as_ref() == b"uniqueCount");
                    let count = count.and_then(|count| std::str::from_utf8(&count.value).ok()?.parse().ok());
                    if count.is_some_and(|count: u64| count > SHARED) {
                        return Err(Reason::WorkbookDamaged);
                    }
                    break;
                }
                Event::Eof => break,
                _ => {}
            }
        }
    }
    Ok(())
}
