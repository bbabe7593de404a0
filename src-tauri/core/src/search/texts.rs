//! The index of everything that has a text: which records there are, and keeping their words up to date.
//!
//! Triggers of the schema note each record whose text has changed; the derivation takes their words anew at the end of
//! the write. So logging a touch pays for its own words alone, however long the timeline is.
//! The words of each kind begin with a letter of their own. A search for one kind then reads the words of that kind and
//! no others, though all stand in one index.

use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::{Connection, named_params};

use super::fold::{fold, head};
use super::record::FoundKind;
use crate::error::Result;

/// A table whose records have a text.
pub(super) struct Source {
    pub(super) kind: FoundKind,
    pub(super) table: &'static str,
    /// The letter before its words, and its place in the numbers of the index.
    letter: char,
    code: i64,
    /// The column that is a number in the user's sense, or `NULL`.
    number: &'static str,
    /// The columns with words.
    columns: &'static str,
    /// What a hit shows: title, further text, number, instant, day, word, kind of entry, pipeline.
    pub(super) shown: &'static str,
}

/// All of them. The codes are those of the triggers in the schema.
pub(super) const SOURCES: &[Source] = &[
    Source {
        kind: FoundKind::Touch,
        table: "touch",
        letter: 't',
        code: 1,
        number: "NULL",
        columns: "x.subject, x.body",
        shown: "x.subject AS title, x.body AS body, NULL AS number, x.at AS at, NULL AS day, x.kind AS word,
                iif(x.is_contact, 'talk', 'note') AS entry, NULL AS pipeline",
    },
    Source {
        kind: FoundKind::Deal,
        table: "deal",
        letter: 'd',
        code: 2,
        number: "NULL",
        columns: "x.title, x.note, x.competitor, x.lost_reason",
        shown: "x.title AS title, concat_ws(' ', x.note, x.competitor, x.lost_reason) AS body, NULL AS number,
                x.created_at AS at, coalesce(x.closed_on, x.expected_on) AS day, NULL AS word, NULL AS entry,
                x.pipeline_id AS pipeline",
    },
    Source {
        kind: FoundKind::Task,
        table: "task",
        letter: 'a',
        code: 3,
        number: "NULL",
        columns: "x.title, x.note, x.outcome",
        shown: "x.title AS title, concat_ws(' ', x.note, x.outcome) AS body, NULL AS number,
                coalesce(x.done_at, x.created_at) AS at, iif(x.done_at IS NULL, x.due_on, NULL) AS day,
                x.kind AS word, iif(x.done_at IS NULL, NULL, 'task') AS entry, NULL AS pipeline",
    },
    Source {
        kind: FoundKind::Case,
        table: "case_file",
        letter: 'k',
        code: 4,
        number: "NULL",
        columns: "x.title, x.note, x.outcome",
        shown: "x.title AS title, concat_ws(' ', x.note, x.outcome) AS body, NULL AS number, NULL AS at,
                x.opened_on AS day, x.kind AS word, 'case' AS entry, NULL AS pipeline",
    },
    Source {
        kind: FoundKind::Contract,
        table: "contract",
        letter: 'v',
        code: 5,
        number: "x.number",
        columns: "x.title, x.note",
        shown: "x.title AS title, x.note AS body, x.number AS number, NULL AS at, x.started_on AS day, NULL AS word,
                'contract' AS entry, NULL AS pipeline",
    },
    Source {
        kind: FoundKind::Purchase,
        table: "purchase",
        letter: 'o',
        code: 6,
        number: "x.number",
        columns: "x.title, x.product",
        shown: "coalesce(x.title, x.product) AS title, x.product AS body, x.number AS number, NULL AS at,
                x.bought_on AS day, NULL AS word, 'purchase' AS entry, NULL AS pipeline",
    },
    Source {
        kind: FoundKind::Promise,
        table: "promise",
        letter: 'p',
        code: 7,
        number: "NULL",
        columns: "x.title, x.note",
        shown: "x.title AS title, x.note AS body, NULL AS number, NULL AS at, x.made_on AS day, x.kind AS word,
                'promise' AS entry, NULL AS pipeline",
    },
    Source {
        kind: FoundKind::Answer,
        table: "answer",
        letter: 'w',
        code: 8,
        number: "NULL",
        columns: "x.text",
        shown: "NULL AS title, x.text AS body, NULL AS number, NULL AS at, x.answered_on AS day, NULL AS word,
                'answer' AS entry, NULL AS pipeline",
    },
    Source {
        kind: FoundKind::File,
        table: "attachment",
        letter: 'f',
        code: 9,
        number: "NULL",
        columns: "x.name",
        shown: "x.name AS title, NULL AS body, NULL AS number, x.created_at AS at, NULL AS day, NULL AS word,
                NULL AS entry, NULL AS pipeline",
    },
    // What is written on the card of a customer; the rest of the card has an index of its own.
    Source {
        kind: FoundKind::Customer,
        table: "party",
        letter: 'n',
        code: 10,
        number: "NULL",
        columns: "x.note",
        shown: "NULL AS title, x.note AS body, NULL AS number, NULL AS at, NULL AS day, NULL AS word, NULL AS entry,
                NULL AS pipeline",
    },
];

/// The number of a record in the index is the code of its table above the number of its row.
const ROW_BITS: u32 = 48;
/// The words of a text beyond so many bytes are not looked for.
const LONGEST_TEXT: usize = 100_000;
/// The letters of a word beyond so many bytes are not looked for.
const LONGEST_WORD: usize = 64;

