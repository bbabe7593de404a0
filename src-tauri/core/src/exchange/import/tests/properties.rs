//! Properties without a field of their own: one value per name, and never without end.

use super::*;

fn file_of(value: &str) -> String {
    format!("Name;E-Mail;Sternzeichen\nAnna Beck;anna@example.org;{value}\n")
}

fn sign(bench: &Bench) -> Vec<String> {
    let extra = one(bench, "Anna Beck").extra;
    extra.into_iter().filter(|extra| extra.name == "Sternzeichen").map(|extra| extra.value).collect()
}

#[test]
fn a_newer_value_takes_the_place_of_the_old_one_and_is_told_with_it() {
    let bench = Bench::open();
    import(&bench, "a.csv", &file_of("Löwe"));
    let explain = Options { explain: true, ..options() };
    let outcome = import_with(&bench, "b.csv", &file_of("Waage"), &explain);
    let change = &outcome.examples[0].changes[0];
    assert_eq!((change.before.as_deref(), change.after.as_str()), (Some("Löwe"), "Waage"));
    assert_eq!(sign(&bench), ["Waage"]);
    assert_eq!(counts(&import(&bench, "b.csv", &file_of("Waage"))), [0, 0, 1, 0, 0]);
    bench.store.undo().unwrap();
    assert_eq!(sign(&bench), ["Löwe"]);
}

#[test]
fn where_only_empty_fields_are_filled_a_property_stays() {
    let bench = Bench::open();
    import(&bench, "a.csv", &file_of("Löwe"));
    let fill = Options { on_match: OnMatch::FillEmpty, ..options() };
    assert_eq!(counts(&import_with(&bench, "b.csv", &file_of("Waage"), &fill)), [0, 0, 1, 0, 0]);
    assert_eq!(sign(&bench), ["Löwe"]);
    let text = "Name;E-Mail;Hobby\nAnna Beck;anna@example.org;Segeln\n";
    assert_eq!(counts(&import_with(&bench, "c.csv", text, &fill)), [0, 1, 0, 0, 0]);
}

#[test]
fn several_imports_together_do_not_outgrow_the_room_for_properties() {
    let bench = Bench::open();
    let column = |name: &str, size: usize| {
        format!("Name;E-Mail;{name}\nAnna Beck;anna@example.org;{}\n", "x".repeat(size))
    };
    // A cell holds less than all properties together may.
    for at in 0..8 {
        import(&bench, "a.csv", &column(&format!("Spalte {at}"), 40_000));
    }
    let size = || -> usize {
        one(&bench, "Anna Beck").extra.iter().map(|extra| extra.name.len() + extra.value.len()).sum()
    };
    let full = size();
    assert!(full <= 256 * 1024 && full > 200 * 1024, "{full}");
    let outcome = import(&bench, "b.csv", &column("Noch eine", 40_000));
    assert_eq!((outcome.unchanged, outcome.problems.len()), (1, 1));
    assert_eq!(
        (outcome.problems[0].line, &outcome.problems[0].reason),
        (2, &Reason::FieldTooLong { limit: 256 * 1024 })
    );
    assert_eq!(size(), full);
}

#[test]
fn each_program_keeps_its_own_name_for_a_customer() {
    let bench = Bench::open();
    let card = |uid: &str| {
        format!("BEGIN:VCARD\nVERSION:4.0\nUID:{uid}\nFN:Anna Beck\nEMAIL:anna@example.org\nEND:VCARD\n")
    };
    import(&bench, "a.vcf", &card("eins"));
    import(&bench, "b.vcf", &card("zwei"));
    assert_eq!(counts(&import(&bench, "a.vcf", &card("eins"))), [0, 0, 1, 0, 0]);
    let extra = one(&bench, "Anna Beck").extra;
    let ids: Vec<&str> =
        extra.iter().filter(|extra| extra.name == "UID").map(|extra| extra.value.as_str()).collect();
    assert_eq!(ids, ["eins", "zwei"]);
}
