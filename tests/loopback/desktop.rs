//! The desktop around the window, played by a test: what dialogs answer, what is dropped, what was opened.

use std::path::PathBuf;
use std::sync::atomic::Ordering;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use rondo_core::time::DAY_MS;
use rondo_tests::Opened;
use serde::Deserialize;

use crate::Served;

#[derive(Deserialize)]
pub(crate) struct Pick {
    path: PathBuf,
}

#[derive(Deserialize)]
pub(crate) struct Save {
    dir: PathBuf,
}

#[derive(Deserialize)]
pub(crate) struct Dropped {
    paths: Vec<PathBuf>,
}

#[derive(Deserialize)]
pub(crate) struct Clock {
    days: i64,
}

/// From now on the host's clock goes ahead by so many days; behind when they are below zero.
pub(crate) async fn set_clock(State(served): State<Served>, Json(clock): Json<Clock>) -> StatusCode {
    served.ahead.store(clock.days * DAY_MS, Ordering::Relaxed);
    StatusCode::NO_CONTENT
}

/// The next open dialog picks this file.
pub(crate) async fn pick(State(served): State<Served>, Json(pick): Json<Pick>) -> StatusCode {
    served.script.pick(pick.path);
    StatusCode::NO_CONTENT
}

/// Save dialogs save in this folder from now on.
pub(crate) async fn save(State(served): State<Served>, Json(save): Json<Save>) -> StatusCode {
    served.script.save_into(save.dir);
    StatusCode::NO_CONTENT
}

/// Files are dropped on the window.
pub(crate) async fn drop_files(State(served): State<Served>, Json(dropped): Json<Dropped>) -> StatusCode {
    served.rondo.dropped(dropped.paths);
    StatusCode::NO_CONTENT
}

/// What the system was asked to open so far.
pub(crate) async fn opened(State(served): State<Served>) -> Json<Opened> {
    Json(served.script.opened())
}
