//! Reminders.

use rondo_core::reminder::{self, Reminder, ReminderWish};
use serde::Deserialize;
use ts_rs::TS;

use crate::operation::Empty;
use crate::{ApiResult, Rondo};

/// What was told.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReminderTold {
    /// Their keys.
    pub keys: Vec<String>,
}

/// What is to be told again.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReminderSnooze {
    /// Its key.
    pub key: String,
    /// In so many minutes, 1 to 10,080.
    pub minutes: u32,
}

/// What is due to be told now to who sits here; nothing where reminders are off.
pub(crate) fn due(rondo: &Rondo, _: Empty) -> ApiResult<Vec<Reminder>> {
    let session = rondo.session()?;
    let (local, texts, now) = (rondo.local.get(), rondo.texts(), rondo.env.now());
    if !local.preferences.reminders {
        return Ok(Vec::new());
    }
    let person = local.me.get(&session.vault().id()).copied();
    let wish = ReminderWish { person, from_hour: local.preferences.remind_from };
    Ok(session.store.read(|conn| reminder::due(conn, wish, &texts, now))?)
}

pub(crate) fn told(rondo: &Rondo, request: ReminderTold) -> ApiResult<Empty> {
    reminder::tell(&rondo.session()?.store, &request.keys)?;
    Ok(Empty {})
}

pub(crate) fn snooze(rondo: &Rondo, request: ReminderSnooze) -> ApiResult<Empty> {
    reminder::snooze(&rondo.session()?.store, &request.key, request.minutes)?;
    Ok(Empty {})
}
