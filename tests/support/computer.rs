//! A computer of a story: Rondo over a folder of its own, a clock that stands until it is moved, and a scripted desktop.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use rondo_api::text::Lang;
use rondo_api::{ApiError, Config, ErrorCode, Event, Rondo};
use rondo_core::env::{Env, FixedClock};
use rondo_core::time::Timestamp;
use rondo_core::vault::KdfCost;
use rondo_foreign::Worker;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::Script;

/// Monday, 2026-11-23 08:14 UTC: when every story begins.
pub const NOW: Timestamp = Timestamp(1_795_421_640_000);
/// Opens every vault of the stories.
pub const PASSPHRASE: &str = "vier Worte fürs Tresorchen";

/// A computer with Rondo on it.
pub struct Computer {
    // Declared before the folder, so that the vault is closed before its files go.
    rondo: Arc<Rondo>,
    /// The desktop around Rondo.
    pub desktop: Arc<Script>,
    /// The clock on the wall.
    pub clock: FixedClock,
    heard: Arc<Mutex<Vec<Event>>>,
    seed: u64,
    folder: PathBuf,
    /// The folder goes with the last of its computers, unless somebody else looks after it.
    owned: Option<Arc<TempDir>>,
}

impl Computer {
    /// A computer without a vault. Computers of one story differ in `seed`, so that their ids do.
    pub fn new(seed: u64) -> Self {
        Self::on(TempDir::new().expect("a temporary folder can be made"), seed)
    }

    /// A computer whose only disk is this folder.
    pub fn on(folder: TempDir, seed: u64) -> Self {
        Self::start(seed, folder.path().to_owned(), Some(Arc::new(folder)))
    }

    /// A computer on a folder that stays when it goes, because another process has it too.
    pub fn at(folder: &Path, seed: u64) -> Self {
        Self::start(seed, folder.to_owned(), None)
    }

    /// A computer with a vault of the firm "Nordlicht", open.
    pub fn with_vault(seed: u64) -> Self {
        let computer = Self::new(seed);
        computer.create_vault();
        computer
    }

    /// Rondo is closed and started again on the same folder, as after a restart of the computer.
    pub fn restart(self) -> Self {
        let (seed, folder, owned) = (self.seed + 1, self.folder.clone(), self.owned.clone());
        self.rondo.close();
        drop(self);
        Self::start(seed, folder, owned)
    }

    /// A second Rondo on the same folder, as another window would be.
    pub fn second_window(&self) -> Self {
        Self::start(self.seed + 1000, self.folder.clone(), self.owned.clone())
    }

    fn start(seed: u64, folder: PathBuf, owned: Option<Arc<TempDir>>) -> Self {
        let (env, clock) = Env::fixed(NOW, seed);
        let desktop = Arc::new(Script::default());
        let config = Config {
            data_dir: folder.join("data"),
            language: Some(Lang::De),
            sample: false,
            kdf_cost: Some(KdfCost::FLOOR),
            reader: reader(),
        };
        let rondo = Arc::new(Rondo::with_env(config, desktop.clone(), env));
        let heard = Arc::new(Mutex::new(Vec::new()));
        let listener = Arc::clone(&heard);
        rondo.subscribe(Box::new(move |event| listener.lock().expect("nobody panics here").push(event)));
        Self { rondo, desktop, clock, heard, seed, folder, owned }
    }

    /// Rondo itself.
    pub fn rondo(&self) -> &Arc<Rondo> {
        &self.rondo
    }

    /// The data folder.
    pub fn data_dir(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// The folder of the vault.
    pub fn vault_dir(&self) -> PathBuf {
        self.data_dir().join("vault")
    }

    /// The folder outside Rondo, where the person keeps files.
    pub fn desk(&self) -> &Path {
        &self.folder
    }

    /// A file of the person, with its path.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.desk().join(name);
        std::fs::write(&path, content).expect("the temporary folder takes a file");
        path
    }

    /// Calls an operation that must answer.
    #[track_caller]
    pub fn call(&self, op: &str, request: Value) -> Value {
        self.rondo.call(op, request).unwrap_or_else(|error| panic!("{op} refuses: {error:?}"))
    }

