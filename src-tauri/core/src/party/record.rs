//! The types of parties: what comes in (`…Draft`), what is sent to the window (`…View`, `PartyRow`).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Salutation;
use crate::id::{AddressId, ChannelId, DealId, LinkId, PartyId, PersonId, TagId, TaskId};
use crate::money::Money;
use crate::standing::Level;
use crate::time::Timestamp;

/// A person or an organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum PartyKind {
    /// A firm, authority or association.
    Organisation,
    /// A human being.
    Person,
}

/// The kinds of channels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum ChannelKind {
    /// A landline.
    Phone,
    /// A mobile phone.
    Mobile,
    /// A fax.
    Fax,
    /// A mail address.
    Email,
    /// A web page.
    Web,
    /// An account in a social network.
    Social,
    /// A messenger.
    Chat,
}

/// The kinds of addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum AddressKind {
    /// Where they work.
    #[default]
    Work,
    /// Where they live.
    Home,
    /// Where invoices go.
    Billing,
    /// Where goods go.
    Delivery,
    /// Anything else.
    Other,
}

/// What somebody decides about purchases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum BuyingRole {
    /// Has the last word.
    Decider,
    /// Works with it.
    User,
    /// Orders and negotiates.
    Buyer,
    /// Stands in the way.
    Blocker,
    /// Is listened to.
    Influencer,
}

/// A channel as it comes in. Without `id` it is new; a stored channel that is not in the draft is removed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChannelDraft {
    /// The stored channel.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub id: Option<ChannelId>,
    /// What it is.
    pub kind: ChannelKind,
    /// `work`, `home` or a free word.
    #[serde(default)]
    #[ts(optional = nullable)]
    pub label: Option<String>,
    /// In any writing; phones are shown back in the local form.
    pub value: String,
    /// The one to use first among its kind.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pub is_primary: bool,
}

/// An address as it comes in. Without `id` it is new; a stored address that is not in the draft is removed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
#[ts(optional_fields = nullable)]
pub struct AddressDraft {
    /// The stored address.
    pub id: Option<AddressId>,
    /// What it is for.
    #[ts(optional, as = "Option<_>")]
    pub kind: AddressKind,
    /// Street and number.
    pub street: Option<String>,
    /// Building, floor, box.
    pub extra: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// State or province.
    pub region: Option<String>,
    /// ISO 3166 two-letter code.
    pub country: Option<String>,
    /// The main one.
    #[ts(optional, as = "Option<_>")]
    pub is_primary: bool,
}

/// A party as it comes in: the whole editable record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PartyDraft {
    /// Person or organisation.
    pub kind: PartyKind,
    /// An organisation's name; a person's is made from the parts when it is empty.
    #[serde(default)]
    pub name: Option<String>,
    /// How the person is addressed in letters; none where that is not known.
    #[serde(default)]
    pub salutation: Option<Salutation>,
    /// Academic title ("Dr.").
    #[serde(default)]
    pub prefix: Option<String>,
    /// First name.
    #[serde(default)]
    pub given_name: Option<String>,
    /// Further first names.
    #[serde(default)]
    pub additional_name: Option<String>,
    /// Surname with its particle ("van der Berg").
    #[serde(default)]
    pub family_name: Option<String>,
    /// What follows the name.
    #[serde(default)]
    pub suffix: Option<String>,
    /// Nickname.
    #[serde(default)]
    pub nickname: Option<String>,
    /// Department.
    #[serde(default)]
    pub department: Option<String>,
    /// Position in the firm.
    #[serde(default)]
    pub job_title: Option<String>,
    /// Number from bookkeeping.
    #[serde(default)]
    pub customer_number: Option<String>,
    /// Birthday, `YYYY-MM-DD` or `--MM-DD` without the year.
    #[serde(default)]
    pub birthday: Option<String>,
    /// Language of letters: `de`, `nl`, `en`.
    #[serde(default)]
    pub language: Option<String>,
    /// VAT identification number.
    #[serde(default)]
    pub vat_id: Option<String>,
    /// A note about the customer.
    #[serde(default)]
    pub note: Option<String>,
    /// Where the customer comes from (fair, recommendation …).
    #[serde(default)]
    pub source: Option<String>,
    /// Customer since.
    #[serde(default)]
    pub customer_since: Option<NaiveDate>,
    /// Who looks after the customer.
    #[serde(default)]
    pub owner_id: Option<PersonId>,
    /// Who stands in.
    #[serde(default)]
    pub deputy_id: Option<PersonId>,
    /// Channels in their order.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub channels: Vec<ChannelDraft>,
    /// Addresses in their order.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub addresses: Vec<AddressDraft>,
    /// Words on the customer; unknown ones are made.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub tags: Vec<String>,
}

