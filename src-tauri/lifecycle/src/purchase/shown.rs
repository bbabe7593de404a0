//! What may be shown of a chance or a figure, and the only way there.
//!
//! [`Chance`] and [`Figure`] hold the number and give it to nobody: they can neither be read, printed nor stored.
//! Together with the light they turn into [`Shown`] and [`ShownFigure`], and behind a red light those hold no digit.

use serde::{Deserialize, Serialize};

use super::{Colour, Gate, Interval};

/// The limits of what is shown, as settings.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct BandLimits {
    /// From this chance on: high. The level below which the alarm rings.
    pub high: f64,
    /// From this chance on: middle. The level below which a customer is taken for lapsed.
    pub middle: f64,
    /// A range wider than this is no number, even when the light is green.
    pub widest: f64,
}

impl Default for BandLimits {
    fn default() -> Self {
        Self { high: 0.5, middle: 0.2, widest: 0.25 }
    }
}

/// A chance in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Band {
    Low,
    Middle,
    High,
}

/// Whole percents, rounded outwards: never more exact than the range itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Percent {
    pub low: u8,
    pub high: u8,
}

/// What is shown of a chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum Shown {
    /// Bought for the first time today; nothing can be said.
    New,
    /// A word of the rule ("rule, no model"); never a number.
    Words { band: Band },
    /// A word of the model; the range on request.
    Band { band: Band, hover: Percent },
    /// A range in percents.
    Percent { range: Percent },
}

/// A chance on its way to the screen. It cannot be read, printed or stored; only [`Chance::shown`] leads out.
#[derive(Clone, Copy)]
pub struct Chance(Kind);

#[derive(Clone, Copy)]
enum Kind {
    New,
    Rule(f64),
    Model(f64, Option<Interval>),
}

impl Chance {
    /// Of a customer who bought for the first time today.
    pub const fn new_customer() -> Self {
        Self(Kind::New)
    }

    /// By the rule of thumb, which is only ever shown in words.
    pub const fn by_rule(value: f64) -> Self {
        Self(Kind::Rule(value))
    }

    /// By the model, with the range in which it lies.
    pub const fn by_model(value: f64, interval: Option<Interval>) -> Self {
        Self(Kind::Model(value, interval))
    }

    /// What may be shown behind this light.
    pub fn shown(&self, gate: &Gate, limits: &BandLimits) -> Shown {
        match self.0 {
            Kind::New => Shown::New,
            Kind::Rule(value) => Shown::Words { band: limits.band(value) },
            Kind::Model(value, Some(interval)) if gate.colour() != Colour::Red => {
                let range = Percent::around(&interval);
                if gate.colour() == Colour::Green && interval.width() <= limits.widest {
                    Shown::Percent { range }
                } else {
                    Shown::Band { band: limits.band(value), hover: range }
                }
            }
            Kind::Model(value, _) => Shown::Words { band: limits.band(value) },
        }
    }
}

impl BandLimits {
    fn band(&self, value: f64) -> Band {
        if value >= self.high {
            Band::High
        } else if value >= self.middle {
            Band::Middle
        } else {
            Band::Low
        }
    }
}

impl Percent {
    fn around(interval: &Interval) -> Self {
        let percent = |share: f64| (100.0 * share).clamp(0.0, 100.0);
        Self { low: percent(interval.low).floor() as u8, high: percent(interval.high).ceil() as u8 }
    }
}

/// What is shown of an amount: expected purchases, expected money.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "kind")]
pub enum ShownFigure {
    /// Nothing: too little is known for any number.
    Withheld,
    /// A rough range, to be called one.
    Rough { range: Interval },
    /// A range.
    Range { range: Interval },
}

/// An amount on its way to the screen; like [`Chance`] it cannot be read, printed or stored.
#[derive(Clone, Copy)]
pub struct Figure(Option<Interval>);

impl Figure {
    /// The range in which the amount lies, if there is one.
    pub const fn new(interval: Option<Interval>) -> Self {
        Self(interval)
    }

    /// What may be shown behind this light.
    pub fn shown(&self, gate: &Gate) -> ShownFigure {
        match (gate.colour(), self.0) {
            (Colour::Red, _) | (_, None) => ShownFigure::Withheld,
            (Colour::Amber, Some(range)) => ShownFigure::Rough { range },
            (Colour::Green, Some(range)) => ShownFigure::Range { range },
        }
    }
}
