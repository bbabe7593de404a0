//! Files on records: on a customer, or on a deal, case, touch or contract of theirs. The bytes lie in the vault's own file,
//! in chunks, each content once however often it is attached (ADR 12).
//!
//! It neither opens nor decodes what it keeps: of a picture only the header is read, and which types may be opened outside
//! is a short list. The log tells of the row, not of the bytes: a content is never changed and never taken away, so that
//! undo and redo need nothing but the row.

mod add;
mod content;
mod kind;
mod page;
mod record;
#[cfg(test)]
mod tests;

pub(crate) use add::hand_over;
pub use add::{add, delete, rename};
pub(crate) use content::put_content;
pub use content::{MOST_BYTES, read_content};
pub use kind::{MOST_PREVIEW, is_openable, is_picture, opened_name};
pub use page::{attachment, attachments};
pub use record::{
    AttachedTo, AttachmentDraft, AttachmentPage, AttachmentRequest, AttachmentView, RecordKind,
};
