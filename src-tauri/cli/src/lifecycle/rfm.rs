//! `lifecycle rfm`: marks for how recently, how often and for how much each customer bought, and the segment.

use rondo_lifecycle::rfm::{Basis, Facts, Mark, Rules, SegmentSummary, score, summary};

use super::firm::Firm;
use super::paper::Paper;
use super::table::{Cell, Table};
use super::word;
use crate::failure::Failure;

const COLUMNS: [&str; 10] =
    ["customer", "name", "days", "events", "net", "recency", "own-recency", "frequency", "money", "rfm"];

pub(super) fn rfm(paper: &mut Paper, firm: &Firm) -> Result<(), Failure> {
    let rules = Rules::default();
    let (places, facts): (Vec<usize>, Vec<Facts>) =
        (0..firm.people.len()).filter_map(|place| Some((place, facts(firm, place, &rules)?))).unzip();
    let scored = score(&facts, &rules);
    let mut table = Table::new(&COLUMNS);
    for ((place, facts), scores) in places.iter().zip(&facts).zip(&scored.customers) {
        let person = &firm.people[*place];
        let mut row: Vec<Cell> = vec![
            person.id.clone().into(),
            person.name.clone().into(),
            Cell::Count(i64::from(facts.days_since)),
            Cell::Count(i64::from(facts.events)),
            Cell::Money(facts.net),
        ];
        let mark = |mark: Option<Mark>| Cell::from(mark.map(|mark| i64::from(mark.score)));
        row.extend([
            mark(scores.map(|scores| scores.recency)),
            mark(scores.map(|scores| scores.own_recency)),
            mark(scores.map(|scores| scores.frequency)),
            mark(scores.and_then(|scores| scores.money)),
            scores.map_or(Cell::Empty, |scores| {
                word::cell(&paper.texts, "lifecycle-segment-", &scores.segment)
            }),
        ]);
        table.rows.push(row);
    }
    paper.table(&table)?;
    paper.line("")?;
    let basis =
        if scored.basis == Basis::Compared { "lifecycle-basis-compared" } else { "lifecycle-basis-fixed" };
    paper.say(basis, &[])?;
    summary(&facts, &scored).iter().try_for_each(|segment| counted(paper, segment))
}

/// What a customer did within the window; none for who has not bought.
fn facts(firm: &Firm, place: usize, rules: &Rules) -> Option<Facts> {
    let standing = firm.standings[place].as_ref()?;
    let from = firm.as_of.today.plus(-(rules.window_days as i32));
    let within = || firm.purchases(place).filter(|event| event.on > from);
    Some(Facts {
        days_since: u32::try_from(standing.days?).ok()?,
        events: within().count() as u32,
        net: within().filter_map(|event| event.order).fold(0, |sum, order| order.value.saturating_add(sum)),
        interval: standing.interval,
    })
}

fn counted(paper: &mut Paper, segment: &SegmentSummary) -> Result<(), Failure> {
    let name = paper.texts.get(&format!("lifecycle-segment-{}", word::code(&segment.segment)));
    paper.say("lifecycle-count", &[("phase", name.into()), ("count", segment.customers.into())])
}
