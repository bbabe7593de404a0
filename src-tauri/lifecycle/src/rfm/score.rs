//! The marks.

use serde::{Deserialize, Serialize};

use super::{BadFacts, Facts, Rules, Segment};
use crate::Flaw;

/// What the marks rest on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Basis {
    /// The firm's customers compared with each other.
    Compared,
    /// Fixed thresholds, because there are too few customers to compare.
    Fixed,
}

/// One mark with the sentence behind it: "better than 60 per cent".
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Mark {
    /// 1 to 5, 5 is best.
    pub score: u8,
    /// The share of customers who do worse, 0 to 1; only where customers were compared.
    pub better_than: Option<f64>,
}

/// The marks of one customer.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Scores {
    /// By days since the last purchase.
    pub recency: Mark,
    /// By silence in own intervals: fair to those who buy seldom by nature. Does not decide the segment.
    pub own_recency: Mark,
    pub frequency: Mark,
    /// Missing below the comparison when the firm set no thresholds.
    pub money: Option<Mark>,
    pub segment: Segment,
}

/// The marks of all customers, in the order they were handed in; `None` stands for one that was left out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Scored {
    pub basis: Basis,
    pub customers: Vec<Option<Scores>>,
    pub left_out: Vec<Flaw<BadFacts>>,
}

/// Gives every customer the marks; the order of customers changes nothing.
pub fn score(customers: &[Facts], rules: &Rules) -> Scored {
    let usable = |facts: &Facts| facts.interval > 0.0 && facts.ratio().is_finite();
    let used: Vec<Facts> = customers.iter().copied().filter(usable).collect();
    let basis = if used.len() < rules.compare_from { Basis::Fixed } else { Basis::Compared };
    let mut marked = match basis {
        Basis::Compared => compared(&used),
        Basis::Fixed => used.iter().map(|facts| fixed(facts, rules)).collect(),
    }
    .into_iter();
    let mut left_out = Vec::new();
    let mut placed = Vec::with_capacity(customers.len());
    for (index, facts) in customers.iter().enumerate() {
        if usable(facts) {
            placed.push(marked.next());
        } else {
            left_out.push(Flaw::new(index, BadFacts::Interval));
            placed.push(None);
        }
    }
    Scored { basis, customers: placed, left_out }
}

fn compared(customers: &[Facts]) -> Vec<Scores> {
    let recency = ranks(customers.iter().map(|facts| -i64::from(facts.days_since)).collect());
    // Positive floating-point numbers are ordered like their bits.
    let own = ranks(customers.iter().map(|facts| -(facts.ratio().to_bits() as i64)).collect());
    let frequency = ranks(customers.iter().map(|facts| i64::from(facts.events)).collect());
    let money = ranks(customers.iter().map(|facts| facts.net).collect());
    (0..customers.len()).map(|i| scores(recency[i], own[i], frequency[i], Some(money[i]))).collect()
}

/// The mark of each value among all: one more than five times the share of strictly smaller values, rounded down.
fn ranks(values: Vec<i64>) -> Vec<Mark> {
    let mut sorted = values.clone();
    sorted.sort_unstable();
    let count = values.len();
    let mark = |value| {
        let worse = sorted.partition_point(|other| *other < value);
        Mark { score: (1 + 5 * worse / count) as u8, better_than: Some(worse as f64 / count as f64) }
    };
    values.into_iter().map(mark).collect()
}

fn fixed(facts: &Facts, rules: &Rules) -> Scores {
    let mark = |passed: usize| Mark { score: passed as u8 + 1, better_than: None };
    let within = |ratio: f64| mark(rules.ratios.iter().filter(|limit| ratio <= **limit).count());
    let recency = within(facts.ratio());
    let frequency = mark(rules.events.iter().filter(|limit| facts.events > **limit).count());
    let money = rules.money.map(|limits| mark(limits.iter().filter(|limit| facts.net > **limit).count()));
    scores(recency, recency, frequency, money)
}

fn scores(recency: Mark, own_recency: Mark, frequency: Mark, money: Option<Mark>) -> Scores {
    let segment = Segment::of(recency.score, frequency.score);
    Scores { recency, own_recency, frequency, money, segment }
}
