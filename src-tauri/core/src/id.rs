//! Typed ids: UUIDv7, so that rows sort by time and any laptop can make one without asking.
//! In the file an id is a 16-byte BLOB, in JSON the usual hyphenated text.

use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! id_types {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
        #[ts(type = "string")]
        pub struct $name(pub Uuid);

        impl ToSql for $name {
            fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
                self.0.to_sql()
            }
        }

        impl FromSql for $name {
            fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
                Uuid::column_result(value).map(Self)
            }
        }
    )*};
}

id_types! {
    /// A person or organisation.
    PartyId,
    /// A person's place in an organisation, or an organisation's in another.
    LinkId,
    /// A postal address of a party.
    AddressId,
    /// A phone number, mail address, web page or account of a party.
    ChannelId,
    /// A word put on parties.
    TagId,
    /// Somebody of the firm who uses Rondo.
    PersonId,
    /// A call, visit, mail or anything else between the firm and a party.
    TouchId,
    /// Something to do.
    TaskId,
    /// A row of stages.
    PipelineId,
    /// A place in a pipeline.
    StageId,
    /// Something to settle in a stage.
    StageItemId,
    /// A chance to sell something.
    DealId,
    /// Something that was bought.
    PurchaseId,
    /// An agreement over time.
    ContractId,
    /// A complaint, a question or another matter that somebody has to settle.
    CaseId,
    /// What was promised, or is expected.
    PromiseId,
    /// Something that the firm sells.
    ProductId,
    /// What a product costs.
    PriceId,
    /// An offer, or one version of it.
    OfferId,
    /// A line of an offer.
    OfferLineId,
    /// What a source or campaign cost.
    CostId,
    /// What a customer answered when asked.
    AnswerId,
    /// A recommendation by a customer.
    ReferralId,
    /// A dated judgement about a customer.
    MilestoneId,
    /// A phase set by hand.
    OverrideId,
    /// A try to win a customer back.
    WinBackId,
    /// A row of steps for an occasion.
    PlaybookId,
    /// One of its steps.
    PlaybookStepId,
    /// A playbook started for a customer.
    RunId,
    /// A saved view of the list of customers.
    ViewId,
    /// A file on a record.
    AttachmentId,
    /// A field of the firm's own.
    FieldId,
    /// A laptop that writes to the vault.
    DeviceId,
    /// A set of changes written in one transaction.
    SetId,
}
