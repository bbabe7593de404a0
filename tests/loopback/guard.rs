//! Who may ask, and under which rules a page runs: only pages of this very host, under the window's own policy.

use std::sync::LazyLock;

use axum::extract::Request;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use serde_json::Value;

const CONFIG: &str = include_str!("../../tauri.conf.json");

/// The headers that the window sends with every page, read from its own configuration.
static HEADERS: LazyLock<Vec<(HeaderName, HeaderValue)>> = LazyLock::new(headers);

/// Refuses other sites, whatever name they give this computer, and adds the window's headers to every answer.
pub(crate) async fn guard(request: Request, next: Next) -> Response {
    if !is_own(&request) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let mut answer = next.run(request).await;
    answer.headers_mut().extend(HEADERS.iter().cloned());
    answer
}

fn is_own(request: &Request) -> bool {
    let text = |name| request.headers().get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    let Some(host) = text(header::HOST) else { return false };
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    let origin = text(header::ORIGIN).map(|origin| origin.strip_prefix("http://"));
    matches!(name, "127.0.0.1" | "localhost") && origin.is_none_or(|origin| origin == Some(host))
}

fn headers() -> Vec<(HeaderName, HeaderValue)> {
    let config: Value = serde_json::from_str(CONFIG).expect("the window's configuration is JSON");
    let security = &config["app"]["security"];
    let policy: Vec<String> = entries(&security["csp"])
        .map(|(directive, sources)| match directive {
            // Operations come over HTTP here, not through the window's bridge.
            "connect-src" => "connect-src 'self'".to_owned(),
            _ => format!("{directive} {sources}"),
        })
        .collect();
    let mut headers = vec![(header::CONTENT_SECURITY_POLICY, value(&policy.join("; ")))];
    headers.extend(entries(&security["headers"]).map(|(name, text)| {
        (name.to_ascii_lowercase().parse().expect("the configuration names headers"), value(text))
    }));
    headers
}

fn entries(object: &Value) -> impl Iterator<Item = (&str, &str)> {
    object.as_object().into_iter().flatten().filter_map(|(key, value)| Some((key.as_str(), value.as_str()?)))
}

fn value(text: &str) -> HeaderValue {
    text.parse().expect("the configuration holds plain text")
}
