use std::collections::HashSet;

use rusqlite::Connection;

use super::*;
use crate::error::Error;
use crate::standing::{self, OverviewRequest};
use crate::testing::Bench;
use crate::text::{Lang, Texts};

fn count(conn: &Connection, sql: &str) -> i64 {
    conn.query_row(sql, [], |row| row.get(0)).unwrap()
}

fn sample() -> Bench {
    let bench = Bench::open();
    sample_firm(&bench.store, &Texts::new(Lang::De), &mut |_, _| true).unwrap();
    bench
}

#[test]
fn the_sample_firm_has_customers_in_every_situation() {
    let bench = sample();
    let today = crate::testing::NOW.local_date();
    bench.read(|conn| {
        let between = |sql: &str, low: i64, high: i64| {
            let found = count(conn, sql);
            assert!((low..=high).contains(&found), "{found} for {sql}");
        };
        between("SELECT count(*) FROM party WHERE kind = 'organisation'", 58, 58);
        between(
            "SELECT count(*) FROM party p WHERE kind = 'person' AND NOT EXISTS
                 (SELECT 1 FROM party_link l WHERE l.party_id = p.id)",
            2,
            2,
        );
        between("SELECT count(*) FROM touch", 300, 600);
        between("SELECT count(*) FROM deal WHERE closed_on IS NULL", 25, 35);
        between("SELECT count(*) FROM deal WHERE lost_reason IS NOT NULL AND competitor IS NOT NULL", 8, 14);
        between("SELECT count(*) FROM product", 15, 15);
        between("SELECT count(DISTINCT state) FROM offer", 4, 4);
        let past = format!("SELECT count(*) FROM offer WHERE state = 'sent' AND valid_until < '{today}'");
        between(&past, 2, 2);
        between("SELECT max(n) FROM (SELECT count(*) AS n FROM purchase GROUP BY party_id)", 30, 33);
        between(
            "SELECT count(*) FROM (SELECT 1 FROM purchase GROUP BY party_id
                 HAVING count(DISTINCT currency) = 2)",
            1,
            1,
        );
        between("SELECT count(*) FROM party_link WHERE to_on IS NOT NULL", 3, 9);
        between("SELECT count(*) FROM party WHERE length(name) > 150", 1, 1);
        between(
            "SELECT count(*) FROM stage s WHERE s.kind = 'open' AND NOT EXISTS
                 (SELECT 1 FROM deal d WHERE d.stage_id = s.id)",
            0,
            0,
        );
        let due = |days: i64| {
            let day = today + chrono::Duration::days(days);
            count(conn, &format!("SELECT count(*) FROM task WHERE done_at IS NULL AND due_on = '{day}'"))
        };
        assert!(due(0) >= 3 && due(1) >= 3 && due(-3) >= 1);
        Ok(())
    });
}

#[test]
fn nothing_of_the_sample_firm_lies_in_the_future_but_what_is_planned() {
    let bench = sample();
    let today = crate::testing::NOW.local_date();
    bench.read(|conn| {
        let now = crate::testing::NOW.0;
        for (table, column) in [
            ("touch", "at"),
            ("touch_party", "at"),
            ("deal", "stage_since"),
            ("deal_stage", "entered_at"),
            ("task", "done_at"),
            ("party", "created_at"),
        ] {
            let late = count(conn, &format!("SELECT count(*) FROM {table} WHERE {column} > {now}"));
            assert_eq!(late, 0, "{table}.{column}");
        }
        assert_eq!(count(conn, &format!("SELECT count(*) FROM purchase WHERE bought_on > '{today}'")), 0);
        Ok(())
    });
}

#[test]
fn the_stage_log_of_a_deal_ends_where_the_deal_stands() {
    let bench = sample();
    bench.read(|conn| {
        let strays = count(
            conn,
            "SELECT count(*) FROM deal d WHERE NOT EXISTS
            (SELECT 1 FROM deal_stage l WHERE l.deal_id = d.id AND l.stage_id = d.stage_id
             AND l.entered_at = d.stage_since)",
        );
        assert_eq!(strays, 0);
        Ok(())
    });
}

#[test]
fn no_number_or_address_of_the_sample_firm_can_reach_anybody() {
    let bench = sample();
    bench.read(|conn| {
        let mut query = conn.prepare("SELECT kind, value FROM channel")?;
        let channels = query.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
        for channel in channels {
            let (kind, value) = channel?;
            let starts = ["040 66969", "030 23125", "0221 4710", "069 90009", "089 99998", "0171 39200"];
            let abroad = ["+41 71 0", "+41 79 0", "+44 20 7946 0", "+44 7700 900", "+45 00 "];
            let is_dutch_and_empty = value
                .strip_prefix("+31 ")
                .is_some_and(|rest| rest.split_once(' ').is_some_and(|(_, number)| number.starts_with("00")));
            let is_safe = match kind.as_str() {
                "email" | "web" => value.ends_with(".example"),
                _ => starts.iter().chain(&abroad).any(|start| value.starts_with(start)) || is_dutch_and_empty,
            };
            assert!(is_safe, "{value}");
        }
        Ok(())
    });
}

