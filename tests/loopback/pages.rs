//! The built front end, file by file from its folder.

use std::path::{Component, Path, PathBuf};

use axum::extract::State;
use axum::http::{StatusCode, Uri, header};
use axum::response::{IntoResponse as _, Response};

use crate::Served;

/// A file of the front end; the root is its page.
pub(crate) async fn page(State(served): State<Served>, uri: Uri) -> Response {
    let Some(inside) = inside(uri.path()) else { return StatusCode::NOT_FOUND.into_response() };
    let path = served.pages.join(&inside);
    match tokio::task::spawn_blocking(move || std::fs::read(path)).await {
        Ok(Ok(bytes)) => ([(header::CONTENT_TYPE, mime(&inside))], bytes).into_response(),
        _ => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The file's place inside the folder; none for a path that would leave it.
fn inside(path: &str) -> Option<PathBuf> {
    let path = path.trim_start_matches('/');
    let path = Path::new(if path.is_empty() { "index.html" } else { path });
    path.components().all(|part| matches!(part, Component::Normal(_))).then(|| path.to_owned())
}

fn mime(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}
