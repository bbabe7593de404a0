//! Looking for pairs: who is found and why, who is not, and that the list follows every change.

use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::duplicate::Band::{Likely, Possible, Sure};
use crate::duplicate::find::MOST;
use crate::duplicate::list::{COUNT, MERGED, PAGE};
use crate::error::Error;
use ReasonKind::*;

#[test]
fn one_party_in_two_writings_is_found_with_its_reasons() {
    for (one, other, expected) in [
        (
            json!({"kind": "organisation", "name": "Reha-Zentrum Eiderstedt GmbH", "addresses": [{"street": "Deichstraße 14", "postcode": "25813"}]}),
            json!({"kind": "organisation", "name": "Rehazentrum Eiderstedt", "addresses": [{"street": "Deichstr. 14", "postcode": "25813"}]}),
            (Likely, vec![SameName, SameAddress]),
        ),
        (
            json!({"kind": "organisation", "name": "Müller & Söhne KG", "channels": [{"kind": "phone", "value": "0351 / 12 34 56"}, {"kind": "email", "value": "info@mueller-soehne.de"}]}),
            json!({"kind": "organisation", "name": "Mueller und Soehne", "channels": [{"kind": "phone", "value": "+49 351 123456"}, {"kind": "web", "value": "www.mueller-soehne.de"}]}),
            (Sure, vec![SameName, SamePhone, SameDomain]),
        ),
        (
            json!({"kind": "organisation", "name": "Tandartspraktijk Van der Berg", "addresses": [{"street": "Lange Nieuwstraat 3", "postcode": "3512 PA"}]}),
            json!({"kind": "organisation", "name": "Tandarts v.d. Berg", "addresses": [{"street": "Lange Nieuwstraat 3", "postcode": "3512PA"}]}),
            (Possible, vec![PartOfName, SameAddress]),
        ),
        (
            json!({"kind": "organisation", "name": "Brinkmann Sanitätshaus GmbH", "vatId": "DE 811 111 111"}),
            json!({"kind": "organisation", "name": "Haus Brink", "vatId": "DE811111111"}),
            (Possible, vec![SameVatId, OtherName]),
        ),
        (
            json!({"kind": "person", "givenName": "Jan", "familyName": "van der Meijden", "birthday": "1980-02-03"}),
            json!({"kind": "person", "name": "v.d. Meyden, Jan", "birthday": "--02-03"}),
            (Likely, vec![SameName, SameBirthday]),
        ),
        (
            json!({"kind": "person", "givenName": "A.", "familyName": "Maier", "channels": [{"kind": "email", "value": "a@x.de"}]}),
            json!({"kind": "person", "givenName": "Anna", "familyName": "Maier", "channels": [{"kind": "email", "value": "A@x.de"}]}),
            (Possible, vec![SameEmail, SameSurname]),
        ),
    ] {
        let bench = Bench::open();
        for draft in [&one, &other] {
            add(&bench, draft.clone());
        }
        let found = pairs(&bench, PairState::Open);
        let told = found.first().map(|pair| (pair.band, kinds(pair)));
        assert_eq!(told, Some(expected), "{one} {other}");
    }
}

#[test]
fn two_parties_are_not_taken_for_one() {
    for (one, other) in [
        (
            json!({"kind": "organisation", "name": "Praxis 1", "addresses": [{"postcode": "20095"}]}),
            json!({"kind": "organisation", "name": "Praxis 2", "addresses": [{"postcode": "20095"}]}),
        ),
        // Two branches, a couple, colleagues at one mailbox, two firms in one house, a firm and its boss.
        (
            json!({"kind": "organisation", "name": "Adler Apotheke", "addresses": [{"postcode": "20095"}]}),
            json!({"kind": "organisation", "name": "Adler-Apotheke", "addresses": [{"postcode": "80331"}]}),
        ),
        (
            json!({"kind": "person", "givenName": "Eva", "familyName": "Lind", "channels": [{"kind": "phone", "value": "040 123456"}], "addresses": [{"street": "Am Wall 1", "postcode": "20095"}]}),
            json!({"kind": "person", "givenName": "Uwe", "familyName": "Lind", "channels": [{"kind": "phone", "value": "040 123456"}], "addresses": [{"street": "Am Wall 1", "postcode": "20095"}]}),
        ),
        (
            json!({"kind": "person", "givenName": "Eva", "familyName": "Lind", "channels": [{"kind": "email", "value": "info@x.de"}]}),
            json!({"kind": "person", "givenName": "Uwe", "familyName": "Berg", "channels": [{"kind": "email", "value": "info@x.de"}]}),
        ),
        (
            json!({"kind": "organisation", "name": "Kanzlei Berg", "addresses": [{"street": "Am Wall 1", "postcode": "20095"}]}),
            json!({"kind": "organisation", "name": "Bäckerei Lind", "addresses": [{"street": "Am Wall 1", "postcode": "20095"}]}),
        ),
        (
            json!({"kind": "organisation", "name": "Eva Lind", "channels": [{"kind": "email", "value": "e@lind.de"}]}),
            json!({"kind": "person", "name": "Eva Lind", "channels": [{"kind": "email", "value": "e@lind.de"}]}),
        ),
        (
            json!({"kind": "person", "name": "Eva Lind", "birthday": "1980-01-01"}),
            json!({"kind": "person", "name": "Eva Lind", "birthday": "1990-01-01"}),
        ),
        (
            json!({"kind": "organisation", "name": "Praxis A", "channels": [{"kind": "email", "value": "a@gmail.com"}]}),
            json!({"kind": "organisation", "name": "Werkstatt B", "channels": [{"kind": "email", "value": "b@gmail.com"}]}),
        ),
    ] {
        let bench = Bench::open();
        for draft in [&one, &other] {
            add(&bench, draft.clone());
        }
        assert_eq!(names(&bench), [], "{one} {other}");
    }
}

