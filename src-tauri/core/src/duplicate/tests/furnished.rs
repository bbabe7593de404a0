//! Parties that have something in every table that points at parties.

use crate::id::PartyId;
use crate::testing::Bench;

/// How a row is made in each place that points at a party: `$party` is the party, `$third` another one with a deal and a
/// touch, `$n` a word that two rows may share. A new table with a column that points at a party belongs in here.
const ROWS: &[(&str, &str, &str)] = &[
    ("address", "party_id", "(id, party_id, kind, street) VALUES ($id, $party, 'work', '$n')"),
    (
        "answer",
        "party_id",
        "(id, party_id, answered_on, nps, created_at) VALUES ($id, $party, '2026-01-02', 9, 1)",
    ),
    (
        "attachment",
        "party_id",
        "(id, party_id, name, mime, size, hash, created_at) SELECT $id, $party, '$n', 'text/plain', 1, hash, 1 FROM file_content",
    ),
    (
        "case_file",
        "party_id",
        "(id, party_id, kind, title, opened_on, created_at) VALUES ($id, $party, 'complaint', '$n', '2026-01-02', 1)",
    ),
    (
        "channel",
        "party_id",
        "(id, party_id, kind, value, normal) VALUES ($id, $party, 'email', '$n@x.de', '$n@x.de')",
    ),
    (
        "contract",
        "party_id",
        "(id, party_id, title, started_on, created_at) VALUES ($id, $party, '$n', '2026-01-02', 1)",
    ),
    (
        "data_check",
        "party_id",
        "(id, party_id, flaw, value, created_at) VALUES ($id, $party, 'email', '$n', 1)",
    ),
    (
        "custom_value",
        "party_id",
        "(id, field_id, party_id, record_id, kind, value)
         SELECT $id, id, $party, $party, 'text', '$n' FROM custom_field WHERE name = '$n'",
    ),
    ("foreign_id", "party_id", "(id, party_id, source, value) VALUES ($id, $party, 'hubspot', '$n')"),
    (
        "deal",
        "party_id",
        "(id, party_id, pipeline_id, stage_id, title, currency, rank, stage_since, created_at)
         SELECT $id, $party, pipeline_id, id, '$n', 'EUR', 1, 1, 1 FROM stage LIMIT 1",
    ),
    (
        "deal_party",
        "party_id",
        "(id, deal_id, party_id) SELECT $id, id, $party FROM deal WHERE party_id = $third",
    ),
    (
        "deal_stage",
        "party_id",
        "(id, deal_id, party_id, stage_id, entered_at) SELECT $id, id, $party, stage_id, 1 FROM deal WHERE party_id = $third",
    ),
    (
        "duplicate_verdict",
        "party_id",
        "(id, party_id, other_id, verdict, created_at) VALUES ($id, $party, $third, 'different', 1)",
    ),
    (
        "duplicate_verdict",
        "other_id",
        "(id, party_id, other_id, verdict, created_at) VALUES ($id, $third, $party, 'different', 1)",
    ),
    (
        "cadence",
        "party_id",
        "(id, party_id, wish_days, limit_days, created_at) VALUES ($id, $party, 30, 60, 1)",
    ),
    (
        "milestone",
        "party_id",
        "(id, party_id, kind, happened_on, created_at) VALUES ($id, $party, 'qualified', '2026-01-02', 1)",
    ),
    (
        "party",
        "merged_into",
        "(id, kind, name, sort_name, created_at, deleted_at, merged_into)
         VALUES ($id, 'organisation', 'Z', 'z', 1, 1, $party)",
    ),
    ("party_link", "party_id", "(id, party_id, other_id, role) VALUES ($id, $party, $third, '$n')"),
    (
        "party_link",
        "other_id",
        "(id, party_id, other_id, role) SELECT $id, id, $party, '$n' FROM party WHERE name = 'Kind'",
    ),
    ("party_photo", "party_id", "(id, party_id, mime, bytes) VALUES ($id, $party, 'image/png', x'00')"),
    ("party_tag", "party_id", "(id, party_id, tag_id) SELECT $id, $party, id FROM tag WHERE name = '$n'"),
    (
        "phase_override",
        "party_id",
        "(id, party_id, phase, reason, set_on, expires_on, created_at)
         VALUES ($id, $party, 'bond', '$n', '2026-01-02', '2027-01-02', 1)",
    ),
    (
        "playbook_run",
        "party_id",
        "(id, party_id, playbook_id, started_on, created_at) SELECT $id, $party, id, '2026-01-02', 1 FROM playbook",
    ),
    (
        "offer",
        "party_id",
        "(id, party_id, number, version, title, language, made_on, net, gross, currency, created_at)
         VALUES ($id, $party, 'A-$n', 1, '$n', 'de', '2026-01-02', 1, 1, 'EUR', 1)",
    ),
    (
        "offer",
        "contact_id",
        "(id, party_id, contact_id, number, version, title, language, made_on, net, gross, currency, created_at)
         VALUES ($id, $third, $party, 'B-$n', 1, '$n', 'de', '2026-01-02', 1, 1, 'EUR', 1)",
    ),
    (
        "offer_line",
        "party_id",
        "(id, party_id, offer_id, position, title, quantity, unit, price, discount, tax)
         SELECT $id, $party, id, 0, '$n', 1, 'x', 1, 0, 0 FROM offer ORDER BY id LIMIT 1",
    ),
    (
        "deal_item",
        "party_id",
        "(id, party_id, deal_id, item_id, ticked_on)
         SELECT $id, $party, d.id, i.id, '2026-01-02' FROM deal d, stage_item i WHERE NOT EXISTS
            (SELECT 1 FROM deal_item x WHERE x.deal_id = d.id AND x.item_id = i.id) LIMIT 1",
    ),
    (
        "promise",
        "party_id",
        "(id, party_id, kind, title, made_on, created_at) VALUES ($id, $party, 'ours', '$n', '2026-01-02', 1)",
    ),
    (
        "promise",
        "contact_id",
        "(id, party_id, contact_id, kind, title, made_on, created_at)
         VALUES ($id, $third, $party, 'theirs', '$n', '2026-01-02', 1)",
    ),
    (
        "purchase",
        "party_id",
        "(id, party_id, bought_on, amount, currency, created_at) VALUES ($id, $party, '2026-01-02', 1, 'EUR', 1)",
    ),
    ("referral", "party_id", "(id, party_id, referred_on, created_at) VALUES ($id, $party, '2026-01-02', 1)"),
    (
        "referral",
        "referred_id",
        "(id, party_id, referred_id, referred_on, created_at) VALUES ($id, $third, $party, '2026-01-02', 1)",
    ),
    (
        "set_aside",
        "party_id",
        "(id, party_id, reason, basis, created_at) VALUES ($id, $party, 'silence', '$n', 1)",
    ),
    ("task", "party_id", "(id, party_id, kind, title, created_at) VALUES ($id, $party, 'call', '$n', 1)"),
    ("touch", "party_id", "(id, party_id, kind, at, created_at) VALUES ($id, $party, 'call', 1, 1)"),
    (
        "touch_party",
        "party_id",
        "(id, touch_id, party_id, at) SELECT $id, id, $party, 1 FROM touch WHERE party_id = $third",
    ),
    (
        "win_back",
        "party_id",
        "(id, party_id, kind, begun_on, created_at) VALUES ($id, $party, 'contacted', '2026-01-02', 1)",
    ),
];

