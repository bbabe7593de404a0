//! The rows of the table: what Rondo is asked, and what its floor is.

use std::path::Path;
use std::sync::{Arc, Mutex};

use anyhow::Context as _;
use rondo_core::agenda::{self, AgendaRequest};
use rondo_core::env::Env;
use rondo_core::party::{self, PartyPageRequest};
use rondo_core::text::{Lang, Texts};
use rondo_core::time::{DAY_MS, Timestamp};
use rondo_core::vault;
use rusqlite::Connection;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::clock::Runs;
use crate::data::{self, Firm, PASSPHRASE};
use crate::floor::{self, Which};
use crate::report::Row;
use crate::subject::Subject;
use crate::{derive, import, offer, plain};

const PAPER: &str = "offer of 200 lines as PDF";

/// One side of a row: does the work of the n-th run.
type Work<'a> = Box<dyn FnMut(usize) -> anyhow::Result<()> + 'a>;

/// A row before it is measured.
struct Case<'a> {
    name: &'static str,
    budget: Option<f64>,
    most_ratio: Option<f64>,
    rondo: Work<'a>,
    floor: Option<Work<'a>>,
}

/// What the rows ask for.
struct Targets {
    normal: Vec<Uuid>,
    busiest: Uuid,
    owner: Uuid,
    tag: Uuid,
    cursors: Vec<String>,
}

/// Measures the rows whose names are wanted, Rondo and floor in turns, so that both see the same computer.
pub(crate) fn measured(firm: &Firm, runs: usize, wanted: &dyn Fn(&str) -> bool) -> anyhow::Result<Vec<Row>> {
    let copy = firm.copy()?;
    let mut rows = Vec::new();
    let opening = "unlock until the first page";
    if wanted(opening) {
        rows.push(unlock(opening, firm, &copy.home.join("vault"), runs.min(10))?);
    }
    if wanted(derive::EVERYBODY) {
        rows.push(derive::everybody(firm, &copy.home.join("vault"), runs.min(3))?);
    }
    if wanted(PAPER) {
        let sheet = offer::sheet()?;
        let printing = Case {
            name: PAPER,
            budget: Some(300.0),
            most_ratio: None,
            rondo: Box::new(|_| offer::printed(&sheet)),
            floor: None,
        };
        rows.push(measure(printing, runs)?);
    }
    let subject = Subject::unlock(&copy.home, firm.made.now, &firm.dir.join("work"))?;
    let plain = plain::open(&copy.plain)?;
    let targets = targets(&subject, &plain, firm, runs)?;
    for case in cases(&subject, &plain, &targets, firm.made.now) {
        if wanted(case.name) {
            eprintln!("measuring {}", case.name);
            rows.push(measure(case, runs)?);
        }
    }
    if wanted(derive::ONE) {
        rows.push(derive::one(&subject, &targets.normal, runs)?);
    }
    if wanted(import::IMPORT) || wanted(import::UNDO) {
        rows.extend(import::measured(&subject, &plain, &firm.dir.join("work"))?);
    }
    Ok(rows)
}

fn measure(mut case: Case<'_>, runs: usize) -> anyhow::Result<Row> {
    let (mut rondo, mut below) = (Runs::default(), Runs::default());
    // The run before the first fills the caches of both; it is not counted.
    (case.rondo)(0)?;
    if let Some(work) = &mut case.floor {
        work(0)?;
    }
    for run in 1..=runs {
        rondo.time(|| (case.rondo)(run))?;
        if let Some(work) = &mut case.floor {
            below.time(|| work(run))?;
        }
    }
    let (rondo, floor) = (rondo.times(), case.floor.is_some().then(|| below.times()));
    eprintln!("    {:.2} ms, floor {:.2} ms", rondo.p50, floor.map_or(0.0, |floor| floor.p50));
    Ok(Row {
        name: case.name.to_owned(),
        budget: case.budget,
        most_ratio: case.most_ratio,
        runs,
        rondo,
        floor,
    })
}

/// After the key is derived: the store opened, the list, the counts and the Today page read.
fn unlock(name: &str, firm: &Firm, folder: &Path, runs: usize) -> anyhow::Result<Row> {
    let now = Timestamp(firm.made.now);
    let mut times = Runs::default();
    for run in 0..runs {
        let vault = Arc::new(Mutex::new(vault::unlock_with_passphrase(folder, PASSPHRASE)?));
        times.time(|| -> anyhow::Result<()> {
            let store = data::open(&vault, Env::fixed(now, 0x0bec_1000 + run as u64).0)?;
            store.read(|conn| -> rondo_core::Result<()> {
                agenda::page(conn, &AgendaRequest::default(), &Texts::new(Lang::De), now)?;
                party::counts(conn, None)?;
                party::page(conn, &PartyPageRequest::default(), now)?;
                Ok(())
            })?;
            Ok(())
        })?;
    }
    let rondo = times.times();
    Ok(Row { name: name.to_owned(), budget: Some(400.0), most_ratio: None, runs, rondo, floor: None })
}

