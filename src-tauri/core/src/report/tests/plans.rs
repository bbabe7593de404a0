//! What a report reads grows with its period and not with the firm.

use serde_json::json;

use super::super::{activity, closed, cohorts, customers, income, list, make, passage, products, sources};
use crate::report::ReportQuestion;
use crate::testing::{Bench, NOW};

#[test]
fn reports_read_the_records_of_their_period_by_an_index() {
    let bench = Bench::open();
    for (sql, index) in [
        (closed::CLOSED, "deal_by_closing (closed_on>? AND closed_on<?)"),
        (passage::WAYS, "deal_stage_by_moment (entered_at>?)"),
        (sources::KNOWN, "party_by_created (created_at>? AND created_at<?)"),
        (sources::BEGUN, "deal_by_begin (created_at>? AND created_at<?)"),
        (sources::BOUGHT, "purchase_by_day (bought_on>? AND bought_on<?)"),
        (cohorts::COHORTS, "purchase_by_day (bought_on>? AND bought_on<?)"),
        (customers::INCOME, "purchase_by_day (bought_on>? AND bought_on<?)"),
        (products::PRODUCTS, "purchase_by_day (bought_on>? AND bought_on<?)"),
        (income::BOUGHT, "purchase_by_day (bought_on>? AND bought_on<?)"),
        (income::DEALS, "deal_for_sums (stage_id=? AND currency=? AND amount>?)"),
        (activity::TOUCHES, "COVERING INDEX touch_by_moment (at>? AND at<?)"),
        (activity::DONE, "COVERING INDEX task_by_done (done_at>? AND done_at<?)"),
    ] {
        let plan = bench.plan(sql);
        assert!(plan.iter().any(|line| line.contains(index)), "{sql}\n{plan:#?}");
        let big = ["purchase", "deal", "touch", "task", "party", "b", "d", "t", "p"];
        let scans = |line: &&String| big.iter().any(|table| line.as_str() == format!("SCAN {table}"));
        assert_eq!(plan.iter().find(scans), None, "{sql}\n{plan:#?}");
    }
    let plan = bench.plan(make::CURRENCIES);
    let walks = |line: &&String| *line == "SCAN b" || line.starts_with("SCAN purchase");
    assert_eq!(plan.iter().find(walks), None, "{plan:#?}");
}

#[test]
fn lists_page_by_an_index() {
    let bench = Bench::open();
    let days = json!({"from": "2026-01-01", "to": "2026-12-31"});
    for (question, index) in [
        (json!({"of": "closed", "from": "2026-01-01", "to": "2026-12-31"}), "deal_by_closing"),
        (
            json!({"of": "begun", "from": "2026-01-01", "to": "2026-12-31", "source": {"value": "A"}}),
            "deal_by_begin",
        ),
        (
            json!({"of": "bought", "from": "2026-01-01", "to": "2026-12-31", "currency": "EUR"}),
            "purchase_by_day",
        ),
        (
            json!({"of": "known", "from": "2026-01-01", "to": "2026-12-31", "source": {"value": "A"}}),
            "party_by_created",
        ),
        (json!({"of": "buying"}), "party_by_name"),
        (json!({"of": "promises"}), "promise_open_by_due"),
        (
            json!({"of": "touches", "from": "2026-01-01", "to": "2026-12-31", "kinds": ["call"]}),
            "touch_by_moment",
        ),
        (json!({"of": "done", "from": "2026-01-01", "to": "2026-12-31"}), "task_by_done"),
        (
            json!({"of": "bought", "from": "2026-01-01", "to": "2026-12-31", "currency": "EUR", "cohort": days}),
            "purchase_by_day",
        ),
    ] {
        let question: ReportQuestion = serde_json::from_value(question).unwrap();
        let sql = bench.read(|conn| Ok(list::asked(conn, &question, NOW)?.sql()));
        let plan = bench.plan(&sql);
        assert!(plan.iter().any(|line| line.contains(index)), "{sql}\n{plan:#?}");
        let scans =
            |line: &&String| line.starts_with("SCAN b") || line.starts_with("SCAN d") || *line == "SCAN p";
        assert_eq!(plan.iter().find(scans), None, "{sql}\n{plan:#?}");
    }
}