impl PartyDraft {
    /// A draft with nothing in it.
    pub fn empty(kind: PartyKind) -> Self {
        Self {
            kind,
            name: None,
            salutation: None,
            prefix: None,
            given_name: None,
            additional_name: None,
            family_name: None,
            suffix: None,
            nickname: None,
            department: None,
            job_title: None,
            customer_number: None,
            birthday: None,
            language: None,
            vat_id: None,
            note: None,
            source: None,
            customer_since: None,
            owner_id: None,
            deputy_id: None,
            channels: Vec::new(),
            addresses: Vec::new(),
            tags: Vec::new(),
        }
    }
}

/// A person's place in an organisation as it comes in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct LinkDraft {
    /// The stored link; none for a new one.
    #[serde(default)]
    pub id: Option<LinkId>,
    /// The person, or the organisation that is part of the other.
    pub party_id: PartyId,
    /// The organisation.
    pub other_id: PartyId,
    /// What the person is there ("Einkauf, entscheidet").
    #[serde(default)]
    pub role: Option<String>,
    /// What the person decides there.
    #[serde(default)]
    pub buying_role: Option<BuyingRole>,
    /// Since.
    #[serde(default)]
    pub from: Option<NaiveDate>,
    /// Until.
    #[serde(default)]
    pub to: Option<NaiveDate>,
    /// The first person to ask.
    #[serde(default)]
    #[ts(as = "Option<_>")]
    pub is_primary: bool,
}

/// A stored channel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChannelView {
    /// Its id.
    pub id: ChannelId,
    /// What it is.
    pub kind: ChannelKind,
    /// `work`, `home` or a free word.
    pub label: Option<String>,
    /// As shown.
    pub value: String,
    /// As compared and dialled: E.164, lower-case mail, URL.
    pub normal: String,
    /// The one to use first.
    pub is_primary: bool,
}

/// A stored address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AddressView {
    /// Its id.
    pub id: AddressId,
    /// What it is for.
    pub kind: AddressKind,
    /// Street and number.
    pub street: Option<String>,
    /// Building, floor, box.
    pub extra: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// Town.
    pub city: Option<String>,
    /// State or province.
    pub region: Option<String>,
    /// ISO 3166 two-letter code.
    pub country: Option<String>,
    /// The main one.
    pub is_primary: bool,
}

/// The other end of a link, with what is needed to call there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LinkView {
    /// The link.
    pub id: LinkId,
    /// The party at the other end.
    pub party_id: PartyId,
    /// Its kind.
    pub kind: PartyKind,
    /// Its name.
    pub name: String,
    /// The role in the organisation.
    pub role: Option<String>,
    /// What the person decides there.
    pub buying_role: Option<BuyingRole>,
    /// Since.
    pub from: Option<NaiveDate>,
    /// Until; in the past for a former place.
    pub to: Option<NaiveDate>,
    /// The first person to ask.
    pub is_primary: bool,
    /// First phone number.
    pub phone: Option<String>,
    /// First mail address.
    pub email: Option<String>,
}

/// A tag of a party.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TagView {
    /// Its id.
    pub id: TagId,
    /// The word.
    pub name: String,
}

/// A property of an import that Rondo has no field for, kept as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Extra {
    /// Its name in the file.
    pub name: String,
    /// Its value.
    pub value: String,
    /// The field it stands for, by its name `field-<name>` in the catalogue; none for one only other programs know.
    pub field: Option<String>,
}

