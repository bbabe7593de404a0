//! The model of buying and leaving, and its numbers.

use libm::{log, log1p};
use serde::{Deserialize, Serialize};

use super::History;
use crate::math::sum::logistic;

/// Whether a customer can be lost after the very first purchase.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Family {
    /// MBG/CNBD-k: yes (Batislam et al. 2007; Reutterer, Platzer, Schröder 2020). The product's model.
    #[default]
    Mbg,
    /// BG/CNBD-k: never after the first (Fader, Hardie, Lee 2005). Calls everyone who bought once alive for ever;
    /// kept because its published numbers are the best to test against.
    Bg,
}

impl Family {
    /// δ: chances to drop out beyond the number of repeats.
    pub const fn extra_chance(self) -> u32 {
        match self {
            Self::Mbg => 1,
            Self::Bg => 0,
        }
    }
}

/// The four numbers that describe all customers together.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Params {
    /// Shape of the purchase rates: small means customers differ much.
    pub r: f64,
    /// Rate of the purchase rates, in the unit of time of the histories; a customer makes k·α/r wait on average.
    pub alpha: f64,
    /// First parameter of the drop-out chances Beta(a, b).
    pub a: f64,
    /// Second parameter of the drop-out chances; a/(a+b) is the mean chance to leave after a purchase.
    pub b: f64,
}

impl Params {
    /// In the order of the formulas.
    pub const fn to_array(self) -> [f64; 4] {
        [self.r, self.alpha, self.a, self.b]
    }

    /// From the order of the formulas.
    pub const fn from_array([r, alpha, a, b]: [f64; 4]) -> Self {
        Self { r, alpha, a, b }
    }
}

/// While a customer stays, gaps between purchases are Erlang-k with rate λ ~ Gamma(r, α); after each purchase the
/// customer leaves with chance p ~ Beta(a, b).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", try_from = "Unchecked")]
pub struct Model {
    family: Family,
    /// Regularity: 1 buys at random, 4 like a clock with some play.
    k: u32,
    params: Params,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Unchecked {
    family: Family,
    k: u32,
    params: Params,
}

/// A parameter that is not a number strictly between 10⁻⁹ and 10⁹, or a regularity outside 1…16.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OutOfRange;

impl std::fmt::Display for OutOfRange {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(self, out)
    }
}

impl std::error::Error for OutOfRange {}

impl TryFrom<Unchecked> for Model {
    type Error = OutOfRange;

    fn try_from(raw: Unchecked) -> Result<Self, OutOfRange> {
        Self::new(raw.family, raw.k, raw.params)
    }
}

/// When a customer's chance to be alive falls below a level.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Alarm {
    /// It is below already right after the last purchase: the model does not say when, use the rule.
    Already,
    /// After this much silence since the last purchase.
    After(f64),
    /// Not within 10⁹ units of time.
    Never,
}

impl Alarm {
    /// The first whole number of silent time units at which the chance is below the level; `None` where the model
    /// names no time.
    pub fn first_whole(&self) -> Option<i32> {
        match self {
            Self::After(silence) if *silence < f64::from(i32::MAX) => Some(*silence as i32 + 1),
            _ => None,
        }
    }
}

const FAR: f64 = 1e9;
/// The most regular customers that can be told apart: gaps that vary by a quarter.
pub const MOST_REGULAR: u32 = 16;

impl Model {
    /// Checks the parameters.
    pub fn new(family: Family, k: u32, params: Params) -> Result<Self, OutOfRange> {
        let sound = params.to_array().iter().all(|value| *value > 1e-9 && *value < 1e9);
        if sound && (1..=MOST_REGULAR).contains(&k) {
            Ok(Self { family, k, params })
        } else {
            Err(OutOfRange)
        }
    }

    pub const fn family(&self) -> Family {
        self.family
    }

    /// Regularity of the gaps.
    pub const fn k(&self) -> u32 {
        self.k
    }

    pub const fn params(&self) -> Params {
        self.params
    }

