//! Two records made one: nothing is lost, whatever they have, and undo gives back exactly what was there.

use std::collections::BTreeMap;

use proptest::prelude::*;
use rusqlite::types::Value as Sql;
use serde_json::json;

use super::furnished::{furnish, places, tables, world};
use super::*;
use crate::Result;
use crate::duplicate::MergeRequest;
use crate::duplicate::references::{Reference, references};
use crate::error::Error;
use crate::id::LinkId;
use crate::party::LinkDraft;
use crate::store::{Label, Op};

fn request(keep: PartyId, lose: PartyId, fields: Value) -> MergeRequest {
    serde_json::from_value(json!({"keep": keep, "lose": lose, "fields": fields})).unwrap()
}

fn merge(bench: &Bench, request: &MergeRequest) -> Result<i64> {
    let label = Label::of(Op::PartyMerge);
    let written = bench.store.write(&label, |tx| duplicate::merge(tx, request, Normaliser::new("DE")))?;
    Ok(written.changed.map(|changed| changed.set).unwrap_or_default())
}

/// A row by its columns.
type Row = BTreeMap<String, Sql>;

fn rows(bench: &Bench, table: &str) -> Vec<Row> {
    bench.read(|conn| {
        let mut query = conn.prepare(&format!("SELECT * FROM \"{table}\""))?;
        let names: Vec<String> = query.column_names().map(str::to_owned).collect();
        let rows = query.query_map([], |row| {
            names
                .iter()
                .map(|name| Ok((name.clone(), row.get::<_, Sql>(name.as_str())?)))
                .collect::<rusqlite::Result<Row>>()
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    })
}

/// The rows of the one that goes that are neither with the one that stays now nor the same as one of its own.
fn lost(before: &[Row], after: &[Row], place: &Reference, keep: PartyId, lose: PartyId) -> Vec<Row> {
    let id = |party: PartyId| Sql::Blob(party.0.as_bytes().to_vec());
    // What two rows must have in common to be one.
    let essence: &[&str] = match place.table.as_str() {
        "address" => &["street"],
        "channel" => &["kind", "normal"],
        "custom_value" => &["field_id"],
        "deal_party" => &["deal_id"],
        "party_link" if place.column == "party_id" => &["other_id"],
        "party_link" => &["party_id"],
        "party_photo" => &[],
        "party_tag" => &["tag_id"],
        "touch_party" => &["touch_id"],
        _ => &["id"],
    };
    let moved = |row: &Row| {
        after
            .iter()
            .any(|now| now[&place.column] == id(keep) && essence.iter().all(|name| now[*name] == row[*name]))
    };
    before.iter().filter(|row| row[&place.column] == id(lose) && !moved(row)).cloned().collect()
}

#[test]
fn every_place_that_points_at_a_party_is_known_and_furnished() {
    let bench = Bench::open();
    let mut known: Vec<(String, String)> =
        bench.read(references).into_iter().map(|place| (place.table, place.column)).collect();
    let mut furnished = places();
    known.sort();
    furnished.sort();
    assert_eq!(known, furnished, "a table that points at parties has its row in `furnished.rs`");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(30))]

    #[test]
    fn no_child_is_lost_and_undo_gives_exactly_the_former_rows(
        kept in prop::collection::vec((0..30usize, 0..3usize), 0..40),
        given in prop::collection::vec((0..30usize, 0..3usize), 1..60),
        takes in prop::collection::vec(0..3u8, 4),
    ) {
        let (bench, third) = world();
        let keep = add(&bench, json!({"kind": "organisation", "name": "A", "note": "eins", "vatId": "1"}));
        let lose = add(&bench, json!({"kind": "organisation", "name": "B", "note": "zwei", "customerNumber": "7"}));
        let tables = tables();
        let wanted = |steps: &[(usize, usize)]| -> Vec<(&str, usize)> {
            steps.iter().map(|(table, n)| (tables[table % tables.len()], *n)).collect()
        };
        furnish(&bench, keep, third, &wanted(&kept));
        furnish(&bench, lose, third, &wanted(&given));
        let places = bench.read(references);
        let before: Vec<Vec<Row>> = places.iter().map(|place| rows(&bench, &place.table)).collect();
        let dump = bench.dump();
        let fields: Vec<Value> = ["name", "note", "vatId", "customerNumber"].iter().zip(&takes).map(|(field, take)| {
            json!({"field": field, "take": (["kept", "lost", "typed"][usize::from(*take)]), "text": "T"})
        }).collect();
        let set = merge(&bench, &request(keep, lose, json!(fields))).unwrap();
        for (place, before) in places.iter().zip(&before) {
            let after = rows(&bench, &place.table);
            prop_assert_eq!(lost(before, &after, place, keep, lose), Vec::<Row>::new(), "{:?}", place);
            let gone = Sql::Blob(lose.0.as_bytes().to_vec());
            prop_assert!(after.iter().all(|row| row[&place.column] != gone), "{:?} still points there", place);
        }
        // Whatever happens elsewhere, and with the customer in other records, stands in no way.
        add(&bench, json!({"kind": "organisation", "name": "C"}));
        furnish(&bench, third, third, &[("purchase", 0)]);
        let later = bench.dump();
        bench.store.undo_set(set).unwrap();
        bench.store.undo().unwrap_or_else(|error| panic!("{error}"));
        bench.store.undo().unwrap();
        prop_assert_eq!(bench.dump(), dump);
        prop_assert_ne!(later, bench.dump());
    }
}

