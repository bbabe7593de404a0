//! What is known beside the facts: the contact person who left, and what contracts bring.

use rusqlite::params;

use super::super::beside::{LEFT, YEARLY};
use super::super::{Level, derive_all, warned, worth};
use super::*;
use crate::sales::{ContractDraft, add_contract, update_contract};

fn contract(party: PartyId, months: Option<u8>, amount: i64, currency: &str) -> ContractDraft {
    serde_json::from_value(serde_json::json!({
        "partyId": party, "title": "Wartung", "startedOn": days_ago(400), "endsOn": days_ago(-20),
        "renewsMonths": months, "money": {"amount": amount, "currency": currency},
    }))
    .unwrap()
}

/// What is expected of a customer and what may be lost, as lists sort by it.
fn stake(bench: &Bench, party: PartyId) -> (Option<i64>, Option<i64>) {
    bench.read(|conn| {
        let sql = "SELECT s.value, s.at_risk FROM standing s JOIN party p ON p.seq = s.seq WHERE p.id = ?1";
        Ok(conn.query_row(sql, [party], |row| Ok((row.get(0)?, row.get(1)?)))?)
    })
}

#[test]
fn what_a_contract_brings_in_a_year_is_at_stake_with_whom_it_binds() {
    let bench = Bench::open();
    let [quarterly, yearly, bare, other] = ["Quartal", "Jahr", "Ohne", "Fremd"].map(|name| bench.party(name));
    let id = bench.write(|tx| {
        add_contract(tx, &ContractDraft { money: None, ..contract(bare, None, 1, "EUR") })?;
        add_contract(tx, &contract(other, None, 90_000, "CHF"))?;
        add_contract(tx, &contract(yearly, None, 40_000, "EUR"))?;
        add_contract(tx, &contract(quarterly, Some(3), 10_000, "EUR"))
    });
    let whole = |party| stake(&bench, party).0.zip(stake(&bench, party).1).map(|(value, lost)| value + lost);
    assert_eq!((whole(bare), whole(other)), (None, None), "nothing is known of what they bring");
    assert_eq!(whole(quarterly), whole(yearly), "four terms are a year");
    let year = whole(yearly).unwrap();
    assert!((37_000..40_000).contains(&year), "a year, later months counting less: {year}");
    let before = all_kept(&bench);
    derive_all(&bench.store, &mut |_, _| true).unwrap();
    assert_eq!(all_kept(&bench), before);
    // Notice makes nearly all of it a loss, and the customer the first of whom the firm is warned.
    let noticed =
        ContractDraft { noticed_on: Some(days_ago(1)), ..contract(quarterly, Some(3), 10_000, "EUR") };
    bench.write(|tx| update_contract(tx, id, &noticed));
    let (value, lost) = stake(&bench, quarterly);
    assert!(lost > value.map(|value| value * 9), "{value:?} {lost:?}");
    let list = bench.read(|conn| warned(conn, 10, &Texts::new(Lang::De), NOW));
    assert!(list.rows[0].by_contract && list.rows[0].name == "Quartal", "{list:?}");
    let told = bench.read(|conn| worth(conn, yearly, NOW)).unwrap();
    assert!(told.by_contract && told.low.is_none() && !told.lacks_amount);
    let bare = bench.read(|conn| worth(conn, bare, NOW)).unwrap();
    assert!(
        bare.by_contract && bare.lacks_amount && bare.value.is_none(),
        "it is said why nothing is expected"
    );
    bench.store.undo().unwrap();
    assert_eq!(all_kept(&bench), before);
}

fn employ(bench: &Bench, firm: PartyId, name: &str, left: Option<i64>, first: bool) {
    let person = bench.party(name);
    bench.write(|tx| {
        tx.execute("UPDATE party SET kind = 'person' WHERE id = ?1", [person])?;
        Ok(tx.execute(
            "INSERT INTO party_link (id, party_id, other_id, to_on, is_primary) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![tx.new_id(), person, firm, left.map(days_ago), first],
        )?)
    });
}

