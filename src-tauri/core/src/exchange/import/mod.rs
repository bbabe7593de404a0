//! Taking in the contacts of a file: matched with the customers that are there, in one write that can be undone.
//!
//! Reading, cleaning and normalising run on a thread of their own beside the writing, in batches of bounded size.
//! A dry run is the same import, rolled back: what it shows is what would happen. It knows no formats (the readers
//! do) and no windows.

mod apply;
mod country;
mod deal;
pub mod field;
mod fill;
mod find;
mod link;
mod merge;
mod prepare;
mod put;
mod record;
mod source;
mod stored;
#[cfg(test)]
mod tests;

use std::io::BufReader;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

pub use fill::FillOnly;
pub(super) use find::{by_id, ids, with_number};
pub use record::{
    ChangeExample, EXAMPLES, ExampleField, KeyHits, LEFT_OUT, MatchBy, OnMatch, Options, Outcome, RowSeen,
    UnclearCandidate, UnclearRow,
};
pub use source::{Format, LARGEST, Reader, Source};

use self::apply::Import;
use self::prepare::{Incoming, prepare};
use super::csv::{self, Dialect, Mapping};
use super::{Contact, Problem, Reason, vcard};
use crate::error::{Error, Result};
use crate::party::Normaliser;
use crate::store::Tx;

/// How a file is cut into contacts.
#[derive(Clone, Debug)]
pub enum Reading {
    /// A table with this dialect and these columns.
    Csv(Box<Dialect>, Mapping),
    /// Cards.
    Vcard,
}

/// Rows between two looks at whether the user has cancelled.
const STEP: u32 = 250;
/// Rows, and bytes of pictures and texts, that travel from the reading to the writing thread at once.
const BATCH: usize = 250;
const BATCH_BYTES: usize = 1024 * 1024;

/// Takes the contacts of a file in. `progress` hears the number of rows; when it answers no, everything is rolled back.
pub fn run(
    tx: &Tx<'_>,
    source: &Source,
    reading: &Reading,
    options: &Options,
    progress: &mut dyn FnMut(u32) -> bool,
) -> Result<Outcome> {
    let reader = source.reader().map_err(|_| Error::NotReadable(Reason::Unreadable))?;
    let mut outcome = write_beside(tx, options, progress, move |send| read(reader, reading, options, &send))?;
    for problem in source.left_out() {
        outcome.total += 1;
        outcome.refused += 1;
        outcome.note(problem.clone());
    }
    match source.has_changed() {
        Ok(false) => Ok(outcome),
        Ok(true) => Err(Error::FileChanged),
        Err(_) => Err(Error::NotReadable(Reason::Unreadable)),
    }
}

/// Writes what a reader on a thread of its own sends.
fn write_beside(
    tx: &Tx<'_>,
    options: &Options,
    progress: &mut dyn FnMut(u32) -> bool,
    read: impl FnOnce(SyncSender<Vec<Row>>) + Send,
) -> Result<Outcome> {
    std::thread::scope(|scope| {
        let (send, receive) = sync_channel(2);
        let reader = scope.spawn(move || read(send));
        let written = write(tx, &receive, options, progress);
        // A reader that still wants to send learns that nobody listens any more.
        drop(receive);
        // A file over which the reader stumbles is refused like any other that cannot be read to its end.
        let read = reader.join().map_err(|_| Error::NotReadable(Reason::Unreadable));
        written.and_then(|outcome| read.map(|()| outcome))
    })
}

type Row = std::result::Result<Incoming, Problem>;

fn read(reader: Reader, reading: &Reading, options: &Options, send: &SyncSender<Vec<Row>>) {
    let reader = BufReader::with_capacity(64 * 1024, reader);
    match reading {
        Reading::Csv(dialect, mapping) => prepare_all(csv::read(reader, dialect, mapping), options, send),
        Reading::Vcard => prepare_all(vcard::read(reader), options, send),
    }
}

/// Ends early when nobody takes the rows any more.
fn prepare_all(
    contacts: impl Iterator<Item = std::result::Result<Contact, Problem>>,
    options: &Options,
    send: &SyncSender<Vec<Row>>,
) {
    let normaliser = Normaliser::new(&options.country);
    let mut batch = Vec::new();
    let mut bytes = 0;
    for contact in contacts {
        bytes += contact.as_ref().map_or(0, size);
        batch.push(contact.and_then(|contact| prepare(contact, normaliser, options.tag.as_deref())));
        if batch.len() >= BATCH || bytes >= BATCH_BYTES {
            bytes = 0;
            if send.send(std::mem::take(&mut batch)).is_err() {
                return;
            }
        }
    }
    // Nobody is left to hear of a last batch that cannot be sent.
    let _ = send.send(batch);
}

/// About how much memory a contact holds.
fn size(contact: &Contact) -> usize {
    let extra: usize = contact.extra.iter().map(|(name, value)| name.len() + value.len()).sum();
    extra + contact.note.len() + contact.photo.as_ref().map_or(0, |photo| photo.bytes.len())
}

fn write(
    tx: &Tx<'_>,
    rows: &Receiver<Vec<Row>>,
    options: &Options,
    progress: &mut dyn FnMut(u32) -> bool,
) -> Result<Outcome> {
    let mut import = Import::new(tx, options)?;
    let mut told = 0;
    while let Ok(batch) = rows.recv() {
        for row in batch {
            if let Err(problem) = &row
                && problem.is_about_the_file()
            {
                return Err(Error::NotReadable(problem.reason.clone()));
            }
            import.row(row)?;
            if import.done() >= told + STEP {
                told = import.done();
                if !progress(told) {
                    return Err(Error::Cancelled);
                }
            }
        }
        if !progress(import.done()) {
            return Err(Error::Cancelled);
        }
    }
    import.finish()
}
