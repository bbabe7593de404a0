//! `lifecycle backtest`: which lost customers the warning would have noticed, how much earlier, and how often it would
//! have cried wolf; beside it the plain rules, set so that they cry wolf at most as often.
//!
//! Everything the rule needs to know is learnt from before the days that are judged.

use rondo_lifecycle::Day;
use rondo_lifecycle::backtest::{CompareRules, Past, Report, Window, backtest as judge, compare};
use rondo_lifecycle::firm::usual_rules;
use rondo_lifecycle::interval::{Gaps, own_interval};
use rondo_lifecycle::purchase::{
    BandLimits, Colour, Crowd, Evidence, Fitting, Gate, GateLimits, History, Model, fit,
};
use rondo_lifecycle::rules::Rules;

use super::arguments::Backtest;
use super::firm::{Firm, threads};
use super::paper::Paper;
use super::table::{Cell, Table};
use super::word;
use crate::failure::Failure;

const COLUMNS: [&str; 8] = [
    "warning",
    "threshold",
    "lost",
    "noticed",
    "days-earlier",
    "false-alarms",
    "living-weeks",
    "warned-share",
];

pub(super) fn backtest(paper: &mut Paper, firm: &Firm, asked: &Backtest) -> Result<(), Failure> {
    let until = firm.as_of.today.plus(1);
    let window = Window { from: until.plus(-(asked.judged as i32)), until };
    let past: Vec<Past<usize>> =
        (0..firm.people.len()).flat_map(|place| lives(firm, place, asked.lost_after as i32)).collect();
    let before: Vec<Vec<Day>> = past.iter().map(|past| until_day(past, window.from)).collect();
    let rules = usual_rules(&before.iter().map(|days| gaps(days)).collect::<Vec<_>>()).rules;
    let rule = |days: &[Day]| Some(at_risk(days, &rules));
    let mut table = Table::new(&COLUMNS);
    let texts = paper.texts;
    let mut add = |name: &str, threshold: Option<f64>, report: &Report<usize>| {
        let mut row = vec![word::cell(&texts, "lifecycle-warning-", &name)];
        row.push(threshold.map_or(Cell::Empty, |threshold| Cell::Decimal(threshold, 1)));
        row.extend(figures(report));
        table.rows.push(row);
    };
    match compare(&past, &rule, window, &CompareRules::default()) {
        None => add("rule", None, &judge(&past, &rule, window)),
        Some(found) => {
            add("rule", None, &found.rule);
            add("fixed-days", Some(found.fixed_days.threshold), &found.fixed_days.report);
            add("own-intervals", Some(found.own_intervals.threshold), &found.own_intervals.report);
        }
    }
    if let Some(model) = model(&before, window.from) {
        add("model", None, &judge(&past, &|days: &[Day]| alarm(&model, days), window));
    }
    paper.say("lifecycle-judged", &[("days", asked.judged.into()), ("lost", asked.lost_after.into())])?;
    paper.line("")?;
    paper.table(&table)
}

fn figures(report: &Report<usize>) -> Vec<Cell> {
    vec![
        Cell::Count(report.noticed_share.of as i64),
        Cell::Count(report.noticed_share.hits as i64),
        report.median_days_earlier.map_or(Cell::Empty, |days| Cell::Decimal(days, 1)),
        Cell::Count(report.false_alarms as i64),
        Cell::Decimal(report.living_weeks, 1),
        report.false_rate.map_or(Cell::Empty, |rate| Cell::Decimal(100.0 * rate, 1)),
    ]
}

/// A customer's purchases, cut where so many silent days or a word of the customer made a loss of the silence.
fn lives(firm: &Firm, place: usize, lost_after: i32) -> Vec<Past<usize>> {
    let days: Vec<Day> = firm.purchases(place).map(|event| event.on).collect();
    let declared: Vec<Day> = firm.declared_lost(place).collect();
    let today = firm.as_of.today;
    let mut lives = Vec::new();
    let mut purchases = Vec::new();
    for (at, &day) in days.iter().enumerate() {
        purchases.push(day);
        let next = days.get(at + 1).copied();
        let silent = Some(day.plus(lost_after)).filter(|lost| *lost <= next.unwrap_or(today).plus(-1));
        let said =
            declared.iter().copied().filter(|lost| *lost > day && next.is_none_or(|next| *lost < next));
        let lost_on = said.chain(silent).min();
        if lost_on.is_some() || next.is_none() {
            lives.push(Past { customer: place, purchases: std::mem::take(&mut purchases), lost_on });
        }
    }
    lives
}

fn until_day(past: &Past<usize>, until: Day) -> Vec<Day> {
    past.purchases.iter().copied().filter(|day| *day < until).collect()
}

fn gaps(days: &[Day]) -> Vec<i32> {
    days.windows(2).map(|pair| pair[1].since(pair[0])).collect()
}

/// After how many silent days the phases call a customer at risk.
fn at_risk(days: &[Day], rules: &Rules) -> u32 {
    let mut own = Gaps::default();
    gaps(days).into_iter().for_each(|gap| own.add(gap));
    let limit = rules.multiples.at_risk * own_interval(&own, &rules.interval);
    // 2.1 · 90 is 189 and a hair; the hair is no day.
    (limit.max(f64::from(rules.floors.at_risk)) - 1e-9).ceil() as u32
}

/// The model of what was known when the judged days began, if it may speak.
fn model(before: &[Vec<Day>], as_of: Day) -> Option<Model> {
    let histories: Vec<History> =
        before.iter().filter_map(|days| History::of_days(days, as_of).ok()).collect();
    let crowd = Crowd::of(&histories);
    let found = fit(&crowd, &Fitting::default(), threads().get()).ok()?;
    let evidence = Evidence {
        customers: crowd.customers(),
        repeats: crowd.repeats(),
        fit: Some(&found),
        back_test: None,
    };
    let gate = Gate::of(&evidence, &GateLimits::default());
    (gate.colour() != Colour::Red).then_some(found.model)
}

/// After how many silent days the chance to be alive falls below the level of the alarm.
fn alarm(model: &Model, days: &[Day]) -> Option<u32> {
    let (first, last) = (days.first()?, days.last()?);
    let repeats = u32::try_from(days.len() - 1).ok()?;
    let silence = model.alarm(repeats, f64::from(last.since(*first)), BandLimits::default().high);
    silence.first_whole().and_then(|days| u32::try_from(days).ok())
}