#[test]
fn each_field_comes_from_where_it_was_chosen() {
    let bench = Bench::open();
    let keep = add(
        &bench,
        json!({"kind": "organisation", "name": "Nordlicht AG", "note": "alt", "customerNumber": "10482", "tags": ["Nord"],
            "channels": [{"kind": "phone", "value": "040 123456", "isPrimary": true}, {"kind": "email", "value": "info@n.de"}],
            "addresses": [{"street": "Deichstraße 14", "postcode": "25813", "city": "Husum", "isPrimary": true}]}),
    );
    let lose = add(
        &bench,
        json!({"kind": "organisation", "name": "Nordlicht", "note": "neu", "customerNumber": "11907", "vatId": "DE1", "tags": ["nord", "See"],
            "channels": [{"kind": "phone", "value": "+49 40 123456", "label": "work"}, {"kind": "phone", "value": "040 999999", "isPrimary": true}],
            "addresses": [{"street": "Deichstrasse 14", "postcode": "25813", "city": "Husum", "country": "DE"}, {"street": "Hafen 1", "isPrimary": true}]}),
    );
    let draft = bench.store.set_draft(&format!("touch:{}", lose.0), Some("\"Text\""));
    draft.unwrap();
    let fields = json!([{"field": "name", "take": "typed", "text": " Nordlicht SE "}, {"field": "note", "take": "both"}]);
    merge(&bench, &request(keep, lose, fields)).unwrap();
    let card = bench.read(|conn| party::card(conn, keep));
    assert_eq!((card.name.as_str(), card.note.as_deref()), ("Nordlicht SE", Some("alt\n\nneu")));
    assert_eq!((card.customer_number.as_deref(), card.vat_id.as_deref()), (Some("10482"), Some("DE1")));
    let channels: Vec<(&str, Option<&str>, bool)> = card
        .channels
        .iter()
        .map(|channel| (channel.normal.as_str(), channel.label.as_deref(), channel.is_primary))
        .collect();
    assert_eq!(
        channels,
        [("+4940123456", Some("work"), true), ("info@n.de", None, false), ("+4940999999", None, false)]
    );
    let streets: Vec<(Option<&str>, Option<&str>, bool)> = card
        .addresses
        .iter()
        .map(|address| (address.street.as_deref(), address.country.as_deref(), address.is_primary))
        .collect();
    assert_eq!(streets, [(Some("Deichstraße 14"), Some("DE"), true), (Some("Hafen 1"), None, false)]);
    assert_eq!(card.tags.len(), 2);
    assert_eq!(
        bench
            .read(|conn| crate::store::draft(conn, &format!("touch:{}", keep.0)))
            .map(|draft| draft.value)
            .as_deref(),
        Some("\"Text\"")
    );
    // The old number leads to the one that stayed, and what was joined can be seen.
    let hits = bench.read(|conn| crate::search::quick(conn, "11907", None, 5));
    assert_eq!(hits.len(), 1);
    let merged = bench.read(|conn| duplicate::merged(conn, None, None));
    assert_eq!((merged.rows[0].kept.id, merged.rows[0].lost.id), (keep, lose));
    let set = merged.rows[0].set.unwrap();
    bench.store.undo_set(set).unwrap();
    assert_eq!(bench.read(|conn| duplicate::merged(conn, None, None)).rows, []);
    bench.store.redo().unwrap();
    assert_eq!(bench.read(|conn| duplicate::merged(conn, None, None)).rows[0].set, Some(set));
}

