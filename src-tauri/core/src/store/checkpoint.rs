//! Checkpoints: what stands in the write-ahead log goes into the file beside the writes and not within one of them.
//!
//! Left to itself, SQLite lets the write that fills the log move all of it, and whoever made that write waits for two
//! flushes of the disk more. A checkpoint needs neither the writer nor the readers, so a thread with a connection of its
//! own makes it.

use std::sync::mpsc::{Receiver, sync_channel};
use std::thread::{self, JoinHandle};

use rusqlite::Connection;
use rusqlite::hooks::Wal;

use super::{Access, Connector};
use crate::error::Result;

/// From so many pages on the log is moved into the file.
const FULL: i32 = 1000;
/// With so many the thread does not keep up, and the write itself moves them, so that the log does not grow for ever.
const FLOOD: i32 = 20_000;

/// The thread that makes checkpoints; it ends when the writer is closed.
pub(super) struct Checkpoints(Option<JoinHandle<()>>);

impl Checkpoints {
    /// Takes the checkpoints out of the writer's hands. It has to be closed before what this gives is dropped.
    pub(super) fn take_over(writer: &mut Connection, connect: &Connector) -> Result<Self> {
        let own = connect(Access::Write)?;
        let (full, when_full) = sync_channel(1);
        writer.wal_hook(Some(move |log: &mut Wal, pages| {
            if pages >= FLOOD {
                return log.checkpoint();
            }
            if pages >= FULL {
                // Where a note waits already, another one would say nothing new.
                let _ = full.try_send(());
            }
            Ok(())
        }))?;
        let thread = thread::Builder::new().name("checkpoints".to_owned());
        Ok(Self(thread.spawn(move || move_logs(&own, &when_full)).ok()))
    }
}

/// A checkpoint that fails loses nothing: the pages stay in the log, and the next write asks again.
fn move_logs(own: &Connection, when_full: &Receiver<()>) {
    while when_full.recv().is_ok() {
        let _ = own.query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()));
    }
}

impl Drop for Checkpoints {
    fn drop(&mut self) {
        // The file is closed when the store is gone; a thread that panicked has closed its connection, too.
        if let Some(thread) = self.0.take() {
            let _ = thread.join();
        }
    }
}
