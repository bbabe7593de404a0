//! Worked histories: every phase, every value and every date of a change.

use rondo_lifecycle::Day;
use rondo_lifecycle::fact::{
    CaseKind, Closing, Currency, Direction, EndsOn, Fact, FactId, History, Intake, Override, Stage, What,
};
use rondo_lifecycle::phase::{
    AsOf, Change, Derivation, Phase, Track, derive, derive_day_by_day, effective, resume, steer,
};
use rondo_lifecycle::rules::Rulebook;
use serde_json::Value;

use crate::reached::said;

struct Case {
    id: String,
    facts: Vec<Fact>,
    today: Day,
    expected: Value,
}

impl Case {
    fn history(&self) -> History {
        let checked = History::check(self.facts.clone(), &Intake::new(self.today, Currency::EUR));
        assert_eq!(checked.flaws, [], "{}", self.id);
        checked.history
    }

    fn derived(&self) -> Derivation {
        derive(&self.history(), &Rulebook::default(), AsOf::day(self.today))
    }
}

fn cases() -> Vec<Case> {
    let file =
        std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/phase_cases.json"))
            .expect("the fixture is there");
    let file: Value = serde_json::from_str(&file).expect("the fixture is JSON");
    let cases = file["cases"].as_array().expect("it has cases");
    assert_eq!(cases.len(), 22);
    cases.iter().map(read_case).collect()
}

fn read_case(case: &Value) -> Case {
    let id = case["id"].as_str().expect("an id").to_owned();
    let mut facts = Vec::new();
    for (kind, list) in case["facts"].as_object().expect("facts") {
        // A single date stands for itself, everything else in a list.
        let one = [list.clone()];
        for fact in list.as_array().map_or(&one[..], Vec::as_slice) {
            let (on, what) = read_fact(kind, fact);
            let id = FactId(facts.len() as u128 + 1);
            facts.push(Fact { on, recorded: on, id, what });
        }
    }
    Case { id, facts, today: day(&case["today"]), expected: case.clone() }
}

fn read_fact(kind: &str, fact: &Value) -> (Day, What) {
    let date = |name: &str| fact.get(name).and_then(Value::as_str).map(parse);
    let on = date("d").or(date("open")).or(date("start")).or(date("set")).unwrap_or_else(|| day(fact));
    let what = match kind {
        "touches" => What::Touch {
            direction: if fact["dir"] == "in" { Direction::In } else { Direction::Out },
            two_way: fact["two_way"] == true,
            channel: None,
        },
        "optins" => What::OptIn,
        "qualified" => What::Qualified,
        "deals" => What::Deal {
            stages: fact.get("stages").and_then(Value::as_array).map_or_else(Vec::new, |stages| {
                stages
                    .iter()
                    .map(|stage| Stage { on: day(&stage[0]), commit: stage[1] == "commit" })
                    .collect()
            }),
            closed: date("closed").map(|on| Closing { on, won: fact["result"] == "won" }),
        },
        "orders" => What::Order {
            value: 10_000,
            currency: Currency::EUR,
            fulfilled: date("fulfilled"),
            cancelled: date("cancelled"),
        },
        "contracts" => What::Contract { end: date("end"), notice: date("notice") },
        "cases" => What::Case {
            case: if fact["type"] == "complaint" { CaseKind::Complaint } else { CaseKind::Return },
            severe: fact["severe"] == true,
            due: date("sla"),
            closed: date("closed"),
        },
        "surveys" => What::Survey { nps: fact["nps"].as_u64().expect("a number") as u8 },
        "archived" => What::Archived { until: None },
        "overrides" => What::Override(Override {
            phase: phase(fact["model"].as_str().expect("a model"), fact["phase"].as_str().expect("a phase")),
            reason_code: 0,
            text: fact["reason"].as_str().expect("a reason").to_owned(),
            by: FactId(1),
            expires: date("expires").expect("an end"),
            ends_on: EndsOn::default(),
        }),
        other => panic!("a kind of fact nobody reads: {other}"),
    };
    (on, what)
}

fn day(value: &Value) -> Day {
    parse(value.as_str().expect("a date"))
}

