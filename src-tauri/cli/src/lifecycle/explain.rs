//! `lifecycle explain`: the dated history of one customer in every model, why, and what comes next by time alone.

use rondo_lifecycle::phase::{Change, Standing, Steered, Track, derive, effective, outlook};

use super::files::Person;
use super::firm::Firm;
use super::paper::Paper;
use super::reason::{sentence, written};
use super::table::{Cell, Table};
use super::trouble::{Fault, Trouble};
use super::{by_hand, phases, word};
use crate::failure::Failure;

/// How far time alone is followed, in days.
const AHEAD: i32 = 3 * 365;

pub(super) fn explain(paper: &mut Paper, firm: &Firm, given: &str) -> Result<(), Failure> {
    let place = find(firm, given)?;
    let history = &firm.histories[place];
    let (steered, person) = (&firm.steered[place], &firm.people[place]);
    let changes = effective(&derive(history, &firm.book, firm.as_of).changes, steered);
    let ahead = outlook(history, &firm.book, firm.as_of, AHEAD);
    let standing = firm.standings[place].as_ref();
    head(paper, firm, place)?;
    let mut table = Table::new(&["track", "when", "date", "from", "to", "because"]);
    for track in Track::ALL {
        let of_track = |change: &&Change| change.track == track;
        table.rows.extend(changes.iter().filter(of_track).map(|change| row(paper, "past", change, person)));
        table.rows.extend(standing.map(|standing| now(paper, standing, steered, track)));
        table.rows.extend(ahead.iter().filter(of_track).map(|change| row(paper, "next", change, person)));
    }
    paper.table(&table)?;
    if ahead.is_empty() {
        paper.say("lifecycle-nothing-ahead", &[])?;
    }
    Ok(())
}

/// The customer with this id, or else the only one with this name.
fn find(firm: &Firm, given: &str) -> Result<usize, Trouble> {
    if let Some(place) = firm.people.iter().position(|person| person.id == given) {
        return Ok(place);
    }
    let name = given.trim().to_lowercase();
    let mut named = (0..firm.people.len()).filter(|place| firm.people[*place].name.to_lowercase() == name);
    match (named.next(), named.next()) {
        (Some(place), None) => Ok(place),
        (None, _) => Err(Trouble::of_file("", Fault::NoSuchCustomer)),
        (Some(_), Some(_)) => Err(Trouble::of_file("", Fault::SeveralCustomers)),
    }
}

/// The values behind the phases.
fn head(paper: &mut Paper, firm: &Firm, place: usize) -> Result<(), Failure> {
    let person = &firm.people[place];
    let texts = paper.texts;
    paper.line(format!("{}  {}", person.id, person.name).trim())?;
    let Some(standing) = &firm.standings[place] else { return paper.say("lifecycle-unknown", &[]) };
    let (Some(days), Some(limits), Some(last)) = (standing.days, standing.thresholds, standing.last_purchase)
    else {
        return paper.say("lifecycle-never-bought", &[]);
    };
    paper.say(
        "lifecycle-purchases",
        &[
            ("count", standing.purchases.into()),
            ("present", standing.in_spell.into()),
            ("life", standing.spell.into()),
        ],
    )?;
    let interval = Cell::Decimal(standing.interval, 1).shown(&texts, firm.currency);
    paper.say("lifecycle-silence", &[("days", days.into()), ("interval", interval.into())])?;
    let limit = |days: i32| written(&texts, last.plus(days)).into();
    paper.say(
        "lifecycle-limits",
        &[
            ("due", limit(limits.due)),
            ("risk", limit(limits.at_risk)),
            ("lapsed", limit(limits.lapsed)),
            ("lost", limit(limits.lost)),
        ],
    )?;
    paper.line("")
}

fn row(paper: &Paper, when: &str, change: &Change, person: &Person) -> Vec<Cell> {
    let texts = &paper.texts;
    let phase = |phase| Cell::Word { shown: word::phase(texts, phase), code: word::code(&phase) };
    vec![
        word::cell(texts, "lifecycle-track-", &change.track),
        word::cell(texts, "lifecycle-when-", &when),
        Cell::Day(change.on),
        change.from.map_or(Cell::Empty, phase),
        phase(change.to),
        Cell::Text(by_hand::reason(texts, change, person)),
    ]
}

/// What holds today; behind a phase set by hand also what the facts say.
fn now(paper: &Paper, standing: &Standing, steered: &Steered, track: Track) -> Vec<Cell> {
    let texts = &paper.texts;
    let mut because: Vec<String> =
        standing.because(track).iter().map(|reason| sentence(texts, reason)).collect();
    let span = steered.present(track);
    if let Some(span) = span {
        let derived = [("phase", word::phase(texts, standing.phase(track)).into())];
        because.insert(0, texts.format("lifecycle-derived", &derived));
        because.insert(0, sentence(texts, &span.why));
    }
    vec![
        word::cell(texts, "lifecycle-track-", &track),
        word::cell(texts, "lifecycle-when-", &"now"),
        Cell::Day(span.map_or(standing.place(track).since, |span| span.from)),
        Cell::Empty,
        phases::place(texts, Some(standing), steered, track),
        Cell::Text(because.join("; ")),
    ]
}