#[test]
fn what_cannot_be_one_is_refused_and_nothing_is_written() {
    let bench = Bench::open();
    let [top, middle, part, trash] = ["Konzern", "Holding", "Werk", "Fort"].map(|name| bench.party(name));
    let person = add(&bench, json!({"kind": "person", "name": "Eva Lind"}));
    bench.write(|tx| {
        for (party_id, other_id) in [(part, middle), (middle, top)] {
            link(tx, party_id, other_id, None)?;
        }
        Ok(())
    });
    bench.trash_party(trash);
    let before = bench.dump();
    for (keep, lose, reason) in [
        (top, top, "itself"),
        (top, person, "other-kind"),
        (person, top, "other-kind"),
        (part, middle, "linked"),
        (middle, part, "linked"),
        (top, part, "linked"),
    ] {
        let refused = merge(&bench, &request(keep, lose, json!([])));
        assert!(
            matches!(refused, Err(Error::Invalid { field: "lose", reason: told }) if told == reason),
            "{reason}"
        );
    }
    for (keep, lose) in [(top, trash), (trash, top)] {
        assert!(matches!(merge(&bench, &request(keep, lose, json!([]))), Err(Error::NotFound("party"))));
    }
    let other = bench.party("Andere");
    let before_fields = bench.dump();
    for (fields, reason) in [
        (json!([{"field": "seq", "take": "lost"}]), "unknown"),
        (json!([{"field": "name", "take": "both"}]), "unknown"),
        (json!([{"field": "customerSince", "take": "typed", "text": "gestern"}]), "unreadable"),
        (json!([{"field": "name", "take": "typed", "text": ""}]), "missing"),
    ] {
        let refused = merge(&bench, &request(top, other, fields.clone()));
        assert!(matches!(refused, Err(Error::Invalid { reason: told, .. }) if told == reason), "{fields}");
    }
    assert_eq!(bench.dump(), before_fields);
    assert_ne!(before, before_fields);
}

fn link(
    tx: &crate::store::Tx<'_>,
    party_id: PartyId,
    other_id: PartyId,
    role: Option<&str>,
) -> Result<LinkId> {
    let role = role.map(str::to_owned);
    party::link(
        tx,
        &LinkDraft {
            id: None,
            party_id,
            other_id,
            role,
            buying_role: None,
            from: None,
            to: None,
            is_primary: true,
        },
    )
}

#[test]
fn links_neither_double_nor_point_at_themselves() {
    let bench = Bench::open();
    let [keep, lose, only] = ["A", "B", "C"].map(|name| bench.party(name));
    let [both, own] =
        ["Eva Lind", "Uwe Berg"].map(|name| add(&bench, json!({"kind": "person", "name": name})));
    bench.write(|tx| {
        link(tx, both, keep, Some("Einkauf"))?;
        link(tx, both, lose, Some("Technik"))?;
        link(tx, own, lose, None)?;
        link(tx, lose, only, None)?;
        Ok(())
    });
    bench.write(|tx| {
        let draft = json!({"partyId": lose, "referredId": keep, "referredOn": "2026-11-01"});
        crate::survey::add_referral(tx, &serde_json::from_value(draft).unwrap())
    });
    let before = bench.dump();
    merge(&bench, &request(keep, lose, json!([]))).unwrap();
    let card = bench.read(|conn| party::card(conn, keep));
    let people: Vec<(&str, Option<&str>, bool)> =
        card.people.iter().map(|link| (link.name.as_str(), link.role.as_deref(), link.is_primary)).collect();
    assert_eq!(people, [("Eva Lind", Some("Einkauf, Technik"), true), ("Uwe Berg", None, false)]);
    assert_eq!(card.organisations.len(), 1);
    let referral: Option<Vec<u8>> =
        bench.read(|conn| Ok(conn.query_row("SELECT referred_id FROM referral", [], |row| row.get(0))?));
    assert_eq!(referral, None, "nobody recommends the firm to himself");
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
}

