//! The conditions of a list that ask where customers stand: phase, activity, risk, segment, changes of phase, and who may
//! be won back.
//!
//! Each is known twice: as a set of keys, which an index gives and from which a short list begins, and as a question
//! about one party, which a long list asks of each row while it walks the index of its order.

use chrono::NaiveDate;
use rondo_lifecycle::risk::AlertRules;
use rusqlite::types::Value;

use super::PartyFilter;
use crate::error::{Error, Result};
use crate::standing::words::{column, returns};
use crate::standing::{Level, level_keys};
use crate::winback;

/// One condition on where a customer stands.
pub(super) struct ByStanding {
    /// The keys of those who fulfil it.
    pub(super) keys: String,
    /// Whether the party `p` does.
    pub(super) of_party: String,
    /// Values of the question marks, in both the same.
    pub(super) values: Vec<Value>,
}

/// The conditions of a filter.
///
/// # Errors
/// A model that does not exist.
pub(super) fn conditions(
    filter: &PartyFilter,
    alert: &AlertRules,
    today: NaiveDate,
) -> Result<Vec<ByStanding>> {
    let mut found = Vec::new();
    if let Some(asked) = &filter.phase {
        // The model names a column, so only the engine's own names are let in.
        let column = column(&asked.track).ok_or(Error::invalid("phase", "unknown"))?;
        found.push(of_standing(&format!("s.{column} = ?"), vec![asked.phase.clone().into()]));
    }
    if let Some(activity) = &filter.activity {
        found.push(of_standing("s.activity = ?", vec![activity.clone().into()]));
    }
    if let Some(level) = filter.risk {
        found.push(risk(level, alert));
    }
    if filter.warned {
        found.push(of_standing("s.alert_since IS NOT NULL", Vec::new()));
    }
    if let Some(segment) = &filter.segment {
        found.push(ByStanding {
            keys: "SELECT m.seq FROM standing_mark m WHERE m.segment = ?".to_owned(),
            of_party: "EXISTS (SELECT 1 FROM standing_mark m WHERE m.seq = p.seq AND m.segment = ?)"
                .to_owned(),
            values: vec![segment.clone().into()],
        });
    }
    if filter.moved.is_some() {
        found.push(moved(filter)?);
    }
    if filter.win_back {
        found.push(win_back(today));
    }
    Ok(found)
}

fn of_standing(condition: &str, values: Vec<Value>) -> ByStanding {
    ByStanding {
        keys: format!("SELECT s.seq FROM standing s WHERE {condition}"),
        of_party: format!("EXISTS (SELECT 1 FROM standing s WHERE s.seq = p.seq AND {condition})"),
        values,
    }
}

fn risk(level: Level, alert: &AlertRules) -> ByStanding {
    let keys = level_keys(level, alert);
    let values = vec![keys.start.into(), keys.end.into()];
    of_standing("s.risk_key >= ? AND s.risk_key < ?", values)
}

/// Changes are kept by their day, so both a short and a long list begin with those of the period.
fn moved(filter: &PartyFilter) -> Result<ByStanding> {
    let unknown = || Error::invalid("moved", "unknown");
    let asked = filter.moved.as_ref().ok_or_else(unknown)?;
    column(&asked.track).ok_or_else(unknown)?;
    let mut sql =
        "SELECT DISTINCT m.seq FROM standing_move m WHERE m.track = ? AND m.moved_on >= ?".to_owned();
    let mut values: Vec<Value> = vec![asked.track.clone().into(), asked.since.to_string().into()];
    if asked.is_new {
        sql.push_str(" AND m.from_phase IS NULL");
    }
    let back = asked.came_back.then(|| returns(&asked.track));
    let (from, to) = back.as_ref().map_or((&asked.from, &asked.to), |(from, to)| (from, to));
    for (phases, name) in [(from, "from_phase"), (to, "to_phase")] {
        if phases.is_empty() {
            continue;
        }
        let marks = vec!["?"; phases.len()].join(", ");
        sql.push_str(&format!(" AND m.{name} IN ({marks})"));
        values.extend(phases.iter().cloned().map(Value::from));
    }
    Ok(ByStanding { of_party: format!("p.seq IN ({sql})"), keys: sql, values })
}

/// That nothing stands in the way of winning somebody back, asked of the party `p`: not put away, no complaint open, and
/// not left alone for comparison, which ends with its time.
pub(crate) fn no_obstacle(today: NaiveDate) -> String {
    format!(
        "EXISTS (SELECT 1 FROM standing s WHERE s.seq = p.seq AND s.six <> 'outside')
         AND NOT EXISTS (SELECT 1 FROM case_file f WHERE f.party_id = p.id AND f.kind = 'complaint'
                         AND f.closed_on IS NULL AND f.deleted_at IS NULL)
         AND NOT EXISTS (SELECT 1 FROM win_back w WHERE w.party_id = p.id AND w.kind = 'left-alone'
                         AND w.begun_on >= '{}' AND w.deleted_at IS NULL)",
        winback::open_since(today)
    )
}

