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

    /// The clock moves on to so many days after the beginning, and the window catches up as it does each morning. Time
    /// would stand still for a firm without purchases, so that the user says that there were none.
    fn wait_until(&self, days: i64) {
        self.computer.clock.set(Timestamp(NOW.0 + days * DAY_MS));
        self.computer.call("lifecycle.confirm_orders", json!({}));
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

    /// In each model the phase, its first day and why, as a person reads it: the first reason, and in the model of six
    /// phases all of them.
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
    let reasons = if place["track"] == "six" { 3 } else { 1 };
    let because = place["because"].as_array().into_iter().flatten().filter_map(Value::as_str).take(reasons);
    let because = because.collect::<Vec<_>>().join("; ");
    format!("{} seit {}: {because}", text("phase"), text("since"))
}

#[test]
fn a_customer_comes_from_a_fair_buys_stays_is_lost_and_comes_back() {
    let story = Story::begin();
    story.wait_until(0);
    story.reads(&[
        "attention seit 2026-11-23: bekannt seit 23.11.2026",
        "awareness seit 2026-11-23: bekannt seit 23.11.2026",
        "reach seit 2026-11-23: bekannt seit 23.11.2026",
        "prospect seit 2026-11-23: bekannt seit 23.11.2026",
        "outside seit 2026-11-23: bekannt seit 23.11.2026",
        "noPurchase seit 2026-11-23: bekannt seit 23.11.2026",
    ]);

    // The customer calls ten days later and asks for an offer.
    story.wait_until(10);
    story.talk("in");
    story.reads(&[
        "trust seit 2026-12-03: letztes Lebenszeichen heute (03.12.2026)",
        "inquiry seit 2026-12-03: letztes Lebenszeichen heute (03.12.2026)",
        "acquisition seit 2026-12-03: letztes Lebenszeichen heute (03.12.2026)",
        "prospect seit 2026-11-23: bekannt seit 23.11.2026",
        "outside seit 2026-11-23: bekannt seit 23.11.2026",
        "noPurchase seit 2026-11-23: bekannt seit 23.11.2026",
    ]);

    // An offer, then the promise to order.
    let draft = json!({ "partyId": story.customer, "title": "Zwölf Therapieliegen",
        "money": { "amount": 1_440_000, "currency": "EUR" } });
    let deal = story.computer.created("deal.create", json!({ "draft": draft }));
    story.wait_until(20);
    story.computer.call("deal.move", json!({ "id": deal, "stageId": story.computer.stage("open", 4) }));
    story.reads(&[
        "purchase seit 2026-12-13: Zusage am 13.12.2026; letztes Lebenszeichen vor 10 Tagen (03.12.2026)",
        "winning seit 2026-12-03: offene Verkaufschance seit 03.12.2026",
        "acquisition seit 2026-12-03: offene Verkaufschance seit 03.12.2026",
        "prospect seit 2026-11-23: bekannt seit 23.11.2026",
        "outside seit 2026-11-23: bekannt seit 23.11.2026",
        "noPurchase seit 2026-11-23: bekannt seit 23.11.2026",
    ]);

    // Ordered, not delivered yet; then delivered, and looked after.
    story.wait_until(24);
    story.computer.call("deal.move", json!({ "id": deal, "stageId": story.computer.stage("won", 0) }));
    let order = json!({ "partyId": story.customer, "dealId": deal, "boughtOn": Story::on(24), "awaitsDelivery": true,
        "money": { "amount": 1_440_000, "currency": "EUR" } });
    let purchase = story.computer.created("purchase.add", order.clone());
    story.reads(&[
        "purchase seit 2026-12-13: Auftrag vom 17.12.2026 noch nicht geliefert; 1 Kauf am 17.12.2026; letztes Lebenszeichen heute (17.12.2026)",
        "winning seit 2026-12-03: Auftrag vom 17.12.2026 noch nicht geliefert",
        "conversion seit 2026-12-17: Auftrag vom 17.12.2026 noch nicht geliefert",
        "firstBuyer seit 2026-12-17: 1 Kauf am 17.12.2026",
        "new seit 2026-12-17: 1 Kauf am 17.12.2026",
        "active seit 2026-12-17: Auftrag vom 17.12.2026 noch nicht geliefert",
    ]);
    story.wait_until(30);
    let mut delivered = order;
    delivered["awaitsDelivery"] = json!(false);
    delivered["deliveredOn"] = json!(Story::on(29));
    story.computer.call("purchase.update", json!({ "id": purchase, "draft": delivered }));
    story.reads(&[
        "aftercare seit 2026-12-22: geliefert am 22.12.2026; Betreuung bis 21.01.2027; 1 Kauf am 17.12.2026; letzter Kauf vor 6 Tagen, im üblichen Rahmen",
        "keeping seit 2026-12-22: geliefert am 22.12.2026; Betreuung bis 21.01.2027",
        "conversion seit 2026-12-17: geliefert am 22.12.2026; Betreuung bis 21.01.2027",
        "firstBuyer seit 2026-12-17: 1 Kauf am 17.12.2026",
        "new seit 2026-12-17: 1 Kauf am 17.12.2026",
        "active seit 2026-12-17: letzter Kauf vor 6 Tagen, im üblichen Rahmen",
    ]);

    // Care is over by time alone.
    story.wait_until(70);
    story.reads(&[
        "bond seit 2027-01-22: erster Auftrag am 22.12.2026 geliefert; 1 Kauf am 17.12.2026; letzter Kauf vor 46 Tagen, im üblichen Rahmen",
        "keeping seit 2026-12-22: erster Auftrag am 22.12.2026 geliefert",
        "retention seit 2027-01-22: erster Auftrag am 22.12.2026 geliefert",
        "firstBuyer seit 2026-12-17: 1 Kauf am 17.12.2026",
        "new seit 2026-12-17: 1 Kauf am 17.12.2026",
        "active seit 2026-12-17: letzter Kauf vor 46 Tagen, im üblichen Rahmen",
    ]);

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
    story.reads(&[
        "bond seit 2027-01-22: erster Auftrag am 22.12.2026 geliefert; 6 Käufe, der letzte am 01.07.2027; letzter Kauf vor 5 Tagen, im üblichen Rahmen",
        "keeping seit 2026-12-22: 6 Käufe, der letzte am 01.07.2027",
        "loyalty seit 2027-07-01: gute Bewertung am 01.07.2027",
        "core seit 2027-06-15: 5 Käufe seit 17.12.2026",
        "frequent seit 2027-02-11: 2 Käufe, der letzte am 11.02.2027",
        "active seit 2026-12-17: letzter Kauf vor 5 Tagen, im üblichen Rahmen",
    ]);

    // A severe complaint runs past its day, and is settled.
    let case = json!({ "partyId": story.customer, "kind": "complaint", "severe": true, "title": "Liege bricht ein",
        "openedOn": Story::on(226), "dueOn": Story::on(231) });
    story.wait_until(226);
    let case = story.computer.created("case.add", case);
    story.wait_until(233);
    story.reads(&[
        "aftercare seit 2027-07-07: Reklamation offen seit 07.07.2027; 6 Käufe, der letzte am 01.07.2027; schwere Reklamation überfällig seit 12.07.2027",
        "keeping seit 2026-12-22: 6 Käufe, der letzte am 01.07.2027",
        "retention seit 2027-07-13: 6 Käufe, der letzte am 01.07.2027",
        "coreDefector seit 2027-07-13: schwere Reklamation überfällig seit 12.07.2027",
        "frequent seit 2027-02-11: 2 Käufe, der letzte am 11.02.2027",
        "atRisk seit 2027-07-13: schwere Reklamation überfällig seit 12.07.2027",
    ]);
    story.computer.call("case.close", json!({ "id": case, "outcome": "Liege ersetzt" }));
    story.reads(&[
        "bond seit 2027-07-14: 6 Käufe, der letzte am 01.07.2027; letzter Kauf vor 13 Tagen, im üblichen Rahmen; letztes Lebenszeichen vor 13 Tagen (01.07.2027)",
        "keeping seit 2026-12-22: 6 Käufe, der letzte am 01.07.2027",
        "loyalty seit 2027-07-14: gute Bewertung am 01.07.2027",
        "core seit 2027-07-14: 6 Käufe seit 17.12.2026",
        "frequent seit 2027-02-11: 2 Käufe, der letzte am 11.02.2027",
        "active seit 2027-07-14: letzter Kauf vor 13 Tagen, im üblichen Rahmen",
    ]);

    // Silence: due, at risk, lapsed, lost, each on its own day.
    story.wait_until(300);
    story.reads(&[
        "bond seit 2027-07-14: 6 Käufe, der letzte am 01.07.2027; seit 80 Tagen kein Kauf; die Grenze liegt bei 56; letztes Lebenszeichen vor 80 Tagen (01.07.2027)",
        "keeping seit 2026-12-22: 6 Käufe, der letzte am 01.07.2027",
        "loyalty seit 2027-07-14: gute Bewertung am 01.07.2027",
        "core seit 2027-07-14: 6 Käufe seit 17.12.2026",
        "frequent seit 2027-02-11: 2 Käufe, der letzte am 11.02.2027",
        "due seit 2027-08-26: seit 80 Tagen kein Kauf; die Grenze liegt bei 56",
    ]);
    story.wait_until(600);
    story.reads(&[
        "winBack seit 2027-10-27: seit 380 Tagen kein Kauf; die Grenze liegt bei 118; 6 Käufe, der letzte am 01.07.2027; letztes Lebenszeichen vor 380 Tagen (01.07.2027)",
        "outside seit 2028-02-22: verloren seit 22.02.2028, seither kein Lebenszeichen",
        "outside seit 2028-02-22: verloren seit 22.02.2028, seither kein Lebenszeichen",
        "coreDefector seit 2027-09-28: seit 380 Tagen kein Kauf; die Grenze liegt bei 89",
        "inactive seit 2027-10-27: seit 380 Tagen kein Kauf; die Grenze liegt bei 118",
        "lost seit 2028-02-22: seit 380 Tagen kein Kauf; die Grenze liegt bei 236",
    ]);

    // A call brings them back into the conversation, a purchase into a second life.
    story.talk("in");
    story.reads(&[
        "winBack seit 2027-10-27: seit 380 Tagen kein Kauf; die Grenze liegt bei 118; 6 Käufe, der letzte am 01.07.2027; letztes Lebenszeichen heute (15.07.2028)",
        "inquiry seit 2028-07-15: letztes Lebenszeichen heute (15.07.2028)",
        "acquisition seit 2028-07-15: letztes Lebenszeichen heute (15.07.2028)",
        "coreDefector seit 2027-09-28: seit 380 Tagen kein Kauf; die Grenze liegt bei 89",
        "inactive seit 2027-10-27: seit 380 Tagen kein Kauf; die Grenze liegt bei 118",
        "lost seit 2028-02-22: seit 380 Tagen kein Kauf; die Grenze liegt bei 236",
    ]);
    story.wait_until(605);
    story.buy(605);
    story.reads(&[
        "aftercare seit 2028-07-20: geliefert am 20.07.2028; Betreuung bis 09.08.2028; 7 Käufe, der letzte am 20.07.2028; heute gekauft",
        "keeping seit 2028-07-20: geliefert am 20.07.2028; Betreuung bis 09.08.2028",
        "conversion seit 2028-07-20: geliefert am 20.07.2028; Betreuung bis 09.08.2028",
        "coreDefector seit 2027-09-28: geliefert am 20.07.2028; Betreuung bis 09.08.2028",
        "reactivated seit 2028-07-20: zurück seit 20.07.2028, seither 1 Kauf",
        "active seit 2028-07-20: heute gekauft",
    ]);
    let standing = story.standing();
    assert_eq!((&standing["life"], &standing["lifeSince"]), (&json!(2), &json!(Story::on(605))));
}

