use uuid::Uuid;

use super::*;
use crate::id::PersonId;
use crate::testing::Bench;

#[test]
fn initials_are_made_from_the_name() {
    let bench = Bench::open();
    let store = &bench.store;
    let person =
        |name: &str| Person { id: None, name: name.to_owned(), initials: None, email: None, archived: false };
    let label = crate::store::Label::of(crate::store::Op::PersonEdit);
    for name in ["Martin Krause", "Femke de Vries", "Ünal"] {
        store.write(&label, |tx| save_person(tx, &person(name))).unwrap();
    }
    let initials: Vec<Option<String>> =
        store.read(people).unwrap().into_iter().map(|person| person.initials).collect();
    assert_eq!(initials, ["FV", "MK", "Ü"].map(|text| Some(text.to_owned())));
}

#[test]
fn who_was_there_first_is_so_whatever_the_ids_of_one_millisecond_say() {
    let bench = Bench::open();
    let (first, second) = (PersonId(Uuid::max()), PersonId(Uuid::nil()));
    bench.write(|tx| {
        for (id, name) in [(first, "Martin Krause"), (second, "Thea Boysen")] {
            let person =
                Person { id: Some(id), name: name.to_owned(), initials: None, email: None, archived: false };
            save_person(tx, &person)?;
        }
        Ok(())
    });
    assert_eq!(bench.read(first_person), Some(first));
}

#[test]
fn a_firm_needs_a_name_a_country_and_a_currency() {
    let bench = Bench::open();
    let store = &bench.store;
    let firm = Firm {
        name: "Hansen & Petersen".to_owned(),
        country: "DE".to_owned(),
        currency: "EUR".to_owned(),
        ..Firm::default()
    };
    let label = crate::store::Label::of(crate::store::Op::SettingEdit);
    for broken in [
        Firm { name: " ".to_owned(), ..firm.clone() },
        Firm { country: "Deutschland".to_owned(), ..firm.clone() },
        Firm { currency: "€".to_owned(), ..firm.clone() },
    ] {
        assert!(store.write(&label, |tx| save_firm(tx, &broken)).is_err(), "{broken:?}");
    }
    store.write(&label, |tx| save_firm(tx, &firm)).unwrap();
    assert_eq!(store.read(super::firm).unwrap(), firm);
}