    /// Purchases per unit of time of a customer of this history who stays, as far as can be told on the day of the last
    /// purchase: E(λ | x, t_x)/k. The silence since then slows nobody down who is still there.
    pub fn pace(&self, history: &History) -> f64 {
        self.shape(history.repeats()) / (f64::from(self.k) * (self.params.alpha + history.recency()))
    }

    /// The mean chance to leave after a purchase, a/(a+b).
    pub fn mean_drop_out(&self) -> f64 {
        self.params.a / (self.params.a + self.params.b)
    }

    /// A = r + kx: the shape of the customer's own purchase rate.
    pub(super) fn shape(&self, repeats: u32) -> f64 {
        self.params.r + f64::from(self.k) * f64::from(repeats)
    }

    /// ln D = ln a − ln(b + x − 1 + δ): the odds to have left at the last purchase; −∞ where that cannot be.
    pub(super) fn ln_left(&self, repeats: u32) -> f64 {
        let chances = repeats.saturating_add(self.family.extra_chance());
        if chances == 0 {
            return f64::NEG_INFINITY;
        }
        log(self.params.a) - log(self.params.b + f64::from(chances) - 1.0)
    }

    /// ln G: the logarithm of the chance that a living customer stays silent this long.
    ///
    /// ln G = −A·ln1p(d/(α+t_x)) + ln Σ_{j<k} C(A+j−1, j)·(d/(α+T))ʲ
    pub fn ln_silence(&self, history: &History) -> f64 {
        self.ln_silence_after(history.repeats(), history.recency(), history.silence())
    }

    fn ln_silence_after(&self, repeats: u32, recency: f64, silence: f64) -> f64 {
        let known = self.params.alpha + recency;
        let shape = self.shape(repeats);
        -shape * log1p(silence / known) + log(stages(self.k, shape, silence / (known + silence)).sum())
    }

    /// P(alive) = 1/(1 + D/G): the chance that the customer will buy again at all. Falls with every silent day.
    pub fn p_alive(&self, history: &History) -> f64 {
        self.p_alive_after(history.repeats(), history.recency(), history.silence())
    }

    /// The same of `repeats` purchases after the first, the last of them `recency` after it, and so much silence since.
    pub(crate) fn p_alive_after(&self, repeats: u32, recency: f64, silence: f64) -> f64 {
        logistic(self.ln_silence_after(repeats, recency, silence) - self.ln_left(repeats))
    }

    /// The silence after which P(alive) falls below `level` (0…1).
    ///
    /// k = 1: T* = (α+t_x)·[((1−c)/c)·(b+x−1+δ)/a]^{1/(r+x)} − α; otherwise halved down to the last digits.
    pub fn alarm(&self, repeats: u32, recency: f64, level: f64) -> Alarm {
        let margin = log((1.0 - level) / level) - self.ln_left(repeats);
        if level <= 0.0 || !recency.is_finite() || recency < 0.0 || margin == f64::INFINITY {
            return Alarm::Never;
        }
        if level >= 1.0 || margin.is_nan() || margin <= 0.0 {
            return Alarm::Already;
        }
        // P(alive) < c exactly when ln G < −margin.
        if self.k == 1 {
            let gap = (self.params.alpha + recency) * libm::expm1(margin / self.shape(repeats));
            return if gap < FAR { Alarm::After(gap) } else { Alarm::Never };
        }
        let below = |silence: f64| self.ln_silence_after(repeats, recency, silence) < -margin;
        if !below(FAR) {
            return Alarm::Never;
        }
        let (mut low, mut high) = (0_u64, FAR.to_bits());
        while low + 1 < high {
            let middle = low + (high - low) / 2;
            if below(f64::from_bits(middle)) { high = middle } else { low = middle }
        }
        Alarm::After(f64::from_bits(high))
    }
}

/// C(A+j−1, j)·uʲ for j < k: how likely the customer has completed j of the k stages of the running gap.
pub(super) fn stages(k: u32, shape: f64, u: f64) -> impl Iterator<Item = f64> {
    let mut term = 1.0;
    (0..k).map(move |j| {
        let this = term;
        term *= (shape + f64::from(j)) / f64::from(j + 1) * u;
        this
    })
}