/// Six months of invoices for three of four customers.
fn bookkeeping() -> String {
    let mut table = "Kundennummer;Datum;Betrag;Rechnungsnummer\r\n".to_owned();
    for month in 1..=6 {
        for customer in 0..3 {
            let day = 3 + 7 * customer;
            table += &format!(
                "K-{customer};{day:02}.{month:02}.2026;{},00;R-{month}{customer}\r\n",
                300 + 50 * customer
            );
        }
    }
    table
}

/// A firm with four customers, some of whom were talked to.
fn firm() -> Computer {
    let computer = Computer::with_vault(1);
    for customer in 0..4 {
        let draft = json!({ "kind": "organisation", "name": format!("Praxis {customer}"),
            "customerNumber": format!("K-{customer}") });
        let id = computer.created("party.create", json!({ "draft": draft }));
        if customer % 2 == 0 {
            let draft =
                json!({ "partyId": id, "kind": "visit", "direction": "out", "at": NOW.0 - 40 * DAY_MS });
            computer.call("touch.log", json!({ "draft": draft }));
        }
    }
    computer
}

/// Where everybody stands, with reasons and history, and the whole base in every model.
fn everybody(computer: &Computer) -> Value {
    let page = computer.call("party.page", json!({ "limit": 500 }));
    let rows = page["rows"].as_array().expect("a page has rows");
    let standing = |row: &Value| {
        let mut standing = computer.call("lifecycle.of_party", json!({ "id": row["id"] }));
        // What was told once and taken back stays readable; it says nothing of where somebody stands.
        standing.as_object_mut().expect("a standing").remove("retired");
        standing
    };
    let standings: Vec<Value> = rows.iter().map(standing).collect();
    let models = ["six", "four", "five", "buyer", "segment", "activity"];
    let overview = |track| computer.call("lifecycle.overview", json!({ "track": track, "days": 731 }));
    json!([standings, models.map(overview)])
}

