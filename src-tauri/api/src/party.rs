//! Parties and the customer page.

use rondo_core::id::{LinkId, PartyId, TagId};
use rondo_core::offer::OfferRow;
use rondo_core::party::{GroupView, Parties, PartyDraft, PartyView, PersonMove};
use rondo_core::promise::PromiseView;
use rondo_core::sales::{DealView, PurchaseSummary, RunningContract};
use rondo_core::service::CaseView;
use rondo_core::task::TaskView;
use rondo_core::timeline::{TimelineCounts, TimelinePage};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::time::Duration;
use ts_rs::TS;
use uuid::Uuid;

use rondo_core::party::{self, LinkDraft, Normaliser, PartyFilter, PartyPage, PartyPageRequest, PartySort};
use rondo_core::store::{Label, Op};
use rondo_core::view::Filter;
use rondo_core::{agenda, offer, picture, promise, sales, service, standing, task, timeline};

use crate::operation::Empty;
use crate::session::Session;
use crate::{ApiResult, Rondo, firm};

/// One party.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PartyRequest {
    /// Its id.
    pub id: PartyId,
}

/// Several parties, at most 10,000.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PartiesRequest {
    /// Their ids.
    pub ids: Vec<PartyId>,
}

/// The page of a customer.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OpenRequest {
    /// The customer.
    pub id: PartyId,
    /// With what happened at, and is open with, all firms of its group.
    #[serde(default)]
    #[ts(as = "Option<_>", optional = nullable)]
    pub group: bool,
}

/// A new party.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct PartyCreate {
    /// The record.
    pub draft: PartyDraft,
    /// The organisation that a new person belongs to.
    #[serde(default)]
    pub organisation_id: Option<PartyId>,
    /// The role there.
    #[serde(default)]
    pub role: Option<String>,
}

/// A changed party: the whole editable record.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PartyUpdate {
    /// Its id.
    pub id: PartyId,
    /// The record.
    pub draft: PartyDraft,
}

/// A link.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LinkRequest {
    /// Its id.
    pub id: LinkId,
}

/// What was saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Saved {
    /// Id of the record.
    #[ts(type = "string")]
    pub id: Uuid,
}

/// How many parties there are, for the navigation and the tabs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PartyCounts {
    /// All.
    pub all: u32,
    /// Organisations.
    pub organisations: u32,
    /// People.
    pub people: u32,
    /// Looked after by the one in front of this computer.
    pub mine: u32,
    /// In the trash.
    pub trash: u32,
    /// Lines of the page Today that ask for something today.
    pub due: u32,
    /// Open deals.
    pub open_deals: u32,
}

/// A tag with how many parties carry it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TagCount {
    /// Its id.
    pub id: TagId,
    /// The word.
    pub name: String,
    /// How many.
    pub count: u32,
}

/// A photo.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Photo {
    /// `image/jpeg` or `image/png`.
    pub mime: String,
    /// The bytes as base64.
    pub base64: String,
}

/// The 360° page in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CustomerView {
    /// The card.
    pub party: PartyView,
    /// The group that the firm belongs to; none where it stands alone. What follows is of all its firms where that was
    /// asked for.
    pub group: Option<GroupView>,
    /// Open tasks, earliest first.
    pub tasks: Vec<TaskView>,
    /// Open deals.
    pub deals: Vec<DealView>,
    /// Won and lost deals.
    pub closed_deals: u32,
    /// Contracts that have not ended.
    pub contracts: Vec<RunningContract>,
    /// Cases that are not settled.
    pub cases: Vec<CaseView>,
    /// Promises and expectations that are open.
    pub promises: Vec<PromiseView>,
    /// Offers, the open ones first.
    pub offers: Vec<OfferRow>,
    /// Purchases in short.
    pub purchases: PurchaseSummary,
    /// Counts for the filter above the timeline.
    pub counts: TimelineCounts,
    /// The first page of the timeline.
    pub timeline: TimelinePage,
}

