//! What a reader may do: SQLite asks here about every part of a statement before it runs.
//!
//! A question of the user becomes SQL. Its fields and operators come out of lists and its values are bound, so nothing of
//! what is denied here should ever be asked; this stands behind those lists in case one of them has a hole.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rusqlite::Connection;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};

/// Whether the statements that are prepared now are questions of the user.
pub(super) type Asking = Arc<AtomicBool>;

/// The pragmas that tell of a table or check the file; their value says which, or how much.
#[rustfmt::skip]
const ASKING: &[&str] = &[
    "table_list", "table_info", "table_xinfo", "foreign_key_list", "index_list", "index_info", "foreign_key_check",
    "integrity_check", "quick_check", "cipher_integrity_check",
];
/// The pragmas that tell something as long as they are given no value. Full-text search asks for the first one.
#[rustfmt::skip]
const TELLING: &[&str] = &[
    "data_version", "user_version", "application_id", "page_count", "page_size", "freelist_count", "cipher_version",
];

/// The functions that a question of the user may use: those that compute a value out of values and nothing else.
#[rustfmt::skip]
const FUNCTIONS: &[&str] = &[
    // Texts and numbers.
    "abs", "char", "coalesce", "concat", "concat_ws", "glob", "hex", "ifnull", "iif", "instr", "length", "like", "likelihood",
    "likely", "lower", "ltrim", "nullif", "octet_length", "replace", "round", "rtrim", "sign", "substr", "substring", "trim",
    "typeof", "unhex", "unicode", "unlikely", "upper",
    // Days.
    "date", "datetime", "julianday", "strftime", "time", "unixepoch",
    // Many rows.
    "avg", "count", "dense_rank", "first_value", "group_concat", "lag", "last_value", "lead", "max", "min", "ntile", "rank",
    "row_number", "string_agg", "sum", "total",
    // JSON.
    "->", "->>", "json", "json_array", "json_array_length", "json_each", "json_extract", "json_group_array",
    "json_group_object", "json_object", "json_type", "json_valid",
    // Full-text search, and the program's own.
    "match", "fold", "phone_words", "record_words",
];

/// Guards a reader from here on. The flag says while questions of the user are asked.
pub(super) fn guard(conn: &mut Connection) -> rusqlite::Result<Asking> {
    let asking = Asking::default();
    let is_asking = Arc::clone(&asking);
    conn.authorizer(Some(move |context: AuthContext<'_>| {
        if may(&context.action, is_asking.load(Ordering::Relaxed)) {
            Authorization::Allow
        } else {
            Authorization::Deny
        }
    }))?;
    Ok(asking)
}

fn may(action: &AuthAction<'_>, is_asking: bool) -> bool {
    match action {
        AuthAction::Select | AuthAction::Read { .. } | AuthAction::Recursive => true,
        AuthAction::Transaction { .. } => true,
        AuthAction::Function { function_name } => {
            let is_known = FUNCTIONS.iter().any(|known| known.eq_ignore_ascii_case(function_name));
            is_known || !(is_asking || function_name.eq_ignore_ascii_case("load_extension"))
        }
        AuthAction::Pragma { pragma_name, pragma_value } => {
            ASKING.contains(pragma_name) || (TELLING.contains(pragma_name) && pragma_value.is_none())
        }
        _ => false,
    }
}