impl Source {
    /// A query of the index: every word as the beginning of a word of this kind. Words of one letter say nothing unless
    /// they are digits of a number; they are left out, and without others nothing is looked for.
    pub(super) fn query(&self, words: &[String]) -> Option<String> {
        let is_long = |word: &String| word.chars().nth(1).is_some();
        if !words.iter().any(is_long) {
            return None;
        }
        let is_digit = |word: &String| word.bytes().all(|byte| byte.is_ascii_digit());
        let said = words.iter().filter(|word| is_long(word) || is_digit(word));
        // The words hold letters and digits only, so that a quoted word cannot end early.
        let query: Vec<String> = said.map(|word| format!("\"{}{}\"*", self.letter, cut(word))).collect();
        Some(query.join(" "))
    }

    /// A query for the number that was typed whole: with its strokes it is several words, as which many others begin.
    pub(super) fn whole_number(&self, words: &[String]) -> Option<String> {
        let has_number = self.number != "NULL" && words.len() > 1;
        has_number.then(|| format!("\"{}{}\"", self.letter, cut(&words.concat())))
    }

    /// The hits with what is shown of them, the latest made first.
    pub(super) fn sql(&self) -> String {
        let (table, shown) = (self.table, self.shown);
        let (party, join) = match table {
            "party" => ("x.id", "CROSS"),
            // A task may belong to a deal alone, or to nobody.
            "task" => {
                ("coalesce(x.party_id, (SELECT d.party_id FROM deal d WHERE d.id = x.deal_id))", "LEFT")
            }
            _ => ("x.party_id", "CROSS"),
        };
        format!(
            "SELECT x.id AS id, p.id AS party_id, p.name AS party_name, p.kind AS party_kind, {shown}
             FROM record_text
             CROSS JOIN {table} x ON x.rowid = record_text.rowid & {mask}
             {join} JOIN party p ON p.id = {party}
             WHERE record_text MATCH :query AND x.deleted_at IS NULL AND p.deleted_at IS NULL
             ORDER BY record_text.rowid DESC LIMIT :limit",
            mask = (1i64 << ROW_BITS) - 1,
        )
    }

    fn base(&self) -> i64 {
        self.code << ROW_BITS
    }
}

/// A word as far as it counts.
fn cut(word: &str) -> &str {
    head(word, LONGEST_WORD)
}

pub(super) fn register(conn: &Connection) -> rusqlite::Result<()> {
    let flags =
        FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS;
    conn.create_scalar_function("record_words", -1, flags, |context: &Context<'_>| {
        let letter: String = context.get(0)?;
        let number: Option<String> = context.get(1)?;
        let mut words = String::new();
        for place in 1..context.len() {
            let text = context.get_raw(place).as_str_or_null()?.unwrap_or_default();
            let folded = fold(head(text, LONGEST_TEXT));
            folded.split(' ').filter(|word| !word.is_empty()).for_each(|word| add(&mut words, &letter, word));
        }
        // A number is found without its strokes and spaces too.
        let joined = fold(number.as_deref().unwrap_or_default()).replace(' ', "");
        if !joined.is_empty() {
            add(&mut words, &letter, &joined);
        }
        Ok((!words.is_empty()).then_some(words))
    })
}

fn add(words: &mut String, letter: &str, word: &str) {
    if !words.is_empty() {
        words.push(' ');
    }
    words.push_str(letter);
    words.push_str(cut(word));
}

/// Takes the words anew of those records whose text has changed.
pub(super) fn refresh(conn: &Connection) -> Result<()> {
    let is_due = "SELECT EXISTS (SELECT 1 FROM record_due)";
    if !conn.prepare_cached(is_due)?.query_row([], |row| row.get::<_, bool>(0))? {
        return Ok(());
    }
    conn.prepare_cached("DELETE FROM record_text WHERE rowid IN (SELECT seq FROM record_due)")?.execute([])?;
    for source in SOURCES {
        learn(conn, source)?;
    }
    conn.prepare_cached("DELETE FROM record_due")?.execute([])?;
    Ok(())
}

/// In the order of its rows the index writes large segments; in any other it would write one for each step back.
fn learn(conn: &Connection, source: &Source) -> Result<()> {
    let Source { table, number, columns, letter, .. } = source;
    let sql = format!(
        "INSERT INTO record_text (rowid, words)
         SELECT seq, words FROM (
            SELECT d.seq AS seq, record_words('{letter}', {number}, {columns}) AS words
            FROM record_due d CROSS JOIN {table} x ON x.rowid = d.seq - :base
            WHERE d.seq BETWEEN :base AND :end AND x.deleted_at IS NULL ORDER BY d.seq)
         WHERE words IS NOT NULL"
    );
    let (base, end) = (source.base(), source.base() + (1 << ROW_BITS) - 1);
    conn.prepare_cached(&sql)?.execute(named_params! {":base": base, ":end": end})?;
    Ok(())
}

/// The statement by which all words are taken anew, for comparing with what the index holds.
#[cfg(test)]
pub(super) fn all_words(source: &Source) -> String {
    let Source { table, number, columns, letter, code, .. } = source;
    format!(
        "SELECT x.rowid + ({code} << {ROW_BITS}) AS seq, record_words('{letter}', {number}, {columns}) AS words
         FROM {table} x WHERE x.deleted_at IS NULL"
    )
}
