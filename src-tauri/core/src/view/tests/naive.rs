//! A question as SQL finds the same as one asked of plain records in memory, one after the other, whatever is combined.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::id::PersonId;
use crate::party::{self, ListQuery, Normaliser, PartyPageRequest};
use crate::search::fold;
use crate::testing::{Bench, NOW};
use crate::time::{DAY_MS, Timestamp};
use crate::{sales, service, task, timeline};

const CITIES: [&str; 5] = ["", "Köln", "Koeln", "Kiel", "Assen"];
const CODES: [&str; 5] = ["", "50667", "1234 ab", "1234AC", "4"];
const COUNTRIES: [&str; 3] = ["DE", "NL", "AT"];
const TAGS: [&str; 3] = ["Nord", "Messe", "VIP"];
const SOURCES: [&str; 4] = ["", "Messe Köln", "Empfehlung", "messe"];
const PRODUCTS: [&str; 3] = ["Liege Größe L", "Pflaster", "Waage"];

/// A customer as it is generated: numbers choose its values.
#[derive(Clone, Debug)]
struct Firm {
    name: String,
    is_person: bool,
    owner: Option<usize>,
    city: usize,
    code: usize,
    country: usize,
    source: usize,
    tags: BTreeSet<usize>,
    /// Days ago.
    touches: Vec<u64>,
    /// Days ago, product, amount.
    purchases: Vec<(u64, usize, i64)>,
    /// Open, and a complaint.
    cases: Vec<(bool, bool)>,
    /// Due in so many days from thirty days ago on; without a day.
    step: Option<Option<u64>>,
    since: Option<u64>,
}

fn firm() -> impl Strategy<Value = Firm> {
    let base =
        ("[A-Cäß][a-c]{0,3}", any::<bool>(), prop::option::of(0..2usize), 0..5usize, 0..5usize, 0..3usize);
    let more = (
        0..4usize,
        prop::collection::btree_set(0..3usize, 0..3),
        prop::collection::vec(0..200u64, 0..3),
        prop::collection::vec((0..200u64, 0..3usize, 1..5i64), 0..3),
        prop::collection::vec((any::<bool>(), any::<bool>()), 0..3),
        prop::option::of(prop::option::of(0..60u64)),
        prop::option::of(0..900u64),
    );
    (base, more).prop_map(|(base, more)| Firm {
        name: base.0,
        is_person: base.1,
        owner: base.2,
        city: base.3,
        code: base.4,
        country: base.5,
        source: more.0,
        tags: more.1,
        touches: more.2,
        purchases: more.3,
        cases: more.4,
        step: more.5,
        since: more.6,
    })
}

fn today() -> NaiveDate {
    NOW.local_date()
}

fn ago(days: u64) -> NaiveDate {
    today() - Days::new(days)
}

impl Firm {
    fn has_address(&self) -> bool {
        !CITIES[self.city].is_empty() || !CODES[self.code].is_empty()
    }

    fn step_on(&self) -> Option<NaiveDate> {
        self.step.flatten().map(|days| ago(30) + Days::new(days))
    }

    fn store(&self, bench: &Bench, owners: &[PersonId]) {
        let address = json!({"city": CITIES[self.city], "postcode": CODES[self.code], "country": COUNTRIES[self.country]});
        let draft = json!({
            "kind": if self.is_person { "person" } else { "organisation" },
            "name": self.name, "ownerId": self.owner.map(|at| owners[at]), "addresses": [address],
            "source": SOURCES[self.source], "customerSince": self.since.map(ago),
            "tags": self.tags.iter().map(|at| TAGS[*at]).collect::<Vec<_>>(),
        });
        let from = |value: Value| serde_json::from_value(value).unwrap();
        bench.write(|tx| {
            let id = party::create(tx, from(draft), Normaliser::new("DE"))?;
            for days in &self.touches {
                let at = Timestamp(NOW.0 - *days as i64 * DAY_MS);
                let draft = json!({"partyId": id, "kind": "call", "outcome": "reached", "at": at});
                timeline::log(tx, &serde_json::from_value(draft)?)?;
            }
            for (days, product, amount) in &self.purchases {
                let draft = json!({"partyId": id, "boughtOn": ago(*days), "product": PRODUCTS[*product],
                    "money": {"amount": amount * 100, "currency": "EUR"}});
                sales::add_purchase(tx, &serde_json::from_value(draft)?)?;
            }
            for (is_open, is_complaint) in &self.cases {
                let draft = json!({"partyId": id, "kind": if *is_complaint { "complaint" } else { "question" },
                    "title": "T", "openedOn": ago(9), "closedOn": (!is_open).then(|| ago(3))});
                service::add_case(tx, &serde_json::from_value(draft)?)?;
            }
            if self.step.is_some() {
                let draft = json!({"partyId": id, "kind": "call", "title": "S", "dueOn": self.step_on()});
                task::create(tx, &serde_json::from_value(draft)?)?;
            }
            Ok(())
        });
    }
}

