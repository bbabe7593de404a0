//! Deals on their way: won with a purchase, lost with a reason.

use rondo_api::ErrorCode;
use rondo_tests::Computer;
use serde_json::{Value, json};

fn deal(computer: &Computer) -> (String, String) {
    let customer = computer.organisation("Kurklinik Sankt Peter");
    let deal = computer.created(
        "deal.create",
        json!({ "draft": { "partyId": customer, "title": "Sechs Liegen", "money": { "amount": 1_234_500, "currency": "EUR" } } }),
    );
    (customer, deal)
}

#[test]
fn a_lost_deal_needs_a_reason() {
    let computer = Computer::with_vault(1);
    let (customer, deal) = deal(&computer);
    let lost = computer.stage("lost", 0);
    for reason in [Value::Null, json!(""), json!("  ")] {
        let error =
            computer.refused("deal.move", json!({ "id": deal, "stageId": lost, "lostReason": reason }));
        assert_eq!(error.code, ErrorCode::Invalid);
        assert_eq!(error.details["field"], "lostReason");
        assert_eq!(error.details["reason"], "missing");
    }
    assert_eq!(
        computer.call("deal.get", json!({ "id": deal }))["stageKind"],
        "open",
        "it stayed where it was"
    );

    computer.call(
        "deal.move",
        json!({ "id": deal, "stageId": lost, "lostReason": "Preis", "competitor": "Meyer" }),
    );
    let view = computer.call("deal.get", json!({ "id": deal }));
    assert_eq!((&view["stageKind"], &view["lostReason"]), (&json!("lost"), &json!("Preis")));
    let offered = computer.call("deal.lost_reasons", json!({}));
    assert_eq!(offered, json!({ "reasons": ["Preis"], "competitors": ["Meyer"] }));
    let entries = computer.call("timeline.page", json!({ "partyId": customer, "kinds": ["deal"] }));
    assert_eq!(entries["entries"][0]["lostReason"], "Preis");
}

#[test]
fn winning_with_a_purchase_is_one_step_back() {
    let computer = Computer::with_vault(1);
    let (customer, deal) = deal(&computer);
    let won = computer.stage("won", 0);
    computer.call("deal.move", json!({ "id": deal, "stageId": won, "addPurchase": true }));
    let purchases = &computer.call("party.open", json!({ "id": customer }))["purchases"];
    assert_eq!(purchases["latest"][0]["money"], json!({ "amount": 1_234_500, "currency": "EUR" }));
    assert_eq!(purchases["latest"][0]["dealId"], json!(deal));

    let undone = computer.call("history.undo", json!({}));
    assert_eq!(undone["label"]["op"], "deal-won");
    let page = computer.call("party.open", json!({ "id": customer }));
    assert_eq!(page["purchases"]["count"], 0, "the purchase went with the win");
    assert_eq!(page["deals"][0]["stageKind"], "open");
}

#[test]
fn a_deal_without_a_value_is_not_won_with_a_purchase() {
    let computer = Computer::with_vault(1);
    let customer = computer.organisation("Reha-Zentrum");
    let deal =
        computer.created("deal.create", json!({ "draft": { "partyId": customer, "title": "Beratung" } }));
    let won = computer.stage("won", 0);
    let error = computer.refused("deal.move", json!({ "id": deal, "stageId": won, "addPurchase": true }));
    assert_eq!((error.code, &error.details["field"]), (ErrorCode::Invalid, &json!("money")));
    assert_eq!(computer.call("deal.get", json!({ "id": deal }))["stageKind"], "open", "all or nothing");
    computer.call("deal.move", json!({ "id": deal, "stageId": won }));
    assert_eq!(computer.call("deal.get", json!({ "id": deal }))["stageKind"], "won");
}

#[test]
fn a_deal_made_with_its_customer_and_next_step_is_one_step_back() {
    let computer = Computer::with_vault(1);
    let deal = computer.created(
        "deal.create",
        json!({
            "draft": { "title": "Sechs Liegen" },
            "customer": { "kind": "organisation", "name": "Praxis Nord" },
            "nextStep": { "kind": "offer", "title": "Angebot schicken", "dueOn": "2026-11-26" },
        }),
    );
    let view = computer.call("deal.get", json!({ "id": deal }));
    assert_eq!(
        (&view["partyName"], &view["nextStep"]["title"]),
        (&json!("Praxis Nord"), &json!("Angebot schicken"))
    );
    assert_eq!(
        computer.call("history.undo", json!({}))["label"],
        json!({ "op": "deal-create", "name": "Sechs Liegen" })
    );
    assert_eq!(computer.customers(), 0, "the customer went with the deal");
    assert_eq!(computer.call("agenda.page", json!({}))["lines"], json!([]));
}

#[test]
fn a_new_deal_takes_over_the_step_that_was_planned_before_it() {
    let computer = Computer::with_vault(1);
    let (customer, other) = (computer.organisation("Praxis Nord"), computer.organisation("Praxis Süd"));
    let plan = |party: &str| {
        computer.created(
            "task.create",
            json!({ "partyId": party, "kind": "call", "title": "Anrufen", "dueOn": "2026-11-26" }),
        )
    };
    let (step, foreign) = (plan(&customer), plan(&other));
    let draft = json!({ "partyId": customer, "title": "Sechs Liegen" });
    assert_eq!(
        computer.code("deal.create", json!({ "draft": draft, "takeStep": foreign })),
        ErrorCode::NotFound
    );
    assert_eq!(computer.call("deal.of_party", json!({ "id": customer })), json!([]), "all or nothing");

    let deal = computer.created("deal.create", json!({ "draft": draft, "takeStep": step }));
    assert_eq!(computer.call("deal.get", json!({ "id": deal }))["nextStep"]["taskId"], json!(step));
    assert_eq!(
        computer.code("deal.create", json!({ "draft": draft, "takeStep": step })),
        ErrorCode::NotFound,
        "another deal does not take it away"
    );
    computer.call("history.undo", json!({}));
    let steps = computer.call("task.of_party", json!({ "id": customer }));
    assert_eq!(
        (&steps[0]["id"], &steps[0]["dealId"]),
        (&json!(step), &Value::Null),
        "the step is the customer's again"
    );
}