#[test]
fn the_sample_firm_is_the_same_each_time_and_one_write() {
    let (one, other) = (sample(), sample());
    assert_eq!(one.dump(), other.dump());
    assert_eq!(one.read(|conn| Ok(count(conn, "SELECT count(*) FROM change_set"))), 1);
}

#[test]
fn a_sample_firm_that_is_stopped_leaves_nothing() {
    let bench = Bench::open();
    let made = sample_firm(&bench.store, &Texts::new(Lang::Nl), &mut |done, _| done < 20);
    assert!(matches!(made, Err(Error::Cancelled)));
    assert_eq!(bench.read(|conn| Ok(count(conn, "SELECT count(*) FROM party"))), 0);
}

#[test]
fn notes_have_no_gaps_left() {
    let bench = sample();
    bench.read(|conn| {
        assert_eq!(count(conn, "SELECT count(*) FROM touch WHERE body LIKE '%{%' OR subject LIKE '%{%'"), 0);
        let distinct = count(conn, "SELECT count(DISTINCT body) FROM touch");
        assert!(distinct * 10 > count(conn, "SELECT count(*) FROM touch") * 7, "only {distinct} differ");
        Ok(())
    });
}

/// The window puts mails in quotes and says that nobody answered.
#[test]
fn notes_say_nothing_that_the_window_says_for_them() {
    let phrases = [
        include_str!("data/phrases-de.txt"),
        include_str!("data/phrases-nl.txt"),
        include_str!("data/phrases-en.txt"),
    ];
    for (text, missed) in phrases.into_iter().zip(["Nicht erreicht", "Niet bereikt", "No answer"]) {
        let lists = data::Lists::of(text);
        let quoted = |line: &&str| line.starts_with(['„', '‘', '“']);
        assert_eq!(lists.list("mail-in").iter().find(|line| quoted(line)), None);
        assert_eq!(lists.list("not-reached").iter().find(|line| line.contains(missed)), None);
    }
}

#[test]
fn whoever_pays_in_francs_lives_where_francs_are_paid() {
    let bench = sample();
    bench.read(|conn| {
        let francs = "SELECT DISTINCT a.country FROM address a JOIN (SELECT party_id FROM purchase WHERE currency = 'CHF'
            UNION SELECT party_id FROM deal WHERE currency = 'CHF') p ON p.party_id = a.party_id";
        let countries: Vec<String> =
            conn.prepare(francs)?.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        assert_eq!(countries, ["CH"]);
        Ok(())
    });
}

#[test]
fn a_generated_firm_has_what_was_counted() {
    let bench = Bench::deriving(WHILE_GENERATING);
    let counts = generate(&bench.store, Size::Small, 7, &mut |_, _| true).unwrap();
    bench.read(|conn| {
        for (sql, expected) in [
            ("SELECT count(*) FROM party WHERE kind = 'organisation'", 600),
            ("SELECT count(*) FROM party WHERE kind = 'person'", 400),
            ("SELECT count(*) FROM party_link", 1_600),
            ("SELECT count(*) FROM purchase", 3_000),
            ("SELECT count(*) FROM deal", 500),
            ("SELECT count(*) FROM deal d JOIN stage s ON s.id = d.stage_id WHERE s.kind = 'open'", 50),
            ("SELECT count(DISTINCT pipeline_id) FROM deal WHERE closed_on IS NULL", 1),
            ("SELECT count(*) FROM task", 400),
            ("SELECT count(*) FROM task WHERE done_at IS NULL", 60),
            ("SELECT count(*) FROM change_set WHERE op <> 'sample'", 0),
        ] {
            assert_eq!(count(conn, sql), expected, "{sql}");
        }
        let entries = count(
            conn,
            "SELECT (SELECT count(*) FROM touch) + (SELECT count(*) FROM purchase)
            + (SELECT count(*) FROM deal_stage) + (SELECT count(*) FROM task WHERE done_at IS NOT NULL)",
        );
        assert_eq!(entries, 20_000);
        assert_eq!(counts.entries(), 20_000);
        let busiest = crate::timeline::counts(conn, &counts.busiest.into())?;
        assert_eq!(busiest.talk + busiest.note + busiest.purchase, 10_000);
        Ok(())
    });
}

