//! Views saved under a name, and lists in groups.

use serde_json::{Value, json};

use crate::error::Error;
use crate::id::ViewId;
use crate::party::{self, Normaliser};
use crate::testing::{Bench, NOW};
use crate::view::{self, GroupBy, GroupsRequest, ViewDraft};

fn draft(name: &str, id: Option<ViewId>) -> ViewDraft {
    serde_json::from_value(json!({
        "id": id, "name": name,
        "definition": {
            "conditions": {"kind": "is", "field": "postcode", "op": "begins", "values": ["4"]},
            "sort": "city", "descending": true, "group": "owner", "look": "table", "columns": ["city", "postcode"],
        },
    }))
    .unwrap()
}

fn names(bench: &Bench) -> Vec<String> {
    bench.ask(view::list).into_iter().map(|view| view.name).collect()
}

#[test]
fn a_view_is_saved_changed_ordered_deleted_and_all_of_it_undone() {
    let bench = Bench::open();
    let first = bench.write(|tx| view::save(tx, &draft("  Still geworden ", None)));
    let second = bench.write(|tx| view::save(tx, &draft("Tour", None)));
    assert_eq!(names(&bench), ["Still geworden", "Tour"]);
    let stored = bench.ask(view::list).remove(0);
    assert_eq!(stored.definition, Some(draft("", None).definition));
    bench.write(|tx| view::order(tx, &[second]));
    assert_eq!(names(&bench), ["Tour", "Still geworden"]);
    bench.write(|tx| view::save(tx, &draft("Ruhig", Some(first))));
    bench.write(|tx| view::delete(tx, second));
    assert_eq!(names(&bench), ["Ruhig"]);
    for _ in 0..3 {
        bench.store.undo().unwrap();
    }
    assert_eq!(names(&bench), ["Still geworden", "Tour"]);
}

#[test]
fn a_view_that_cannot_be_saved_says_why() {
    let bench = Bench::open();
    bench.write(|tx| view::save(tx, &draft("Tour", None)));
    let mut wrong = draft("Frage", None);
    wrong.definition.conditions =
        serde_json::from_value(json!({"kind": "is", "field": "name", "op": "past", "values": ["x"]}))
            .unwrap();
    for (draft, field, reason) in [
        (draft(" ", None), "name", "missing"),
        (draft(&"x".repeat(81), None), "name", "too-long"),
        (draft("Tour", None), "name", "taken"),
        (wrong, "filter", "unfit"),
    ] {
        let refused = bench.try_write(|tx| view::save(tx, &draft)).map(|_| ());
        let Err(Error::Invalid { field: f, reason: r }) = refused else { panic!("{draft:?} was taken") };
        assert_eq!((f, r), (field, reason));
    }
    assert_eq!(names(&bench), ["Tour"]);
}

#[test]
fn a_view_of_a_newer_rondo_does_not_hide_the_others() {
    let bench = Bench::open();
    let id = bench.write(|tx| view::save(tx, &draft("Neuer", None)));
    bench.write(|tx| view::save(tx, &draft("Tour", None)));
    bench.write(|tx| {
        Ok(tx.execute("UPDATE saved_view SET definition = '{\"sort\": \"stars\"}' WHERE id = ?1", [id])?)
    });
    let known: Vec<bool> = bench.ask(view::list).iter().map(|view| view.definition.is_some()).collect();
    assert_eq!(known, [false, true]);
}

#[test]
fn the_groups_of_a_list_hold_everybody_once_and_are_found_by_their_questions() {
    let bench = Bench::open();
    let owner = bench.person("Frieda");
    let add = |value: Value| {
        let draft = serde_json::from_value(value).unwrap();
        bench.write(|tx| party::create(tx, draft, Normaliser::new("DE")))
    };
    for (name, city, country) in
        [("Ahrens", "Köln", "DE"), ("Adam", "Koeln", "DE"), ("Bakker", "Assen", "NL")]
    {
        add(json!({"kind": "organisation", "name": name, "ownerId": owner,
                   "addresses": [{"city": city, "country": country, "postcode": "1"}]}));
    }
    add(json!({"kind": "person", "givenName": "Zoe", "familyName": "Clausen"}));
    add(json!({"kind": "organisation", "name": "3 Eichen", "tags": ["Nord"]}));
    for by in GroupBy::ALL {
        let request = GroupsRequest { filter: Default::default(), by };
        let groups = bench.ask(|conn| view::groups(conn, &request, NOW));
        assert_eq!(groups.iter().map(|group| group.count).sum::<u32>(), 5, "{by:?}");
        for group in &groups {
            let found = json!({"filter": {"conditions": group.conditions}});
            let request = serde_json::from_value(found).unwrap();
            let page = bench.ask(|conn| party::page(conn, &request, NOW));
            assert_eq!(page.total, Some(group.count), "{by:?} {group:?}");
        }
        let told: Vec<(Option<&str>, u32)> =
            groups.iter().map(|group| (group.value.as_deref(), group.count)).collect();
        match by {
            GroupBy::City => assert_eq!(told, [(Some("Assen"), 1), (Some("Koeln"), 2), (None, 2)]),
            GroupBy::Letter => {
                assert_eq!(told, [(Some("3"), 1), (Some("a"), 2), (Some("b"), 1), (Some("c"), 1)]);
            }
            _ => {}
        }
    }
}