/// How long a list may take to be found.
const LIMIT: Duration = Duration::from_secs(2);

pub(crate) fn page(rondo: &Rondo, request: PartyPageRequest) -> ApiResult<PartyPage> {
    let session = rondo.session()?;
    // These lists rest on how all customers compare; the first page of them is of today.
    if request.sort == PartySort::WinBack && request.cursor.is_none() {
        standing::compare(&session.store)?;
    }
    let is_first = request.cursor.is_none();
    let ask = |conn: &Connection| party::page(conn, &request, rondo.env.now());
    if is_first {
        return answer_within(&session, &request.filter, ask);
    }
    Ok(session.store.read_within(LIMIT, ask)?)
}

/// Answers a question about a list, within the time that the user waits for one.
pub(crate) fn answer_within<T>(
    session: &Session,
    filter: &PartyFilter,
    ask: impl FnOnce(&Connection) -> rondo_core::Result<T>,
) -> ApiResult<T> {
    if filter.conditions.as_ref().is_some_and(Filter::compares) {
        standing::compare(&session.store)?;
    }
    Ok(session.store.read_within(LIMIT, ask)?)
}

pub(crate) fn counts(rondo: &Rondo, _: Empty) -> ApiResult<PartyCounts> {
    let session = rondo.session()?;
    let today = rondo.env.now().local_date();
    Ok(session.store.read(|conn| -> rondo_core::Result<PartyCounts> {
        let counts = party::counts(conn, session.store.actor())?;
        Ok(PartyCounts {
            all: counts.all,
            organisations: counts.organisations,
            people: counts.all - counts.organisations,
            mine: counts.mine,
            trash: counts.trash,
            due: agenda::due_count(conn, today)?,
            open_deals: sales::open_deal_count(conn)?,
        })
    })?)
}

pub(crate) fn get(rondo: &Rondo, request: PartyRequest) -> ApiResult<PartyView> {
    Ok(rondo.session()?.store.read(|conn| party::card(conn, request.id))?)
}

pub(crate) fn open(rondo: &Rondo, request: OpenRequest) -> ApiResult<CustomerView> {
    let now = rondo.env.now();
    let first = rondo_core::timeline::TimelinePageRequest {
        party_id: request.id,
        group: request.group,
        kinds: Vec::new(),
        cursor: None,
        limit: 0,
    };
    let today = now.local_date();
    Ok(rondo.session()?.store.read(|conn| -> rondo_core::Result<CustomerView> {
        let group = party::group(conn, request.id, today)?;
        let firms: Vec<PartyId> = match &group {
            Some(group) if request.group => group.firms.iter().map(|firm| firm.id).collect(),
            _ => vec![request.id],
        };
        let whose = Parties::of(&firms);
        Ok(CustomerView {
            party: party::card(conn, request.id)?,
            group,
            tasks: task::of_parties(conn, &whose)?,
            deals: sales::open_deals(conn, &whose, now)?,
            closed_deals: sales::closed_count(conn, &whose)?,
            contracts: sales::running_contracts(conn, &whose, today)?,
            cases: service::open_cases(conn, &whose)?,
            promises: promise::open_of_parties(conn, &whose)?,
            offers: offer::of_parties(conn, &whose, today)?,
            purchases: sales::purchase_summary(conn, &whose, today)?,
            counts: timeline::counts(conn, &whose)?,
            timeline: timeline::page(conn, &first, today)?,
        })
    })?)
}

pub(crate) fn create(rondo: &Rondo, request: PartyCreate) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let normaliser = normaliser(&session)?;
    let label = Label::named(Op::PartyCreate, party::display_name(&request.draft));
    session.write(rondo, &label, |tx| {
        let id = party::create(tx, request.draft, normaliser)?;
        if let Some(organisation) = request.organisation_id {
            party::link(
                tx,
                &LinkDraft {
                    id: None,
                    party_id: id,
                    other_id: organisation,
                    role: request.role,
                    buying_role: None,
                    from: None,
                    to: None,
                    is_primary: false,
                },
            )?;
        }
        Ok(Saved { id: id.0 })
    })
}