#[test]
fn the_same_seed_gives_the_same_firm_and_another_one_another() {
    let made = |derivations, seed| {
        let bench = Bench::deriving(derivations);
        generate(&bench.store, Size::Small, seed, &mut |_, _| true).unwrap();
        bench.dump()
    };
    let one = made(WHILE_GENERATING, 1);
    assert!(one == made(WHILE_GENERATING, 1), "the same seed gave other rows");
    assert!(one == made(crate::DERIVATIONS, 1), "the rows depend on what is derived from them");
    assert!(one != made(WHILE_GENERATING, 2), "another seed gave the same rows");
}

#[test]
fn the_data_files_name_only_what_is_there() {
    let towns: HashSet<&str> = data::towns().iter().map(|town| town.name).collect();
    for line in data::lines(include_str!("data/customers.txt")).filter_map(|line| line.strip_prefix('=')) {
        let fields = data::Fields::of(line);
        assert!(fields.text(1).is_empty() || towns.contains(fields.text(1)), "{line}");
        assert_eq!(story::story(fields.text(6)).talks > 0, fields.text(6) != "bare", "{line}");
    }
}

/// A newcomer who looks at any of the models finds each of its stages filled, and the light lets numbers be seen.
#[test]
fn somebody_of_the_sample_firm_stands_in_every_stage_of_every_model() {
    for (lang, days) in [(Lang::De, 0), (Lang::Nl, 68), (Lang::En, 250)] {
        let bench = Bench::open();
        bench.clock.advance_ms(days * crate::time::DAY_MS);
        let texts = Texts::new(lang);
        sample_firm(&bench.store, &texts, &mut |_, _| true).unwrap();
        standing::catch_up(&bench.store, &mut |_, _| true).unwrap();
        for (track, stages) in standing::words::stages() {
            let request = OverviewRequest { track: track.clone(), days: 90 };
            let overview = bench.read(|conn| standing::overview(conn, &request, &texts, bench.clock.now()));
            let stood: Vec<&str> = overview.stages.iter().map(|stage| stage.phase.as_str()).collect();
            assert_eq!(stood, stages);
            for stage in &overview.stages {
                assert!(stage.count > 0, "{lang:?}: nobody stands in {} of {track}", stage.phase);
            }
            assert_ne!(overview.light, "red", "{:?}", overview.missing);
            assert!((5..=15).contains(&overview.warned), "{} warnings", overview.warned);
        }
    }
}

/// Whoever looks at the firm in Dutch or English finds its tags, sources, roles and reasons in that language.
#[test]
fn the_firm_writes_in_the_language_in_which_it_is_looked_at() {
    for (lang, german) in [(Lang::Nl, "nl"), (Lang::En, "en")] {
        let bench = Bench::open();
        sample_firm(&bench.store, &Texts::new(lang), &mut |_, _| true).unwrap();
        let words = words::Words::new(lang);
        let texts: Vec<String> = bench.read(|conn| {
            let sql = "SELECT name FROM tag UNION SELECT source FROM party UNION SELECT source FROM deal
                UNION SELECT lost_reason FROM deal UNION SELECT role FROM deal_party UNION SELECT role FROM party_link
                UNION SELECT title FROM deal UNION SELECT title FROM task WHERE done_at IS NULL
                UNION SELECT title FROM contract UNION SELECT title FROM case_file UNION SELECT reason FROM phase_override
                UNION SELECT note FROM milestone UNION SELECT note FROM contract UNION SELECT note FROM referral
                UNION SELECT text FROM answer UNION SELECT outcome FROM case_file UNION SELECT name FROM product
                UNION SELECT unit FROM product UNION SELECT category FROM product UNION SELECT declined_because FROM offer";
            let mut query = conn.prepare(&format!("SELECT * FROM ({sql}) WHERE 1"))?;
            let found = query.query_map([], |row| row.get::<_, Option<String>>(0))?;
            Ok(found.filter_map(|text| text.unwrap()).collect())
        });
        let untold: Vec<&String> =
            texts.iter().filter(|text| words.knows(text) && words.say(text) != **text).collect();
        assert!(untold.is_empty(), "{lang:?}: still German: {untold:?}");
        let looks_german = |text: &&String| {
            text.contains("ß") || text.contains(" und ") || text.contains(" der ") || text.contains("Stück")
        };
        assert_eq!(texts.iter().find(looks_german), None, "{lang:?}");
        let notes = bench.read(|conn| {
            Ok(count(conn, "SELECT count(*) FROM touch WHERE body LIKE '% und %' OR body LIKE '%geschickt%'"))
        });
        assert_eq!(notes, 0, "notes are in {german} or in the customer's language");
    }
}
