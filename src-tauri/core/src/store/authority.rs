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

/// The pragmas that tell of one table.
const OF_TABLES: &[&str] =
    &["table_list", "table_info", "table_xinfo", "foreign_key_list", "index_list", "index_info"];
/// The pragmas that tell something as long as they are given no value. Full-text search asks for the first one.
const TELLING: &[&str] = &["data_version", "user_version", "application_id"];

/// The functions that a question of the user may use.
const FUNCTIONS: &[&str] = &[
    "fold",
    "instr",
    "substr",
    "coalesce",
    "count",
    "max",
    "min",
    "iif",
    "json_each",
    "match",
    "unhex",
    "hex",
    "replace",
    "lower",
    "upper",
    "length",
    "trim",
    "concat_ws",
    "concat",
    "group_concat",
    "like",
    "glob",
    "julianday",
    "date",
    "nullif",
    "ifnull",
    "abs",
    "round",
    "sum",
    "total",
    "json_extract",
    "json_group_array",
    "json_object",
    "row_number",
    "phone_words",
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
            OF_TABLES.contains(pragma_name) || (TELLING.contains(pragma_name) && pragma_value.is_none())
        }
        _ => false,
    }
}