fn take_purchases(computer: &Computer) -> Value {
    computer.desktop.pick(computer.file("Rechnungen.csv", bookkeeping()));
    let token = computer.call("import.pick", json!({}))["token"].clone();
    computer.call(
        "import.records.run",
        json!({ "token": token, "job": "purchases", "kind": "purchases", "source": "DATEV", "currency": "EUR" }),
    )
}

#[test]
fn an_undone_import_of_purchases_gives_back_every_phase_and_its_history() {
    let computer = firm();
    let before = everybody(&computer);
    let report = take_purchases(&computer);
    assert_eq!(report["added"], 18, "{report}");
    let after = everybody(&computer);
    assert_ne!(after, before);
    let winning_back =
        after[1][0]["stages"].as_array().expect("stages").iter().find(|stage| stage["phase"] == "winBack");
    assert_eq!(winning_back.expect("the stage")["count"], 3, "who bought until June is silent since");

    computer.call("history.undo", json!({}));
    assert_eq!(everybody(&computer), before, "every phase and every day of it");
    computer.call("history.redo", json!({}));
    assert_eq!(everybody(&computer), after);
}

#[test]
fn three_closed_weeks_tell_what_twenty_one_mornings_tell() {
    let begin = || {
        let computer = firm();
        take_purchases(&computer);
        let page = computer.call("party.page", json!({ "limit": 1 }));
        // Bought fifty days ago, so that limits are passed within the three weeks.
        let on = Timestamp(NOW.0 - 50 * DAY_MS).local_date().to_string();
        let money = json!({ "amount": 50_000, "currency": "EUR" });
        computer.call(
            "purchase.add",
            json!({ "partyId": page["rows"][0]["id"], "boughtOn": on, "money": money }),
        );
        computer.call("lifecycle.catch_up", json!({ "job": "start" }));
        computer
    };
    let daily = begin();
    for day in 1..=21 {
        daily.clock.set(Timestamp(NOW.0 + day * DAY_MS));
        daily.call("lifecycle.catch_up", json!({ "job": "morning" }));
    }
    let closed = begin();
    let before = everybody(&closed);
    let closed = closed.restart();
    closed.clock.set(Timestamp(NOW.0 + 21 * DAY_MS));
    closed.unlock();
    closed.call("lifecycle.catch_up", json!({ "job": "start" }));
    let after = everybody(&closed);
    assert_eq!(after, everybody(&daily));
    assert_ne!(after, before, "something changed within the three weeks");
}