fn targets(subject: &Subject, plain: &Connection, firm: &Firm, runs: usize) -> anyhow::Result<Targets> {
    let mut query = plain.prepare(
        "SELECT id FROM party WHERE kind = 'organisation'
         AND seq % max(1, (SELECT count(*) FROM party) / ?1) = 7 ORDER BY seq",
    )?;
    let normal =
        query.query_map([runs as i64], |row| row.get(0))?.collect::<rusqlite::Result<Vec<Uuid>>>()?;
    let one = |sql: &str| plain.query_row(sql, [], |row| row.get::<_, Uuid>(0));
    let mut cursors = Vec::new();
    let mut cursor = None;
    for _ in 0..=runs {
        let page = subject.call("party.page", json!({ "cursor": cursor }))?;
        cursor = page["next"].as_str().map(str::to_owned);
        match &cursor {
            Some(next) => cursors.push(next.clone()),
            None => break,
        }
    }
    anyhow::ensure!(!normal.is_empty() && !cursors.is_empty(), "the firm is too small to be measured");
    Ok(Targets {
        normal,
        busiest: firm.made.busiest.0,
        owner: one("SELECT owner_id FROM party WHERE owner_id IS NOT NULL LIMIT 1")?,
        tag: one("SELECT id FROM tag ORDER BY folded LIMIT 1")?,
        cursors,
    })
}

fn cases<'a>(subject: &'a Subject, plain: &'a Connection, targets: &'a Targets, now: i64) -> Vec<Case<'a>> {
    let mut cases = lists(subject, plain, targets, now);
    cases.extend(views(subject));
    cases.extend(searches(subject, plain));
    cases.extend(work(subject, plain, targets, now));
    cases
}

/// A call whose answer is not looked at.
fn ask<'a>(subject: &'a Subject, op: &'static str, request: impl Fn(usize) -> Value + 'a) -> Work<'a> {
    Box::new(move |run| subject.call(op, request(run)).map(|_| ()))
}

/// Lists by several conditions together; a plain file has nothing to lay beside them.
fn views(subject: &Subject) -> Vec<Case<'_>> {
    let silent = [
        json!({ "kind": "is", "field": "six", "op": "is", "values": ["bond"] }),
        json!({ "kind": "is", "field": "postcode", "op": "begins", "values": ["2"] }),
        json!({ "kind": "is", "field": "lastTouch", "op": "olderThan", "values": ["90"] }),
    ];
    let related = [
        json!({ "kind": "has", "record": "purchase", "of": [
            { "field": "product", "op": "contains", "values": ["ein"] },
        ] }),
        json!({ "kind": "has", "record": "case", "of": [
            { "field": "state", "op": "is", "values": ["open"] },
            { "field": "kind", "op": "is", "values": ["complaint"] },
        ] }),
    ];
    let view = |name, of: Vec<Value>| Case {
        name,
        budget: Some(50.0),
        most_ratio: None,
        rondo: ask(
            subject,
            "party.page",
            move |_| json!({ "filter": { "conditions": { "kind": "all", "of": of } } }),
        ),
        floor: None,
    };
    vec![
        view("view: phase, region, silence", silent.to_vec()),
        view("view: the same, product bought, open complaint", [silent.to_vec(), related.to_vec()].concat()),
        view("view: product bought, open complaint", related.to_vec()),
    ]
}

fn lists<'a>(subject: &'a Subject, plain: &'a Connection, targets: &'a Targets, now: i64) -> Vec<Case<'a>> {
    let list = |name, filter: Value, which: Which| Case {
        name,
        budget: Some(50.0),
        most_ratio: Some(3.0),
        rondo: ask(subject, "party.page", move |_| json!({ "filter": filter })),
        floor: Some(Box::new(move |_| floor::first_page(plain, which, now))),
    };
    let normal = |run: usize| targets.normal[run % targets.normal.len()];
    let place = |run: usize| &targets.cursors[run % targets.cursors.len()];
    vec![
        list("customers, first 60 and total", json!({}), Which::All),
        list(
            "customers of one rep",
            json!({ "conditions": { "kind": "is", "field": "owner", "op": "is", "values": [targets.owner] } }),
            Which::OfOwner(targets.owner),
        ),
        list(
            "customers with a tag",
            json!({ "conditions": { "kind": "is", "field": "tag", "op": "is", "values": [targets.tag] } }),
            Which::WithTag(targets.tag),
        ),
        Case {
            name: "next page of customers",
            budget: Some(10.0),
            most_ratio: Some(3.0),
            rondo: ask(subject, "party.page", move |run| json!({ "cursor": place(run) })),
            floor: Some(Box::new(move |run| {
                let parts: (String, i64) = serde_json::from_str(place(run)).context("a cursor")?;
                floor::next_page(plain, &parts.0, parts.1, now)
            })),
        },
        Case {
            name: "open a customer with 10,000 entries",
            budget: Some(25.0),
            most_ratio: Some(3.0),
            rondo: ask(subject, "party.open", move |_| json!({ "id": targets.busiest })),
            floor: Some(Box::new(move |_| floor::customer(plain, targets.busiest, now))),
        },
        Case {
            name: "open a customer, each time another one",
            budget: Some(25.0),
            most_ratio: Some(3.0),
            rondo: ask(subject, "party.open", move |run| json!({ "id": normal(run) })),
            floor: Some(Box::new(move |run| floor::customer(plain, normal(run), now))),
        },
    ]
}

