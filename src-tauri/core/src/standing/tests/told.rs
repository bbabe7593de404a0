//! What one customer is told of, and what its people count for.

use rusqlite::params;

use super::super::{Level, derive_all};
use super::*;
use crate::testing::insert_party;

#[test]
fn an_organisation_stands_for_its_people() {
    let bench = Bench::open();
    let firm = bench.party("Klinikum Lüttenhoff");
    let person = bench.party("Frau Hansen");
    bench.write(|tx| {
        tx.execute("UPDATE party SET kind = 'person' WHERE id = ?1", [person])?;
        tx.execute(
            "INSERT INTO party_link (id, party_id, other_id) VALUES (?1, ?2, ?3)",
            params![tx.new_id(), person, firm],
        )?;
        Ok(())
    });
    assert_eq!(six(&bench, person), None);
    assert_eq!(six(&bench, firm), Some(Phase::Attention));
    call(&bench, person, 1);
    assert_eq!(
        six(&bench, firm),
        Some(Phase::Trust),
        "a call with its contact person is a call with the firm"
    );
    bench.trash_party(firm);
    assert_eq!(six(&bench, firm), None);
    assert_eq!(six(&bench, person), Some(Phase::Trust), "who has no firm any more stands alone");
    bench.write(|tx| Ok(tx.execute("UPDATE party SET deleted_at = NULL WHERE id = ?1", [firm])?));
    assert_eq!((six(&bench, firm), six(&bench, person)), (Some(Phase::Trust), None));
}

#[test]
fn a_firm_loses_the_talks_of_a_person_whose_link_goes() {
    let bench = Bench::open();
    let (firm, other) = (bench.party("Klinikum Lüttenhoff"), bench.party("Praxis Süd"));
    let person = bench.party("Frau Hansen");
    let link = bench.write(|tx| {
        tx.execute("UPDATE party SET kind = 'person' WHERE id = ?1", [person])?;
        let link = tx.new_id();
        tx.execute(
            "INSERT INTO party_link (id, party_id, other_id) VALUES (?1, ?2, ?3)",
            params![link, person, firm],
        )?;
        Ok(link)
    });
    call(&bench, person, 1);
    assert_eq!(six(&bench, firm), Some(Phase::Trust));
    bench.write(|tx| {
        Ok(tx.execute("UPDATE party_link SET other_id = ?2 WHERE id = ?1", params![link, other])?)
    });
    assert_eq!((six(&bench, firm), six(&bench, other)), (Some(Phase::Attention), Some(Phase::Trust)));
    bench.write(|tx| Ok(tx.execute("DELETE FROM party_link WHERE id = ?1", [link])?));
    assert_eq!((six(&bench, other), six(&bench, person)), (Some(Phase::Attention), Some(Phase::Trust)));
}

#[test]
fn a_new_firm_inherits_the_talks_with_somebody_who_was_known_before() {
    let bench = Bench::open();
    let person = bench.party("Frau Hansen");
    bench.write(|tx| Ok(tx.execute("UPDATE party SET kind = 'person' WHERE id = ?1", [person])?));
    call(&bench, person, 1);
    let (firm, other) = bench.write(|tx| {
        let (firm, other) = (insert_party(tx, "Klinikum Lüttenhoff")?, insert_party(tx, "Praxis Süd")?);
        tx.execute(
            "INSERT INTO party_link (id, party_id, other_id) VALUES (?1, ?2, ?3)",
            params![tx.new_id(), person, firm],
        )?;
        Ok((firm, other))
    });
    assert_eq!((six(&bench, firm), six(&bench, other)), (Some(Phase::Trust), Some(Phase::Attention)));
    let both = all_kept(&bench);
    derive_all(&bench.store, &mut |_, _| true).unwrap();
    assert_eq!(all_kept(&bench), both);
}

#[test]
fn a_customer_is_told_with_reasons_of_today_in_words() {
    let bench = Bench::open();
    let party = bench.party("Sanitätshaus Brinkmann");
    for n in 0..6 {
        buy(&bench, party, days_ago(160 + n * 30));
    }
    let view = bench.read(|conn| of_party(conn, party, &Texts::new(Lang::De), NOW)).unwrap();
    let six = view.places.iter().find(|place| place.track == "six").unwrap();
    assert_eq!(six.phase, "winBack");
    assert!(six.because.iter().any(|reason| reason.contains("160 Tagen")), "{:?}", six.because);
    let warning = view.warning.unwrap();
    assert_eq!((warning.level, warning.light.as_str()), (Level::High, "red"));
    assert_eq!(warning.at_risk, None, "behind a red light there is no number");
    assert!(warning.signs[0].contains("160 Tagen"), "{:?}", warning.signs);
    assert_eq!(view.life, 1);
    assert!(view.history.iter().any(|moved| moved.track == "six" && moved.to == "winBack"));
}

#[test]
fn a_deal_that_was_lost_is_no_reason_any_more() {
    let bench = Bench::open();
    bench.write(|tx| sales::create_default_pipelines(tx, &Texts::new(Lang::De), "EUR"));
    let party = bench.party("Apotheek De Brug");
    let pipelines = bench.read(sales::pipelines);
    let stages = &pipelines[0].stages;
    let stage = |kind: sales::StageKind| stages.iter().find(|stage| stage.kind == kind).unwrap().id.unwrap();
    let draft: sales::DealDraft = serde_json::from_value(serde_json::json!({
        "partyId": party, "stageId": stage(sales::StageKind::Open), "title": "Blutdruckmesser",
        "money": {"amount": 360_000, "currency": "EUR"},
    }))
    .unwrap();
    let deal = bench.write(|tx| sales::create_deal(tx, &draft));
    let told = |bench: &Bench| {
        let view = bench.read(|conn| of_party(conn, party, &Texts::new(Lang::De), NOW)).unwrap();
        view.places[0].because.join("; ")
    };
    assert!(told(&bench).contains("offene Verkaufschance"), "{}", told(&bench));
    let lost: sales::DealMove = serde_json::from_value(serde_json::json!({
        "id": deal, "stageId": stage(sales::StageKind::Lost), "lostReason": "Kein Bedarf", "closedOn": "2026-11-23",
    }))
    .unwrap();
    bench.write(|tx| sales::move_deal(tx, &lost));
    assert!(!told(&bench).contains("offene Verkaufschance"), "{}", told(&bench));
}

#[test]
fn many_at_once_are_told_as_one_by_one() {
    let bench = Bench::open();
    let (firm, gone) = (bench.party("Klinikum Lüttenhoff"), bench.party("Praxis Süd"));
    bench.write(|tx| {
        for n in 0..1200 {
            let person = insert_party(tx, &format!("Person {n}"))?;
            tx.execute("UPDATE party SET kind = 'person' WHERE id = ?1", [person])?;
            let of = if n % 3 == 0 { gone } else { firm };
            tx.execute(
                "INSERT INTO party_link (id, party_id, other_id) VALUES (?1, ?2, ?3)",
                params![tx.new_id(), person, of],
            )?;
        }
        Ok(())
    });
    bench.trash_party(gone);
    let by_writes = all_kept(&bench);
    derive_all(&bench.store, &mut |_, _| true).unwrap();
    assert_eq!(all_kept(&bench), by_writes);
    let standing: u32 =
        bench.read(|conn| Ok(conn.query_row("SELECT count(*) FROM standing", [], |row| row.get(0))?));
    assert_eq!(standing, 1 + 400, "the firm, and those whose firm is gone");
}
