//! Conditions on fields of the customer. Most are one expression; these here have an index or a table of their own.

use rusqlite::types::Value;

use super::compile::{Context, Lead, Test};
use super::operator::{Asked, Kind, Operator, choice, compare, days, id, unfit, within, words};
use super::{Condition, Field};
use crate::error::{Error, Result};
use crate::field::{self, FieldOf};
use crate::party::holds;
use crate::search::fold;
use crate::standing::{Level, level_keys};
use crate::time::Timestamp;
use crate::winback::no_obstacle;

/// What `party_now` holds when nothing is planned; tasks without a day come just before.
const NOTHING_PLANNED: &str = "9999-12-31";
const UNDATED: &str = "9999-12-30";

pub(super) fn test(context: &Context, asked: &Condition) -> Result<Test> {
    if let Some(track) = asked.field.track() {
        return standing(&format!("s.{track}"), asked);
    }
    match asked.field {
        Field::Tag => tag(asked),
        Field::Letter => letter(asked),
        Field::Organisation => organisation(context, asked),
        Field::Phone => channel(context, "c.kind IN ('phone', 'mobile', 'fax')", asked),
        Field::Email => channel(context, "c.kind = 'email'", asked),
        Field::City => city(context, asked),
        Field::Postcode => postcode(asked),
        Field::Rfm => rfm(asked),
        Field::Risk => risk(context, asked),
        Field::Warned => warned(asked),
        Field::WinBack => win_back(context, asked),
        Field::OverWish => cadence(context, "wish_on", asked),
        Field::OverLimit => cadence(context, "limit_on", asked),
        Field::LastTouch => last_touch(context, asked),
        Field::NextStep => next_step(context, asked),
        Field::Created => created(context, asked),
        Field::Custom => {
            let field = context.field(asked.custom, FieldOf::Party)?;
            let (test, values) = field::sql::compare(field, "p.id", asked.op, &asked.values, context.today)?;
            let keys = field::sql::keys(field, asked.op, &asked.values, context.today)?;
            Ok(Test { keys, ..Test::plain(test, values) })
        }
        _ => plain(context, asked),
    }
}

fn plain(context: &Context, asked: &Condition) -> Result<Test> {
    let plain = asked.field.plain().ok_or_else(unfit)?;
    let (mut sql, values) = compare(plain.expr, plain.kind, "''", asked.op, &asked.values, context.today)?;
    if asked.op == Operator::OlderThan && asked.field.never_is_long_ago() {
        sql = format!("({} IS NULL OR {sql})", plain.expr);
    }
    let mut test = Test::plain(sql, values);
    if asked.op == Operator::Is && asked.values.len() == 1 {
        match asked.field {
            Field::Kind => test.lead = Some(Lead::Kind),
            Field::Owner => {
                test.lead = Some(Lead::Owner);
                test.keys = Some(
                    "SELECT p.seq FROM party p WHERE p.owner_id = ? AND p.deleted_at IS NULL".to_owned(),
                );
                test.counted = Some(test.test.clone());
            }
            _ => {}
        }
    }
    Ok(test)
}

fn of_standing(condition: &str, values: Vec<Value>) -> Test {
    Test {
        keys: Some(format!("SELECT s.seq FROM standing s WHERE {condition}")),
        ..Test::plain(
            format!("EXISTS (SELECT 1 FROM standing s WHERE s.seq = p.seq AND {condition})"),
            values,
        )
    }
}

/// A phase, or none of some: who stands nowhere is in none of them.
fn standing(column: &str, asked: &Condition) -> Result<Test> {
    if asked.op == Operator::Empty {
        return Ok(Test::plain(
            "NOT EXISTS (SELECT 1 FROM standing s WHERE s.seq = p.seq)".to_owned(),
            Vec::new(),
        ));
    }
    let values = asked.values.iter().cloned().map(Value::from).collect();
    let (condition, values) = choice(column, Operator::Is, values)?;
    let test = of_standing(&condition, values);
    either(test, asked.op, Operator::Is, Operator::IsNot)
}