/// A question twice: as it is sent, and as it is asked of a record.
type Asked = (Value, std::rc::Rc<dyn Fn(&Firm) -> bool>);

fn is(field: &str, op: &str, values: Value, ask: impl Fn(&Firm) -> bool + 'static) -> Asked {
    (json!({"kind": "is", "field": field, "op": op, "values": values}), std::rc::Rc::new(ask))
}

fn has(record: &str, without: bool, of: Value, ask: impl Fn(&Firm) -> bool + 'static) -> Asked {
    let question = json!({"kind": "has", "record": record, "without": without, "of": of});
    (question, std::rc::Rc::new(move |firm| ask(firm) != without))
}

fn code_key(text: &str) -> String {
    text.replace(' ', "").to_uppercase()
}

/// One of the questions that can be asked, by numbers that choose it and its values.
fn leaf(which: usize, a: usize, days: u64, owners: &[PersonId], tags: &[Uuid]) -> Asked {
    let word = ["a", "äb", "c"][a % 3];
    let since = ago(days);
    let text = days.to_string();
    match which {
        0 => is("name", "contains", json!([word]), move |firm| fold(&firm.name).contains(&fold(word))),
        1 => is("name", "containsNot", json!([word]), move |firm| !fold(&firm.name).contains(&fold(word))),
        2 => is("kind", "is", json!(["person"]), |firm| firm.is_person),
        3 => is("owner", "is", json!([owners[a % 2]]), move |firm| firm.owner == Some(a % 2)),
        4 => is("owner", "isNot", json!([owners[a % 2]]), move |firm| firm.owner != Some(a % 2)),
        5 => is("owner", "empty", json!([]), |firm| firm.owner.is_none()),
        6 => is("city", "is", json!(["KÖLN", "Assen"]), |firm| [1, 2, 4].contains(&firm.city)),
        7 => is("city", "begins", json!(["k"]), |firm| [1, 2, 3].contains(&firm.city)),
        8 => is("city", "empty", json!([]), |firm| firm.city == 0),
        9 => {
            is("postcode", "begins", json!(["1234a"]), |firm| code_key(CODES[firm.code]).starts_with("1234A"))
        }
        10 => is("postcode", "between", json!(["4", "6"]), |firm| [1, 4].contains(&firm.code)),
        11 => is("country", "is", json!([COUNTRIES[a % 3]]), move |firm| {
            firm.has_address() && firm.country == a % 3
        }),
        12 => is("country", "isNot", json!(["NL", "AT"]), |firm| !(firm.has_address() && firm.country > 0)),
        13 => is("tag", "is", json!([tags[a % 3], tags[(a + 1) % 3]]), move |firm| {
            firm.tags.contains(&(a % 3)) || firm.tags.contains(&((a + 1) % 3))
        }),
        14 => is("tag", "isNot", json!([tags[a % 3]]), move |firm| !firm.tags.contains(&(a % 3))),
        15 => is("tag", "empty", json!([]), |firm| firm.tags.is_empty()),
        16 => is("source", "begins", json!(["MESSE"]), |firm| firm.source % 2 == 1),
        17 => is("source", "filled", json!([]), |firm| firm.source > 0),
        18 => is("lastTouch", "olderThan", json!([text]), move |firm| {
            firm.touches.iter().all(|ago| *ago > days)
        }),
        19 => {
            is("lastTouch", "within", json!([text]), move |firm| firm.touches.iter().any(|ago| *ago <= days))
        }
        20 => is("lastTouch", "before", json!([since]), move |firm| {
            firm.touches.iter().min().is_some_and(|ago| *ago > days)
        }),
        21 => is("lastTouch", "empty", json!([]), |firm| firm.touches.is_empty()),
        22 => is("nextStep", "past", json!([]), |firm| firm.step_on().is_some_and(|on| on < today())),
        23 => is("nextStep", "empty", json!([]), |firm| firm.step.is_none()),
        24 => {
            is("nextStep", "from", json!([since]), move |firm| firm.step_on().is_some_and(|on| on >= since))
        }
        25 => is("nextStep", "next", json!(["7"]), |firm| {
            firm.step_on().is_some_and(|on| on >= today() && on <= today() + Days::new(7))
        }),
        26 => is("lastPurchase", "olderThan", json!([text]), move |firm| {
            firm.purchases.iter().all(|(ago, ..)| *ago > days)
        }),
        27 => is("customerSince", "between", json!([ago(600), ago(100)]), |firm| {
            firm.since.is_some_and(|since| (100..=600).contains(&since))
        }),
        28 => has(
            "purchase",
            a.is_multiple_of(2),
            json!([{"field": "product", "op": "contains", "values": ["groesse"]},
                   {"field": "boughtOn", "op": "within", "values": [text]},
                   {"field": "amount", "op": "atLeast", "values": ["200", "EUR"]}]),
            move |firm| {
                firm.purchases.iter().any(|(ago, at, amount)| *at == 0 && *ago <= days && *amount >= 2)
            },
        ),
        29 => has(
            "case",
            a.is_multiple_of(2),
            json!([{"field": "state", "op": "is", "values": ["open"]},
                   {"field": "kind", "op": "is", "values": ["complaint"]}]),
            |firm| firm.cases.contains(&(true, true)),
        ),
        30 => has(
            "touch",
            a.is_multiple_of(2),
            json!([{"field": "at", "op": "within", "values": [text]}]),
            move |firm| firm.touches.iter().any(|ago| *ago <= days),
        ),
        31 => has(
            "task",
            a.is_multiple_of(2),
            json!([{"field": "state", "op": "is", "values": ["open"]}]),
            |firm| firm.step.is_some(),
        ),
        32 => has(
            "purchase",
            false,
            json!([{"field": "amount", "op": "atLeast", "values": ["100", "USD"]}]),
            |_| false,
        ),
        _ => is("letter", "begins", json!(["a"]), |firm| fold(&firm.name).starts_with('a')),
    }
}

