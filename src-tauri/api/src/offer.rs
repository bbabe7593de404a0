//! Offers: written, reckoned, sent, answered.

use chrono::NaiveDate;
use rondo_core::exchange::export::ExportError;
use rondo_core::file::Unfinished;
use rondo_core::id::{DealId, OfferId, OfferLineId, PartyId};
use rondo_core::offer::{self, OfferDraft, OfferLineDraft, OfferRow, OfferSums, OfferView};
use rondo_core::store::{Label, Op};
use rondo_core::task::{self, TaskDraft};
use rondo_core::text::{Lang, Texts};
use serde::Deserialize;
use ts_rs::TS;

use crate::exchange::{ExportReport, failure};
use crate::operation::Empty;
use crate::party::Saved;
use crate::rondo::file_name;
use crate::sales::DealRequest;
use crate::session::Session;
use crate::{ApiResult, Rondo, SaveKind};

/// One offer.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OfferRequest {
    /// Its id.
    pub id: OfferId,
}

/// For whom a new offer is.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct OfferBegin {
    /// The customer.
    pub party_id: PartyId,
    /// The deal it belongs to.
    #[serde(default)]
    pub deal_id: Option<DealId>,
}

/// What is to be reckoned: the lines of an offer as they stand in the editor.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OfferReckon {
    /// The currency of the offer.
    pub currency: String,
    /// Discount on everything, per mille.
    pub discount: u32,
    /// The lines.
    pub lines: Vec<OfferLineDraft>,
}

/// A draft to be kept. Without `id` it is a new offer.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct OfferSave {
    /// Its id.
    #[serde(default)]
    pub id: Option<OfferId>,
    /// The whole record.
    pub draft: OfferDraft,
}

/// An offer goes to the customer.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct OfferSend {
    /// The offer.
    pub id: OfferId,
    /// The day.
    pub on: NaiveDate,
    /// The task to ask about it, in the same operation.
    #[serde(default)]
    pub follow_up: Option<TaskDraft>,
}

/// The customer ordered.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OfferAccept {
    /// The offer.
    pub id: OfferId,
    /// The day of the order.
    pub on: NaiveDate,
    /// The optional lines that were ordered too.
    #[serde(default)]
    #[ts(as = "Option<_>", optional = nullable)]
    pub taken: Vec<OfferLineId>,
}

/// Offers are written to a file that the user chooses.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OfferExport {
    /// Names the work.
    pub job: String,
    /// The language of the columns.
    pub language: Lang,
}

/// The customer said no.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OfferDecline {
    /// The offer.
    pub id: OfferId,
    /// The day.
    pub on: NaiveDate,
    /// Why.
    pub because: String,
}

pub(crate) fn begin(rondo: &Rondo, request: OfferBegin) -> ApiResult<OfferDraft> {
    let today = rondo.env.now().local_date();
    let (party, deal, lang) = (request.party_id, request.deal_id, rondo.language());
    Ok(rondo.session()?.store.read(|conn| offer::begin(conn, party, deal, lang, today))?)
}

pub(crate) fn get(rondo: &Rondo, request: OfferRequest) -> ApiResult<OfferView> {
    let today = rondo.env.now().local_date();
    Ok(rondo.session()?.store.read(|conn| offer::get(conn, request.id, today))?)
}

pub(crate) fn of_deal(rondo: &Rondo, request: DealRequest) -> ApiResult<Vec<OfferRow>> {
    let today = rondo.env.now().local_date();
    Ok(rondo.session()?.store.read(|conn| offer::of_deal(conn, request.id, today))?)
}

pub(crate) fn sums(rondo: &Rondo, request: OfferReckon) -> ApiResult<OfferSums> {
    rondo.session()?;
    Ok(offer::sums(&request.currency, request.discount, &request.lines)?)
}

pub(crate) fn save(rondo: &Rondo, request: OfferSave) -> ApiResult<Saved> {
    let op = if request.id.is_some() { Op::OfferEdit } else { Op::OfferAdd };
    let label = Label::named(op, request.draft.title.trim());
    let id = rondo.session()?.write(rondo, &label, |tx| offer::save(tx, request.id, &request.draft))?;
    Ok(Saved { id: id.0 })
}

pub(crate) fn send(rondo: &Rondo, request: OfferSend) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = named(rondo, &session, Op::OfferSend, request.id)?;
    session.write(rondo, &label, |tx| {
        offer::send(tx, request.id, request.on)?;
        request.follow_up.map(|task| task::create(tx, &task)).transpose()
    })?;
    Ok(Empty {})
}

pub(crate) fn accept(rondo: &Rondo, request: OfferAccept) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let label = named(rondo, &session, Op::OfferAccept, request.id)?;
    let id = session.write(rondo, &label, |tx| offer::accept(tx, request.id, request.on, &request.taken))?;
    Ok(Saved { id: id.0 })
}

pub(crate) fn decline(rondo: &Rondo, request: OfferDecline) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = named(rondo, &session, Op::OfferDecline, request.id)?;
    session.write(rondo, &label, |tx| offer::decline(tx, request.id, request.on, &request.because))?;
    Ok(Empty {})
}

pub(crate) fn export(rondo: &Rondo, request: OfferExport) -> ApiResult<Option<ExportReport>> {
    let session = rondo.session()?;
    let texts = Texts::new(request.language);
    let today = rondo.env.now().local_date();
    let suggested = format!("{} {today}.csv", texts.get("offer-offers"));
    let Some(target) = rondo.host.pick_save(&suggested, SaveKind::Csv) else { return Ok(None) };
    rondo.begin(&request.job);
    let written = session.store.read(|conn| -> Result<u32, ExportError> {
        let total = u64::from(offer::count(conn)?);
        let mut file = Unfinished::beside(&target)?;
        let count = offer::write_table(conn, texts, today, &mut file, &mut |done| {
            rondo.progress(&request.job, "writing", u64::from(done), Some(total)) && !session.is_stopped()
        })?;
        file.finish()?;
        Ok(count)
    });
    let count = written.map_err(failure)?;
    Ok(Some(ExportReport { count, file_name: file_name(&target) }))
}

pub(crate) fn reopen(rondo: &Rondo, request: OfferRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = named(rondo, &session, Op::OfferReopen, request.id)?;
    session.write(rondo, &label, |tx| offer::reopen(tx, request.id))?;
    Ok(Empty {})
}

pub(crate) fn revise(rondo: &Rondo, request: OfferRequest) -> ApiResult<Saved> {
    let session = rondo.session()?;
    let label = named(rondo, &session, Op::OfferRevise, request.id)?;
    let id = session.write(rondo, &label, |tx| offer::revise(tx, request.id))?;
    Ok(Saved { id: id.0 })
}

pub(crate) fn delete(rondo: &Rondo, request: OfferRequest) -> ApiResult<Empty> {
    let session = rondo.session()?;
    let label = named(rondo, &session, Op::OfferDelete, request.id)?;
    session.write(rondo, &label, |tx| offer::delete(tx, request.id))?;
    Ok(Empty {})
}

fn named(rondo: &Rondo, session: &Session, op: Op, id: OfferId) -> ApiResult<Label> {
    let today = rondo.env.now().local_date();
    let row = session.store.read(|conn| offer::row(conn, id, today))?;
    Ok(Label::named(op, format!("{} {}", row.number, row.title)))
}