#[test]
fn a_place_that_still_holds_goes_on_and_what_somebody_decides_stays() {
    let bench = Bench::open();
    let [keep, lose] = ["A", "B"].map(|name| bench.party(name));
    let eva = add(&bench, json!({"kind": "person", "name": "Eva Lind"}));
    bench.write(|tx| {
        link(tx, eva, keep, None)?;
        let ended = link(tx, eva, lose, None)?;
        tx.execute(
            "UPDATE party_link SET from_on = '2020-01-01', to_on = '2022-03-31', buying_role = 'decider' WHERE id = ?1",
            [ended],
        )?;
        Ok(())
    });
    merge(&bench, &request(keep, lose, json!([]))).unwrap();
    let stored: Vec<(Option<String>, Option<String>, Option<String>)> = bench.read(|conn| {
        let mut query = conn.prepare("SELECT from_on, to_on, buying_role FROM party_link")?;
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    });
    assert_eq!(stored, [(Some("2020-01-01".to_owned()), None, Some("decider".to_owned()))]);
}

#[test]
fn a_later_edit_of_a_chosen_field_stands_in_the_way_of_undo_and_is_named() {
    let bench = Bench::open();
    let keep = add(&bench, json!({"kind": "organisation", "name": "A"}));
    let lose = add(&bench, json!({"kind": "organisation", "name": "B", "vatId": "DE1"}));
    let set = merge(&bench, &request(keep, lose, json!([]))).unwrap();
    bench.write(|tx| Ok(tx.execute("UPDATE party SET vat_id = 'DE2' WHERE id = ?1", [keep])?));
    let before = bench.dump();
    let Err(Error::UndoConflict(conflict)) = bench.store.undo_set(set) else { panic!("it was undone") };
    assert_eq!((conflict.table.as_str(), conflict.field.as_deref()), ("party", Some("vat_id")));
    assert_eq!(bench.dump(), before);
}

#[test]
fn records_that_were_joined_earlier_follow_and_a_restored_one_is_its_own_again() {
    let bench = Bench::open();
    let [first, second, third] = ["A", "B", "C"].map(|name| bench.party(name));
    merge(&bench, &request(second, first, json!([]))).unwrap();
    merge(&bench, &request(third, second, json!([]))).unwrap();
    let merged = bench.read(|conn| duplicate::merged(conn, None, None)).rows;
    assert!(merged.iter().all(|row| row.kept.id == third));
    assert_eq!(merged.len(), 2);
    bench.write(|tx| party::restore(tx, &[first]));
    assert_eq!(bench.read(|conn| duplicate::merged(conn, None, None)).rows.len(), 1);
    let back = party::PartyChange::Restore;
    bench.write(|tx| party::change(tx, &[second], &back, Normaliser::new("DE"), &mut |_| true));
    assert_eq!(bench.read(duplicate::counts).merged, 0, "the way out of the list is the same");
}

#[test]
fn what_would_move_is_counted_before() {
    let (bench, third) = world();
    let [keep, lose] = ["A", "B"].map(|name| bench.party(name));
    furnish(&bench, keep, third, &[("purchase", 0), ("purchase", 0), ("touch", 0)]);
    furnish(&bench, lose, third, &[("purchase", 0), ("contract", 0)]);
    let compared = bench.read(|conn| duplicate::compare(conn, keep, lose));
    let counted: Vec<(&str, u32, u32)> =
        compared.moving.iter().map(|moving| (moving.table.as_str(), moving.kept, moving.lost)).collect();
    assert_eq!(counted, [("contract", 0, 1), ("purchase", 2, 1), ("touch", 1, 0)]);
    assert_eq!(compared.refusal, None);
}
