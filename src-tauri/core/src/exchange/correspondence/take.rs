//! Taking records in, one after the other, inside one write.

use rondo_foreign::{Meeting, Reason, Record};

use super::people::{People, Present};
use super::{Options, Outcome, ROWS, Row, RowKind, RowState};
use crate::error::Result;
use crate::id::PartyId;
use crate::party;
use crate::store::Tx;

/// An import in its write.
pub struct Taking<'t> {
    pub(super) tx: &'t Tx<'t>,
    pub(super) options: &'t Options,
    pub(super) people: People,
    pub(super) outcome: Outcome,
    pub(super) file: String,
    /// The meetings of the file: which days of a series are replaced is known at its end.
    pub(super) meetings: Vec<Meeting>,
    /// Times of series written so far.
    pub(super) written: u32,
}

impl<'t> Taking<'t> {
    /// An import in this write.
    ///
    /// # Errors
    /// Those of the store.
    pub fn new(tx: &'t Tx<'t>, options: &'t Options) -> Result<Self> {
        for party in [options.dropped_on, options.rest].into_iter().flatten() {
            crate::rule::party(tx, party)?;
        }
        let people = People::load(tx)?;
        let outcome = Outcome { has_no_own: !people.knows_own(), ..Outcome::default() };
        Ok(Self { tx, options, people, outcome, file: String::new(), meetings: Vec::new(), written: 0 })
    }

    /// What follows comes from this file.
    pub fn begin(&mut self, file: &str) {
        file.clone_into(&mut self.file);
        self.meetings.clear();
    }

    /// Takes in a record of the file; cards are none of its.
    ///
    /// # Errors
    /// Those of the store.
    pub fn take(&mut self, record: Record) -> Result<()> {
        match record {
            Record::Mail(mail) => self.mail(*mail),
            Record::Meeting(meeting) => {
                self.meetings.push(*meeting);
                Ok(())
            }
            Record::Refused(refusal) => {
                self.refuse(RowKind::Mail, refusal.number, refusal.title, refusal.reason.word());
                Ok(())
            }
            Record::Failed(reason) => {
                self.refuse_file(reason.word());
                Ok(())
            }
            Record::End => self.all_meetings(),
            Record::Cards(_) => {
                self.refuse_file(Reason::NotThis.word());
                Ok(())
            }
            Record::Progress(_) => Ok(()),
        }
    }

    /// Leaves the file out.
    pub fn refuse_file(&mut self, why: &str) {
        self.meetings.clear();
        self.refuse(RowKind::File, 0, String::new(), why);
    }

    /// What came of it all.
    #[must_use]
    pub fn finish(mut self) -> Outcome {
        (self.outcome.contacts, self.outcome.strangers) = self.people.finish();
        self.outcome
    }

    /// The parties of something, with the customer on whose page it was dropped; none when it fits nobody.
    pub(super) fn parties(&self, present: &Present) -> Vec<PartyId> {
        let mut parties = present.parties.clone();
        if parties.is_empty() {
            parties.extend(self.options.dropped_on.or(self.options.rest));
        }
        parties.extend(self.options.dropped_on.filter(|party| !parties.contains(party)));
        parties
    }

    pub(super) fn names(&self, parties: &[PartyId]) -> Result<Vec<String>> {
        // Beyond these no row is shown.
        if self.outcome.rows.len() >= ROWS {
            return Ok(Vec::new());
        }
        parties.iter().take(10).map(|party| party::name_of(self.tx, *party)).collect()
    }

    pub(super) fn refuse(&mut self, kind: RowKind, number: u64, title: String, why: &str) {
        self.row(Row { title, why: Some(why.to_owned()), ..self.blank(kind, number, RowState::Refused) });
    }

    pub(super) fn blank(&self, kind: RowKind, number: u64, state: RowState) -> Row {
        Row {
            file: self.file.clone(),
            number,
            kind,
            state,
            at: None,
            direction: None,
            title: String::new(),
            people: Vec::new(),
            attachments: 0,
            left_out: 0,
            times: 1,
            why: None,
        }
    }

    /// Counts a row and shows it, as long as there is room.
    pub(super) fn row(&mut self, row: Row) {
        let outcome = &mut self.outcome;
        outcome.total += 1;
        match row.state {
            RowState::New => outcome.added += 1,
            RowState::Task => outcome.tasks += 1,
            RowState::Changed => outcome.changed += 1,
            RowState::Known => outcome.known += 1,
            RowState::Nobody => outcome.nobody += 1,
            RowState::Refused => outcome.refused += 1,
        }
        if outcome.rows.len() < ROWS {
            outcome.rows.push(row);
        }
    }
}