/// A party with everything on its card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PartyView {
    /// Its id.
    pub id: PartyId,
    /// Person or organisation.
    pub kind: PartyKind,
    /// Name as shown.
    pub name: String,
    /// How the person is addressed in letters.
    pub salutation: Option<Salutation>,
    /// Academic title.
    pub prefix: Option<String>,
    /// First name.
    pub given_name: Option<String>,
    /// Further first names.
    pub additional_name: Option<String>,
    /// Surname.
    pub family_name: Option<String>,
    /// What follows the name.
    pub suffix: Option<String>,
    /// Nickname.
    pub nickname: Option<String>,
    /// Department.
    pub department: Option<String>,
    /// Position in the firm.
    pub job_title: Option<String>,
    /// Number from bookkeeping.
    pub customer_number: Option<String>,
    /// Birthday.
    pub birthday: Option<String>,
    /// Language of letters.
    pub language: Option<String>,
    /// VAT identification number.
    pub vat_id: Option<String>,
    /// A note.
    pub note: Option<String>,
    /// Where the customer comes from.
    pub source: Option<String>,
    /// Customer since.
    pub customer_since: Option<NaiveDate>,
    /// Who looks after the customer.
    pub owner_id: Option<PersonId>,
    /// Who stands in.
    pub deputy_id: Option<PersonId>,
    /// Whether a photo is stored.
    pub has_photo: bool,
    /// What an import brought beside the fields.
    pub extra: Vec<Extra>,
    /// Channels in their order.
    pub channels: Vec<ChannelView>,
    /// Addresses in their order.
    pub addresses: Vec<AddressView>,
    /// Words.
    pub tags: Vec<TagView>,
    /// People of this organisation.
    pub people: Vec<LinkView>,
    /// Organisations of this person, or above this organisation.
    pub organisations: Vec<LinkView>,
    /// When the record was made.
    pub created_at: Timestamp,
    /// When it went into the trash.
    pub deleted_at: Option<Timestamp>,
    /// The party that it was found to be.
    pub merged_into: Option<MergedInto>,
}

/// The party that another record was joined to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MergedInto {
    /// Its id.
    pub id: PartyId,
    /// Its name.
    pub name: String,
}

/// The next step of a customer or deal: the earliest open task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextStep {
    /// The task.
    pub task_id: TaskId,
    /// Kind of the task.
    pub kind: String,
    /// What to do.
    pub title: String,
    /// Due day.
    pub due_on: Option<NaiveDate>,
    /// Due time, `HH:MM`.
    pub due_time: Option<String>,
    /// The deal it belongs to.
    pub deal_id: Option<DealId>,
}

/// Purchases of the last twelve months in one currency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct YearOfPurchases {
    /// Sum of the twelve months; the currency with the most purchases.
    pub sum: Money,
    /// Sum per month, oldest first, the last is the running month; minor units.
    #[ts(type = "number[]")]
    pub months: Vec<i64>,
    /// The first of the months, as its first day.
    pub first_month: NaiveDate,
    /// How many purchases.
    pub count: u32,
    /// Sums in other currencies, shown apart.
    pub others: Vec<Money>,
}

/// A party in a list or on a card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PartyRow {
    /// Its id.
    pub id: PartyId,
    /// Person or organisation.
    pub kind: PartyKind,
    /// Name as shown.
    pub name: String,
    /// Number from bookkeeping.
    pub customer_number: Option<String>,
    /// Town of the main address.
    pub city: Option<String>,
    /// Country of the main address.
    pub country: Option<String>,
    /// First phone number as shown.
    pub phone: Option<String>,
    /// First mail address.
    pub email: Option<String>,
    /// The organisation of a person.
    pub organisation: Option<String>,
    /// Who looks after the customer.
    pub owner_id: Option<PersonId>,
    /// Last real contact.
    pub last_touch_at: Option<Timestamp>,
    /// Last purchase.
    pub last_purchase_on: Option<NaiveDate>,
    /// Earliest open task.
    pub next_step: Option<NextStep>,
    /// Open deals.
    pub open_deals: u32,
    /// Purchases of twelve months; none when there were none.
    pub year: Option<YearOfPurchases>,
    /// Words.
    pub tags: Vec<String>,
    /// The phase in the model of six, as in `winBack`; none for who stands nowhere, as contact people do.
    pub phase: Option<String>,
    /// How much alive a customer is, as in `atRisk`.
    pub activity: Option<String>,
    /// How likely the customer is to leave; none where there is nothing to lose.
    pub risk: Option<Level>,
    /// The margin expected within twelve months; none behind a red light.
    pub value: Option<Money>,
    /// The part of it that may be lost; none behind a red light.
    pub at_risk: Option<Money>,
    /// The cells of further columns that were asked for, by their names.
    pub cells: std::collections::BTreeMap<String, String>,
    /// When it went into the trash.
    pub deleted_at: Option<Timestamp>,
}

crate::word::words! {
    PartyKind { Organisation = "organisation", Person = "person" }
}
crate::word::words! {
    BuyingRole {
        Decider = "decider", User = "user", Buyer = "buyer", Blocker = "blocker", Influencer = "influencer",
    }
}
crate::word::words! {
    ChannelKind {
        Phone = "phone", Mobile = "mobile", Fax = "fax", Email = "email", Web = "web", Social = "social",
        Chat = "chat",
    }
}
crate::word::words! {
    AddressKind { Work = "work", Home = "home", Billing = "billing", Delivery = "delivery", Other = "other" }
}