fn searches<'a>(subject: &'a Subject, plain: &'a Connection) -> Vec<Case<'a>> {
    let search = |name, typed: &'static str, beginning: &'static str, fts: &'static str| Case {
        name,
        budget: Some(30.0),
        most_ratio: Some(3.0),
        rondo: ask(subject, "search.quick", move |_| json!({ "query": typed, "limit": 20 })),
        floor: Some(Box::new(move |_| floor::search(plain, beginning, fts))),
    };
    // Everything: customers and records of all kinds. A plain file has no such index to compare with.
    let find = |name, typed: &'static str| Case {
        name,
        budget: Some(30.0),
        most_ratio: None,
        rondo: ask(subject, "search.find", move |_| json!({ "query": typed, "limit": 5 })),
        floor: None,
    };
    vec![
        find("find \"m\" in everything", "m"),
        find("find \"mül\" in everything", "mül"),
        find("find \"reha hus\" in everything", "reha hus"),
        find("find \"angebot\" in everything", "angebot"),
        find("find \"040 66969-77\" in everything", "040 66969-77"),
        find("find a purchase by its number", "R0012345"),
        find("find a rare surname in everything", "ytterd"),
        find("find a surname with a typing error", "ytterdal"),
        find("find what is nowhere in everything", "quastenflosser"),
        search("search \"m\"", "m", "m", "\"m\"*"),
        search("search \"mül\"", "mül", "mul", "\"mul\"*"),
        search("search \"reha hus\"", "reha hus", "reha hus", "\"reha\"* \"hus\"*"),
        search("search \"klinik\"", "klinik", "klinik", "\"klinik\"*"),
        search("search \"040 66969-77\"", "040 66969-77", "0406696977", "\"0406696977\"*"),
        search("search a rare surname", "ytterd", "ytterd", "\"ytterd\"*"),
        search("search what is nowhere", "quastenflosser", "quastenflosser", "\"quastenflosser\"*"),
    ]
}

/// Days around now: so many weeks later than last week, and how many days after the first one.
fn calendar(now: i64, weeks: i64, days: i64) -> Value {
    let from = Timestamp(now + (weeks - 1) * 7 * DAY_MS).local_date();
    let until = Timestamp(now + ((weeks - 1) * 7 + days) * DAY_MS).local_date();
    json!({ "from": from, "until": until, "perDay": if days > 7 { 4 } else { 60 } })
}

fn work<'a>(subject: &'a Subject, plain: &'a Connection, targets: &'a Targets, now: i64) -> Vec<Case<'a>> {
    let normal = |run: usize| targets.normal[run % targets.normal.len()];
    vec![
        Case {
            name: "board of the open deals",
            budget: Some(50.0),
            most_ratio: Some(3.0),
            rondo: ask(subject, "pipeline.board", |_| json!({})),
            floor: Some(Box::new(move |_| floor::board(plain))),
        },
        Case {
            name: "log a touch and read the timeline again",
            budget: Some(15.0),
            most_ratio: Some(4.0),
            rondo: Box::new(move |run| {
                let id = normal(run);
                let draft = json!({ "partyId": id, "kind": "call", "body": "Kurz gesprochen." });
                subject.call("touch.log", json!({ "draft": draft }))?;
                subject.call("timeline.page", json!({ "partyId": id })).map(|_| ())
            }),
            floor: Some(Box::new(move |run| floor::log(plain, normal(run), run as u128 + 1, now))),
        },
        Case {
            name: "Today",
            budget: Some(80.0),
            most_ratio: None,
            rondo: ask(subject, "agenda.page", |_| json!({})),
            floor: None,
        },
        Case {
            name: "calendar: a week of 40,000 tasks",
            budget: Some(50.0),
            most_ratio: None,
            rondo: ask(subject, "calendar.range", move |run| calendar(now, run as i64 % 4, 6)),
            floor: None,
        },
        Case {
            name: "calendar: a month of 40,000 tasks",
            budget: Some(50.0),
            most_ratio: None,
            rondo: ask(subject, "calendar.range", move |run| calendar(now, run as i64 % 4, 41)),
            floor: None,
        },
        Case {
            name: "the column beside Today",
            budget: Some(80.0),
            most_ratio: None,
            rondo: ask(subject, "agenda.rail", |_| json!({ "track": "six" })),
            floor: None,
        },
        Case {
            name: "customer sheet as PDF",
            budget: Some(150.0),
            most_ratio: None,
            rondo: Box::new(move |run| {
                let sheet = subject.call("print.customer", json!({ "id": normal(run) }))?;
                subject.call("print.save", json!({ "token": sheet["token"] })).map(|_| ())
            }),
            floor: None,
        },
    ]
}
