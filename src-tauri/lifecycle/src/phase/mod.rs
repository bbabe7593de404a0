//! Where a customer stands: one phase in each of five models, and how much alive the customer is.
//!
//! Nothing here is remembered from when the program happened to be open: the whole dated history is told anew from the
//! facts, and every change that time brings has the date on which it fell due. Each place carries its reasons.
//!
//! | Model | Phases |
//! |---|---|
//! | M6 | attention, trust, purchase, aftercare, bond, win-back |
//! | M4 | awareness, inquiry, winning, keeping; an ellipse, round after round |
//! | M5 | reach, acquisition, conversion, retention, loyalty |
//! | MB | prospect, first buyer, early repeat buyer, core customer, core defector |
//! | MS | registered, new, reactivated, frequent, inactive |
//!
//! Time only makes activity worse, facts only make it better; so nobody flaps from day to day. The one exception is
//! dated too: a complaint or a bad answer grows old.
//!
//! Not here: risk, value, and what to do about a phase.

mod activity;
mod assist;
mod batch;
mod change;
mod clock;
mod compare;
mod flow;
mod fold;
mod legal;
mod life;
mod memory;
mod models;
mod names;
mod next;
mod reason;
mod replay;
mod silence;
mod situation;
mod spells;
mod steer;
mod view;

pub use batch::{CHUNK, derive_all};
pub use change::{Cause, Change, Checkpoint, Derivation, Place, Standing};
pub use clock::{AsOf, Freshness};
pub use compare::{Moved, Superseded, supersede, who_would_move};
pub use flow::{Flow, Flows, count, flows};
pub use fold::Workspace;
pub use legal::{Circumstances, is_legal, legal_transitions};
pub use life::{Life, gaps, gaps_in, present_life, present_life_in, whole_life};
pub(crate) use life::{Present, present_in};
pub use memory::Memory;
pub use names::{Activity, Phase, Track};
pub use reason::Reason;
pub use replay::{derive, derive_day_by_day, derive_in, outlook, outlook_in, resume};
pub use steer::{Ending, Refusal, Steered, Steering, check_override, effective, steer};
