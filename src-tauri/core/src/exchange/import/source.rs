//! The file of an import: opened once, checked before it is read, and again when it has been read.

use std::fs::{File, Metadata};
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::super::number::DecimalSign;
use super::super::workbook::{self, Sheet};
use super::super::{Reason, charset};

/// The largest file that is opened; everything beyond it is no address book.
pub const LARGEST: u64 = 1024 * 1024 * 1024;
/// Bytes from which the format is known.
const PREFIX: u64 = 64 * 1024;

/// How a file is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A table as text.
    Csv,
    /// Cards.
    Vcard,
    /// A workbook, of which one sheet is read as a table.
    Workbook,
}

/// An open file, with what it was like when it was opened.
#[derive(Debug)]
pub struct Source {
    file: File,
    before: Metadata,
    format: Format,
    prefix: Vec<u8>,
    read: Arc<AtomicU64>,
    sheet: Option<Opened>,
}

/// The sheet of a workbook that is read.
#[derive(Debug)]
struct Opened {
    sheets: Vec<String>,
    name: String,
    text: Arc<[u8]>,
}

impl Source {
    /// Opens a file. Pipes, devices and folders are refused before anything is read.
    pub fn open(path: &Path) -> io::Result<Self> {
        if !std::fs::metadata(path)?.is_file() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let mut file = File::open(path)?;
        let before = file.metadata()?;
        if before.len() > LARGEST {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let mut prefix = Vec::new();
        file.by_ref().take(PREFIX).read_to_end(&mut prefix)?;
        let format = format(&prefix, path);
        Ok(Self { file, before, format, prefix, read: Arc::default(), sheet: None })
    }

    /// How the file is read: by what it holds, else by its name.
    pub fn format(&self) -> Format {
        self.format
    }

    /// The first bytes.
    pub fn prefix(&self) -> &[u8] {
        &self.prefix
    }

    /// Bytes in the file.
    pub fn size(&self) -> u64 {
        self.before.len()
    }

    /// Bytes that a reader gives: those of the file, or of the table that came of a sheet.
    pub fn length(&self) -> u64 {
        self.sheet.as_ref().map_or(self.before.len(), |sheet| sheet.text.len() as u64)
    }

    /// Takes a sheet of a workbook as the table to read: the one of this name, else the first in which something
    /// stands. Its numbers are written with this sign.
    pub fn open_sheet(&mut self, name: Option<&str>, sign: DecimalSign) -> Result<(), Reason> {
        if self.before.len() > workbook::LARGEST {
            return Err(Reason::WorkbookTooLarge);
        }
        let mut bytes = Vec::new();
        let read = self
            .file
            .seek(SeekFrom::Start(0))
            .and_then(|_| self.file.by_ref().take(workbook::LARGEST + 1).read_to_end(&mut bytes));
        read.map_err(|_| Reason::Unreadable)?;
        let Sheet { sheets, name, text } = workbook::read(&bytes, name, sign)?;
        self.sheet = Some(Opened { sheets, name, text: text.into() });
        Ok(())
    }

    /// The sheets of a workbook, once one is open.
    pub fn sheets(&self) -> &[String] {
        self.sheet.as_ref().map_or(&[], |sheet| &sheet.sheets)
    }

    /// The sheet that is open.
    pub fn sheet(&self) -> Option<&str> {
        self.sheet.as_ref().map(|sheet| sheet.name.as_str())
    }

    /// Bytes read since the last [`Source::reader`].
    pub fn bytes_read(&self) -> u64 {
        self.read.load(Ordering::Relaxed)
    }

    /// The file from its beginning; one reader at a time.
    pub fn reader(&self) -> io::Result<Reader> {
        self.read.store(0, Ordering::Relaxed);
        let from = match (&self.sheet, self.format) {
            (Some(sheet), _) => Origin::Sheet(Cursor::new(Arc::clone(&sheet.text))),
            // Without a sheet there are no letters in it.
            (None, Format::Workbook) => return Err(io::ErrorKind::InvalidData.into()),
            (None, _) => {
                let mut file = self.file.try_clone()?;
                file.seek(SeekFrom::Start(0))?;
                Origin::File(file)
            }
        };
        Ok(Reader { from, read: Arc::clone(&self.read) })
    }

    /// Whether somebody has written to the file since it was opened.
    pub fn has_changed(&self) -> io::Result<bool> {
        let now = self.file.metadata()?;
        Ok(now.len() != self.before.len() || now.modified()? != self.before.modified()?)
    }
}

/// Reads the open file or sheet and counts.
#[derive(Debug)]
pub struct Reader {
    from: Origin,
    read: Arc<AtomicU64>,
}

#[derive(Debug)]
enum Origin {
    File(File),
    Sheet(Cursor<Arc<[u8]>>),
}

impl Read for Reader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = match &mut self.from {
            Origin::File(file) => file.read(buffer),
            Origin::Sheet(text) => text.read(buffer),
        }?;
        self.read.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

impl Seek for Reader {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match &mut self.from {
            Origin::File(file) => file.seek(to),
            Origin::Sheet(text) => text.seek(to),
        }
    }
}

fn format(prefix: &[u8], path: &Path) -> Format {
    if workbook::may_be(prefix) {
        return Format::Workbook;
    }
    let (charset, _) = charset::detect(prefix);
    let text = if charset.keeps_ascii() {
        String::from_utf8_lossy(&prefix[..prefix.len().min(4096)]).into_owned()
    } else {
        let letters: Vec<u8> = prefix.iter().copied().filter(|byte| *byte != 0).take(4096).collect();
        String::from_utf8_lossy(&letters).into_owned()
    };
    let named = path
        .extension()
        .is_some_and(|extension| ["vcf", "vcard"].iter().any(|known| extension.eq_ignore_ascii_case(known)));
    let is_vcard = text.lines().any(|line| line.trim().eq_ignore_ascii_case("BEGIN:VCARD"));
    if is_vcard || named { Format::Vcard } else { Format::Csv }
}