/// The places that are furnished.
pub(super) fn places() -> Vec<(String, String)> {
    ROWS.iter().map(|(table, column, _)| ((*table).to_owned(), (*column).to_owned())).collect()
}

/// A store with a third party that the rows need, and a person that both may have.
pub(crate) fn world() -> (Bench, PartyId) {
    let bench = Bench::open();
    let third = bench.party("Dritte");
    bench.party("Kind");
    bench.write(|tx| {
        tx.execute_batch(
            // Somebody may have a place in several firms; a firm belongs to one.
            "UPDATE party SET kind = 'person' WHERE name = 'Kind';
             INSERT INTO pipeline (id, name, currency, position) VALUES (x'00000000000000000000000000000001', 'P', 'EUR', 1);
             INSERT INTO stage (id, pipeline_id, name, kind, probability, position) VALUES (x'00000000000000000000000000000002', x'00000000000000000000000000000001', 'S', 'open', 10, 1);
             INSERT INTO stage_item (id, stage_id, title, position) VALUES (x'0000000000000000000000000000000a', x'00000000000000000000000000000002', 'I', 0);
             INSERT INTO playbook (id, name, position, created_at) VALUES (x'00000000000000000000000000000003', 'A', 1, 1);
             INSERT INTO file_content (hash, size) VALUES (x'07', 1);
             INSERT INTO custom_field (id, of, name, kind, choices, position, created_at) VALUES (x'00000000000000000000000000000007', 'party', 'w0', 'text', '[]', 0, 1), (x'00000000000000000000000000000008', 'party', 'w1', 'text', '[]', 1, 1), (x'00000000000000000000000000000009', 'party', 'w2', 'text', '[]', 2, 1);
             INSERT INTO tag (id, name, folded) VALUES (x'00000000000000000000000000000004', 'w0', 'w0'), (x'00000000000000000000000000000005', 'w1', 'w1'), (x'00000000000000000000000000000006', 'w2', 'w2');",
        )?;
        Ok(())
    });
    furnish(&bench, third, third, &[("deal", 0), ("touch", 0)]);
    (bench, third)
}

/// Gives a party rows of these tables; the numbers choose words that two rows may share.
pub(crate) fn furnish(bench: &Bench, party: PartyId, third: PartyId, wanted: &[(&str, usize)]) {
    bench.write(|tx| {
        for (table, n) in wanted {
            for (_, _, row) in ROWS.iter().filter(|(known, _, _)| known == table) {
                let sql = row
                    .replace("$id", &format!("x'{}'", tx.new_id().simple()))
                    .replace("$party", &format!("x'{}'", party.0.simple()))
                    .replace("$third", &format!("x'{}'", third.0.simple()))
                    .replace("$n", &format!("w{n}"));
                tx.execute_batch(&format!("INSERT OR IGNORE INTO \"{table}\" {sql}"))?;
            }
        }
        Ok(())
    });
}

/// The tables, each once.
pub(crate) fn tables() -> Vec<&'static str> {
    let mut tables: Vec<&str> = ROWS.iter().map(|(table, _, _)| *table).collect();
    tables.dedup();
    tables
}
