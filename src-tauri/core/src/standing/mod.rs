//! Where each customer stands: the bridge to `rondo-lifecycle`.
//!
//! Facts are read from the store in set-wise SQL, the engine answers, the answer is kept: narrow rows that lists filter
//! and sort by, the reasons and the history beside them. Every write derives the customers it touched anew, in its own
//! transaction; what time alone changes is derived on the day it falls due ([`pass_time`]).
//!
//! An organisation stands for its people: what was talked with them counts for it, and they have no place of their own
//! unless they buy themselves. Rules and words do not live here: the first are the engine's, the second the
//! catalogue's.

mod beside;
mod brief;
mod by_hand;
mod census;
mod day;
mod derive;
mod facts;
mod figures;
mod frame;
mod keep;
mod kept;
mod learn;
mod leaving;
mod marks;
mod news;
mod overview;
mod places;
mod refresh;
mod row;
mod rulebook;
mod shown;
mod source;
mod time;
mod view;
mod warned;
mod week;
pub mod words;
mod worth;

#[cfg(test)]
mod tests;

pub use brief::{Brief, Briefing, models};
pub use by_hand::{Settable, may_set, settable};
pub use census::{Census, Member, census};
pub(crate) use day::{date, day};
pub use figures::{Dwell, Figures, Moving, PhaseFigures, Stakes, figures};
pub(crate) use frame::{alert_rules, currency_code, light};
pub use kept::{Kept, Move};
pub use learn::learn;
pub use leaving::Leaving;
pub use marks::{SegmentCount, Segments, compare, rates, segments};
pub use news::{Freshness, freshness, know_orders};
pub use overview::{Flow, Missing, Overview, OverviewRequest, PhaseCount, overview};
pub(crate) use places::{ALERT, Place, places};
pub use refresh::DERIVATION;
pub(crate) use refresh::TOUCHED;
pub use rulebook::{
    FieldRange, FieldUnit, MovedCustomer, PastReport, Rehearsal, RuleChange, RuleDraft, RuleField, RuleFlow,
    RuleVersion, RulesView, apply_rules, rehearse_rules, rules,
};
pub(crate) use shown::{Showing, level_keys};
pub use source::ReasonSource;
pub use time::{catch_up, derive_all, pass_time};
pub(crate) use view::signs;
pub use view::{Level, MoveView, PlaceView, RetiredView, StandingView, Warning, of_party};
pub use warned::{Warned, WarningRow, warned};
pub use week::{Week, WeekDays, WeekStage, week};
pub use worth::{Worth, worth};
