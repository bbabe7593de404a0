//! Who is still a customer, and how often they will buy: learnt from the dates of purchases alone.
//!
//! Some customers buy weekly, others yearly, and each leaves silently one day. A customer who used to buy weekly and
//! has been silent for a month is probably gone; a yearly one is not. The model learns from all customers how paces
//! and leaving vary, and then says of each one how likely the present silence is for somebody who is still there.
//!
//! The mathematics is MBG/CNBD-k (Reutterer, Platzer, Schröder 2020), with BG/NBD (Fader, Hardie, Lee 2005) beside it
//! as the yardstick with published numbers. [`History`] holds the data, [`Crowd`] all of them compressed, [`fit`]
//! learns a [`Model`], [`Fit::plausible`] tells how sure it is, and [`Gate`] decides what may be shown.

mod back_test;
mod count;
mod crowd;
mod expectation;
mod fit;
mod gate;
mod history;
mod likelihood;
mod model;
mod prior;
mod recalibration;
mod score;
mod shown;
mod uncertainty;

pub use back_test::{BackTest, BackTesting, HeldOut, back_test, hold_out};
pub use crowd::Crowd;
pub use fit::{Fit, FitFault, Fitting, Method, Regularity, Tried, fit};
pub use gate::{Colour, Evidence, Gate, GateLimits, GateReason};
pub use history::{History, HistoryFault, Record, sift};
pub use likelihood::Evaluation;
pub use model::{Alarm, Family, MOST_REGULAR, Model, OutOfRange, Params};
pub use prior::{Prior, Priors};
pub use recalibration::{Recalibration, RecalibrationRules, Scaling, recalibrate};
pub use score::Score;
pub use shown::{Band, BandLimits, Chance, Figure, Percent, Shown, ShownFigure};
pub use uncertainty::{Interval, Plausible, Uncertainty};