#[test]
fn the_list_follows_edits_the_trash_and_undo() {
    let bench = Bench::open();
    let one = firm(&bench, "Nordlicht AG", "Am Wall 1", "20095");
    let other = firm(&bench, "Nordlicht", "Am Wall 1", "20095");
    let pair = vec![("Nordlicht AG".to_owned(), "Nordlicht".to_owned())];
    assert_eq!(names(&bench), pair);
    bench.trash_party(other);
    assert_eq!(names(&bench), []);
    bench.store.undo().unwrap();
    assert_eq!(names(&bench), pair);
    bench.write(|tx| Ok(tx.execute("UPDATE party SET name = 'Werkstatt' WHERE id = ?1", [one])?));
    assert_eq!(names(&bench), []);
    bench.store.undo().unwrap();
    assert_eq!(names(&bench), pair);
    bench.store.undo().unwrap();
    assert_eq!(names(&bench), [], "a record that was never made is no duplicate");
    assert!(!bench.read(duplicate::is_due));
}

#[test]
fn what_the_user_says_is_remembered_and_can_be_taken_back() {
    let bench = Bench::open();
    let one = firm(&bench, "Nordlicht AG", "Am Wall 1", "20095");
    let other = firm(&bench, "Nordlicht", "Am Wall 1", "20095");
    let counts = || {
        look(&bench);
        let counts = bench.read(duplicate::counts);
        (counts.open, counts.later, counts.different)
    };
    assert_eq!(counts(), (1, 0, 0));
    bench.write(|tx| duplicate::say(tx, one, other, PairState::Different));
    assert_eq!(counts(), (0, 0, 1));
    // What changes about them later does not bring the question back, in whichever order it is asked.
    bench.write(|tx| Ok(tx.execute("UPDATE party SET name = 'NORDLICHT' WHERE id = ?1", [other])?));
    assert_eq!(counts(), (0, 0, 1));
    bench.write(|tx| duplicate::say(tx, other, one, PairState::Later));
    assert_eq!(counts(), (0, 1, 0));
    let same = bench.try_write(|tx| duplicate::say(tx, one, other, PairState::Later)).unwrap();
    assert!(same.changed.is_none(), "what was said is not said again");
    bench.store.undo().unwrap();
    assert_eq!(counts(), (0, 0, 1));
    bench.write(|tx| duplicate::say(tx, one, other, PairState::Open));
    assert_eq!(counts(), (1, 0, 0));
    assert!(matches!(
        bench.try_write(|tx| duplicate::say(tx, one, one, PairState::Later)),
        Err(Error::Invalid { field: "otherId", reason: "itself" })
    ));
}

#[test]
fn a_mark_that_too_many_share_is_not_compared_by_and_is_counted() {
    let bench = Bench::open();
    for n in 0..=MOST {
        add(
            &bench,
            json!({"kind": "organisation", "name": format!("Stand {n}"), "channels": [{"kind": "phone", "value": "040 123456"}]}),
        );
    }
    assert_eq!(names(&bench), []);
    assert!(bench.read(duplicate::counts).crowded >= 1);
    let crowded = bench.read(duplicate::counts).crowded;
    bench.store.undo().unwrap();
    bench.write(|tx| Ok(tx.execute("UPDATE party SET note = 'x' WHERE name = 'Stand 1'", [])?));
    look(&bench);
    assert!(bench.read(duplicate::counts).crowded < crowded, "with one less the number tells something");
}

