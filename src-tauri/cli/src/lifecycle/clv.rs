//! `lifecycle clv`: how likely each customer still is one, how many purchases and how much margin are to be expected.
//!
//! Every figure passes the engine's wall: behind a red light there are words of the rule, behind amber words of the
//! model and rough ranges, behind green ranges.

use std::collections::HashMap;

use rondo_lifecycle::customer::{Ranges, Totals};
use rondo_lifecycle::interval::rule_p_alive;
use rondo_lifecycle::phase::{Life, Standing};
use rondo_lifecycle::purchase::{
    Chance, Colour, Figure, Fit, Gate, History, Interval, Model, Plausible, ShownFigure, Uncertainty,
};
use rondo_lifecycle::value::{Horizon, whole_minor};

use super::arguments::Clv;
use super::firm::Firm;
use super::learnt::Learnt;
use super::paper::Paper;
use super::table::{Cell, Table};
use super::word;
use crate::failure::Failure;

const COLUMNS: [&str; 11] = [
    "customer",
    "name",
    "repeats",
    "recency-days",
    "age-days",
    "alive",
    "expected-low",
    "expected-high",
    "order-value",
    "clv-low",
    "clv-high",
];

/// Which history, so that equal ones are asked about once.
type Key = (u32, u64, u64);

/// Asks the model once for each distinct history: two hundred plausible models are many questions.
struct Oracle<'a> {
    model: &'a Model,
    plausible: Plausible,
    horizon: Horizon,
    /// How many customers share a history, and what their next orders bring together.
    weights: HashMap<Key, (f64, f64)>,
    known: HashMap<Key, Ranges>,
    totals: Totals,
}

fn key(one: &History) -> Key {
    (one.repeats(), one.recency().to_bits(), one.age().to_bits())
}

impl<'a> Oracle<'a> {
    fn of(fit: &'a Fit, learnt: &Learnt, horizon: Horizon) -> Self {
        let mut weights: HashMap<Key, (f64, f64)> = HashMap::new();
        for life in learnt.lives.iter().flatten() {
            let (customers, worth) = weights.entry(key(&life.history)).or_default();
            *customers += 1.0;
            *worth += horizon.margin * learnt.of_firm.value.model.expected(life.spend().as_ref());
        }
        let plausible = fit.plausible(&Uncertainty::default());
        let (known, totals) = Default::default();
        Self { model: &fit.model, plausible, horizon, weights, known, totals }
    }

    fn ranges(&mut self, one: &History) -> Ranges {
        let key = key(one);
        if let Some(ranges) = self.known.get(&key) {
            return *ranges;
        }
        let (customers, worth) = self.weights.get(&key).copied().unwrap_or_default();
        let ranges = self.totals.add(&self.plausible, one, &self.horizon, customers, worth);
        self.known.insert(key, ranges);
        ranges
    }
}

pub(super) fn clv(paper: &mut Paper, firm: &Firm, asked: &Clv) -> Result<(), Failure> {
    let learnt = Learnt::of(firm);
    let horizon = Horizon {
        months: asked.months,
        margin: f64::from(asked.margin) / 100.0,
        yearly_interest: f64::from(asked.interest) / 100.0,
        ..Horizon::default()
    };
    let gate = &learnt.of_firm.gate;
    let speaks = gate.colour() != Colour::Red;
    let fit = learnt.of_firm.fit.as_ref().filter(|_| speaks);
    let mut oracle = fit.map(|fit| Oracle::of(fit, &learnt, horizon));
    let mut table = Table::new(&COLUMNS);
    for (place, person) in firm.people.iter().enumerate() {
        let mut row: Vec<Cell> = vec![person.id.clone().into(), person.name.clone().into()];
        let Some(life) = &learnt.lives[place] else {
            if firm.standings[place].as_ref().is_some_and(Standing::has_bought) {
                row.extend([Cell::Empty, Cell::Empty, Cell::Empty]);
                row.push(word::cell(&paper.texts, "lifecycle-chance-", &"contract"));
                row.resize(COLUMNS.len(), Cell::Empty);
                table.rows.push(row);
            }
            continue;
        };
        row.extend([
            Cell::Count(i64::from(life.history.repeats())),
            Cell::Count(life.history.recency() as i64),
            Cell::Count(life.history.age() as i64),
        ]);
        let order = learnt.of_firm.value.model.expected(life.spend().as_ref());
        row.extend(figures(paper, firm, &learnt, place, life, order * horizon.margin, oracle.as_mut()));
        let shown = Cell::Money(whole_minor(order));
        row.insert(COLUMNS.len() - 3, if speaks { shown } else { Cell::Empty });
        table.rows.push(row);
    }
    paper.say("lifecycle-horizon", &[("months", asked.months.into()), ("margin", asked.margin.into())])?;
    paper.say(&format!("lifecycle-light-{}", word::code(&gate.colour())), &[])?;
    paper.line("")?;
    paper.table(&table)?;
    oracle.map_or(Ok(()), |oracle| total(paper, &learnt, &oracle))
}

