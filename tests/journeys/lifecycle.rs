//! One customer from a fair to the second life, told as the page of the customer tells it; and that neither an undone
//! import nor three closed weeks leave a trace in where anybody stands.

use rondo_core::time::{DAY_MS, Timestamp};
use rondo_tests::{Computer, NOW};
use serde_json::{Value, json};

/// A vault with one customer, a clock and the days on which something happens.
struct Story {
    computer: Computer,
    customer: String,
}

impl Story {
    fn begin() -> Self {
        let computer = Computer::with_vault(1);
        let draft =
            json!({ "kind": "organisation", "name": "Reha-Zentrum Eiderstedt", "source": "Messe MEDICA" });
        let customer = computer.created("party.create", json!({ "draft": draft }));
        Self { computer, customer }
    }

    /// The day so many days after the beginning, as text.
    fn on(days: i64) -> String {
        Timestamp(NOW.0 + days * DAY_MS).local_date().to_string()
    }

    /// The clock moves on to so many days after the beginning, and the window catches up as it does each morning.
    fn wait_until(&self, days: i64) {
        self.computer.clock.set(Timestamp(NOW.0 + days * DAY_MS));
        self.computer.call("lifecycle.catch_up", json!({ "job": "morning" }));
    }

    fn talk(&self, direction: &str) {
        let draft = json!({ "partyId": self.customer, "kind": "call", "direction": direction });
        self.computer.call("touch.log", json!({ "draft": draft }));
    }

    fn buy(&self, days: i64) {
        let money = json!({ "amount": 120_000, "currency": "EUR" });
        let draft = json!({ "partyId": self.customer, "boughtOn": Self::on(days), "money": money });
        self.computer.call("purchase.add", draft);
    }

    fn standing(&self) -> Value {
        self.computer.call("lifecycle.of_party", json!({ "id": self.customer }))
    }

    /// In each model phase, first day and reasons, in one line: what a person reads.
    #[track_caller]
    fn reads(&self, expected: &[&str]) {
        let standing = self.standing();
        let places = standing["places"].as_array().expect("places in all models");
        let read: Vec<String> = places.iter().map(line).collect();
        assert_eq!(read, expected);
    }
}

fn line(place: &Value) -> String {
    let text = |field: &str| place[field].as_str().unwrap_or_default().to_owned();
    let because: Vec<&str> =
        place["because"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    format!("{} {} seit {}: {}", text("track"), text("phase"), text("since"), because.join("; "))
}

#[test]
fn a_customer_comes_from_a_fair_buys_stays_is_lost_and_comes_back() {
    let story = Story::begin();
    story.wait_until(0);
    story.reads(&["0"]);

    // The customer calls ten days later and asks for an offer.
    story.wait_until(10);
    story.talk("in");
    story.reads(&["10"]);

    // An offer, then the promise to order.
    let draft = json!({ "partyId": story.customer, "title": "Zwölf Therapieliegen",
        "money": { "amount": 1_440_000, "currency": "EUR" } });
    let deal = story.computer.created("deal.create", json!({ "draft": draft }));
    story.wait_until(20);
    story.computer.call("deal.move", json!({ "id": deal, "stageId": story.computer.stage("open", 4) }));
    story.reads(&["20"]);

    // Ordered, not delivered yet; then delivered, and looked after.
    story.wait_until(24);
    story.computer.call("deal.move", json!({ "id": deal, "stageId": story.computer.stage("won", 0) }));
    let order = json!({ "partyId": story.customer, "dealId": deal, "boughtOn": Story::on(24), "awaitsDelivery": true,
        "money": { "amount": 1_440_000, "currency": "EUR" } });
    let purchase = story.computer.created("purchase.add", order.clone());
    story.reads(&["24"]);
    story.wait_until(30);
    let mut delivered = order;
    delivered["awaitsDelivery"] = json!(false);
    delivered["deliveredOn"] = json!(Story::on(29));
    story.computer.call("purchase.update", json!({ "id": purchase, "draft": delivered }));
    story.reads(&["30"]);

    // Care is over by time alone.
    story.wait_until(70);
    story.reads(&["70"]);

    // Every five weeks a purchase, and a good word in a survey.
    for days in [80, 115, 150, 185, 220] {
        story.wait_until(days);
        story.talk("out");
        story.buy(days);
    }
    story
        .computer
        .call("answer.add", json!({ "partyId": story.customer, "answeredOn": Story::on(220), "nps": 9 }));
    story.wait_until(225);
    story.reads(&["225"]);

    // A severe complaint runs past its day, and is settled.
    let case = json!({ "partyId": story.customer, "kind": "complaint", "severe": true, "title": "Liege bricht ein",
        "openedOn": Story::on(226), "dueOn": Story::on(231) });
    story.wait_until(226);
    let case = story.computer.created("case.add", case);
    story.wait_until(233);
    story.reads(&["233"]);
    story.computer.call("case.close", json!({ "id": case, "outcome": "Liege ersetzt" }));
    story.reads(&["closed"]);

    // Silence: due, at risk, lapsed, lost, each on its own day.
    story.wait_until(300);
    story.reads(&["300"]);
    story.wait_until(600);
    story.reads(&["600"]);

    // A call brings them back into the conversation, a purchase into a second life.
    story.talk("in");
    story.reads(&["back"]);
    story.wait_until(605);
    story.buy(605);
    story.reads(&["life"]);
    let standing = story.standing();
    assert_eq!((&standing["life"], &standing["lifeSince"]), (&json!(2), &json!(Story::on(605))));
}
