//! A mail onto the timelines of those who wrote it or got it.

use rondo_foreign::{Attachment, Mail, Mailbox};

use super::take::Taking;
use super::{Row, RowKind, RowState};
use super::{files, known};
use crate::error::Result;
use crate::time::{DAY_MS, Timestamp};
use crate::timeline::{self, Direction, TouchDraft, TouchKind};

/// Attachments that are named in the text, and letters of each name.
const NAMED: usize = 10;
const NAME_LETTERS: usize = 80;

impl Taking<'_> {
    pub(super) fn mail(&mut self, mail: Mail) -> Result<()> {
        let Some(at) = mail.at.map(Timestamp) else {
            self.refuse(RowKind::Mail, mail.number, mail.subject, "no-date");
            return Ok(());
        };
        // Clocks differ; a mail of next week does not exist.
        if at.0 > self.tx.now.0 + DAY_MS {
            self.refuse(RowKind::Mail, mail.number, mail.subject, "in-future");
            return Ok(());
        }
        let direction = self.direction(&mail)?;
        let everybody = || mail.from.iter().chain(&mail.to).chain(&mail.cc);
        if everybody().next().is_some() && everybody().all(|mailbox| self.people.is_own(mailbox)) {
            self.refuse(RowKind::Mail, mail.number, mail.subject, "only-own");
            return Ok(());
        }
        let kept = files::kept(&mail);
        let left_out: Vec<&Attachment> =
            mail.attachments.iter().zip(&kept).filter(|(_, kept)| !**kept).map(|(found, _)| found).collect();
        let id = known::of_mail(&mail);
        let shown = Row {
            at: Some(at),
            direction,
            title: mail.subject.clone(),
            attachments: mail.attachments.len() as u32 + mail.more_attachments,
            left_out: left_out.len() as u32 + mail.more_attachments,
            ..self.blank(RowKind::Mail, mail.number, RowState::New)
        };
        if known::is_touch(self.tx, &id)? {
            let people = addresses(everybody());
            self.row(Row { state: RowState::Known, people, ..shown });
            return Ok(());
        }
        let present = self.people.present(self.tx, everybody(), self.options)?;
        let parties = self.parties(&present);
        let [first, others @ ..] = parties.as_slice() else {
            self.people.missed(&present.strangers);
            let people = addresses(present.strangers.iter());
            self.row(Row { state: RowState::Nobody, people, ..shown });
            return Ok(());
        };
        let draft = TouchDraft {
            party_id: *first,
            participants: others.to_vec(),
            kind: TouchKind::Mail,
            direction,
            outcome: None,
            mood: None,
            at: Some(at),
            duration_min: None,
            subject: Some(mail.subject.clone()),
            body: Some(self.text(&mail, &left_out)),
            deal_id: None,
        };
        let touch = timeline::log_foreign(self.tx, &draft, Some(&id))?;
        self.files(&mail, *first, touch)?;
        self.outcome.files += kept.iter().filter(|kept| **kept).count() as u32;
        self.outcome.files_left_out += left_out.len() as u32 + mail.more_attachments;
        let people = self.names(&parties)?;
        self.row(Row { people, ..shown });
        Ok(())
    }

    /// From us when somebody of the firm sent it, to us when somebody of it got it; without addresses of the firm it
    /// follows from who of the two sides is a customer.
    fn direction(&mut self, mail: &Mail) -> Result<Option<Direction>> {
        if mail.from.iter().any(|mailbox| self.people.is_own(mailbox)) {
            return Ok(Some(Direction::Out));
        }
        for mailbox in &mail.from {
            if self.people.is_known(self.tx, mailbox)? {
                return Ok(Some(Direction::In));
            }
        }
        if self.people.knows_own() {
            let got = mail.to.iter().chain(&mail.cc).any(|mailbox| self.people.is_own(mailbox));
            return Ok(got.then_some(Direction::In));
        }
        for mailbox in mail.to.iter().chain(&mail.cc) {
            if self.people.is_known(self.tx, mailbox)? {
                return Ok(Some(Direction::Out));
            }
        }
        Ok(None)
    }

    /// The text, what was cut, and the names of what was attached and is not kept.
    fn text(&self, mail: &Mail, left_out: &[&Attachment]) -> String {
        let mut text = mail.text.clone();
        if mail.is_cut {
            text.push_str(&format!("\n\n{}", self.options.cut_word));
        }
        if !left_out.is_empty() || mail.more_attachments > 0 {
            let short = |name: &str| name.chars().take(NAME_LETTERS).collect::<String>();
            let names = left_out
                .iter()
                .map(|found| if found.name.is_empty() { short(&found.mime) } else { short(&found.name) });
            let mut names: Vec<String> = names.take(NAMED).collect();
            if left_out.len() > NAMED || mail.more_attachments > 0 {
                names.push("…".to_owned());
            }
            text.push_str(&format!("\n\n{} {}", self.options.attachments_word, names.join(", ")));
        }
        text.trim().to_owned()
    }
}

/// Who it is about, when nobody is known.
pub(super) fn addresses<'m>(mailboxes: impl Iterator<Item = &'m Mailbox>) -> Vec<String> {
    mailboxes.map(|mailbox| mailbox.address.clone()).take(10).collect()
}
