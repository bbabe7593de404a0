//! The form in which answers are kept.

use rusqlite::types::Value;

use super::{buy, days_ago, kept};
use crate::standing::Kept;
use crate::testing::Bench;

fn stored(bench: &Bench) -> Vec<u8> {
    bench.read(|conn| Ok(conn.query_row("SELECT detail FROM standing_detail", [], |row| row.get(0))?))
}

/// Files hold answers in this form. Where this fails, what is kept has another one: see `FORM`.
#[test]
fn the_form_of_what_is_kept_does_not_change_unnoticed() {
    let bench = Bench::open();
    let party = bench.party("Nordlicht Yachten");
    for days in [400, 300, 200, 100] {
        buy(&bench, party, days_ago(days));
    }
    let stored = stored(&bench);
    let hex: String = stored.iter().map(|byte| format!("{byte:02x}")).collect();
    let known = concat!(
        "010f00b8be02000401b8be02000a02b8be02000d03b8be02001104b8be02001605b8be02001b00f6be0201040502f6be",
        "02010d0e05d6bf02011b1c0380c0020111120480c0020116180580c002011c1b05c2c102011b1c05c8c102011c1b0390",
        "c30201121300d8c402d8c4020105f6be020ab8be020ab8be0209b8be02f4be020ef6be020ab8be021390c3021704b8be",
        "021880c0020c0280c0021bc8c1020e0000000c0490c3020c0490c3020c0490c3021704b8be020c0490c3020ec8010000",
        "0004040101000000000000554001c80101de01e202d803ae070001b8be020190c3020190c30201eec402000000000001",
        "05eec402011b1c",
    );
    assert_eq!(hex, known);
    assert_eq!(kept(&bench, party).map(|kept| kept.history.len()), Some(15));
}

#[test]
fn an_answer_in_another_form_is_refused_and_not_misread() {
    let bench = Bench::open();
    let party = bench.party("Nordlicht Yachten");
    buy(&bench, party, days_ago(10));
    let read = |stored: Value| {
        bench.store.maintain(|conn| {
            conn.query_row("SELECT ?1 AS detail", [stored], |row| row.get::<_, Kept>("detail"))
        })
    };
    let stored = stored(&bench);
    assert!(read(Value::Blob(stored.clone())).unwrap().is_ok());
    let mut other = stored.clone();
    other[0] += 1;
    let cut = stored[..stored.len() / 2].to_vec();
    for wrong in [Value::Blob(other), Value::Blob(cut), Value::Blob(Vec::new()), Value::Text("{}".to_owned())]
    {
        assert!(read(wrong).unwrap().is_err());
    }
}
