//! What a table holds, told by its columns.

use super::*;
use crate::text::Lang;

#[test]
fn a_table_without_customer_day_or_amount_is_refused_as_a_whole() {
    let (bench, ..) = firm();
    let before = bench.dump();
    for file in [
        "Datum;Betrag\n2026-02-03;5,00\n",
        "Kundennummer;Betrag\nK-1;5,00\n",
        "Farbe;Datum;Betrag\nA;2026-02-03;5,00\n",
    ] {
        let result = try_import(&bench, file);
        assert!(matches!(result, Err(Error::NotReadable(Reason::NoRecordColumn))), "{file}: {result:?}");
    }
    assert_eq!(bench.dump(), before);
}

#[test]
fn columns_are_known_by_their_names_in_three_languages() {
    let of = |header: &str| {
        let header: Vec<String> = header.split(';').map(str::to_owned).collect();
        let columns = RecordKind::Purchases.guess(&header);
        columns.into_iter().map(|column| column.map(RecordColumn::name)).collect::<Vec<_>>()
    };
    let expected = [Some("customer-number"), Some("bought-on"), Some("amount"), Some("number"), None];
    assert_eq!(of("Kunden-Nr.;Rechnungsdatum;Betrag;Rechnungs-Nr.;Farbe"), expected);
    assert_eq!(of("Klantnummer;Factuurdatum;Bedrag;Factuurnummer;Kleur"), expected);
    assert_eq!(of("Customer number;Invoice date;Amount;Invoice no.;Amount"), expected);
    for column in RecordColumn::ALL {
        assert_eq!(RecordColumn::by_name(column.name()), Some(*column));
    }
}

#[test]
fn what_rondo_calls_a_column_it_knows_again_in_every_language() {
    for kind in RecordKind::EVERY {
        for language in [Lang::De, Lang::Nl, Lang::En] {
            let header: Vec<String> =
                kind.columns().into_iter().map(|column| column.header(language).to_owned()).collect();
            let found: Vec<RecordColumn> = kind.guess(&header).into_iter().flatten().collect();
            assert_eq!(found, kind.columns(), "{kind:?} {language:?}");
            assert_eq!(RecordKind::of_table(&header, Some(kind.name())), Some(kind));
        }
    }
}

#[test]
fn a_table_tells_by_its_columns_what_it_holds() {
    let of = |header: &str| {
        let header: Vec<String> = header.split(';').map(str::to_owned).collect();
        RecordKind::of_table(&header, Some("K-1"))
    };
    assert_eq!(of("Kundennummer;Datum;Betrag;Nummer"), Some(RecordKind::Purchases));
    assert_eq!(
        of("Kundennr.;Vertragsnummer;Vertragsbeginn;Vertragsende;Betrag"),
        Some(RecordKind::Contracts)
    );
    assert_eq!(of("Klantnummer;Soort;Onderwerp;Aangemaakt;Gesloten"), Some(RecordKind::Cases));
    assert_eq!(of("E-mail;Timestamp;NPS;Comment"), Some(RecordKind::Answers));
    assert_eq!(of("Kundennummer;Datum;Empfohlen an"), Some(RecordKind::Referrals));
    assert_eq!(of("Kundennummer;Datum"), None);
    assert_eq!(of("Farbe;Form"), None);
}
