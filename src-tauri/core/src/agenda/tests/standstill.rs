//! While time stands still, nothing comes by time alone.

use super::*;
use crate::agenda::{RailRequest, rail};
use crate::standing::{catch_up, freshness, know_orders, of_party};
use crate::time::DAY_MS;

/// On what the column counts, the list asks for a second purchase, and the customer's page tells a change to come.
fn told(bench: &Bench, parties: [PartyId; 2]) -> (u32, bool, bool) {
    let now = bench.store.env().now();
    let request = RailRequest { track: "six".into() };
    let leaving = bench.read(|conn| rail(conn, &request, now)).leaving_soon;
    let second = all(bench).iter().any(|line| line.kind == ReasonKind::Second);
    let view = |party| bench.read(|conn| of_party(conn, party, &de(), now)).unwrap();
    (leaving, second, parties.into_iter().any(|party| !view(party).next.is_empty()))
}

#[test]
fn neither_list_nor_column_nor_customer_tell_what_time_would_bring_while_it_stands() {
    let bench = Bench::open();
    let (weekly, once) = (bench.party("Wöchentlich"), bench.party("Einmal"));
    buys(&bench, weekly, &[77, 70, 63, 56, 49, 42, 35, 28, 21, 14, 7, 0]);
    buys(&bench, once, &[5]);
    let catch = || catch_up(&bench.store, &mut |_, _| true).unwrap();
    let stands = || bench.read(|conn| freshness(conn, bench.store.env().now())).stands_since.is_some();
    catch();
    assert!(!stands());
    assert!(told(&bench, [weekly, once]).2, "while time passes, a change is to come");
    let dates = || -> u32 {
        let sql = "SELECT count(second_on) + count(gone_on) FROM standing";
        bench.read(|conn| Ok(conn.query_row(sql, [], |row| row.get(0))?))
    };
    assert!(dates() > 0);
    let mut still = 0;
    for _ in 0..120 {
        bench.clock.advance_ms(DAY_MS);
        catch();
        if stands() {
            still += 1;
            assert_eq!((told(&bench, [weekly, once]), dates()), ((0, false, false), 0));
        }
    }
    assert_eq!(still, 106, "time stands from the fifteenth day without a purchase on");
    let word = crate::store::Label::of(crate::store::Op::OrdersConfirm);
    bench.store.write(&word, know_orders).unwrap();
    catch();
    assert!(!stands());
    assert!(told(&bench, [weekly, once]).2, "it passes again");
}
