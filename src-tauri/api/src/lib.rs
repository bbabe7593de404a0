//! Every operation of Rondo once.
mod error;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

pub use error::{ApiError, ErrorCode};
pub use rondo_core::text;
use serde::Serialize;
use serde_json::{Value, json};
use text::Lang;

/// Where a start of Rondo keeps its files and how it greets.
pub struct Config {
    pub data_dir: PathBuf,
    pub language: Option<Lang>,
    /// Open the sample firm instead of the user's vaults.
    pub sample: bool,
}

impl Config {
    /// The folder of the user's account in which Rondo keeps its vaults.
    pub fn default_data_dir() -> Option<PathBuf> {
        let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
        if cfg!(windows) {
            set("LOCALAPPDATA").map(|dir| dir.join("Rondo"))
        } else if cfg!(target_os = "macos") {
            set("HOME").map(|home| home.join("Library/Application Support/Rondo"))
        } else {
            let data = set("XDG_DATA_HOME").filter(|dir| dir.is_absolute());
            data.or_else(|| set("HOME").map(|home| home.join(".local/share"))).map(|dir| dir.join("rondo"))
        }
    }
}

/// What a file to open is for.
#[derive(Clone, Copy, Debug)]
pub enum OpenKind {
    Contacts,
    Backup,
    Image,
}

/// What is being saved.
#[derive(Clone, Copy, Debug)]
pub enum SaveKind {
    Pdf,
    Csv,
    Vcard,
    Backup,
}

/// What the operations need from the machine around them.
pub trait Host: Send + Sync {
    fn pick_open(&self, kind: OpenKind) -> Option<PathBuf>;
    fn pick_save(&self, suggested: &str, kind: SaveKind) -> Option<PathBuf>;
    fn open_file(&self, path: &Path) -> io::Result<()>;
    fn open_url(&self, url: &str) -> io::Result<()>;
}

/// What the backend tells without being asked.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    Dropped { tokens: Vec<String> },
}

type Subscriber = Box<dyn Fn(Event) + Send + Sync>;

/// The product without a window.
pub struct Rondo {
    language: Lang,
    host: Arc<dyn Host>,
    subscribers: Mutex<Vec<Subscriber>>,
}

impl Rondo {
    pub fn new(config: Config, host: Arc<dyn Host>) -> Self {
        Self { language: config.language.unwrap_or_default(), host, subscribers: Mutex::new(Vec::new()) }
    }

    /// The language the user reads.
    pub fn language(&self) -> Lang {
        self.language
    }

    pub fn call(&self, op: &str, request: Value) -> Result<Value, ApiError> {
        match op {
            "app.boot" => Ok(json!({
                "state": "none", "vault": null, "version": env!("CARGO_PKG_VERSION"), "folder": "", "userName": null,
                "lastBackupAt": null, "sampleAvailable": true,
                "preferences": { "language": "de", "theme": "system", "density": "compact", "singleKeys": true },
            })),
            "echo" => Ok(request),
            "pick" => Ok(json!(self.host.pick_open(OpenKind::Contacts).is_some())),
            "save" => Ok(json!(self.host.pick_save("Kundenblatt.pdf", SaveKind::Pdf).is_some())),
            _ => Err(ApiError::new(ErrorCode::BadRequest, "there is no such operation")),
        }
    }

    pub fn subscribe(&self, subscriber: Subscriber) {
        self.subscribers.lock().expect("no subscriber panics").push(subscriber);
    }

    /// Files were dropped on the window; the window hears of them as opaque tokens.
    pub fn dropped(&self, paths: Vec<PathBuf>) {
        let tokens = (0..paths.len()).map(|number| number.to_string()).collect();
        let event = Event::Dropped { tokens };
        for subscriber in self.subscribers.lock().expect("no subscriber panics").iter() {
            subscriber(event.clone());
        }
    }

    /// The window is going: lock the vault and close every connection.
    pub fn close(&self) {}
}