    /// Calls an operation that must refuse.
    #[track_caller]
    pub fn refused(&self, op: &str, request: Value) -> ApiError {
        match self.rondo.call(op, request) {
            Err(error) => error,
            Ok(answer) => panic!("{op} answers: {answer}"),
        }
    }

    /// The code with which an operation refuses.
    #[track_caller]
    pub fn code(&self, op: &str, request: Value) -> ErrorCode {
        self.refused(op, request).code
    }

    /// Everything told without being asked, oldest first, since the last time.
    pub fn heard(&self) -> Vec<Event> {
        std::mem::take(&mut self.heard.lock().expect("nobody panics here"))
    }

    /// Makes the vault and gives the nine groups of its recovery key.
    pub fn create_vault(&self) -> Vec<String> {
        let made = self.call("vault.create", Self::new_vault());
        serde_json::from_value(made["groups"].clone()).expect("the key is shown as groups of text")
    }

    /// What is asked for when the vault of the stories is made.
    pub fn new_vault() -> Value {
        json!({
            "name": "Nordlicht", "passphrase": PASSPHRASE, "language": "de", "country": "DE",
            "firmName": "Nordlicht Medizintechnik", "userName": "Martin Krause",
        })
    }

    /// Opens the vault with the passphrase of the stories.
    #[track_caller]
    pub fn unlock(&self) -> Value {
        self.call("vault.unlock", json!({ "method": "passphrase", "secret": PASSPHRASE }))
    }

    /// A new organisation; gives its id.
    #[track_caller]
    pub fn organisation(&self, name: &str) -> String {
        self.created("party.create", json!({ "draft": { "kind": "organisation", "name": name } }))
    }

    /// Calls an operation that makes a record; gives its id.
    #[track_caller]
    pub fn created(&self, op: &str, request: Value) -> String {
        self.call(op, request)["id"].as_str().expect("a record has an id").to_owned()
    }

    /// The id of the one customer that a search finds.
    #[track_caller]
    pub fn found(&self, query: &str) -> String {
        let hits = self.call("search.quick", json!({ "query": query, "limit": 5 }));
        match hits.as_array().map(Vec::as_slice) {
            Some([one]) => one["id"].as_str().expect("a hit has an id").to_owned(),
            _ => panic!("the search finds {hits}"),
        }
    }

    /// How many customers there are.
    #[track_caller]
    pub fn customers(&self) -> u64 {
        self.call("party.counts", json!({}))["all"].as_u64().expect("a count is a number")
    }

    /// The id of the stage of the first pipeline that is of a kind, the first of them.
    #[track_caller]
    pub fn stage(&self, kind: &str, number: usize) -> String {
        let pipelines = self.call("pipeline.list", json!({}));
        let stages = pipelines[0]["stages"].as_array().expect("a pipeline has stages");
        let found = stages.iter().filter(|stage| stage["kind"] == kind).nth(number);
        found.and_then(|stage| stage["id"].as_str()).expect("the pipeline has such a stage").to_owned()
    }

    /// What must stay the same when nothing was changed: every customer with everything on its page, and how much
    /// stands in the log.
    #[track_caller]
    pub fn everything(&self) -> Value {
        let page = self.call("party.page", json!({ "limit": 500 }));
        let rows = page["rows"].as_array().expect("a page has rows");
        let pages: Vec<Value> =
            rows.iter().map(|row| self.call("party.open", json!({ "id": row["id"] }))).collect();
        let settings = self.call("firm.settings", json!({}));
        let pipelines = self.call("pipeline.list", json!({}));
        let check = self.call("vault.check", json!({ "job": "everything" }));
        json!([pages, settings, pipelines, check])
    }
}

/// The loopback host lies beside the folder of the tests and is built with them; it becomes the child that reads
/// strangers' files.
fn reader() -> Worker {
    let test = std::env::current_exe().expect("a test knows where it lies");
    let built = test.parent().and_then(Path::parent).expect("tests lie two folders deep");
    Worker::new(built.join(format!("rondo-loopback{}", std::env::consts::EXE_SUFFIX)))
}
