//! The store: one writer, a few readers, and one door through which every change of user data goes.
//!
//! It knows SQLite and the log, but nothing of customers or deals: the domain hands in its statements,
//! and what is derived from the changed rows is handed in as [`Derivation`]s when the store is opened.
//! It does not know the cipher either: connections come from a [`Connector`].

mod authority;
mod capture;
mod checkpoint;
mod connection;
mod door;
mod draft;
mod history;
mod migrate;
mod op;
mod page;
mod past;
mod single;
mod undo;
mod whole;

#[cfg(test)]
mod tests;

#[cfg(test)]
pub(crate) use capture::captured_names;
pub use connection::{Access, Connector, Derivation};
pub use door::{Changed, Store, Tx, Written};
pub use draft::{KeptDraft, draft};
#[cfg(test)]
pub(crate) use history::history_of_party;
pub use history::{
    ChangeState, FieldChange, HistoryEntry, HistoryPage, HistoryRequest, HistoryTick, history_ticks,
};
pub use migrate::{APPLICATION_ID, LATEST};
pub use op::{Label, Op, Origin};
pub use page::{Cursor, MAX_PAGE, page_limit};
pub use past::{PastRow, last_change_at};
pub use undo::{UndoConflict, Undone};
pub use whole::{BadRow, UserTable, user_tables};
