//! Rows that name their customer by name alone, and days that are still to come.

use super::super::RecordColumn as Column;
use super::*;

#[test]
fn a_name_alone_finds_the_one_customer_who_has_it() {
    let (bench, one, two) = firm();
    let outcome = try_import(
        &bench,
        "Kunde;Datum;Betrag\nKLINIKUM SUED;03.02.2026;10,00\nBeck, Anna;04.02.2026;20,00\n\
         Anna Beck;05.02.2026;30,00\nUnbekannt GmbH;06.02.2026;40,00\n",
    );
    let outcome = outcome.unwrap();
    assert_eq!([outcome.added, outcome.refused, outcome.unknown, outcome.unclear], [3, 1, 1, 0]);
    assert_eq!(refused(&outcome), [(5, Some("Kunde"), &Reason::CustomerUnknown)]);
    assert_eq!((sum(&bench, one).0, sum(&bench, two).0), (Some(1_000), Some(5_000)));
}

#[test]
fn a_name_that_several_have_is_refused_until_a_postcode_tells() {
    let (bench, _, two) = firm();
    add(
        &bench,
        serde_json::json!({ "kind": "person", "givenName": "Anna", "familyName": "Beck",
            "addresses": [{ "postcode": "10115" }] }),
    );
    let outcome = try_import(&bench, "Kunde;Datum;Betrag\nAnna Beck;05.02.2026;30,00\n").unwrap();
    assert_eq!([outcome.added, outcome.refused, outcome.unknown, outcome.unclear], [0, 1, 0, 1]);
    assert_eq!(refused(&outcome), [(2, Some("Kunde"), &Reason::CustomerUnclear)]);
    assert_eq!(import(&bench, "Kunde;PLZ;Datum;Betrag\nAnna Beck;50667;05.02.2026;30,00\n"), [1, 0, 0, 0]);
    assert_eq!(sum(&bench, two).0, Some(3_000));
}

#[test]
fn a_column_of_customers_is_told_by_what_stands_in_it() {
    let guessed = |name: &str, samples: &'static [&'static str]| {
        RecordKind::Purchases.guess_by(&[name.to_owned()], |_| samples.to_vec())[0]
    };
    let numbers: &[&str] = &["K-1001", "10023", "KD1007"];
    let names: &[&str] = &["Klinikum Süd GmbH", "3M Deutschland", "Anna Beck"];
    for name in ["Kunde", "klant", "Customer"] {
        assert_eq!(guessed(name, numbers), Some(Column::CustomerNumber), "{name}");
        assert_eq!(guessed(name, names), Some(Column::Name), "{name}");
        assert_eq!(guessed(name, &[]), Some(Column::CustomerNumber), "{name}");
    }
    assert_eq!(guessed("Kundennummer", names), Some(Column::CustomerNumber), "its name leaves nothing open");
}

#[test]
fn a_purchase_of_a_day_to_come_is_taken_and_told() {
    let (bench, ..) = firm();
    let tomorrow = (NOW.local_date() + chrono::Days::new(1)).format("%d.%m.%Y");
    let today = NOW.local_date().format("%d.%m.%Y");
    let text = format!("Kundennummer;Datum;Betrag\nK-1;{today};10,00\nK-2;{tomorrow};20,00\n");
    let outcome = try_import(&bench, &text).unwrap();
    assert_eq!((outcome.added, outcome.ahead, outcome.ahead_lines), (2, 1, vec![3]));
}

#[test]
fn a_customer_who_was_joined_to_another_is_the_other_one() {
    let (bench, one, two) = firm();
    let request = serde_json::json!({ "keep": one, "lose": two, "fields": [] });
    bench.write(|tx| {
        tx.execute("UPDATE party SET kind = 'person' WHERE id = ?1", [one])?;
        crate::duplicate::merge(tx, &serde_json::from_value(request).unwrap(), Normaliser::new("DE"))
    });
    assert_eq!(import(&bench, "Kundennummer;Datum;Betrag\nK-2;05.02.2026;30,00\n"), [1, 0, 0, 0]);
    let by_id = format!("UID;Datum;Betrag\nrondo:{};06.02.2026;40,00\n", two.0);
    assert_eq!(import(&bench, &by_id), [1, 0, 0, 0]);
    assert_eq!(sum(&bench, one).0, Some(7_000));
}
