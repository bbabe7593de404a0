//! Rondo's own tables, which come back as they went.

use super::*;
use crate::text::Lang;

/// Records of every kind with everything that they can have.
fn fill(bench: &Bench, [one, two]: [PartyId; 2]) {
    let on = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    bench.write(|tx| {
        let money = |amount, currency: &str| crate::money::Money::new(amount, currency);
        let bought = crate::sales::PurchaseDraft {
            number: Some("R-1".into()),
            title: Some("=SUM(A1)".into()),
            product: Some("P;\"200\"".into()),
            delivered_on: Some(on("2026-02-05")),
            source: Some("DATEV".into()),
            ..crate::sales::PurchaseDraft::new(one, on("2026-02-03"), money(125_050, "EUR"))
        };
        let id = crate::sales::add_purchase(tx, &bought)?;
        let back = crate::sales::PurchaseDraft {
            returns_id: Some(id),
            ..crate::sales::PurchaseDraft::new(one, on("2026-02-03"), money(-1_234_567, "EUR"))
        };
        let awaited = crate::sales::PurchaseDraft {
            awaits_delivery: true,
            cancelled_on: Some(on("2026-03-01")),
            ..crate::sales::PurchaseDraft::new(two, on("2026-02-04"), money(1_500, "KWD"))
        };
        for draft in [&back, &awaited, &awaited] {
            crate::sales::add_purchase(tx, draft)?;
        }
        let contract = crate::sales::ContractDraft {
            party_id: one,
            title: "+Wartung".into(),
            number: Some("V-1".into()),
            started_on: on("2025-01-01"),
            ends_on: Some(on("2025-12-31")),
            notice_days: Some(90),
            renews_months: Some(12),
            noticed_on: Some(on("2025-06-01")),
            price_change: None,
            money: Some(money(120_000, "EUR")),
            note: Some("Zeile 1\n\"2\"; und 3".into()),
            source: None,
        };
        crate::sales::add_contract(tx, &contract)?;
        crate::sales::add_contract(tx, &crate::sales::ContractDraft { money: None, notice_days: None, ..contract })?;
        for kind in ["complaint", "return", "question", "feedback"] {
            let case = serde_json::json!({"partyId": two, "kind": kind, "severe": kind == "return", "title": "@Fall",
                "note": "a\nb", "openedOn": "2026-02-03", "dueOn": "2026-02-10", "closedOn": "2026-02-09",
                "outcome": "gut", "source": "Telefon"});
            crate::service::add_case(tx, &serde_json::from_value(case)?)?;
        }
        let answer = serde_json::json!({"partyId": one, "answeredOn": "2026-02-03", "nps": 10, "mood": -2, "text": "-viel"});
        crate::survey::add_answer(tx, &serde_json::from_value(answer)?)?;
        for referred in [Some(two), None] {
            let referral = serde_json::json!({"partyId": one, "referredId": referred, "referredOn": "2026-02-03", "note": "am Stand"});
            crate::survey::add_referral(tx, &serde_json::from_value(referral)?)?;
        }
        Ok(())
    });
}

fn exported(bench: &Bench, kind: RecordKind, lang: Lang) -> String {
    let mut out = Vec::new();
    bench.store.read(|conn| export::write(conn, kind, Texts::new(lang), &mut out, &mut |_| true)).unwrap();
    String::from_utf8(out).unwrap()
}

fn take_contacts(bench: &Bench, bytes: &[u8]) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("kunden.csv");
    std::fs::write(&path, bytes).unwrap();
    let source = Source::open(&path).unwrap();
    let sniffed = sniff(BufReader::new(source.reader().unwrap())).unwrap();
    let mapping = sniffed.mapping();
    let reading = crate::exchange::import::Reading::Csv(Box::new(sniffed.dialect), mapping);
    let options = crate::exchange::import::Options { country: "DE".to_owned(), ..Default::default() };
    bench.write(|tx| crate::exchange::import::run(tx, &source, &reading, &options, &mut |_| true));
}

#[test]
fn what_goes_out_comes_back_into_an_empty_base_as_it_was_and_adds_nothing_to_its_own() {
    let (bench, one, two) = firm();
    fill(&bench, [one, two]);
    for lang in Lang::ALL {
        let mut customers = Vec::new();
        let format = crate::exchange::export::Format::Csv(Lang::De);
        bench
            .store
            .read(|conn| {
                crate::exchange::export::write(conn, &[one, two], format, &mut customers, &mut |_| true)
            })
            .unwrap();
        let empty = Bench::open();
        take_contacts(&empty, &customers);
        for kind in RecordKind::EVERY {
            let file = exported(&bench, kind, lang);
            let rows = file.lines().count();
            assert!(rows > 1, "{kind:?}");
            let outcome = try_import(&empty, &file).unwrap();
            assert_eq!((outcome.refused, outcome.known), (0, 0), "{kind:?} {:?}", outcome.problems);
            assert_eq!(exported(&empty, kind, lang), file, "{kind:?}");
            for base in [&empty, &bench] {
                let before = without_news(base);
                assert_eq!(try_import(base, &file).unwrap().added, 0, "{kind:?}");
                assert_eq!(without_news(base), before);
            }
        }
    }
}

#[test]
fn cells_that_a_spreadsheet_would_run_go_out_marked_and_amounts_do_not() {
    let (bench, one, two) = firm();
    fill(&bench, [one, two]);
    let purchases = exported(&bench, RecordKind::Purchases, Lang::De);
    assert!(purchases.contains(";'=SUM(A1);") && purchases.contains(";-12345,67;"), "{purchases}");
    assert!(exported(&bench, RecordKind::Cases, Lang::En).contains(";'@Fall;"));
}
