//! Backups on demand and before upgrades, the check of the whole file, and bringing a backup back.

use std::path::{Path, PathBuf};

use rondo_core::time::Timestamp;
use rondo_core::vault::{self, BackupInfo, OpenVault, Probe, Progress, RecoveryKey, Secret};
use rusqlite::Connection;
use zeroize::Zeroizing;

use super::{BackupFile, BackupView, CheckResult, RestoreRequest, UnlockMethod, opening};
use crate::app::{self, Boot, JobRequest};
use crate::local::Local;
use crate::operation::Empty;
use crate::session::Session;
use crate::{ApiError, ApiResult, ErrorCode, OpenKind, Rondo, SaveKind};

pub(crate) fn backup(rondo: &Rondo, request: JobRequest) -> ApiResult<Option<BackupView>> {
    let session = rondo.session()?;
    let suggested = file_name(session.vault().name(), rondo.env.now());
    let Some(mut target) = rondo.host.pick_save(&suggested, SaveKind::Backup) else { return Ok(None) };
    if target.extension().is_none() {
        target.set_extension(EXTENSION);
    }
    rondo.begin(&request.job);
    let mut on_progress = |progress: Progress| {
        rondo.progress(&request.job, "copying", progress.done.into(), Some(progress.total.into()))
            && !session.is_stopped()
    };
    let info = {
        let vault = session.vault();
        // A connection of its own, so that nobody's typing waits for the copy.
        let conn = vault.connect()?;
        vault::backup(&vault, &conn, &target, rondo.env.now().0, rondo.env.new_id(), &mut on_progress)?
    };
    // The backup is there and proved; that the list of backups cannot be written takes nothing from it.
    let view = view(&target, &info, "manual");
    let _ = remember(rondo, &view);
    Ok(Some(view))
}

/// The backup that an upgrade of the schema needs before it may touch the file.
pub(crate) fn backup_before_upgrade(
    rondo: &Rondo,
    vault: &OpenVault,
    conn: &Connection,
) -> rondo_core::Result<()> {
    let folder = rondo.config.data_dir.join("backups");
    std::fs::create_dir_all(&folder).map_err(|_| rondo_core::Error::UpgradeBackup)?;
    let now = rondo.env.now();
    let target = folder.join(file_name(vault.name(), now));
    let info = vault::backup(vault, conn, &target, now.0, rondo.env.new_id(), &mut |_| true)?;
    // As above: what an upgrade waits for is the backup, not the note of it.
    let _ = remember(rondo, &view(&target, &info, "before-upgrade"));
    Ok(())
}

/// The backups that were made from here, with whether their files are still there.
pub(super) fn known(local: &Local) -> Vec<BackupView> {
    let mut backups = local.backups.clone();
    for backup in &mut backups {
        backup.present = Path::new(&backup.folder).join(&backup.name).exists();
    }
    backups
}

pub(crate) fn check(rondo: &Rondo, request: JobRequest) -> ApiResult<CheckResult> {
    let session = rondo.session()?;
    rondo.begin(&request.job);
    rondo.progress(&request.job, "checking", 0, None);
    let conn = session.vault().connect()?;
    let bad_pages = conn
        .prepare("PRAGMA cipher_integrity_check")
        .and_then(|mut check| Ok(check.query_map([], |_| Ok(()))?.count()))
        .map_err(rondo_core::Error::from)?;
    let broken: Vec<String> = conn
        .prepare("PRAGMA integrity_check(100)")
        .and_then(|mut check| check.query_map([], |row| row.get(0))?.collect())
        .map_err(rondo_core::Error::from)?;
    let foreign = conn
        .prepare("PRAGMA foreign_key_check")
        .and_then(|mut check| Ok(check.query_map([], |_| Ok(()))?.count()))
        .map_err(rondo_core::Error::from)?;
    let broken = broken.iter().filter(|line| line.as_str() != "ok").count();
    let problems = u32::try_from(bad_pages + broken + foreign).unwrap_or(u32::MAX);
    Ok(CheckResult { ok: problems == 0, problems, rows: rows(&session)? })
}

pub(crate) fn restore_pick(rondo: &Rondo, _: Empty) -> ApiResult<Option<BackupFile>> {
    let Some(path) = rondo.host.pick_open(OpenKind::Backup) else { return Ok(None) };
    let info = vault::inspect_backup(&path)?;
    let token = rondo.keep_file(path)?.token;
    Ok(Some(BackupFile {
        token,
        name: info.name,
        created_at: Timestamp(info.created),
        size: info.size,
        replaces: !matches!(vault::probe(&opening::folder(rondo))?, Probe::Nothing),
    }))
}

pub(crate) fn restore(rondo: &Rondo, request: RestoreRequest) -> ApiResult<Boot> {
    let source = rondo.file(&request.token)?;
    let secret = Zeroizing::new(request.secret);
    let recovery;
    let secret = match request.method {
        UnlockMethod::Passphrase => Secret::Passphrase(&secret),
        UnlockMethod::Recovery => {
            recovery = RecoveryKey::parse(&secret)?;
            Secret::Recovery(&recovery)
        }
        UnlockMethod::Keychain => {
            return Err(ApiError::new(ErrorCode::BadRequest, "a backup has no keychain slot"));
        }
    };
    // A mistyped secret must not close the vault that is open.
    vault::check_secret(&source, secret)?;
    drop(rondo.take_session());
    rondo.begin(&request.job);
    let mut on_progress = |progress: Progress| {
        rondo.progress(&request.job, "copying", progress.done.into(), Some(progress.total.into()))
    };
    std::fs::create_dir_all(&rondo.config.data_dir).map_err(|error| crate::rondo::file_error(&error))?;
    let (vault, _kept) =
        vault::restore_replacing(&source, secret, &opening::folder(rondo), &mut on_progress)?;
    rondo.set_session(Session::open(rondo, vault, false)?);
    app::boot(rondo, Empty {})
}

const EXTENSION: &str = "rondobackup";

/// "Hansen & Petersen 2026-11-23 0914.rondobackup"
fn file_name(vault: &str, now: Timestamp) -> String {
    let time = now.local().format("%Y-%m-%d %H%M%S");
    let stem = rondo_core::print::clean_file_name(&format!("{vault} {time}"));
    format!("{stem}.{EXTENSION}")
}

fn remember(rondo: &Rondo, view: &BackupView) -> ApiResult<()> {
    rondo.update_local(|local| local.backups.insert(0, view.clone()))
}

fn view(target: &Path, info: &BackupInfo, reason: &str) -> BackupView {
    let text =
        |path: Option<&std::ffi::OsStr>| path.map(|p| p.to_string_lossy().into_owned()).unwrap_or_default();
    let folder: Option<PathBuf> = target.parent().map(Path::to_owned);
    BackupView {
        name: text(target.file_name()),
        folder: text(folder.as_deref().map(Path::as_os_str)),
        created_at: Timestamp(info.created),
        size: info.size,
        verified: true,
        reason: reason.to_owned(),
        present: true,
    }
}

fn rows(session: &Session) -> ApiResult<u64> {
    Ok(session.store.read(|conn| -> rondo_core::Result<u64> {
        let parties: i64 = conn.query_row("SELECT count(*) FROM party", [], |row| row.get(0))?;
        let changes: i64 = conn.query_row("SELECT coalesce(max(n), 0) FROM change", [], |row| row.get(0))?;
        Ok(parties.unsigned_abs() + changes.unsigned_abs())
    })?)
}
