//! Rondo itself, as the window calls it: operations by name, JSON in and out.

use std::path::Path;
use std::sync::Arc;

use anyhow::anyhow;
use rondo_api::{Config, Host, Rondo};
use rondo_core::env::Env;
use rondo_core::text::Lang;
use rondo_core::time::Timestamp;
use rondo_core::vault::KdfCost;
use rondo_foreign::Worker;
use rondo_tests::Script;
use serde_json::{Value, json};

use crate::data::PASSPHRASE;

/// Seeds of ids that no firm was made with.
const SEED: u64 = 0x0bec_0000;

/// An unlocked firm.
pub(crate) struct Subject {
    rondo: Rondo,
    /// The desktop around it.
    pub(crate) script: Arc<Script>,
}

impl Subject {
    /// Opens the firm of a data folder at the instant it was made. Sheets are saved into `sheets`.
    pub(crate) fn unlock(home: &Path, now: i64, sheets: &Path) -> anyhow::Result<Self> {
        let script = Arc::new(Script::default());
        script.save_into(sheets);
        let config = Config {
            data_dir: home.to_owned(),
            language: Some(Lang::De),
            sample: false,
            kdf_cost: Some(KdfCost::FLOOR),
            reader: Worker::of_this_program()?,
        };
        let (env, _) = Env::fixed(Timestamp(now), SEED);
        let subject =
            Self { rondo: Rondo::with_env(config, Arc::clone(&script) as Arc<dyn Host>, env), script };
        subject.call("vault.unlock", json!({ "method": "passphrase", "secret": PASSPHRASE }))?;
        Ok(subject)
    }

    /// Calls an operation.
    pub(crate) fn call(&self, op: &str, request: Value) -> anyhow::Result<Value> {
        self.rondo.call(op, request).map_err(|error| anyhow!("{op}: {error:?}"))
    }
}
