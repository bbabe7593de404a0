//! The firm, its people and settings.

use rondo_core::id::PersonId;
use serde::Deserialize;
use ts_rs::TS;

use rondo_core::firm::{self, Firm, Person, Settings};
use rondo_core::store::{Label, Op};

use crate::operation::Empty;
use crate::session::Session;
use crate::{ApiResult, Rondo};

/// Says who sits in front of this computer.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MeRequest {
    /// The person.
    pub id: PersonId,
}

/// Says when the vault locks itself.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LockAfterRequest {
    /// Minutes without input; 0 for never.
    pub minutes: u32,
}

const LOCK_AFTER: &str = "lock-after-min";
/// Minutes without input before a new vault locks itself.
const DEFAULT_LOCK_AFTER: u32 = 10;

pub(crate) fn settings(rondo: &Rondo, _: Empty) -> ApiResult<Settings> {
    let session = rondo.session()?;
    Ok(session.store.read(|conn| -> rondo_core::Result<Settings> {
        let firm = firm::firm(conn)?;
        Ok(Settings {
            usual_tax: firm::usual_tax(&firm.country),
            firm,
            people: firm::people(conn)?,
            me: session.store.actor(),
            lock_after_min: firm::get(conn, LOCK_AFTER)?.unwrap_or(DEFAULT_LOCK_AFTER),
        })
    })?)
}

pub(crate) fn save(rondo: &Rondo, request: Firm) -> ApiResult<Settings> {
    rondo.session()?.write(rondo, &Label::of(Op::SettingEdit), |tx| firm::save_firm(tx, &request))?;
    settings(rondo, Empty {})
}

pub(crate) fn save_person(rondo: &Rondo, request: Person) -> ApiResult<Settings> {
    let label = Label::named(Op::PersonEdit, request.name.trim());
    rondo.session()?.write(rondo, &label, |tx| firm::save_person(tx, &request))?;
    settings(rondo, Empty {})
}

pub(crate) fn set_me(rondo: &Rondo, request: MeRequest) -> ApiResult<Settings> {
    let session = rondo.session()?;
    session.store.read(|conn| firm::check_person(conn, request.id))?;
    let vault = session.vault().id();
    rondo.update_local(|local| {
        local.me.insert(vault, request.id);
    })?;
    session.store.set_actor(Some(request.id));
    settings(rondo, Empty {})
}

pub(crate) fn set_lock_after(rondo: &Rondo, request: LockAfterRequest) -> ApiResult<Settings> {
    let minutes = request.minutes.min(24 * 60);
    rondo.session()?.write(rondo, &Label::of(Op::SettingEdit), |tx| firm::set(tx, LOCK_AFTER, &minutes))?;
    settings(rondo, Empty {})
}

/// The name of the one who sits in front of this computer.
pub(crate) fn my_name(session: &Session) -> ApiResult<Option<String>> {
    match session.store.actor() {
        Some(me) => Ok(Some(session.store.read(|conn| firm::check_person(conn, me))?)),
        None => Ok(None),
    }
}

/// The defaults of new records: the firm's country and currency.
pub(crate) fn firm_of(session: &Session) -> ApiResult<Firm> {
    Ok(session.store.read(firm::firm)?)
}