/// The shape of a question: numbers that choose a condition, or a group of such.
#[derive(Clone, Debug)]
enum Shape {
    Leaf(usize, usize, u64),
    Group(bool, Vec<Shape>),
}

fn shape() -> impl Strategy<Value = Shape> {
    let leaf = (0..34usize, 0..3usize, 0..150u64).prop_map(|(which, a, days)| Shape::Leaf(which, a, days));
    leaf.prop_recursive(3, 12, 4, |part| {
        (any::<bool>(), prop::collection::vec(part, 0..4)).prop_map(|(all, of)| Shape::Group(all, of))
    })
}

fn question(shape: &Shape, owners: &[PersonId], tags: &[Uuid]) -> Asked {
    match shape {
        Shape::Leaf(which, a, days) => leaf(*which, *a, *days, owners, tags),
        Shape::Group(is_all, of) => {
            let parts: Vec<Asked> = of.iter().map(|part| question(part, owners, tags)).collect();
            let sent: Vec<&Value> = parts.iter().map(|part| &part.0).collect();
            let kind = if *is_all { "all" } else { "any" };
            let sent = json!({"kind": kind, "of": sent});
            let is_all = *is_all;
            (
                sent,
                std::rc::Rc::new(move |firm| {
                    if is_all {
                        parts.iter().all(|part| part.1(firm))
                    } else {
                        parts.iter().any(|part| part.1(firm))
                    }
                }),
            )
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn a_question_finds_what_a_plain_look_at_every_record_finds(
        firms in prop::collection::vec(firm(), 1..14),
        shapes in prop::collection::vec(shape(), 24),
    ) {
        let bench = Bench::open();
        let owners = [bench.person("Frieda"), bench.person("Sven")];
        let tags: Vec<Uuid> =
            bench.write(|tx| TAGS.iter().map(|tag| Ok(party::find_or_make_tag(tx, tag)?.0)).collect());
        firms.iter().for_each(|firm| firm.store(&bench, &owners));
        for shape in &shapes {
            let (sent, ask) = question(shape, &owners, &tags);
            let mut expected: Vec<&str> =
                firms.iter().filter(|firm| ask(firm)).map(|firm| firm.name.as_str()).collect();
            expected.sort_unstable();
            for sort in ["name", "lastTouch", "postcode", "source"] {
                let request: PartyPageRequest =
                    serde_json::from_value(json!({"filter": {"conditions": sent}, "sort": sort})).unwrap();
                for sparse in [-1, 3, 100] {
                    let (mut found, count) = bench.ask(|conn| {
                        let query = ListQuery::sorting_up_to(sparse, conn, &request, NOW)?;
                        let rows = query.rows(conn, None, 500, NOW)?;
                        let names: Vec<String> = rows.into_iter().map(|(_, row)| row.name).collect();
                        Ok((names, query.count(conn)?))
                    });
                    found.sort_unstable();
                    prop_assert_eq!(&found, &expected, "{} {} {}", sent, sort, sparse);
                    prop_assert_eq!(count as usize, expected.len(), "{} {}", sent, sparse);
                }
            }
        }
    }
}
