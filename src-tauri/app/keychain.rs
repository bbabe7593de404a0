//! Chooses the system's keychain once at the start. What is kept in it, and what happens without it, is the
//! vault's matter: it asks `keyring-core` for an entry and finds the store that was set here, or none.

use std::sync::Arc;

use keyring_core::api::CredentialStore;

/// Connects to the keychain of this system. Without one Rondo still opens with passphrase or recovery sheet, so
/// a failure is only told to the terminal.
pub(crate) fn connect() {
    match store() {
        Ok(store) => keyring_core::set_default_store(store),
        // `Display` and never `Debug`: two of the errors carry the stored bytes in their debug form.
        Err(error) => eprintln!("rondo: no keychain: {error}"),
    }
}

#[cfg(target_os = "linux")]
fn store() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(zbus_secret_service_keyring_store::Store::new()?)
}

#[cfg(target_os = "macos")]
fn store() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(apple_native_keyring_store::keychain::Store::new()?)
}

#[cfg(target_os = "windows")]
fn store() -> keyring_core::Result<Arc<CredentialStore>> {
    Ok(Arc::new(windows::OnThisComputer(windows_native_keyring_store::Store::new()?)))
}

#[cfg(target_os = "windows")]
mod windows {
    use std::any::Any;
    use std::collections::HashMap;
    use std::sync::Arc;

    use keyring_core::api::{CredentialPersistence, CredentialStoreApi};
    use keyring_core::{Entry, Result};
    use windows_native_keyring_store::Store;

    /// The Credential Manager, but every new entry stays on this computer. Its own default is `Enterprise`, which
    /// carries the secret to every machine that the domain's profile roams to.
    pub(super) struct OnThisComputer(pub(super) Arc<Store>);

    impl CredentialStoreApi for OnThisComputer {
        fn vendor(&self) -> String {
            self.0.vendor()
        }

        fn id(&self) -> String {
            self.0.id()
        }

        fn build(&self, service: &str, user: &str, modifiers: Option<&HashMap<&str, &str>>) -> Result<Entry> {
            let mut modifiers = modifiers.cloned().unwrap_or_default();
            modifiers.insert("persistence", "Local");
            self.0.build(service, user, Some(&modifiers))
        }

        fn search(&self, spec: &HashMap<&str, &str>) -> Result<Vec<Entry>> {
            self.0.search(spec)
        }

        fn as_any(&self) -> &dyn Any {
            self.0.as_any()
        }

        fn persistence(&self) -> CredentialPersistence {
            self.0.persistence()
        }
    }
}
