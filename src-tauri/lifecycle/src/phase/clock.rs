//! Up to which day time may pass, and whether the orders are too old to be all of them: if imports stopped, everybody
//! would look gone.

use serde::{Deserialize, Serialize};

use crate::Day;
use crate::math::sum::median;

/// A point of view: facts up to `today` count, time has passed up to `clock`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AsOf {
    /// Facts up to this day are looked at.
    pub today: Day,
    /// Time has passed up to this day, never later than `today`. Silence, care, notice and answers age up to here.
    pub clock: Day,
}

impl AsOf {
    /// A day on which everything is up to date.
    pub const fn day(today: Day) -> Self {
        Self { today, clock: today }
    }

    /// min(today, last successful import + tolerance) as the clock: without imports everyone would look lost. A firm
    /// that imports nothing has no last import, and time passes.
    pub fn with_import(today: Day, last_import: Option<Day>, freshness: &Freshness) -> Self {
        let tolerance = freshness.tolerance.max(0);
        Self { today, clock: last_import.map_or(today, |import| import.plus(tolerance).min(today)) }
    }

    /// min(today, the last news of orders + the days for which no news is believed) as the clock. News are an order, an
    /// import of orders and the user's word that there was none. So time stops on the last day on which the picture was
    /// believed, whenever that is noticed; a firm without orders, or with too few to know its rhythm, has no clock to
    /// stop.
    pub fn with_news(today: Day, last_news: Option<Day>, believed: Option<i32>) -> Self {
        let until = last_news.zip(believed).map(|(news, days)| news.plus(days.max(0)));
        Self { today, clock: until.map_or(today, |until| until.min(today)) }
    }

    /// The same point of view on another day: as far as time passes, it has passed up to then.
    #[must_use]
    pub fn on(self, day: Day) -> Self {
        Self { today: day, clock: if self.is_frozen() { self.clock.min(day) } else { day } }
    }

    /// Whether time stands still.
    pub fn is_frozen(&self) -> bool {
        self.clock < self.today
    }
}

/// When data count as too old, as settings.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Freshness {
    /// Days after the last successful import for which its picture still holds.
    pub tolerance: i32,
    /// The latest order may be this many median gaps between the firm's order days old …
    pub gaps: f64,
    /// … but at least this many days: a long weekend is no failure.
    pub least: i32,
}

impl Default for Freshness {
    fn default() -> Self {
        Self { tolerance: 7, gaps: 2.0, least: 7 }
    }
}

impl Freshness {
    /// Whether the firm's latest order is too old to believe that nothing is missing; then a banner says so, and the
    /// clock stops ([`AsOf::with_news`]). `days` are all days with an order, in any order; `false` before there are
    /// three, because no gap is typical yet.
    pub fn is_stale(&self, days: &[Day], today: Day) -> bool {
        let last = days.iter().copied().filter(|day| *day <= today).max();
        let believed = self.believed(days, today);
        last.zip(believed).is_some_and(|(last, believed)| today.since(last) > believed)
    }

    /// For how many days without an order it is believed that there was none. `days` as in [`Self::is_stale`]; none
    /// before there are three.
    pub fn believed(&self, days: &[Day], today: Day) -> Option<i32> {
        let mut days: Vec<Day> = days.iter().copied().filter(|day| *day <= today).collect();
        days.sort_unstable();
        days.dedup();
        let mut gaps: Vec<f64> = days.windows(2).map(|pair| f64::from(pair[1].since(pair[0]))).collect();
        let typical = median(&mut gaps).filter(|_| days.len() > 2)?;
        Some(self.least.max(libm::floor(self.gaps * typical) as i32))
    }
}
