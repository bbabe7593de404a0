//! An open vault with its store.

use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rondo_core::error::Error;
use rondo_core::store::{Access, Connector, Label, Store, Tx};
use rondo_core::vault::{OpenVault, RecoveryKey};
use rondo_core::{DERIVATIONS, firm};

use crate::rondo::lock;
use crate::{ApiError, ApiResult, Event, Rondo, vault};

/// An open vault with its store.
pub(crate) struct Session {
    // Declared before the vault, so that every connection is closed before the folder's lock is given back.
    pub(crate) store: Store,
    vault: Arc<Mutex<OpenVault>>,
    pub(crate) is_sample: bool,
    /// The recovery key that was just made: shown, printed, typed back, then forgotten.
    pub(crate) fresh_recovery: Mutex<Option<RecoveryKey>>,
    stopped: AtomicBool,
    /// The newest search over everything; older ones are given up.
    pub(crate) newest_search: Arc<AtomicU64>,
}

impl Session {
    /// Opens the store of an unlocked vault. An older file is upgraded after a verified backup.
    pub(crate) fn open(rondo: &Rondo, vault: OpenVault, is_sample: bool) -> ApiResult<Self> {
        let read_only = vault.read_only();
        let vault_id = vault.id();
        let vault = Arc::new(Mutex::new(vault));
        let source = Arc::clone(&vault);
        let connect: Connector = Arc::new(move |_: Access| Ok(lock(&source).connect()?));
        let local = rondo.local.get();
        let store = if read_only {
            Store::open_read_only(&connect, rondo.env.clone(), local.device, DERIVATIONS)?
        } else {
            let open = Arc::clone(&vault);
            let mut backup = |conn: &_| vault::backup_before_upgrade(rondo, &lock(&open), conn);
            Store::open(&connect, rondo.env.clone(), local.device, DERIVATIONS, &mut backup)?
        };
        let me = local.me.get(&vault_id).copied();
        let me = match me {
            Some(me) => Some(me),
            None => store.read(firm::first_person)?,
        };
        store.set_actor(me);
        Ok(Self {
            store,
            vault,
            is_sample,
            fresh_recovery: Mutex::new(None),
            stopped: AtomicBool::new(false),
            newest_search: Arc::new(AtomicU64::new(0)),
        })
    }

    /// Closes every connection and gives the vault back, still unlocked.
    pub(crate) fn into_vault(self) -> OpenVault {
        drop(self.store);
        let vault = Arc::into_inner(self.vault).expect("only the connections that are closed now shared it");
        vault.into_inner().unwrap_or_else(PoisonError::into_inner)
    }

    /// The vault's keys and header.
    pub(crate) fn vault(&self) -> MutexGuard<'_, OpenVault> {
        lock(&self.vault)
    }

    /// The folder of the vault.
    pub(crate) fn dir(&self) -> std::path::PathBuf {
        let vault = self.vault();
        let dir: &Path = vault.dir();
        dir.to_owned()
    }

    /// Stops long work: its next progress report answers that it is cancelled.
    pub(crate) fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Whether the vault is being locked.
    pub(crate) fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }

    /// Writes and tells every view what changed.
    pub(crate) fn write<T>(
        &self,
        rondo: &Rondo,
        label: &Label,
        f: impl FnOnce(&Tx<'_>) -> Result<T, Error>,
    ) -> ApiResult<T> {
        self.write_labelled(rondo, |tx| Ok((f(tx)?, label.clone())))
    }

    /// The same, where the label is only known at the end.
    pub(crate) fn write_labelled<T>(
        &self,
        rondo: &Rondo,
        f: impl FnOnce(&Tx<'_>) -> Result<(T, Label), Error>,
    ) -> ApiResult<T> {
        let written = self.store.write_labelled(f).map_err(ApiError::from)?;
        if let Some(changed) = written.changed {
            rondo.emit(Event::Changed { changed });
        }
        Ok(written.value)
    }
}
