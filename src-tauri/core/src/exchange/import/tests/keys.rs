//! Updates by a key that the user chooses, and columns that only fill what is empty.

use super::*;
use crate::exchange::csv::Mapping;
use crate::field::{self, FieldDraft};
use crate::id::FieldId;

fn by(match_by: MatchBy) -> Options {
    Options { match_by, source: Some("hubspot".to_owned()), ..options() }
}

fn badge(bench: &Bench) -> FieldId {
    bench.write(|tx| {
        let wanted: FieldDraft = serde_json::from_value(serde_json::json!({
            "of": "party", "name": "Ausweis", "kind": "text", "choices": [],
        }))
        .unwrap();
        field::save(tx, &wanted)
    })
}

const FILE: &str = "Record ID;Vorname;Nachname;Abteilung;Telefon;Ort;Ausweis\n\
    17;Anna;Beck;Einkauf;0221 123456;Köln;A-1\n\
    18;Otto;Kern;Lager;040 99887;Hamburg;A-2\n";

#[test]
fn each_key_finds_the_customer_again_under_another_name_or_department() {
    for key in ["id", "phone", "city", "field"] {
        let bench = Bench::open();
        let field = badge(&bench);
        let key = match key {
            "id" => MatchBy::ForeignId,
            "phone" => MatchBy::Phone,
            "city" => MatchBy::NameCity,
            _ => MatchBy::Field(field),
        };
        assert_eq!(counts(&import_with(&bench, "a.csv", FILE, &by(key))), [2, 0, 0, 0, 0], "{key:?}");
        let before = bench.dump();
        let again = import_with(&bench, "a.csv", FILE, &by(key));
        assert_eq!(counts(&again), [0, 0, 2, 0, 0], "{key:?}: the same file again changes nothing");
        assert_eq!(bench.dump(), before);
        let newer = FILE.replace("Einkauf", "Leitung");
        assert_eq!(counts(&import_with(&bench, "a.csv", &newer, &by(key))), [0, 1, 1, 0, 0], "{key:?}");
        assert_eq!(one(&bench, "Anna Beck").department.as_deref(), Some("Leitung"));
    }
}

#[test]
fn the_identifier_of_another_program_stands_above_the_name_and_belongs_to_that_program() {
    let bench = Bench::open();
    import_with(&bench, "a.csv", FILE, &by(MatchBy::ForeignId));
    let married = FILE.replace("Beck", "Lang").replace("123456", "777");
    assert_eq!(counts(&import_with(&bench, "a.csv", &married, &by(MatchBy::ForeignId))), [0, 1, 1, 0, 0]);
    one(&bench, "Anna Lang");
    let other = Options { source: Some("suitecrm".to_owned()), ..by(MatchBy::ForeignId) };
    let strangers = "Record ID;Vorname;Nachname\n17;Ida;Wolf\n";
    assert_eq!(counts(&import_with(&bench, "b.csv", strangers, &other)), [1, 0, 0, 0, 0]);
}

#[test]
fn a_row_without_the_chosen_key_is_looked_for_like_any_other() {
    let bench = Bench::open();
    let file = "Vorname;Nachname;E-Mail;Telefon\nAnna;Beck;anna@example.org;\n";
    import_with(&bench, "a.csv", file, &by(MatchBy::Phone));
    assert_eq!(counts(&import_with(&bench, "a.csv", file, &by(MatchBy::Phone))), [0, 0, 1, 0, 0]);
}

#[test]
fn a_shared_number_does_not_make_two_people_one() {
    let bench = Bench::open();
    import(&bench, "a.csv", "Vorname;Nachname;Telefon\nAnna;Beck;0221 123456\n");
    let other = "Vorname;Nachname;Telefon\nOtto;Kern;0221 123456\n";
    assert_eq!(counts(&import_with(&bench, "b.csv", other, &by(MatchBy::Phone))), [0, 0, 0, 1, 0]);
}

#[test]
fn a_column_that_only_fills_leaves_what_is_there() {
    let bench = Bench::open();
    badge(&bench);
    import(
        &bench,
        "a.csv",
        "Kundennummer;Vorname;Nachname;Abteilung;Telefon;Ausweis\nK1;Anna;Beck;Lager;0221 1234;A-1\nK2;Otto;Kern;;;\n",
    );
    let header: Vec<String> =
        ["Kundennummer", "Vorname", "Nachname", "Abteilung", "Position", "Telefon", "Ausweis"]
            .map(str::to_owned)
            .into();
    let rows = "K1;Anna;Beck;Einkauf;Leiterin;0221 5678;A-9\nK2;Otto;Kern;Einkauf;Leiter;0221 9999;A-8\n";
    let (_dir, source) = file("b.csv", format!("{}\n{rows}", header.join(";")).as_bytes());
    let reading = reading(&source).unwrap();
    let Reading::Csv(_, Mapping(fields)) = &reading else { panic!("a table") };
    let marks = [false, false, false, true, false, true, true];
    let fill_only = FillOnly::of(&Mapping(fields.clone()), &header, &marks);
    let options = Options { fill_only, ..options() };
    let written = bench.store.write_labelled(|tx| {
        let outcome = run(tx, &source, &reading, &options, &mut |_| true)?;
        Ok::<_, Error>((outcome, Label::of(Op::Import)))
    });
    assert_eq!(counts(&written.unwrap().value), [0, 2, 0, 0, 0]);
    let shown = |party: &PartyView| {
        let channels: Vec<String> = party.channels.iter().map(|channel| channel.value.clone()).collect();
        (
            party.department.clone().unwrap_or_default(),
            party.job_title.clone().unwrap_or_default(),
            channels.join(","),
        )
    };
    let text = |text: &str| text.to_owned();
    assert_eq!(shown(&one(&bench, "Anna Beck")), (text("Lager"), text("Leiterin"), text("0221 1234")));
    assert_eq!(shown(&one(&bench, "Otto Kern")), (text("Einkauf"), text("Leiter"), text("0221 9999")));
    let badges: Vec<String> = bench.read(|conn| {
        let mut query = conn.prepare("SELECT value FROM custom_value ORDER BY value")?;
        Ok(query.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    });
    assert_eq!(badges, ["A-1", "A-8"]);
}
