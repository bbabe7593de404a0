//! Creating, unlocking and locking; the sample firm in a vault of its own.

use std::path::{Path, PathBuf};

use rondo_core::firm::{self, Firm, Person};
use rondo_core::store::{Label, Op};
use rondo_core::text::{Lang, Texts};
use rondo_core::vault::{self, KdfCost, OpenVault, Probe, RecoveryKey, SlotKind, VaultError};
use rondo_core::{sales, sample};
use zeroize::Zeroizing;

use super::{NewRecoveryKey, UnlockMethod, UnlockRequest, VaultCreate, slots};
use crate::app::{self, Boot, JobRequest, VaultFace, VaultState};
use crate::operation::Empty;
use crate::session::Session;
use crate::{ApiError, ApiResult, ErrorCode, Event, Rondo};

/// The sample firm is invented and holds nothing to protect: its vault opens by itself.
const SAMPLE_PASSPHRASE: &str = "rondo sample firm";

/// The vault's folder.
pub(super) fn folder(rondo: &Rondo) -> PathBuf {
    rondo.config.data_dir.join("vault")
}

fn sample_folder(rondo: &Rondo) -> PathBuf {
    rondo.config.data_dir.join("sample")
}

/// What stands in the folder while no vault is open.
pub(crate) fn look(rondo: &Rondo) -> ApiResult<(VaultState, Option<VaultFace>, PathBuf)> {
    let folder = folder(rondo);
    let finished = vault::finish_restore(&folder);
    let (state, face) = match vault::probe(&folder)? {
        Probe::Nothing => {
            // Where a restored vault waits that cannot be moved in, nobody should be asked to make a new one.
            finished?;
            (VaultState::None, None)
        }
        Probe::HeaderDamaged => (VaultState::HeaderDamaged, None),
        Probe::NewerVersion { .. } => (VaultState::NewerVersion, None),
        Probe::Vault(sealed) => {
            let face = VaultFace {
                name: sealed.name,
                has_keychain: sealed.slots.contains(&SlotKind::Keychain),
                has_recovery: sealed.slots.contains(&SlotKind::Recovery),
                read_only: sealed.read_only,
                is_sample: false,
                header_repaired: sealed.header_damaged,
            };
            (VaultState::Locked, Some(face))
        }
    };
    Ok((state, face, folder))
}

/// What the window shows of the open vault.
pub(crate) fn face_of_open(session: &Session) -> VaultFace {
    let vault = session.vault();
    let slots = vault.slots();
    VaultFace {
        name: vault.name().to_owned(),
        has_keychain: slots.contains(&SlotKind::Keychain),
        has_recovery: slots.contains(&SlotKind::Recovery),
        read_only: vault.read_only(),
        is_sample: session.is_sample,
        header_repaired: vault.header_was_damaged(),
    }
}

pub(crate) fn create(rondo: &Rondo, request: VaultCreate) -> ApiResult<NewRecoveryKey> {
    let passphrase = Zeroizing::new(request.passphrase);
    check_names(&request.name, &request.firm_name, &request.user_name)?;
    let cost = rondo.config.kdf_cost.unwrap_or_else(KdfCost::calibrated);
    let (now, id) = (rondo.env.now(), rondo.env.new_id());
    let workshop = workshop(rondo, &folder(rondo))?;
    let (vault, recovery) = vault::create(&workshop, request.name.trim(), &passphrase, &cost, now.0, id)?;
    let shown = slots::shown(&vault, &recovery);
    let firm = first_firm(request.firm_name.trim(), request.country);
    let session = furnish(rondo, vault, &folder(rondo), false, |session| {
        set_up(rondo, session, request.language, &firm, request.user_name.trim())
    })?;
    *crate::rondo::lock(&session.fresh_recovery) = Some(recovery);
    rondo.set_session(session);
    Ok(shown)
}

pub(crate) fn unlock(rondo: &Rondo, request: UnlockRequest) -> ApiResult<Boot> {
    if rondo.peek_session().is_some_and(|session| !session.is_sample) {
        return app::boot(rondo, Empty {});
    }
    drop(rondo.take_session());
    let folder = folder(rondo);
    let secret = Zeroizing::new(request.secret.unwrap_or_default());
    let vault = match request.method {
        UnlockMethod::Passphrase => vault::unlock_with_passphrase(&folder, &secret)?,
        UnlockMethod::Keychain => vault::unlock_with_keychain(&folder)?,
        UnlockMethod::Recovery => {
            let mut vault = vault::unlock_with_recovery(&folder, &RecoveryKey::parse(&secret)?)?;
            if let Some(fresh) = request.new_passphrase.map(Zeroizing::new) {
                let cost = rondo.config.kdf_cost.unwrap_or_else(KdfCost::calibrated);
                vault.set_passphrase(&fresh, &cost, rondo.env.now().0)?;
            }
            vault
        }
    };
    rondo.set_session(Session::open(rondo, vault, false)?);
    app::boot(rondo, Empty {})
}