pub(crate) fn update(rondo: &Rondo, request: PartyUpdate) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let normaliser = normaliser(&session)?;
    let label = Label::named(Op::PartyEdit, party::display_name(&request.draft));
    session.write(rondo, &label, |tx| party::update(tx, request.id, request.draft, normaliser))?;
    Ok(Saved { id: request.id.0 })
}

pub(crate) fn delete(rondo: &Rondo, request: PartiesRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = label_of_many(&session, Op::PartyDelete, &request.ids)?;
    session.write(rondo, &label, |tx| party::delete(tx, &request.ids))?;
    Ok(Empty {})
}

pub(crate) fn restore(rondo: &Rondo, request: PartiesRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = label_of_many(&session, Op::PartyRestore, &request.ids)?;
    session.write(rondo, &label, |tx| party::restore(tx, &request.ids))?;
    Ok(Empty {})
}

pub(crate) fn link(rondo: &Rondo, request: LinkDraft) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let label = named(&session, Op::LinkEdit, request.party_id)?;
    let id = session.write(rondo, &label, |tx| party::link(tx, &request))?;
    Ok(Saved { id: id.0 })
}

/// A person changes to another firm; the place at the old one ends.
pub(crate) fn move_person(rondo: &Rondo, request: PersonMove) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let label = named(&session, Op::PersonMove, request.to_id)?;
    let id = session.write(rondo, &label, |tx| party::move_person(tx, &request))?;
    Ok(Saved { id: id.0 })
}

pub(crate) fn unlink(rondo: &Rondo, request: LinkRequest) -> ApiResult<Empty> {
    rondo.session()?.write(rondo, &Label::of(Op::LinkDelete), |tx| party::unlink(tx, request.id))?;
    Ok(Empty {})
}

pub(crate) fn tags(rondo: &Rondo, _: Empty) -> ApiResult<Vec<TagCount>> {
    let tags = rondo.session()?.store.read(party::tags)?;
    Ok(tags.into_iter().map(|tag| TagCount { id: tag.id, name: tag.name, count: tag.count }).collect())
}

pub(crate) fn photo(rondo: &Rondo, request: PartyRequest) -> ApiResult<Option<Photo>> {
    let photo = rondo.session()?.store.read(|conn| party::photo(conn, request.id))?;
    // A picture that a page could run as something else is not shown, nor one that nobody could unpack.
    let fits = |bytes: &[u8]| picture::pixels(bytes).is_some_and(|pixels| pixels <= picture::MOST_PIXELS);
    let shown = photo.filter(|photo| {
        matches!(photo.mime.as_str(), "image/jpeg" | "image/png" | "image/gif") && fits(&photo.bytes)
    });
    Ok(shown.map(|photo| Photo { base64: base64(&photo.bytes), mime: photo.mime }))
}

/// Channels are compared in the form of the firm's country.
pub(crate) fn normaliser(session: &Session) -> ApiResult<Normaliser> {
    Ok(Normaliser::new(&firm::firm_of(session)?.country))
}

/// A label that names the customer.
pub(crate) fn named(session: &Session, op: Op, party: PartyId) -> ApiResult<Label> {
    Ok(Label::named(op, session.store.read(|conn| party::name_of(conn, party))?))
}

fn label_of_many(session: &Session, op: Op, ids: &[PartyId]) -> ApiResult<Label> {
    match ids {
        [one] => Ok(Label { count: Some(1), ..named(session, op, *one)? }),
        many => Ok(Label::counted(op, many.len() as i64)),
    }
}

pub(crate) fn base64(bytes: &[u8]) -> String {
    use base64ct::Encoding as _;
    base64ct::Base64::encode_string(bytes)
}
