//! One set, one number: what Today, the page Lifecycle and the list behind a number say of the same customers.

use rondo_tests::Computer;
use serde_json::{Value, json};

const DAYS: i64 = 90;

fn sample() -> Computer {
    let computer = Computer::new(1);
    computer.call("vault.open_sample", json!({ "job": "sample" }));
    computer.call("lifecycle.catch_up", json!({ "job": "morning" }));
    computer
}

/// How many customers a list shows with these conditions.
fn listed(computer: &Computer, conditions: &Value) -> u64 {
    let page = computer.call("party.page", json!({ "filter": { "conditions": conditions }, "limit": 1 }));
    page["total"].as_u64().expect("a total")
}

fn is(field: &str, value: &Value) -> Value {
    json!({ "kind": "is", "field": field, "op": "is", "values": [value] })
}

fn count(value: &Value) -> u64 {
    value.as_u64().unwrap_or_else(|| panic!("no count: {value}"))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

#[test]
fn phases_are_counted_alike_on_both_pages_and_in_their_lists() {
    let computer = sample();
    for track in ["six", "four", "five", "buyer", "segment", "activity"] {
        let rail = computer.call("agenda.rail", json!({ "track": track }));
        let view = computer.call("lifecycle.overview", json!({ "track": track, "days": DAYS }));
        let stages = list(&view["stages"]);
        assert!(stages.iter().any(|stage| count(&stage["count"]) > 0), "{track}");
        for stage in stages {
            let phase = &stage["phase"];
            assert_eq!(listed(&computer, &is(track, phase)), count(&stage["count"]), "{track} {phase}");
            let moved = |part: Value| {
                let mut conditions = json!({ "kind": "moved", "track": track, "since": view["since"] });
                let fields = conditions.as_object_mut().expect("an object");
                fields.extend(part.as_object().expect("an object").clone());
                listed(&computer, &conditions)
            };
            assert_eq!(moved(json!({ "to": [phase] })), count(&stage["came"]), "{track} {phase} came");
            assert_eq!(moved(json!({ "from": [phase] })), count(&stage["left"]), "{track} {phase} left");
            // Today names the phases of the model in which somebody stands.
            if let Some(told) = list(&rail["phases"]).iter().find(|told| told["phase"] == *phase) {
                let now = list(&told["counts"]).last().expect("a count");
                assert_eq!(count(now), count(&stage["count"]), "{track} {phase} on Today");
            }
        }
        let back = json!({ "kind": "moved", "track": track, "cameBack": true, "since": view["since"] });
        assert_eq!(listed(&computer, &back), count(&view["cameBack"]), "{track} came back");
    }
}

#[test]
fn warnings_segments_and_win_back_are_counted_as_their_lists() {
    let computer = sample();
    let view = computer.call("lifecycle.overview", json!({ "track": "six", "days": DAYS }));
    let warned = count(&view["warned"]);
    assert!(warned > 0);
    assert_eq!(listed(&computer, &json!({ "kind": "is", "field": "warned", "op": "yes" })), warned);
    let segments = computer.call("lifecycle.segments", json!({}));
    for segment in list(&segments["segments"]) {
        assert_eq!(listed(&computer, &is("rfm", &segment["segment"])), count(&segment["count"]), "{segment}");
    }
    let win_back = computer.call("win_back.list", json!({ "limit": 8 }));
    assert!(count(&win_back["total"]) > 0);
    let listed = listed(&computer, &json!({ "kind": "is", "field": "winBack", "op": "yes" }));
    assert_eq!(listed, count(&win_back["total"]));
}

#[test]
fn each_part_of_the_morning_list_holds_as_many_lines_as_it_says() {
    let computer = sample();
    let counts = computer.call("agenda.page", json!({ "limit": 1 }))["counts"].clone();
    for part in ["all", "late", "silent", "cases", "deadlines"] {
        let page = computer.call("agenda.page", json!({ "part": part, "limit": 500 }));
        assert_eq!(list(&page["lines"]).len() as u64, count(&counts[part]), "{part}");
    }
    assert!(count(&counts["all"]) > 0);
}

#[test]
fn deals_without_a_step_are_counted_as_the_boards_show_them() {
    let computer = sample();
    let rail = computer.call("agenda.rail", json!({ "track": "six" }));
    let pipelines = computer.call("pipeline.list", json!({}));
    let mut shown = 0;
    for pipeline in list(&pipelines) {
        let request = json!({ "pipelineId": pipeline["id"], "filter": { "withoutStep": true } });
        let board = computer.call("pipeline.board", request);
        shown += list(&board["columns"]).iter().map(|column| count(&column["count"])).sum::<u64>();
    }
    assert_eq!(count(&rail["dealsWithoutStep"]), shown);
}