pub(crate) fn lock(rondo: &Rondo, _: Empty) -> ApiResult<Boot> {
    drop(rondo.take_session());
    rondo.emit(Event::Locked);
    app::boot(rondo, Empty {})
}

pub(crate) fn open_sample(rondo: &Rondo, request: JobRequest) -> ApiResult<Boot> {
    drop(rondo.take_session());
    rondo.begin(&request.job);
    let folder = sample_folder(rondo);
    let vault = match vault::probe(&folder)? {
        Probe::Vault(_) => vault::unlock_with_passphrase(&folder, SAMPLE_PASSPHRASE)?,
        _ => return make_sample(rondo, &request.job),
    };
    rondo.set_session(Session::open(rondo, vault, true)?);
    app::boot(rondo, Empty {})
}

pub(crate) fn close_sample(rondo: &Rondo, _: Empty) -> ApiResult<Boot> {
    lock(rondo, Empty {})
}

fn make_sample(rondo: &Rondo, job: &str) -> ApiResult<Boot> {
    let folder = sample_folder(rondo);
    let workshop = workshop(rondo, &folder)?;
    let texts = rondo.texts();
    let name = texts.get("sample-vault-name");
    let now = rondo.env.now();
    let (vault, _) =
        vault::create(&workshop, &name, SAMPLE_PASSPHRASE, &KdfCost::FLOOR, now.0, rondo.env.new_id())?;
    let mut on_progress = |done: u64, total: u64| rondo.progress(job, "sample", done, Some(total));
    let session = furnish(rondo, vault, &folder, true, |session| {
        Ok(sample::sample_firm(&session.store, &texts, &mut on_progress)?)
    })?;
    rondo.set_session(session);
    app::boot(rondo, Empty {})
}

/// The folder in which a vault is made until it has everything that belongs to a new one.
fn workshop(rondo: &Rondo, place: &Path) -> ApiResult<PathBuf> {
    std::fs::create_dir_all(&rondo.config.data_dir).map_err(|error| crate::rondo::file_error(&error))?;
    Ok(vault::workshop(place)?)
}

/// Fills a new vault and puts it in its place. When that fails nothing of it stays, because nothing in it is anybody's.
fn furnish(
    rondo: &Rondo,
    vault: OpenVault,
    place: &Path,
    is_sample: bool,
    fill: impl FnOnce(&Session) -> ApiResult<()>,
) -> ApiResult<Session> {
    let made_in = vault.dir().to_owned();
    let filled = Session::open(rondo, vault, is_sample).and_then(|session| {
        fill(&session)?;
        Ok(session.into_vault())
    });
    let opened = filled
        .and_then(|vault| Ok(vault.move_to(place)?))
        .and_then(|vault| Session::open(rondo, vault, is_sample));
    if opened.is_err() {
        // Once it is gone from where it was made, what stands in its place is this vault and nobody else's.
        let ours = if made_in.exists() { made_in.as_path() } else { place };
        // The error that led here is the one to report; what cannot be removed goes before the next vault is made.
        let _ = std::fs::remove_dir_all(ours);
    }
    opened
}

/// What a new vault starts with.
fn set_up(rondo: &Rondo, session: &Session, language: Lang, firm: &Firm, user: &str) -> ApiResult<()> {
    let me = session.write(rondo, &Label::of(Op::Setup), |tx| {
        firm::save_firm(tx, firm)?;
        sales::create_default_pipelines(tx, &Texts::new(language), &firm.currency)?;
        let person = Person { id: None, name: user.to_owned(), initials: None, email: None, archived: false };
        firm::save_person(tx, &person)
    })?;
    let vault = session.vault().id();
    rondo.update_local(|local| {
        local.preferences.language = language;
        local.me.insert(vault, me);
    })
}

fn first_firm(name: &str, country: String) -> Firm {
    let currency = match country.as_str() {
        "CH" | "LI" => "CHF",
        "GB" => "GBP",
        "PL" => "PLN",
        "CZ" => "CZK",
        "DK" => "DKK",
        "SE" => "SEK",
        "NO" => "NOK",
        "US" => "USD",
        _ => "EUR",
    };
    Firm { name: name.to_owned(), country, currency: currency.to_owned(), ..Firm::default() }
}

fn check_names(vault: &str, firm: &str, user: &str) -> ApiResult<()> {
    for (field, text) in [("name", vault), ("firmName", firm), ("userName", user)] {
        let reason = match text.trim().chars().count() {
            0 => "missing",
            1..=200 => continue,
            _ => "too-long",
        };
        return Err(ApiError::new(ErrorCode::Invalid, format!("the field {field} is {reason}"))
            .with("field", field)
            .with("reason", reason));
    }
    Ok(())
}

/// The vault must be open and not the sample to change its slots.
pub(super) fn own_vault(session: &Session) -> ApiResult<std::sync::MutexGuard<'_, OpenVault>> {
    if session.is_sample { Err(VaultError::ReadOnly.into()) } else { Ok(session.vault()) }
}
