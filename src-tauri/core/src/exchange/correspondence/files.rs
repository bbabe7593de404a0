//! What was attached to a mail becomes files on its touch, within limits: what is beyond them is named in the text.

use std::io::Cursor;

use rondo_foreign::{Attachment, Mail};

use super::take::Taking;
use crate::attachment::{self, AttachedTo, AttachmentDraft, RecordKind};
use crate::error::Result;
use crate::id::{PartyId, TouchId};

/// The most files that are kept of one mail.
const MOST: usize = 50;
/// Which attachments of a mail are kept; the others are too large for the reader, have no bytes of their own or are too
/// many.
pub(super) fn kept(mail: &Mail) -> Vec<bool> {
    let mut count = 0;
    let fits = |found: &Attachment| {
        let fits = found.content.is_some() && count < MOST;
        count += usize::from(fits);
        fits
    };
    mail.attachments.iter().map(fits).collect()
}

impl Taking<'_> {
    /// Puts the files of a mail onto its touch. The bytes come from the reader and are measured there.
    pub(super) fn files(&mut self, mail: &Mail, party: PartyId, touch: TouchId) -> Result<()> {
        let draft = AttachmentDraft {
            party_id: party,
            record: Some(AttachedTo { kind: RecordKind::Touch, id: touch.0 }),
        };
        for (at, (found, keep)) in mail.attachments.iter().zip(kept(mail)).enumerate() {
            let Some(content) = found.content.as_ref().filter(|_| keep) else { continue };
            let unnamed = format!("{} {}", self.options.file_word, at + 1);
            let name = if has_name(&found.name) { found.name.as_str() } else { unnamed.as_str() };
            let name = attachment::opened_name(name, &found.mime);
            attachment::add(self.tx, &draft, &name, &mut Cursor::new(&content.0), &mut |_| true)?;
        }
        Ok(())
    }
}

/// Whether something is left of a name once a file system has had its say.
fn has_name(name: &str) -> bool {
    name.chars().any(char::is_alphanumeric)
}