fn risk(context: &Context, asked: &Condition) -> Result<Test> {
    if asked.op != Operator::Is || asked.values.is_empty() {
        return Err(unfit());
    }
    let (mut parts, mut values) = (Vec::new(), Vec::new());
    for word in &asked.values {
        let level: Level =
            serde_json::from_value(word.as_str().into()).map_err(|_| Error::invalid("filter", "unknown"))?;
        let keys = level_keys(level, &context.alert);
        parts.push("s.risk_key >= ? AND s.risk_key < ?");
        values.extend([Value::from(keys.start), Value::from(keys.end)]);
    }
    Ok(of_standing(&format!("({})", parts.join(" OR ")), values))
}

fn warned(asked: &Condition) -> Result<Test> {
    let test = of_standing("s.alert_since IS NOT NULL", Vec::new());
    either(test, asked.op, Operator::Yes, Operator::No)
}

fn win_back(context: &Context, asked: &Condition) -> Result<Test> {
    let no_obstacle = no_obstacle(context.today);
    let test = Test {
        keys: Some(format!(
            "SELECT p.seq FROM standing_mark m CROSS JOIN party p ON p.seq = m.seq
             WHERE m.win_back IS NOT NULL AND {no_obstacle}"
        )),
        ..Test::plain(
            format!(
                "(EXISTS (SELECT 1 FROM standing_mark m WHERE m.seq = p.seq AND m.win_back IS NOT NULL)
                  AND {no_obstacle})"
            ),
            Vec::new(),
        )
    };
    either(test, asked.op, Operator::Yes, Operator::No)
}

/// Whether the day of a cadence has come.
fn cadence(context: &Context, day: &str, asked: &Condition) -> Result<Test> {
    let test = Test {
        keys: Some(format!("SELECT k.seq FROM party_cadence k WHERE k.{day} <= ?")),
        ..Test::plain(
            format!("EXISTS (SELECT 1 FROM party_cadence k WHERE k.seq = p.seq AND k.{day} <= ?)"),
            vec![Value::from(context.today.to_string())],
        )
    };
    either(test, asked.op, Operator::Yes, Operator::No)
}

/// The test, or its opposite where that is asked.
fn either(mut test: Test, op: Operator, yes: Operator, no: Operator) -> Result<Test> {
    if op == no {
        test.keys = None;
        test.test = format!("NOT {}", test.test);
    }
    if op == yes || op == no { Ok(test) } else { Err(unfit()) }
}

fn rfm(asked: &Condition) -> Result<Test> {
    let values = asked.values.iter().cloned().map(Value::from).collect();
    let (condition, values) = choice("m.segment", Operator::Is, values)?;
    let test = Test {
        keys: Some(format!("SELECT m.seq FROM standing_mark m WHERE {condition}")),
        ..Test::plain(
            format!("EXISTS (SELECT 1 FROM standing_mark m WHERE m.seq = p.seq AND {condition})"),
            values,
        )
    };
    either(test, asked.op, Operator::Is, Operator::IsNot)
}

fn tag(asked: &Condition) -> Result<Test> {
    let any = "EXISTS (SELECT 1 FROM party_tag pt WHERE pt.party_id = p.id)";
    match asked.op {
        Operator::Empty => return Ok(Test::plain(format!("NOT {any}"), Vec::new())),
        Operator::Filled => return Ok(Test::plain(any.to_owned(), Vec::new())),
        _ => {}
    }
    let values = asked.values.iter().map(|value| id(value)).collect::<Result<Vec<Value>>>()?;
    let (condition, values) = choice("pt.tag_id", Operator::Is, values)?;
    let has = format!("EXISTS (SELECT 1 FROM party_tag pt WHERE {condition} AND pt.party_id = p.id)");
    match asked.op {
        Operator::Is => Ok(Test {
            keys: Some(format!(
                "SELECT DISTINCT q.seq FROM party_tag pt CROSS JOIN party q ON q.id = pt.party_id WHERE {condition}"
            )),
            // A count of one tag begins at the tag; a party has it once.
            counted: (asked.values.len() == 1).then(|| condition.clone()),
            ..Test::plain(has, values)
        }),
        Operator::IsNot => Ok(Test::plain(format!("NOT {has}"), values)),
        _ => Err(unfit()),
    }
}

