//! Text that is being typed: kept until it is saved or thrown away, also over a lock and a crash.

use rondo_core::time::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::operation::Empty;
use crate::{ApiError, ApiResult, ErrorCode, Rondo};

/// Which text.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DraftRequest {
    /// Chosen by the window, such as `touch:<party>`.
    pub key: String,
}

/// The text.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Draft {
    /// What was kept; none when nothing was.
    #[ts(type = "unknown")]
    pub value: Option<serde_json::Value>,
    /// When it was kept.
    pub saved_at: Option<Timestamp>,
}

/// Keeps a text; null throws it away.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetDraftRequest {
    /// Which text.
    pub key: String,
    /// At most 256 KiB.
    #[ts(type = "unknown")]
    pub value: Option<serde_json::Value>,
}

const LONGEST_KEY: usize = 200;
const LARGEST: usize = 256 * 1024;

pub(crate) fn get(rondo: &Rondo, request: DraftRequest) -> ApiResult<Draft> {
    let kept = rondo.session()?.store.read(|conn| rondo_core::store::draft(conn, &request.key))?;
    let readable = kept.and_then(|kept| Some((serde_json::from_str(&kept.value).ok()?, kept.saved_at)));
    let (value, saved_at) = readable.unzip();
    Ok(Draft { value, saved_at })
}

pub(crate) fn set(rondo: &Rondo, request: SetDraftRequest) -> ApiResult<Empty> {
    let text = request.value.filter(|value| !value.is_null()).map(|value| value.to_string());
    if request.key.len() > LONGEST_KEY || text.as_ref().is_some_and(|text| text.len() > LARGEST) {
        return Err(ApiError::new(ErrorCode::Invalid, "the draft is too long")
            .with("field", "value")
            .with("reason", "too-long"));
    }
    rondo.session()?.store.set_draft(&request.key, text.as_deref())?;
    Ok(Empty {})
}
