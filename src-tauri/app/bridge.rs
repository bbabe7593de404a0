//! The two ways between page and backend: one command for every operation and one event for all news. What an
//! operation is called and what it takes is declared in `rondo-api`, never here.

use std::sync::Arc;

use rondo_api::{ApiError, ErrorCode, Rondo};
use serde_json::Value;
use tauri::{AppHandle, Emitter as _, State};

/// The one event; its payload names its kind.
const EVENT: &str = "rondo://event";

/// Runs one operation away from the event loop, because it may read the disk or wait for a dialog.
#[tauri::command]
pub(crate) async fn call(op: String, request: Value, rondo: State<'_, Arc<Rondo>>) -> Result<Value, Value> {
    let rondo = Arc::clone(&rondo);
    tauri::async_runtime::spawn_blocking(move || rondo.call(&op, request))
        .await
        // The operation panicked. Its message stays in the terminal; the page learns that it failed.
        .unwrap_or_else(|_| Err(ApiError::new(ErrorCode::Internal, "the operation broke off")))
        .map_err(|error| serde_json::to_value(error).unwrap_or(Value::Null))
}

/// Passes on everything the backend tells without being asked.
pub(crate) fn forward_events(rondo: &Rondo, app: &AppHandle) {
    let app = app.clone();
    rondo.subscribe(Box::new(move |event| {
        if let Err(error) = app.emit(EVENT, event) {
            eprintln!("rondo: an event did not reach the window: {error}");
        }
    }));
}