/// What all of them together bring. Not a row of the table: a spreadsheet would count it as a customer.
fn total(paper: &mut Paper, learnt: &Learnt, oracle: &Oracle<'_>) -> Result<(), Failure> {
    let gate = &learnt.of_firm.gate;
    let (expected, worth) =
        (oracle.totals.expected(&oracle.plausible), oracle.totals.worth(&oracle.plausible));
    let (Some(expected), Some(worth)) = (shown(expected, gate), shown(worth, gate)) else { return Ok(()) };
    let purchases = |value: f64| paper.written(&Cell::Count(value.round() as i64)).into();
    let money = |value: f64| paper.written(&Cell::Money(whole_minor(value))).into();
    let args = [
        ("customers", (learnt.lives.iter().flatten().count() as i64).into()),
        ("low", purchases(expected.low)),
        ("high", purchases(expected.high)),
        ("from", money(worth.low)),
        ("to", money(worth.high)),
    ];
    paper.line("")?;
    paper.say("lifecycle-clv-total", &args)
}

/// Chance, expected purchases and margin, as far as they may be shown.
fn figures(
    paper: &Paper,
    firm: &Firm,
    learnt: &Learnt,
    place: usize,
    life: &Life,
    margin: f64,
    oracle: Option<&mut Oracle<'_>>,
) -> Vec<Cell> {
    let (one, gate) = (&life.history, &learnt.of_firm.gate);
    let ranges = oracle.map(|oracle| (oracle.model.p_alive(one), oracle.ranges(one)));
    let (chance, ranges) = match ranges {
        _ if one.is_new() => (Chance::new_customer(), None),
        Some((alive, ranges)) => (Chance::by_model(alive, ranges.alive), Some(ranges)),
        None => (Chance::by_rule(by_rule(firm, place, life)), None),
    };
    let mut cells = vec![word::chance(&paper.texts, chance, gate)];
    let expected = shown(ranges.and_then(|ranges| ranges.expected), gate);
    let worth = shown(ranges.and_then(|ranges| ranges.discounted), gate);
    cells.extend(ends(expected, |purchases| Cell::Decimal(purchases, 1)));
    cells.extend(ends(worth, |orders| Cell::Money(whole_minor(orders * margin))));
    cells
}

/// A range as far as it may be shown.
fn shown(range: Option<Interval>, gate: &Gate) -> Option<Interval> {
    match Figure::new(range).shown(gate) {
        ShownFigure::Withheld => None,
        ShownFigure::Rough { range } | ShownFigure::Range { range } => Some(range),
    }
}

fn ends(range: Option<Interval>, cell: impl Fn(f64) -> Cell) -> [Cell; 2] {
    range.map_or([Cell::Empty, Cell::Empty], |range| [cell(range.low), cell(range.high)])
}

/// The chance by the rule of thumb, which is only ever shown in words.
fn by_rule(firm: &Firm, place: usize, life: &Life) -> f64 {
    let silent = firm.standings[place].as_ref();
    let rho = silent.map_or(0.0, |standing| f64::from(standing.days.unwrap_or(0)) / standing.interval);
    rule_p_alive(firm.regularity, life.history.repeats(), rho)
}