/// Counts the days up to a date one by one, year by year: not the way the crate does it.
fn parse(date: &str) -> Day {
    let parts: Vec<i32> = date.split('-').map(|part| part.parse().expect("a number")).collect();
    let is_leap = |year: i32| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let lengths = |year| [31, if is_leap(year) { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let years: i32 = (1970..parts[0]).map(|year| lengths(year).iter().sum::<i32>()).sum();
    let months: i32 = lengths(parts[0])[..parts[1] as usize - 1].iter().sum();
    Day(years + months + parts[2] - 1)
}

fn track(model: &str) -> Track {
    match model {
        "M6" => Track::Six,
        "M4" => Track::Four,
        "M5" => Track::Five,
        "MB" => Track::Buyer,
        "MS" => Track::Segment,
        "ACT" => Track::Activity,
        other => panic!("no model {other}"),
    }
}

fn phase(model: &str, name: &str) -> Phase {
    use Phase::*;
    match (model, name) {
        (_, "—") => Outside,
        ("M6", "Aufmerksamkeit") => Attention,
        ("M6", "Vertrauen schaffen") => Trust,
        ("M6", "Kauf") => Purchase,
        ("M6", "Nach-Kauf-Betreuung") => Aftercare,
        ("M6", "Bindung") => Bond,
        ("M6", "Rückgewinnung") => WinBack,
        ("M4", "Wahrnehmung") => Awareness,
        ("M4", "Infos ermitteln") => Inquiry,
        ("M4", "Kundengewinnung") => Winning,
        ("M4", "Erhalten") => Keeping,
        ("M5", "Bereik") => Reach,
        ("M5", "Acquisitie") => Acquisition,
        ("M5", "Conversie") => Conversion,
        ("M5", "Behoud") => Retention,
        ("M5", "Loyaliteit") => Loyalty,
        ("MB", "Prospect") => Prospect,
        ("MB", "Erstkäufer") => FirstBuyer,
        ("MB", "Früher Wiederholungskäufer") => EarlyRepeat,
        ("MB", "Kernkunde") => Core,
        ("MB", "Kernabwanderer") => CoreDefector,
        ("MS", "Registriert") => Registered,
        ("MS", "Neu") => New,
        ("MS", "Reaktiviert") => Reactivated,
        ("MS", "Frequent") => Frequent,
        ("MS", "Inaktiv") => Inactive,
        ("ACT", "none") => NoPurchase,
        ("ACT", "active") => Active,
        ("ACT", "due") => Due,
        ("ACT", "at_risk") => AtRisk,
        ("ACT", "lapsed") => Lapsed,
        ("ACT", "lost") => Lost,
        other => panic!("no phase {other:?}"),
    }
}

type Dated = (Day, Track, Option<Phase>, Phase);

fn dated(change: &Change) -> Dated {
    (change.on, change.track, change.from, change.to)
}

fn expected_changes(case: &Case) -> Vec<Dated> {
    let transitions = case.expected["transitions"].as_array().expect("transitions");
    let read = |row: &Value| {
        let model = row[1].as_str().expect("a model");
        let of = |value: &Value| value.as_str().map(|name| phase(model, name));
        (day(&row[0]), track(model), of(&row[2]), of(&row[3]).expect("a phase"))
    };
    transitions.iter().map(read).collect()
}

#[test]
fn worked_histories_change_on_their_dates() {
    let mut seen = 0;
    for case in cases() {
        let changes: Vec<Dated> = case.derived().changes.iter().map(dated).collect();
        assert_eq!(changes, expected_changes(&case), "{}", case.id);
        seen += changes.len();
    }
    assert!(seen > 250, "only {seen} changes were compared");
    said("worked histories", &format!("{seen} dated changes of 22 histories as expected"));
}

#[test]
fn worked_histories_have_their_phase_in_each_model() {
    for case in cases() {
        let standing = case.derived().standing.expect("every case has facts");
        for (model, name) in case.expected["derived"].as_object().expect("five models") {
            let expected = phase(model, name.as_str().expect("a phase"));
            assert_eq!(standing.phase(track(model)), expected, "{} {model}", case.id);
        }
        let activity = phase("ACT", case.expected["info"]["activity"].as_str().expect("an activity"));
        assert_eq!(standing.phase(Track::Activity), activity, "{}", case.id);
    }
}

#[test]
fn worked_histories_have_their_counts_interval_and_thresholds() {
    for case in cases() {
        let standing = case.derived().standing.expect("every case has facts");
        let info = &case.expected["info"];
        let number = |value: &Value| value.as_i64().map(|number| number as i32);
        let counts = [standing.purchases, standing.in_spell, standing.spell];
        let expected = ["n", "n_spell", "spell"].map(|name| number(&info[name]).expect("a count") as u32);
        assert_eq!(counts, expected, "{}", case.id);
        // The fixture gives two decimals.
        let interval = info["I"].as_f64().expect("an interval");
        assert!((standing.interval - interval).abs() <= 0.005 + 1e-9, "{}: {}", case.id, standing.interval);
        assert_eq!(standing.days, number(&info["days"]), "{}", case.id);
        let thresholds = standing.thresholds.map(|days| days.all());
        let expected =
            info["thr"].as_object().map(|thr| ["due", "risk", "lapsed", "lost"].map(|n| number(&thr[n])));
        assert_eq!(thresholds.map(|days| days.map(Some)), expected, "{}", case.id);
    }
}

#[test]
fn worked_histories_have_their_effective_phases() {
    let mut differ = 0;
    for case in cases() {
        let (history, derived) = (case.history(), case.derived());
        let as_of = AsOf::day(case.today);
        let steered = steer(&history, &Rulebook::default(), &derived.changes, as_of);
        assert_eq!(steered.refused, [], "{}", case.id);
        let effective = effective(&derived.changes, &steered);
        for (model, name) in case.expected["effective"].as_object().expect("five models") {
            let last = effective.iter().rev().find(|change| change.track == track(model)).expect("a place");
            assert_eq!(last.to, phase(model, name.as_str().expect("a phase")), "{} {model}", case.id);
            differ += usize::from(case.expected["derived"][model] != *name);
        }
    }
    assert_eq!(differ, 1, "C24 is the one case with an override in force");
}

#[test]
fn worked_histories_replay_the_same_day_by_day_and_from_checkpoints() {
    let book = Rulebook::default();
    for case in cases() {
        let (history, whole) = (case.history(), case.derived());
        assert_eq!(derive_day_by_day(&history, &book, AsOf::day(case.today)), whole, "{}", case.id);
        let first = history.first().expect("facts");
        for cut in (first.0..case.today.0).step_by(5) {
            let part = derive(&history, &book, AsOf::day(Day(cut)));
            let rest = resume(&history, &book, &part.checkpoint.expect("known"), AsOf::day(case.today));
            let joined: Vec<Change> = part.changes.into_iter().chain(rest.changes).collect();
            assert_eq!(joined, whole.changes, "{} cut at {cut}", case.id);
            assert_eq!(rest.standing, whole.standing, "{} cut at {cut}", case.id);
        }
    }
}
