//! Firm, person, deal and note in one row.

use super::*;
use crate::exchange::Reason;
use crate::sales::{self, DealView, StageKind};
use crate::testing::NOW;

const FILE: &str = "Firma;Vorname;Nachname;E-Mail;Notizen;Verkaufschance;Betrag;Währung;Phase;Erwarteter Abschluss\n\
    Beck GmbH;Anna;Beck;anna@example.org;ruft zurück;Neue Küche;12.500,00;EUR;Angebot;31.03.2027\n\
    Kern KG;Otto;Kern;otto@example.org;;Wartung;900,00;;Irgendwas;\n\
    Kern KG;Otto;Kern;otto@example.org;;;50,00;;;\n";

fn firm(bench: &Bench) {
    bench.write(|tx| {
        let texts = crate::text::Texts::new(crate::text::Lang::De);
        sales::create_default_pipelines(tx, &texts, "EUR")
    });
}

fn deals(bench: &Bench) -> Vec<DealView> {
    let parties = all(bench);
    bench.read(|conn| {
        let mut found = Vec::new();
        for party in &parties {
            found.extend(sales::deals_of_party(conn, party.id, NOW)?);
        }
        found.sort_by(|a, b| a.title.cmp(&b.title));
        found.dedup_by_key(|deal| deal.id);
        Ok(found)
    })
}

#[test]
fn a_deal_stands_in_the_row_of_its_firm_and_person() {
    let bench = Bench::open();
    firm(&bench);
    let outcome = import(&bench, "a.csv", FILE);
    assert_eq!((outcome.created, outcome.deals, outcome.deals_changed), (2, 2, 0));
    let found = deals(&bench);
    let [kitchen, upkeep] = found.as_slice() else { panic!("two deals, not {}", found.len()) };
    assert_eq!((kitchen.title.as_str(), kitchen.party_name.as_str()), ("Neue Küche", "Beck GmbH"));
    assert_eq!(kitchen.money, Some(crate::money::Money::new(1_250_000, "EUR")));
    assert_eq!(kitchen.stage, "Angebot");
    assert_eq!(kitchen.expected_on.map(|day| day.to_string()).as_deref(), Some("2027-03-31"));
    assert_eq!(kitchen.people.len(), 1, "the person takes part");
    assert_eq!(one(&bench, "Anna Beck").note.as_deref(), Some("ruft zurück"));
    assert_eq!(upkeep.stage_kind, StageKind::Open, "an unknown stage is the first one");
    let reasons: Vec<&Reason> = outcome.problems.iter().map(|problem| &problem.reason).collect();
    assert_eq!(reasons, [&Reason::StageUnknown, &Reason::DealWithoutTitle]);
    assert_eq!(outcome.problems[0].place.as_deref(), Some("Phase"));
}

#[test]
fn the_same_deals_again_change_nothing_and_newer_ones_are_brought_up_to_date() {
    let bench = Bench::open();
    firm(&bench);
    import(&bench, "a.csv", FILE);
    let before = bench.dump();
    let again = import(&bench, "a.csv", FILE);
    assert_eq!((counts(&again), again.deals, again.deals_changed), ([0, 0, 3, 0, 0], 0, 0));
    assert_eq!(bench.dump(), before);
    let newer = import(&bench, "a.csv", &FILE.replace("12.500,00", "13.000,00"));
    assert_eq!((newer.updated, newer.deals, newer.deals_changed), (1, 0, 1));
    assert_eq!(deals(&bench)[0].money.as_ref().map(|money| money.amount), Some(1_300_000));
    let kept = Options { on_match: OnMatch::FillEmpty, ..options() };
    let kept = import_with(&bench, "a.csv", &FILE.replace("12.500,00", "14.000,00"), &kept);
    assert_eq!(kept.deals_changed, 0, "what is filled stays");
}

#[test]
fn deals_that_other_programs_call_won_or_lost_have_ended() {
    let bench = Bench::open();
    firm(&bench);
    let outcome = import(
        &bench,
        "hubspot.csv",
        "Deal Name,Associated Company,Deal Stage,Amount,Close Date\n\
         Roof,Beck GmbH,Closed Won,1000.50,2026-01-15 10:30\nCellar,Beck GmbH,closedlost,20.00,2026-02-16 11:00\n",
    );
    assert_eq!((outcome.deals, outcome.problems.len()), (2, 0), "{:?}", outcome.problems);
    let found = deals(&bench);
    assert_eq!((found[0].stage_kind, found[1].stage_kind), (StageKind::Lost, StageKind::Won));
    assert_eq!(found[0].lost_reason.as_deref(), Some("closedlost"));
    assert_eq!(found[1].money.as_ref().map(|money| money.amount), Some(100_050));
    let before = bench.dump();
    import(&bench, "a.csv", "Deal Name,Company,Stage,Amount\nRoof,Beck GmbH,Angebot,5.00\n");
    assert_eq!(bench.dump(), before, "what has ended stays as it is");
}

#[test]
fn a_deal_stays_in_its_pipeline_and_new_ones_get_the_currency_of_theirs() {
    let bench = Bench::open();
    firm(&bench);
    let second = bench.write(|tx| {
        let stage = |name: &str, kind: &str| serde_json::json!({"name": name, "kind": kind, "probability": 50});
        let pipeline = serde_json::json!({"name": "Schweiz", "currency": "CHF",
            "stages": [stage("Erstkontakt", "open"), stage("Angebot", "open"), stage("Zugesagt", "won"), stage("Abgesagt", "lost")]});
        sales::save_pipeline(tx, &serde_json::from_value(pipeline).unwrap())
    });
    let file = |stage: &str, amount: &str| {
        format!("Firma;Verkaufschance;Betrag;Phase\nBeck GmbH;Neue Küche;{amount};{stage}\n")
    };
    import(&bench, "a.csv", &file("Erstkontakt", "100,00"));
    assert_eq!(deals(&bench)[0].pipeline_id, second);
    assert_eq!(deals(&bench)[0].money, Some(crate::money::Money::new(10_000, "CHF")));
    import(&bench, "a.csv", &file("Angebot", "100,00"));
    assert_eq!((deals(&bench)[0].pipeline_id, deals(&bench)[0].stage.as_str()), (second, "Angebot"));
    import(&bench, "a.csv", &file("Closed Won", "100,00"));
    assert_eq!((deals(&bench)[0].pipeline_id, deals(&bench)[0].stage.as_str()), (second, "Zugesagt"));
}

#[test]
fn a_deal_of_a_firm_is_one_whoever_stands_in_its_row() {
    let bench = Bench::open();
    firm(&bench);
    let text =
        "Firma;Vorname;Verkaufschance;Betrag\nKern KG;Otto;Wartung;900,00\nKern KG;Eva;Wartung;900,00\n";
    let outcome = import(&bench, "a.csv", text);
    assert_eq!((outcome.created, outcome.deals, deals(&bench).len()), (2, 1, 1));
}

#[test]
fn one_undo_takes_back_customers_and_deals() {
    let bench = Bench::open();
    firm(&bench);
    let before = bench.dump();
    let (_dir, source) = file("a.csv", FILE.as_bytes());
    let reading = reading(&source).unwrap();
    let written = bench
        .store
        .write_labelled(|tx| {
            let outcome = run(tx, &source, &reading, &options(), &mut |_| true)?;
            Ok::<_, Error>((outcome, Label::of(Op::Import)))
        })
        .unwrap();
    bench.store.undo_set(written.changed.unwrap().set).unwrap();
    assert_eq!(bench.dump(), before);
}