#[test]
fn a_search_that_was_stopped_goes_on_where_it_was() {
    let bench = Bench::open();
    bench.write(|tx| {
        for n in 0..600 {
            crate::testing::insert_party(tx, &format!("Firma {}", n / 2))?;
        }
        Ok(())
    });
    let stopped = duplicate::find(&bench.store, &mut |_, _| false);
    assert!(matches!(stopped, Err(Error::Cancelled)));
    let left = bench.read(duplicate::counts).due;
    assert!((1..600).contains(&left), "{left} are left");
    assert_eq!(bench.read(duplicate::counts).open, 125);
    look(&bench);
    assert_eq!(bench.read(duplicate::counts).open, 300);
}

#[test]
fn keys_made_by_other_rules_are_made_anew() {
    let bench = Bench::open();
    firm(&bench, "Nordlicht AG", "Am Wall 1", "20095");
    firm(&bench, "Nordlicht", "Am Wall 1", "20095");
    look(&bench);
    bench
        .store
        .maintain(|conn| {
            conn.execute_batch(
                "DELETE FROM party_key; DELETE FROM duplicate_pair; UPDATE duplicate_frame SET version = 0",
            )
        })
        .unwrap()
        .unwrap();
    assert_eq!(names(&bench).len(), 1);
}

#[test]
fn whoever_is_typed_is_recognised() {
    let bench = Bench::open();
    let id = add(
        &bench,
        json!({"kind": "organisation", "name": "Müller & Söhne KG", "channels": [{"kind": "phone", "value": "0351 123456"}]}),
    );
    firm(&bench, "Mühlenhof", "Am Wall 1", "20095");
    let hints = |draft: Value, except: Option<PartyId>| {
        let draft = serde_json::from_value(draft).unwrap();
        bench.read(|conn| duplicate::of_draft(conn, &draft, except, Normaliser::new("DE")))
    };
    let typed = json!({"kind": "organisation", "name": "Mueller und Soehne", "channels": [{"kind": "phone", "value": "+49351123456"}]});
    let found = hints(typed.clone(), None);
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].party.id, found[0].band), (id, Likely));
    assert!(hints(typed, Some(id)).is_empty(), "a record is no duplicate of itself");
    let begun = hints(json!({"kind": "organisation", "name": "Mühl"}), None);
    assert_eq!(begun.iter().map(|hint| hint.party.name.as_str()).collect::<Vec<_>>(), ["Mühlenhof"]);
    assert_eq!(hints(json!({"kind": "person", "givenName": "Mü"}), None), []);
}

#[test]
fn every_list_walks_its_index() {
    let bench = Bench::open();
    let number = |sql: &str| {
        sql.replace("?1", "'open'")
            .replace("?2", "99")
            .replace("?3", "1")
            .replace("?4", "1")
            .replace("?5", "10")
    };
    bench.assert_indexed(&number(PAGE));
    let plan = bench.plan(&number(COUNT)).join("\n");
    assert!(plan.contains("SEARCH duplicate_pair USING COVERING INDEX duplicate_pair_by_score"), "{plan}");
    bench.assert_indexed(&MERGED.replace("?1", "1").replace("?2", "1").replace("?3", "10"));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn pairs_found_bit_by_bit_are_those_found_at_once(
        steps in prop::collection::vec((0..4u8, 0..8usize, 0..4usize), 1..30),
    ) {
        let bench = Bench::open();
        let ids: Vec<PartyId> = (0..8).map(|n| firm(&bench, &format!("Firma {}", n % 3), "Am Wall 1", "20095")).collect();
        for (op, party, n) in steps {
            let id = ids[party];
            bench.write(|tx| {
                match op {
                    0 => tx.execute("UPDATE party SET name = ?2 WHERE id = ?1", rusqlite::params![id, format!("Firma {n}")])?,
                    1 => tx.execute("UPDATE party SET deleted_at = nullif(1, deleted_at) WHERE id = ?1", [id])?,
                    2 => tx.execute("UPDATE address SET street = ?2 WHERE party_id = ?1", rusqlite::params![id, format!("Weg {n}")])?,
                    _ => tx.execute("UPDATE address SET postcode = ?2 WHERE party_id = ?1", rusqlite::params![id, format!("2009{n}")])?,
                };
                Ok(())
            });
            if n % 2 == 0 {
                look(&bench);
            }
        }
        let bit_by_bit = pairs(&bench, PairState::Open);
        bench.store.maintain(|conn| conn.execute_batch("DELETE FROM duplicate_pair; UPDATE duplicate_frame SET version = 0")).unwrap().unwrap();
        prop_assert_eq!(bit_by_bit, pairs(&bench, PairState::Open));
    }
}