/// The letter under which somebody stands, of the key that orders the list.
fn letter(asked: &Condition) -> Result<Test> {
    let from_index = "SELECT p.seq FROM party p INDEXED BY party_by_name WHERE p.deleted_at IS NULL AND";
    if asked.op == Operator::Empty {
        return Ok(Test {
            keys: Some(format!("{from_index} p.sort_name = ''")),
            ..Test::plain("p.sort_name = ''".to_owned(), Vec::new())
        });
    }
    if asked.op != Operator::Begins {
        return Err(unfit());
    }
    let words = words(&asked.values, fold)?;
    let test = vec!["(p.sort_name >= ? AND p.sort_name < ?)"; words.len()].join(" OR ");
    let values = words
        .into_iter()
        .flat_map(|word| [Value::from(word.clone()), Value::from(format!("{word}\u{10ffff}"))])
        .collect();
    Ok(Test { keys: Some(format!("{from_index} ({test})")), ..Test::plain(format!("({test})"), values) })
}

fn city(context: &Context, asked: &Condition) -> Result<Test> {
    let key = "n.city_key";
    let (test, values) = match asked.op {
        Operator::Empty => (format!("{key} = ''"), Vec::new()),
        Operator::Filled => (format!("{key} <> ''"), Vec::new()),
        Operator::Is => {
            choice(key, Operator::Is, words(&asked.values, fold)?.into_iter().map(Value::from).collect())?
        }
        Operator::Begins => beginning(key, words(&asked.values, fold)?),
        // The key is folded already, and folding it again changes nothing.
        op => compare(key, Kind::Text, "''", op, &asked.values, context.today)?,
    };
    let is_indexed = matches!(asked.op, Operator::Is | Operator::Begins | Operator::Empty);
    Ok(of_now(test, values, is_indexed))
}

/// The form in which postcodes are compared: "1234 ab" is "1234AB".
fn postcode_key(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace()).collect::<String>().to_ascii_uppercase()
}

fn postcode(asked: &Condition) -> Result<Test> {
    let key = "n.postcode_key";
    let (test, values) = match asked.op {
        Operator::Empty => (format!("{key} = ''"), Vec::new()),
        Operator::Filled => (format!("{key} <> ''"), Vec::new()),
        Operator::Is | Operator::IsNot => {
            choice(key, asked.op, words(&asked.values, postcode_key)?.into_iter().map(Value::from).collect())?
        }
        Operator::Begins => beginning(key, words(&asked.values, postcode_key)?),
        Operator::Between => {
            let words = words(&asked.values, postcode_key)?;
            let [from, to] = words.as_slice() else { return Err(Error::invalid("filter", "missing")) };
            let to = format!("{to}\u{10ffff}");
            (format!("({key} >= ? AND {key} < ?)"), vec![from.clone().into(), to.into()])
        }
        _ => return Err(unfit()),
    };
    let is_indexed =
        matches!(asked.op, Operator::Is | Operator::Begins | Operator::Between | Operator::Empty);
    Ok(of_now(test, values, is_indexed))
}

/// A key that begins with one of these, as ranges of its index.
fn beginning(key: &str, words: Vec<String>) -> Asked {
    let test = vec![format!("({key} >= ? AND {key} < ?)"); words.len()].join(" OR ");
    let ends = |word: String| [Value::from(word.clone()), Value::from(format!("{word}\u{10ffff}"))];
    (format!("({test})"), words.into_iter().flat_map(ends).collect())
}

/// A condition on the derived row of lists.
fn of_now(test: String, values: Vec<Value>, is_indexed: bool) -> Test {
    let keys = is_indexed.then(|| format!("SELECT n.seq FROM party_now n WHERE {test}"));
    Test { keys, counted: Some(test.clone()), ..Test::plain(test, values) }
}