#[test]
fn a_contact_person_who_left_lately_raises_the_risk() {
    let bench = Bench::open();
    let [first, last, second, long, none] = ["A", "B", "C", "D", "E"].map(|name| {
        let firm = bench.party(name);
        for n in 0..5 {
            buy(&bench, firm, days_ago(5 + n * 30));
        }
        firm
    });
    employ(&bench, first, "Erste", Some(20), true);
    employ(&bench, first, "Bleibt", None, false);
    employ(&bench, last, "Einzige", Some(20), false);
    employ(&bench, second, "Zweite", Some(20), false);
    employ(&bench, second, "Erste", None, true);
    employ(&bench, long, "Lange weg", Some(200), true);
    let says = |firm: PartyId| {
        let view = bench.read(|conn| of_party(conn, firm, &Texts::new(Lang::De), NOW)).unwrap();
        view.warning.unwrap().signs.iter().any(|sign| sign == "Ansprechpartner gegangen")
    };
    assert_eq!([first, last, second, long, none].map(says), [true, true, false, false, false]);
}

#[test]
fn what_is_known_beside_the_facts_is_found_by_indexes() {
    let bench = Bench::open();
    for (sql, index) in [(LEFT, "party_link_by_other"), (YEARLY, "contract_by_party")] {
        let plan = bench.plan(sql);
        assert!(plan.iter().any(|line| line.contains(index)), "{plan:#?}");
        let is_scan = |line: &&String| line.starts_with("SCAN") && !line.contains("VIRTUAL TABLE");
        assert_eq!(plan.iter().find(is_scan), None, "{plan:#?}");
    }
}

#[test]
fn an_angry_customer_is_warned_of_though_a_contract_binds() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    for days in [200, 160, 120, 80] {
        buy(&bench, party, days_ago(days));
    }
    bench.write(|tx| add_contract(tx, &contract(party, Some(12), 10_000, "EUR")));
    let told = || bench.read(|conn| of_party(conn, party, &Texts::new(Lang::De), NOW)).unwrap();
    let calm = told();
    assert_eq!(calm.purchases, 4, "the contract is no purchase");
    let six = calm.places.iter().find(|place| place.track == "six").unwrap();
    assert!(!six.because.iter().any(|why| why.contains("5 Käufe")), "{:?}", six.because);
    assert_eq!(calm.warning.unwrap().since, None);
    let case =
        serde_json::json!({"partyId": party, "kind": "complaint", "title": "Pumpe", "openedOn": days_ago(3)});
    let answer = serde_json::json!({"partyId": party, "answeredOn": days_ago(1), "nps": 2});
    bench.write(|tx| {
        crate::service::add_case(tx, &serde_json::from_value(case.clone()).unwrap())?;
        crate::survey::add_answer(tx, &serde_json::from_value(answer.clone()).unwrap())
    });
    let warning = told().warning.unwrap();
    assert_eq!((warning.level, warning.since), (Level::High, Some(days_ago(1))));
    assert!(warning.signs.iter().any(|sign| sign.contains("2 von 10")), "{:?}", warning.signs);
    assert!(warning.signs.iter().any(|sign| sign.contains("Reklamation")), "{:?}", warning.signs);
    let listed = bench.read(|conn| warned(conn, 10, &Texts::new(Lang::De), NOW));
    assert_eq!(listed.count, 1);
}

#[test]
fn a_phase_set_by_hand_changes_on_the_day_after_its_last() {
    let bench = Bench::open();
    let party = bench.party("Klinikum");
    let draft: crate::milestone::PhaseDraft = serde_json::from_value(serde_json::json!({
        "partyId": party, "phase": "trust", "reason": "Messe", "expiresOn": days_ago(-20),
    }))
    .unwrap();
    bench.write(|tx| crate::milestone::set_phase(tx, &draft));
    let view = bench.read(|conn| of_party(conn, party, &Texts::new(Lang::De), NOW)).unwrap();
    let next = view.next.iter().find(|moved| moved.track == "six").unwrap();
    assert_eq!(
        (next.on, next.from.as_deref(), next.to.as_str()),
        (days_ago(-21), Some("trust"), "attention")
    );
}
