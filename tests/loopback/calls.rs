//! One operation per request: the name in the path, the request and the response as JSON.

use axum::Json;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use rondo_api::{ApiError, ErrorCode};
use serde_json::Value;

use crate::Served;

/// An answer: the response, or 400 with the error the window branches on.
pub(crate) type Answer = Result<Json<Value>, (StatusCode, Json<ApiError>)>;

/// Runs an operation away from the event loop, because it reads the disk and derives keys.
pub(crate) async fn call(State(served): State<Served>, Path(op): Path<String>, body: Bytes) -> Answer {
    let request = serde_json::from_slice(&body)
        .map_err(|_| refuse(ApiError::new(ErrorCode::BadRequest, "the request is no JSON")))?;
    tokio::task::spawn_blocking(move || served.rondo.call(&op, request))
        .await
        .unwrap_or_else(|_| Err(ApiError::new(ErrorCode::Internal, "the operation broke off")))
        .map(Json)
        .map_err(refuse)
}

fn refuse(error: ApiError) -> (StatusCode, Json<ApiError>) {
    (StatusCode::BAD_REQUEST, Json(error))
}