fn last_touch(context: &Context, asked: &Condition) -> Result<Test> {
    let key = "n.last_touch_at";
    let (test, values) = match asked.op {
        Operator::Empty => (format!("{key} = 0"), Vec::new()),
        Operator::Filled => (format!("{key} > 0"), Vec::new()),
        op => {
            let span = days(op, &asked.values, context.today)?;
            let (test, values) = within(key, &span, |day| Value::from(Timestamp::start_of(day).0));
            // Never stands before every day, and only "for so many days" means it too.
            if op == Operator::OlderThan || span.0.is_some() {
                (test, values)
            } else {
                (format!("({key} > 0 AND {test})"), values)
            }
        }
    };
    Ok(of_now(test, values, true))
}

fn next_step(context: &Context, asked: &Condition) -> Result<Test> {
    let key = "n.next_due_on";
    let (test, values) = match asked.op {
        Operator::Empty => (format!("{key} = ?"), vec![NOTHING_PLANNED.to_owned().into()]),
        Operator::Filled => (format!("{key} < ?"), vec![NOTHING_PLANNED.to_owned().into()]),
        op => {
            let (test, values) =
                within(key, &days(op, &asked.values, context.today)?, |day| day.to_string().into());
            (format!("({test} AND {key} < '{UNDATED}')"), values)
        }
    };
    Ok(of_now(test, values, true))
}

fn created(context: &Context, asked: &Condition) -> Result<Test> {
    let span = days(asked.op, &asked.values, context.today)?;
    let (test, values) = within("p.created_at", &span, |day| Value::from(Timestamp::start_of(day).0));
    let keys = format!("SELECT p.seq FROM party p WHERE {test} AND p.deleted_at IS NULL");
    Ok(Test { keys: Some(keys), counted: Some(test.clone()), ..Test::plain(test, values) })
}

fn channel(context: &Context, kinds: &str, asked: &Condition) -> Result<Test> {
    let any = format!("SELECT 1 FROM channel c WHERE c.party_id = p.id AND {kinds}");
    let (op, not) = match asked.op {
        Operator::Empty => return Ok(Test::plain(format!("NOT EXISTS ({any})"), Vec::new())),
        Operator::Filled => return Ok(Test::plain(format!("EXISTS ({any})"), Vec::new())),
        Operator::IsNot => (Operator::Is, "NOT "),
        Operator::ContainsNot => (Operator::Contains, "NOT "),
        op => (op, ""),
    };
    // Numbers are compared by their digits too: "04841 77" is within "+49 4841 7712".
    let shown = compare("c.value", Kind::Code, "''", op, &asked.values, context.today)?;
    let digits: Vec<String> = asked.values.iter().map(|value| digits(value)).collect();
    let (test, values) = if asked.field == Field::Phone && digits.iter().all(|value| value.len() > 2) {
        let normal = compare("c.normal", Kind::Code, "''", op, &digits, context.today)?;
        (format!("({} OR {})", shown.0, normal.0), [shown.1, normal.1].concat())
    } else {
        shown
    };
    Ok(Test::plain(format!("{not}EXISTS ({any} AND {test})"), values))
}

/// The digits of a number without the zero that stands for the country.
fn digits(value: &str) -> String {
    let digits: String = value.chars().filter(char::is_ascii_digit).collect();
    digits.trim_start_matches('0').to_owned()
}

fn organisation(context: &Context, asked: &Condition) -> Result<Test> {
    let any = concat!(
        "SELECT 1 FROM party_link l JOIN party o ON o.id = l.other_id WHERE l.party_id = p.id AND ",
        holds!("l", "?")
    );
    let today = vec![context.today.to_string().into()];
    let (op, not) = match asked.op {
        Operator::Empty => return Ok(Test::plain(format!("NOT EXISTS ({any})"), today)),
        Operator::Filled => return Ok(Test::plain(format!("EXISTS ({any})"), today)),
        Operator::IsNot => (Operator::Is, "NOT "),
        Operator::ContainsNot => (Operator::Contains, "NOT "),
        op => (op, ""),
    };
    let (test, values) = compare("o.name", Kind::Text, "''", op, &asked.values, context.today)?;
    Ok(Test::plain(format!("{not}EXISTS ({any} AND {test})"), [today, values].concat()))
}
