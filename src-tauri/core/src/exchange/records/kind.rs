//! The kinds of records, which columns each can have and must have, and which kind a table is of.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::RecordColumn;
use super::column::{by_content, guess_among};
use crate::word::words;

/// What the rows of a table are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum RecordKind {
    /// What customers bought and sent back.
    Purchases,
    /// Agreements over time.
    Contracts,
    /// Complaints, returns, questions, feedback.
    Cases,
    /// What customers said when they were asked.
    Answers,
    /// Whom customers recommended the firm to.
    Referrals,
}

words!(RecordKind {
    Purchases = "purchases",
    Contracts = "contracts",
    Cases = "cases",
    Answers = "answers",
    Referrals = "referrals",
});

/// Columns that every table can have.
const OF_ALL: &[RecordColumn] = &[
    RecordColumn::Rondo,
    RecordColumn::Uid,
    RecordColumn::CustomerNumber,
    RecordColumn::Email,
    RecordColumn::Name,
    RecordColumn::Postcode,
];

impl RecordKind {
    /// All of them, in the order in which they are offered.
    pub const EVERY: [Self; 5] =
        [Self::Purchases, Self::Contracts, Self::Cases, Self::Answers, Self::Referrals];

    /// Its name in requests, in texts and in files that Rondo wrote.
    pub fn name(self) -> &'static str {
        self.word()
    }

    /// The columns that its tables can have, in the order in which they are written.
    pub fn columns(self) -> Vec<RecordColumn> {
        [OF_ALL, self.own()].concat()
    }

    fn own(self) -> &'static [RecordColumn] {
        use RecordColumn::*;
        match self {
            Self::Purchases => &[
                BoughtOn,
                Amount,
                Currency,
                Number,
                Title,
                Product,
                DeliveredOn,
                AwaitsDelivery,
                Cancelled,
                Returns,
                Source,
            ],
            Self::Contracts => &[
                StartedOn,
                Title,
                Number,
                EndsOn,
                NoticeDays,
                RenewsMonths,
                NoticedOn,
                Amount,
                Currency,
                Note,
                Source,
            ],
            Self::Cases => {
                &[OpenedOn, CaseKind, Severe, Title, Note, DueOn, ClosedOn, Outcome, Owner, Source]
            }
            Self::Answers => &[AnsweredOn, Nps, Mood, Text, Source],
            Self::Referrals => &[
                ReferredOn,
                ReferredUid,
                ReferredNumber,
                ReferredEmail,
                ReferredName,
                ReferredPostcode,
                Note,
            ],
        }
    }

    /// What a record of this kind cannot be without, beside its customer; of each group one is enough.
    fn needed(self) -> &'static [&'static [RecordColumn]] {
        use RecordColumn::*;
        match self {
            Self::Purchases => &[&[BoughtOn], &[Amount]],
            Self::Contracts => &[&[StartedOn], &[Title, Number]],
            Self::Cases => &[&[OpenedOn], &[Title]],
            Self::Answers => &[&[AnsweredOn], &[Nps, Mood, Text]],
            Self::Referrals => &[&[ReferredOn]],
        }
    }

    /// The columns that are still missing; of several that would do, the first.
    pub fn missing(self, columns: &[Option<RecordColumn>]) -> Vec<RecordColumn> {
        use RecordColumn::{CustomerNumber, Email, Name, Uid};
        let has = |column: &RecordColumn| columns.contains(&Some(*column));
        let names_somebody = [Uid, CustomerNumber, Email, Name].iter().any(has);
        let mut missing = if names_somebody { Vec::new() } else { vec![CustomerNumber] };
        missing.extend(self.needed().iter().filter(|group| !group.iter().any(has)).map(|group| group[0]));
        missing
    }

    /// What the columns of a table of this kind are, by their names; each kind at most once, the first wins.
    pub fn guess(self, header: &[String]) -> Vec<Option<RecordColumn>> {
        guess_among(&self.columns(), header)
    }

    /// The same, with a look at what the columns hold: `Kunde` may stand above numbers or above names.
    pub fn guess_by<'a>(
        self,
        header: &[String],
        samples: impl Fn(usize) -> Vec<&'a str>,
    ) -> Vec<Option<RecordColumn>> {
        by_content(self.guess(header), header, samples)
    }

    /// Which kind a table is of: what its first cell says where Rondo wrote it, else the kind that has everything it
    /// needs and knows most of the columns.
    pub fn of_table(header: &[String], first_cell: Option<&str>) -> Option<Self> {
        let columns = |kind: Self| kind.guess(header);
        let said = |kind: &Self| {
            columns(*kind).first() == Some(&Some(RecordColumn::Rondo)) && first_cell == Some(kind.name())
        };
        if let Some(kind) = Self::EVERY.into_iter().find(said) {
            return Some(kind);
        }
        let known = |kind: Self| {
            let columns = columns(kind);
            // A customer with a day could be anything; whom he recommended the firm to makes a referral of it.
            let tells =
                kind != Self::Referrals || columns.iter().flatten().any(|column| column.is_referred());
            (tells && kind.missing(&columns).is_empty()).then(|| columns.iter().flatten().count())
        };
        let found = Self::EVERY.into_iter().filter_map(|kind| Some((known(kind)?, kind)));
        // Of several that know as many the first is taken.
        found.rev().max_by_key(|(known, _)| *known).map(|(_, kind)| kind)
    }
}