fn win_back(today: NaiveDate) -> ByStanding {
    let no_obstacle = no_obstacle(today);
    ByStanding {
        keys: format!(
            "SELECT p.seq FROM standing_mark m CROSS JOIN party p ON p.seq = m.seq
             WHERE m.win_back IS NOT NULL AND {no_obstacle}"
        ),
        of_party: format!(
            "EXISTS (SELECT 1 FROM standing_mark m WHERE m.seq = p.seq AND m.win_back IS NOT NULL) AND {no_obstacle}"
        ),
        values: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use rondo_lifecycle::risk::AlertRules;
    use rusqlite::Connection;
    use serde_json::{Value, json};

    use super::super::query::ListQuery;
    use super::super::{PartyPageRequest, page};
    use crate::error::Result;
    use crate::id::PartyId;
    use crate::money::Money;
    use crate::sales::{PurchaseDraft, add_purchase};
    use crate::standing;
    use crate::testing::{Bench, NOW};
    use crate::time::{DAY_MS, Timestamp};

    fn days_ago(days: i64) -> NaiveDate {
        Timestamp(NOW.0 - days * DAY_MS).local_date()
    }

    fn buyer(bench: &Bench, name: &str, days: &[i64]) -> PartyId {
        let party = bench.party(name);
        for on in days {
            let draft = PurchaseDraft::new(party, days_ago(*on), Money::new(50_000, "EUR"));
            bench.write(|tx| add_purchase(tx, &draft));
        }
        party
    }

    /// One who is only known, one at risk, one who has gone, one who came back, and two who buy as ever.
    fn base() -> Bench {
        let bench = Bench::open();
        bench.party("A bekannt");
        buyer(&bench, "B gefährdet", &[90, 120, 150, 180, 210]);
        buyer(&bench, "C verloren", &[330, 360, 390, 420]);
        buyer(&bench, "D zurück", &[3, 400, 430, 460]);
        buyer(&bench, "E treu", &[5, 35, 65, 95, 125]);
        buyer(&bench, "F treu", &[9, 39, 69, 99]);
        standing::compare(&bench.store).unwrap();
        bench
    }

    fn request(json: Value) -> PartyPageRequest {
        serde_json::from_value(json).unwrap()
    }

    fn names(bench: &Bench, json: Value) -> String {
        let page = bench.read(|conn| page(conn, &request(json.clone()), NOW));
        assert_eq!(page.total, Some(page.rows.len() as u32), "{json}");
        let mut letters: Vec<&str> = page.rows.iter().map(|row| &row.name[..1]).collect();
        letters.sort_unstable();
        letters.concat()
    }

    const FILTERS: [&str; 11] = [
        r#"{"phase": {"track": "six", "phase": "bond"}}"#,
        r#"{"phase": {"track": "buyer", "phase": "core"}}"#,
        r#"{"activity": "atRisk"}"#,
        r#"{"risk": "high"}"#,
        r#"{"risk": "low", "activity": "active"}"#,
        r#"{"segment": "champion"}"#,
        r#"{"moved": {"track": "six", "from": ["winBack"], "since": "2026-01-01"}}"#,
        r#"{"moved": {"track": "six", "isNew": true, "to": ["attention"], "since": "2026-11-23"}}"#,
        r#"{"winBack": true}"#,
        r#"{"warned": true}"#,
        r#"{"moved": {"track": "activity", "cameBack": true, "since": "2026-01-01"}}"#,
    ];

    #[test]
    fn customers_are_found_by_where_they_stand() {
        let bench = base();
        let found = |filter: &str| {
            let filter: Value = serde_json::from_str(filter).unwrap();
            names(&bench, json!({"filter": filter}))
        };
        assert_eq!(found(FILTERS[2]), "B");
        assert_eq!(found(r#"{"phase": {"track": "six", "phase": "winBack"}}"#), "C");
        assert_eq!(found(FILTERS[6]), "D", "who was gone came back");
        assert_eq!(found(FILTERS[9]), "B", "the warning was raised and stands");
        assert_eq!(found(FILTERS[10]), "D");
        assert_eq!(found(FILTERS[8]), "C");
        assert_eq!(found(FILTERS[4]), "DEF", "two conditions hold together");
        assert_eq!(found(r#"{"moved": {"track": "six", "since": "2026-11-24"}}"#), "");
        assert_eq!(found(r#"{"moved": {"track": "six", "isNew": true, "since": "2026-11-23"}}"#), "A");
        assert_eq!(found(r#"{"search": "treu", "activity": "active"}"#), "EF");
    }

    #[test]
    fn a_long_list_finds_the_same_as_a_short_one() {
        let bench = base();
        for filter in FILTERS {
            let filter: Value = serde_json::from_str(filter).unwrap();
            for sort in ["name", "city", "risk", "atRisk", "value", "winBack"] {
                let request = request(json!({"filter": filter, "sort": sort}));
                let ids = |sparse| {
                    bench.read(|conn| ListQuery::sorting_up_to(sparse, conn, &request, NOW)?.ids(conn))
                };
                let count = |sparse| {
                    bench.read(|conn| ListQuery::sorting_up_to(sparse, conn, &request, NOW)?.count(conn))
                };
                assert_eq!(
                    (count(-1), count(100)),
                    (ids(-1).len() as u32, ids(100).len() as u32),
                    "{request:?}"
                );
                // A long list by a figure holds those who have it, in the same order.
                let known = ids(-1);
                let mut short = ids(100);
                if !matches!(sort, "name" | "city") {
                    short.retain(|id| known.contains(id));
                }
                assert_eq!(known, short, "{request:?}");
            }
        }
    }

    #[test]
    fn lists_page_by_figures_without_loss() {
        let bench = base();
        for sort in ["risk", "atRisk", "value", "winBack"] {
            for descending in [false, true] {
                let ask = |limit: u32, cursor: Value| {
                    let ask =
                        json!({"sort": sort, "descending": descending, "limit": limit, "cursor": cursor});
                    bench.read(|conn| page(conn, &request(ask.clone()), NOW))
                };
                let whole = ask(100, Value::Null);
                assert_eq!(whole.rows.len(), if sort == "winBack" { 1 } else { 4 }, "{sort}");
                let (mut paged, mut cursor) = (Vec::new(), Value::Null);
                loop {
                    let page = ask(2, cursor);
                    paged.extend(page.rows);
                    match page.next {
                        Some(next) => cursor = next.into(),
                        None => break,
                    }
                }
                assert_eq!(paged, whole.rows, "{sort} {descending}");
            }
        }
        let by_risk =
            bench.read(|conn| page(conn, &request(json!({"sort": "risk", "descending": true})), NOW));
        let names: String = by_risk.rows.iter().map(|row| &row.name[..1]).collect();
        assert!(names.starts_with('B') && !names.contains('C'), "who is lost has no risk any more: {names}");
        assert!(by_risk.rows.iter().all(|row| row.value.is_none()), "behind a red light there is no number");
    }

    #[test]
    fn long_lists_walk_an_index_whatever_they_ask() {
        let bench = base();
        for filter in FILTERS.into_iter().chain(["{}"]) {
            let filter: Value = serde_json::from_str(filter).unwrap();
            for (sort, index) in [
                ("name", "party_by_name"),
                ("risk", "standing_by_risk"),
                ("atRisk", "standing_by_loss"),
                ("value", "standing_by_value"),
                ("winBack", "standing_mark_by_win_back"),
            ] {
                let request = request(json!({"filter": filter, "sort": sort, "descending": true}));
                let sql = bench.read(|conn: &Connection| -> Result<String> {
                    Ok(ListQuery::sorting_up_to(-1, conn, &request, NOW)?.page_sql(true))
                });
                let plan = bench.plan(&sql);
                assert!(
                    plan[0].starts_with("SEARCH") && plan[0].contains(index),
                    "{sort} {filter}\n{plan:#?}"
                );
                assert!(!plan.last().unwrap().contains("TEMP B-TREE"), "{sort} {filter}\n{plan:#?}");
                assert!(plan.iter().all(|line| !line.starts_with("SCAN ")), "{sort} {filter}\n{plan:#?}");
            }
        }
    }

    #[test]
    fn every_set_of_keys_comes_from_an_index() {
        let bench = base();
        let tracks = ["six", "four", "five", "buyer", "segment", "activity"];
        let phases = tracks.map(|track| format!(r#"{{"phase": {{"track": "{track}", "phase": "x"}}}}"#));
        for filter in FILTERS.into_iter().map(str::to_owned).chain(phases) {
            for condition in super::conditions(
                &serde_json::from_str(&filter).unwrap(),
                &AlertRules::default(),
                days_ago(0),
            )
            .unwrap()
            {
                let sql = condition.keys.replace('?', "'2026-01-01'");
                let plan = bench.plan(&sql);
                let is_read_whole = |line: &String| line.starts_with("SCAN") && !line.contains("INDEX");
                assert!(!plan.iter().any(is_read_whole), "{filter}\n{plan:#?}");
            }
        }
    }

    #[test]
    fn an_open_complaint_stands_in_the_way_of_winning_back() {
        let bench = base();
        let gone = bench.read(|conn: &Connection| -> Result<PartyId> {
            Ok(conn.query_row("SELECT id FROM party WHERE name = 'C verloren'", [], |row| row.get(0))?)
        });
        let case = json!({"partyId": gone, "kind": "complaint", "title": "Defekt", "openedOn": "2026-11-01"});
        bench.write(|tx| crate::service::add_case(tx, &serde_json::from_value(case.clone()).unwrap()));
        assert_eq!(names(&bench, json!({"filter": {"winBack": true}})), "");
        bench.store.undo().unwrap();
        assert_eq!(names(&bench, json!({"filter": {"winBack": true}})), "C");
    }

    #[test]
    fn a_model_that_does_not_exist_is_refused() {
        let bench = Bench::open();
        for filter in [
            json!({"phase": {"track": "six; DROP", "phase": "x"}}),
            json!({"moved": {"track": "seven", "since": "2026-01-01"}}),
        ] {
            let request = request(json!({"filter": filter}));
            assert!(bench.store.read(|conn| page(conn, &request, NOW)).is_err(), "{filter}");
        }
    }
}
