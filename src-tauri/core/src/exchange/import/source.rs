//! The file of an import: opened once, checked before it is read, and again when it has been read.

use std::fs::{File, Metadata};
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use rondo_foreign::{Kind, Record, Worker};

use super::super::number::DecimalSign;
use super::super::workbook::{self, Sheet};
use super::super::{Problem, Reason, charset, foreign};

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
    /// The format of an address book that another process makes into cards.
    foreign: Option<Kind>,
    cards: Option<Arc<[u8]>>,
    /// Entries of it that are no cards.
    left_out: Vec<Problem>,
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
        let foreign = foreign::kind(&prefix, path).filter(|kind| !foreign::is_correspondence(*kind));
        if foreign.is_some_and(|kind| before.len() > kind.largest()) {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        let format = if foreign.is_some() { Format::Vcard } else { format(&prefix, path) };
        Ok(Self {
            file,
            before,
            format,
            prefix,
            read: Arc::default(),
            sheet: None,
            foreign,
            cards: None,
            left_out: Vec::new(),
        })
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

    /// Bytes that a reader gives: those of the file, or of the table or cards that were made of it.
    pub fn length(&self) -> u64 {
        let made = self.sheet.as_ref().map(|sheet| &sheet.text).or(self.cards.as_ref());
        made.map_or(self.before.len(), |text| text.len() as u64)
    }

    /// Whether the file has to become cards before it can be read.
    pub fn is_foreign(&self) -> bool {
        self.foreign.is_some()
    }

    /// Entries that did not become cards.
    pub fn left_out(&self) -> &[Problem] {
        &self.left_out
    }

    /// Lets another process make cards of the file. `go_on` is asked now and then and may end it.
    pub fn open_cards(&mut self, worker: &Worker, go_on: &dyn Fn() -> bool) -> Result<(), Reason> {
        let Some(kind) = self.foreign else { return Ok(()) };
        let mut file = self.file.try_clone().map_err(|_| Reason::Unreadable)?;
        file.seek(SeekFrom::Start(0)).map_err(|_| Reason::Unreadable)?;
        let (mut cards, mut left_out) = (Vec::new(), Vec::new());
        let mut reading = worker.read(file, kind, false).map_err(foreign::broken)?;
        while let Some(record) = reading.next_while(go_on) {
            match record.map_err(foreign::broken)? {
                Record::Cards(text) => cards.extend_from_slice(text.as_bytes()),
                Record::Refused(refusal) => {
                    left_out.push(Problem::refused(
                        refusal.number,
                        foreign::reason(refusal.reason, &self.prefix),
                    ));
                }
                Record::Failed(reason) => return Err(foreign::reason(reason, &self.prefix)),
                Record::End => break,
                Record::Mail(_) | Record::Meeting(_) | Record::Progress(_) => {}
            }
            if cards.len() as u64 > rondo_foreign::limit::CARDS * 2 {
                return Err(Reason::ReaderBroke);
            }
        }
        if cards.is_empty() {
            return Err(left_out
                .first()
                .map_or(Reason::EmptyFile, |problem: &Problem| problem.reason.clone()));
        }
        (self.cards, self.left_out) = (Some(cards.into()), left_out);
        Ok(())
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
        let made = self.sheet.as_ref().map(|sheet| &sheet.text).or(self.cards.as_ref());
        let from = match made {
            Some(text) => Origin::Made(Cursor::new(Arc::clone(text))),
            // Without a sheet there are no letters in it, and without cards no contacts.
            None if self.format == Format::Workbook || self.is_foreign() => {
                return Err(io::ErrorKind::InvalidData.into());
            }
            None => {
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
    Made(Cursor<Arc<[u8]>>),
}

impl Read for Reader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = match &mut self.from {
            Origin::File(file) => file.read(buffer),
            Origin::Made(text) => text.read(buffer),
        }?;
        self.read.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

impl Seek for Reader {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match &mut self.from {
            Origin::File(file) => file.seek(to),
            Origin::Made(text) => text.seek(to),
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
