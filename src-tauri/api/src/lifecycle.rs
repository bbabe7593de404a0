//! Where customers stand: one of them, and the whole base.

use rondo_core::playbook;
use rondo_core::sales::{self, Renewals};
use rondo_core::standing::{
    self, Census, Figures, Freshness, Overview, OverviewRequest, Segments, StandingView, WarningRow, Worth,
};
use rondo_core::store::{Changed, Label, Op};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::app::JobRequest;
use crate::operation::Empty;
use crate::party::PartyRequest;
use crate::{ApiResult, Event, Rondo};

/// Whether views have to ask again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CaughtUp {
    /// Phases may have changed.
    pub changed: bool,
}

/// Passes the time since the last look, learns where it is due, derives who is not kept yet, and starts and ends the
/// playbooks that wait for a phase.
pub(crate) fn catch_up(rondo: &Rondo, request: JobRequest) -> ApiResult<CaughtUp> {
    let session = rondo.session()?;
    if session.store.is_read_only() {
        return Ok(CaughtUp { changed: false });
    }
    rondo.begin(&request.job);
    let mut go_on = |done: usize, total: usize| {
        let goes_on = rondo.progress(&request.job, "deriving", done as u64, Some(total as u64));
        goes_on && !session.is_stopped()
    };
    rondo_core::search::catch_up(&session.store)?;
    let caught_up = standing::catch_up(&session.store, &mut go_on)?;
    let changed = standing::compare(&session.store)? || caught_up;
    if changed {
        rondo.emit(Event::Changed { changed: Changed::derived(&["standing"]) });
    }
    if !session.is_stopped()
        && let Some(changed) = playbook::catch_up(&session.store)?
    {
        rondo.emit(Event::Changed { changed });
    }
    if !session.is_stopped()
        && let Some(changed) = rondo_core::report::keep_forecast(&session.store)?
    {
        rondo.emit(Event::Changed { changed });
    }
    Ok(CaughtUp { changed })
}

/// Where one customer stands; none for who stands nowhere.
pub(crate) fn of_party(rondo: &Rondo, request: PartyRequest) -> ApiResult<Option<StandingView>> {
    let (session, texts) = (rondo.session()?, rondo.texts());
    let now = session.store.env().now();
    Ok(session.store.read(|conn| standing::of_party(conn, request.id, &texts, now))?)
}

/// The base in one model.
pub(crate) fn overview(rondo: &Rondo, request: OverviewRequest) -> ApiResult<Overview> {
    let (session, texts) = (rondo.session()?, rondo.texts());
    let now = session.store.env().now();
    Ok(session.store.read(|conn| standing::overview(conn, &request, &texts, now))?)
}

/// What goes on in each phase of a model.
pub(crate) fn figures(rondo: &Rondo, request: OverviewRequest) -> ApiResult<Figures> {
    let session = rondo.session()?;
    // What winning back may bring is part of what is at stake.
    standing::compare(&session.store)?;
    let now = session.store.env().now();
    Ok(session.store.read(|conn| standing::figures(conn, &request, now))?)
}

/// The segments of recency and frequency, as of now.
pub(crate) fn segments(rondo: &Rondo, _: Empty) -> ApiResult<Segments> {
    let session = rondo.session()?;
    standing::compare(&session.store)?;
    Ok(session.store.read(standing::segments)?)
}

/// What one customer is expected to bring; none where nothing can be said.
pub(crate) fn worth(rondo: &Rondo, request: PartyRequest) -> ApiResult<Option<Worth>> {
    let session = rondo.session()?;
    let now = session.store.env().now();
    Ok(session.store.read(|conn| standing::worth(conn, request.id, now))?)
}

/// The contracts that come to a decision.
pub(crate) fn renewals(rondo: &Rondo, _: Empty) -> ApiResult<Renewals> {
    let session = rondo.session()?;
    let today = session.store.env().now().local_date();
    Ok(session.store.read(|conn| sales::renewals(conn, today))?)
}

/// Whether purchases still arrive, so that time passes for phases and risks.
pub(crate) fn freshness(rondo: &Rondo, _: Empty) -> ApiResult<Freshness> {
    let session = rondo.session()?;
    let now = session.store.env().now();
    Ok(session.store.read(|conn| standing::freshness(conn, now))?)
}

/// Takes the user's word that there were no purchases but the known ones.
pub(crate) fn confirm_orders(rondo: &Rondo, _: Empty) -> ApiResult<Freshness> {
    rondo.session()?.write(rondo, &Label::of(Op::OrdersConfirm), standing::know_orders)?;
    freshness(rondo, Empty {})
}

/// Questions about everybody that no view asks: the answers are as large as the base.
impl Rondo {
    /// Everybody with the facts that the engine reads.
    pub fn census(&self) -> ApiResult<Census> {
        let session = self.session()?;
        let now = session.store.env().now();
        Ok(session.store.read(|conn| standing::census(conn, now))?)
    }

    /// All customers who may leave, by what may be lost with them.
    pub fn warned(&self) -> ApiResult<Vec<WarningRow>> {
        let (session, texts) = (self.session()?, self.texts());
        let now = session.store.env().now();
        Ok(session.store.read(|conn| standing::warned(conn, i64::MAX, &texts, now))?.rows)
    }
}
