//! `lifecycle fit`: what was learnt, and whether it may be used.

use rondo_lifecycle::firm;
use rondo_lifecycle::purchase::{Colour, GateReason};
use rondo_lifecycle::value::ValueModel;
use serde_json::json;

use super::arguments::Fit;
use super::firm::Firm;
use super::learnt::Learnt;
use super::paper::Paper;
use super::table::{Cell, Table};
use super::word;
use crate::failure::Failure;

/// Places of a parameter.
const PLACES: u32 = 6;

/// Figures in lines of name and value. Behind a red light there is no parameter: they would look like knowledge.
pub(super) fn fit(paper: &mut Paper, firm: &Firm, asked: &Fit) -> Result<(), Failure> {
    let learnt = if asked.plain { Learnt::plain(firm) } else { Learnt::of(firm) };
    let mut table = Table::new(&["figure", "value"]);
    let texts = paper.texts;
    let mut add = |name: &str, value: Cell| {
        table.rows.push(vec![word::cell(&texts, "lifecycle-figure-", &name), value]);
    };
    let buyers = learnt.lives.iter().flatten();
    add("customers", Cell::Count(buyers.clone().count() as i64));
    add("repeats", Cell::Count(buyers.map(|life| i64::from(life.history.repeats())).sum()));
    add("interval", Cell::Decimal(firm.rules().interval.population, 1));
    add("regularity", Cell::Count(i64::from(firm.regularity)));
    add("gate", word::cell(&texts, "lifecycle-gate-", &learnt.of_firm.gate.colour()));
    if learnt.of_firm.gate.colour() != Colour::Red {
        model(&learnt.of_firm, &mut add);
        value(&mut add, &learnt.of_firm, paper);
    }
    paper.table(&table)?;
    for reason in learnt.of_firm.gate.reasons() {
        say(paper, reason)?;
    }
    Ok(())
}

fn model(learnt: &firm::Learnt, add: &mut impl FnMut(&str, Cell)) {
    if let Some(fit) = &learnt.fit {
        let params = fit.model.params();
        add("k", Cell::Count(i64::from(fit.model.k())));
        for (name, value) in [("r", params.r), ("alpha", params.alpha), ("a", params.a), ("b", params.b)] {
            add(name, Cell::Decimal(value, PLACES));
        }
        add("log-likelihood", Cell::Decimal(fit.log_likelihood, PLACES));
    }
    if let Some(test) = &learnt.back_test {
        add("held-out-actual", Cell::Count(test.actual as i64));
        add("held-out-expected", Cell::Decimal(test.expected, 1));
        add("held-out-naive", Cell::Decimal(test.naive, 1));
        add("held-out-error", Cell::Decimal(test.model_error, 3));
        add("held-out-naive-error", Cell::Decimal(test.naive_error, 3));
    }
}

fn value(add: &mut impl FnMut(&str, Cell), learnt: &firm::Learnt, paper: &Paper) {
    let value = &learnt.value;
    let kind = word::tag(&value.model, "kind");
    add("value-model", Cell::Word { shown: paper.texts.get(&format!("lifecycle-value-{kind}")), code: kind });
    if let ValueModel::GammaGamma { model } = value.model {
        for (name, value) in [("p", model.p), ("q", model.q), ("v", model.v)] {
            add(name, Cell::Decimal(value, PLACES));
        }
    }
}

/// What is missing for the next better light.
fn say(paper: &mut Paper, reason: &GateReason) -> Result<(), Failure> {
    let values = json!(reason);
    let number = |name: &str| values[name].as_i64().unwrap_or_default().into();
    let key = format!("lifecycle-gate-{}", word::tag(reason, "code"));
    paper.say(&key, &[("have", number("have")), ("need", number("need"))])
}
