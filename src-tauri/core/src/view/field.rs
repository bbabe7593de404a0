//! What can be asked of a customer and of what belongs to one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Related;
use super::operator::Kind;

/// A field of a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Field {
    /// Name.
    Name,
    /// The letter under which the customer stands in the list.
    Letter,
    /// Person or organisation.
    Kind,
    /// Number from bookkeeping.
    CustomerNumber,
    /// VAT identification number.
    VatId,
    /// Where the customer comes from.
    Source,
    /// Department.
    Department,
    /// Position.
    JobTitle,
    /// Language of letters.
    Language,
    /// The note.
    Note,
    /// The organisation of a person, or above an organisation.
    Organisation,
    /// Who looks after the customer.
    Owner,
    /// Who stands in.
    Deputy,
    /// Tags.
    Tag,
    /// A phone number of any kind.
    Phone,
    /// A mail address.
    Email,
    /// Street of the main address.
    Street,
    /// Postcode of the main address.
    Postcode,
    /// Town of the main address.
    City,
    /// State or province of the main address.
    Region,
    /// Country of the main address.
    Country,
    /// Phase in the model of six.
    Six,
    /// Phase in the model of four.
    Four,
    /// Phase in the model of five.
    Five,
    /// Phase in the model of buyers.
    Buyer,
    /// Segment of the model of segments.
    Segment,
    /// How much alive.
    Activity,
    /// Segment of recency and frequency.
    Rfm,
    /// How likely the customer is to leave.
    Risk,
    /// Has an early warning.
    Warned,
    /// Has gone and nothing stands in the way of winning the customer back.
    WinBack,
    /// The wish of the cadence is reached.
    OverWish,
    /// The limit of the cadence is reached.
    OverLimit,
    /// Last real contact.
    LastTouch,
    /// Last purchase.
    LastPurchase,
    /// Due day of the next step.
    NextStep,
    /// When the record was made.
    Created,
    /// Customer since.
    CustomerSince,
    /// One of the firm's own fields.
    Custom,
}

/// A field of something that belongs to a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum RelatedField {
    /// What was bought.
    Product,
    /// The amount of a purchase, deal or contract.
    Amount,
    /// When it was bought.
    BoughtOn,
    /// Title of a deal, contract, case or task.
    Title,
    /// `open`, `won`, `lost` of a deal; `open`, `closed` of a case; `open`, `done` of a task.
    State,
    /// Stage of a deal.
    Stage,
    /// When a deal is expected to close.
    ExpectedOn,
    /// Who works on a deal, case or task, or who wrote a touch.
    Person,
    /// Kind of a case, touch or task.
    Kind,
    /// A case is severe.
    Severe,
    /// When a case was opened.
    OpenedOn,
    /// When a case or task is due.
    DueOn,
    /// When a contract began.
    StartedOn,
    /// The last day of a contract.
    EndsOn,
    /// When notice was given to a contract.
    NoticedOn,
    /// When a touch was.
    At,
    /// Subject and text of a touch.
    Text,
    /// One of the firm's own fields.
    Custom,
}

/// What a field that is one expression holds.
pub(super) struct Plain {
    pub(super) expr: &'static str,
    pub(super) kind: Kind,
}

impl Field {
    /// The expression over the party `p` and its derived row `n`; none for fields with a way of their own.
    pub(super) fn plain(self) -> Option<Plain> {
        let (expr, kind) = match self {
            Self::Name => ("p.name", Kind::Text),
            Self::Kind => ("p.kind", Kind::Choice),
            Self::CustomerNumber => ("p.customer_number", Kind::Code),
            Self::VatId => ("p.vat_id", Kind::Code),
            Self::Source => ("p.source", Kind::Text),
            Self::Department => ("p.department", Kind::Text),
            Self::JobTitle => ("p.job_title", Kind::Text),
            Self::Language => ("p.language", Kind::Choice),
            Self::Note => ("p.note", Kind::Text),
            Self::Owner => ("p.owner_id", Kind::Id),
            Self::Deputy => ("p.deputy_id", Kind::Id),
            Self::Street => (
                "(SELECT a.street FROM address a WHERE a.party_id = p.id ORDER BY a.position LIMIT 1)",
                Kind::Text,
            ),
            Self::Region => (
                "(SELECT a.region FROM address a WHERE a.party_id = p.id ORDER BY a.position LIMIT 1)",
                Kind::Text,
            ),
            Self::Country => ("n.country", Kind::Choice),
            Self::LastPurchase => ("nullif(n.last_purchase_on, '')", Kind::Day),
            Self::CustomerSince => ("p.customer_since", Kind::Day),
            _ => return None,
        };
        Some(Plain { expr, kind })
    }

    /// Never having happened counts as long ago.
    pub(super) fn never_is_long_ago(self) -> bool {
        matches!(self, Self::LastTouch | Self::LastPurchase)
    }

    /// The column of the standing that the field asks.
    pub(super) fn track(self) -> Option<&'static str> {
        Some(match self {
            Self::Six => "six",
            Self::Four => "four",
            Self::Five => "five",
            Self::Buyer => "buyer",
            Self::Segment => "segment",
            Self::Activity => "activity",
            _ => return None,
        })
    }
}

impl RelatedField {
    /// The expression over the record `r`; none where this record has no such field.
    pub(super) fn of(self, record: Related) -> Option<Plain> {
        let (expr, kind) = match (record, self) {
            (Related::Purchase, Self::Product) => ("coalesce(r.product, r.title)", Kind::Text),
            (Related::Purchase, Self::BoughtOn) => ("r.bought_on", Kind::Day),
            (Related::Purchase | Related::Deal | Related::Contract, Self::Amount) => {
                ("r.amount", Kind::Money)
            }
            (Related::Deal | Related::Contract | Related::Case | Related::Task, Self::Title) => {
                ("r.title", Kind::Text)
            }
            (Related::Deal, Self::State) => {
                ("(SELECT s.kind FROM stage s WHERE s.id = r.stage_id)", Kind::Choice)
            }
            (Related::Deal, Self::Stage) => ("r.stage_id", Kind::Id),
            (Related::Deal, Self::ExpectedOn) => ("r.expected_on", Kind::Day),
            (Related::Deal | Related::Case, Self::Person) => ("r.owner_id", Kind::Id),
            (Related::Case | Related::Touch | Related::Task, Self::Kind) => ("r.kind", Kind::Choice),
            (Related::Case, Self::State) => ("iif(r.closed_on IS NULL, 'open', 'closed')", Kind::Choice),
            (Related::Case, Self::Severe) => ("r.is_severe", Kind::Flag),
            (Related::Case, Self::OpenedOn) => ("r.opened_on", Kind::Day),
            (Related::Case | Related::Task, Self::DueOn) => ("r.due_on", Kind::Day),
            (Related::Contract, Self::StartedOn) => ("r.started_on", Kind::Day),
            (Related::Contract, Self::EndsOn) => ("r.ends_on", Kind::Day),
            (Related::Contract, Self::NoticedOn) => ("r.noticed_on", Kind::Day),
            (Related::Touch, Self::At) => ("r.at", Kind::Instant),
            (Related::Touch, Self::Text) => {
                ("coalesce(r.subject, '') || ' ' || coalesce(r.body, '')", Kind::Text)
            }
            (Related::Touch, Self::Person) => ("r.author_id", Kind::Id),
            (Related::Task, Self::State) => ("iif(r.done_at IS NULL, 'open', 'done')", Kind::Choice),
            (Related::Task, Self::Person) => ("r.assignee_id", Kind::Id),
            _ => return None,
        };
        Some(Plain { expr, kind })
    }
}
