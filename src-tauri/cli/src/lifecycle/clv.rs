//! `lifecycle clv`: how likely each customer still is one, how many purchases and how much margin are to be expected.
//!
//! Every figure passes the engine's wall: behind a red light there are words of the rule, behind amber words of the
//! model and rough ranges, behind green ranges.

use std::collections::HashMap;

use rondo_lifecycle::interval::rule_p_alive;
use rondo_lifecycle::phase::Life;
use rondo_lifecycle::purchase::{
    Chance, Colour, Figure, History, Interval, Model, Plausible, ShownFigure, Uncertainty,
};
use rondo_lifecycle::value::{Horizon, discounted, whole_minor};

use super::arguments::Clv;
use super::firm::Firm;
use super::learnt::Learnt;
use super::paper::Paper;
use super::table::{Cell, Table};
use super::{word, worth};
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

/// The ranges of one history.
#[derive(Clone, Copy)]
struct Ranges {
    alive: Option<Interval>,
    expected: Option<Interval>,
    /// Expected purchases, later ones counting less.
    discounted: Option<Interval>,
}

/// Asks the model once for each distinct history: two hundred plausible models are many questions.
struct Oracle<'a> {
    model: &'a Model,
    plausible: Plausible,
    horizon: Horizon,
    known: HashMap<(u32, u64, u64), Ranges>,
}

impl Oracle<'_> {
    fn ranges(&mut self, one: &History) -> Ranges {
        let key = (one.repeats(), one.recency().to_bits(), one.age().to_bits());
        let (plausible, horizon) = (&self.plausible, &self.horizon);
        let ahead = f64::from(horizon.months) * horizon.month;
        *self.known.entry(key).or_insert_with(|| Ranges {
            alive: plausible.interval(|model| model.p_alive(one)),
            expected: plausible.interval(|model| model.expected(one, ahead)),
            discounted: plausible.interval(|model| discounted(model, one, horizon)),
        })
    }
}

pub(super) fn clv(paper: &mut Paper, firm: &Firm, asked: &Clv) -> Result<(), Failure> {
    let learnt = Learnt::of(firm);
    let value = worth::worth(firm, &learnt);
    let horizon = Horizon {
        months: asked.months,
        margin: f64::from(asked.margin) / 100.0,
        yearly_interest: f64::from(asked.interest) / 100.0,
        ..Horizon::default()
    };
    let speaks = learnt.gate.colour() != Colour::Red;
    let mut oracle = learnt.fit.as_ref().filter(|_| speaks).map(|fit| Oracle {
        model: &fit.model,
        plausible: fit.plausible(&Uncertainty::default()),
        horizon,
        known: HashMap::new(),
    });
    let mut table = Table::new(&COLUMNS);
    for (place, person) in firm.people.iter().enumerate() {
        let mut row: Vec<Cell> = vec![person.id.clone().into(), person.name.clone().into()];
        let Some(life) = &learnt.lives[place] else {
            if firm.standings[place].as_ref().is_some_and(|standing| standing.purchases > 0) {
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
        let order = value.model.expected(life.spend().as_ref());
        row.extend(figures(paper, firm, &learnt, place, life, order * horizon.margin, oracle.as_mut()));
        let shown = Cell::Money(whole_minor(order));
        row.insert(COLUMNS.len() - 3, if speaks { shown } else { Cell::Empty });
        table.rows.push(row);
    }
    paper.say("lifecycle-horizon", &[("months", asked.months.into()), ("margin", asked.margin.into())])?;
    paper.say(&format!("lifecycle-light-{}", word::code(&learnt.gate.colour())), &[])?;
    paper.line("")?;
    paper.table(&table)
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
    let one = &life.history;
    let (chance, ranges) = match oracle {
        _ if one.is_new() => (Chance::new_customer(), None),
        Some(oracle) => {
            let ranges = oracle.ranges(one);
            (Chance::by_model(oracle.model.p_alive(one), ranges.alive), Some(ranges))
        }
        None => (Chance::by_rule(by_rule(firm, place, life)), None),
    };
    let mut cells = vec![word::chance(&paper.texts, chance, &learnt.gate)];
    let range = |range: Option<Interval>| match Figure::new(range).shown(&learnt.gate) {
        ShownFigure::Withheld => None,
        ShownFigure::Rough { range } | ShownFigure::Range { range } => Some(range),
    };
    let (expected, worth) =
        (range(ranges.and_then(|r| r.expected)), range(ranges.and_then(|r| r.discounted)));
    cells.extend(ends(expected, |purchases| Cell::Decimal(purchases, 1)));
    cells.extend(ends(worth, |orders| Cell::Money(whole_minor(orders * margin))));
    cells
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
