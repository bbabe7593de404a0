//! The product without a window: its configuration, its host, the open session and what goes on in it.

use std::collections::{HashMap, HashSet};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use rondo_core::env::Env;
use rondo_core::text::{Lang, Texts};
use rondo_core::vault::KdfCost;
use rondo_foreign::Worker;
use rusqlite::InterruptHandle;
use serde_json::Value;

use crate::exchange::{self, FileToken};
use crate::intake::Intake;
use crate::local::{Local, LocalFile};
use crate::session::Session;
use crate::{ApiError, ApiResult, ErrorCode, Event, operation, print};

/// Where a start of Rondo keeps its files and how it greets.
pub struct Config {
    /// The folder that holds the vault, the sample firm, backups and the window's preferences.
    pub data_dir: PathBuf,
    /// Language of a first start; German when it is not known.
    pub language: Option<Lang>,
    /// Open the sample firm instead of the user's vault.
    pub sample: bool,
    /// What one guess at a passphrase costs; measured on this computer when left out.
    pub kdf_cost: Option<KdfCost>,
    /// The executable that reads strangers' files in a process of its own.
    pub reader: Worker,
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenKind {
    /// Tables, cards and other address books.
    Contacts,
    /// Mails and meetings.
    Correspondence,
    /// A backup of a vault.
    Backup,
    /// A picture.
    Image,
    /// Any file.
    Any,
    /// An archive of everything.
    Archive,
    /// A folder.
    Folder,
}

/// What is being saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveKind {
    /// A printed sheet.
    Pdf,
    /// A table.
    Csv,
    /// Contacts.
    Vcard,
    /// Meetings.
    Calendar,
    /// A backup of the vault.
    Backup,
    /// Any file, under its own name.
    Any,
    /// An archive of everything.
    Archive,
    /// A workbook.
    Workbook,
}

/// What the operations need from the machine around them.
pub trait Host: Send + Sync {
    /// Asks the user for a file; none when they cancel.
    fn pick_open(&self, kind: OpenKind) -> Option<PathBuf>;
    /// Asks the user where to save; none when they cancel.
    fn pick_save(&self, suggested: &str, kind: SaveKind) -> Option<PathBuf>;
    /// Opens a file with the system's program for it.
    fn open_file(&self, path: &Path) -> io::Result<()>;
    /// Opens an address with the system's program for it.
    fn open_url(&self, url: &str) -> io::Result<()>;
}

type Subscriber = Box<dyn Fn(Event) + Send + Sync>;

/// The product without a window.
pub struct Rondo {
    pub(crate) config: Config,
    pub(crate) host: Arc<dyn Host>,
    pub(crate) env: Env,
    pub(crate) local: LocalFile,
    spoken: OnceLock<Lang>,
    session: Mutex<Option<Arc<Session>>>,
    files: Mutex<HashMap<String, PathBuf>>,
    pub(crate) documents: print::Documents,
    waiting: Mutex<Vec<PathBuf>>,
    pub(crate) reports: exchange::Reports,
    /// What is known of the files in the watched folder.
    pub(crate) intake: Intake,
    /// The write that is going on under a name, to be stopped in the middle of a statement.
    writing: Mutex<Option<(String, InterruptHandle)>>,
    cancelled: Mutex<HashSet<String>>,
    wants_sample: AtomicBool,
    subscribers: Mutex<Vec<Subscriber>>,
}

impl Rondo {
    /// Rondo over its data folder, with the clock and ids of this computer.
    pub fn new(config: Config, host: Arc<dyn Host>) -> Self {
        Self::with_env(config, host, Env::system())
    }

    /// The same with a clock and ids of the caller, for exact tests.
    pub fn with_env(config: Config, host: Arc<dyn Host>, env: Env) -> Self {
        let language = config.language.unwrap_or_default();
        let wants_sample = config.sample;
        Self {
            local: LocalFile::load(&config.data_dir, language, &env),
            config,
            host,
            env,
            spoken: OnceLock::new(),
            session: Mutex::new(None),
            files: Mutex::new(HashMap::new()),
            documents: print::Documents::default(),
            waiting: Mutex::new(Vec::new()),
            reports: exchange::Reports::default(),
            intake: Intake::default(),
            writing: Mutex::new(None),
            cancelled: Mutex::new(HashSet::new()),
            wants_sample: AtomicBool::new(wants_sample),
            subscribers: Mutex::new(Vec::new()),
        }
    }

    /// Calls an operation by its name.
    pub fn call(&self, op: &str, request: Value) -> Result<Value, ApiError> {
        operation::dispatch(self, op, request)
    }

    /// Hears every event from now on.
    pub fn subscribe(&self, subscriber: Subscriber) {
        lock(&self.subscribers).push(subscriber);
    }

    /// The language the user reads: the one spoken by this process, else the one chosen in the settings.
    pub fn language(&self) -> Lang {
        self.spoken.get().copied().unwrap_or_else(|| self.local.get().preferences.language)
    }

    /// Speaks this language from now on, on paper too, and leaves the settings as they are.
    pub fn speak(&self, language: Lang) {
        self.spoken.get_or_init(|| language);
    }

    /// Files were dropped on the window; the window hears of them as opaque tokens.
    pub fn dropped(&self, paths: Vec<PathBuf>) {
        let files = paths.into_iter().filter_map(|path| self.keep_file(path).ok()).collect();
        self.emit(Event::Dropped { files });
    }

    /// Rondo was started with files: the window asks for them once a vault is open.
    pub fn open_with(&self, paths: Vec<PathBuf>) {
        lock(&self.waiting).extend(paths);
    }

    /// The files that Rondo was started with, once.
    pub(crate) fn take_waiting(&self) -> Vec<FileToken> {
        let waiting = std::mem::take(&mut *lock(&self.waiting));
        waiting.into_iter().filter_map(|path| self.keep_file(path).ok()).collect()
    }

    /// Whether the sample firm is still to be opened, as the start asked for; once.
    pub(crate) fn take_wish_for_sample(&self) -> bool {
        self.wants_sample.swap(false, Ordering::Relaxed)
    }

    /// The window is going: stop the work, lock the vault, close every connection.
    pub fn close(&self) {
        drop(self.take_session());
    }

    pub(crate) fn texts(&self) -> Texts {
        Texts::new(self.language())
    }

    pub(crate) fn emit(&self, event: Event) {
        for subscriber in lock(&self.subscribers).iter() {
            subscriber(event.clone());
        }
    }

    pub(crate) fn update_local(&self, change: impl FnOnce(&mut Local)) -> ApiResult<()> {
        self.local.update(change)
    }

    /// The open session, or the error that says that none is open.
    pub(crate) fn session(&self) -> ApiResult<Arc<Session>> {
        self.peek_session().ok_or_else(|| ApiError::new(ErrorCode::Locked, "no vault is open"))
    }

    pub(crate) fn peek_session(&self) -> Option<Arc<Session>> {
        lock(&self.session).clone()
    }

    pub(crate) fn set_session(&self, session: Session) {
        print::Documents::sweep(&self.config.data_dir);
        *lock(&self.session) = Some(Arc::new(session));
    }

    /// Takes the session away and stops its long work; the vault is closed when the last operation lets go of it.
    pub(crate) fn take_session(&self) -> Option<Arc<Session>> {
        let session = lock(&self.session).take();
        if let Some(session) = &session {
            session.stop();
        }
        self.documents.forget();
        self.reports.forget();
        self.intake.forget();
        if let Some((_, handle)) = &*lock(&self.writing) {
            handle.interrupt();
        }
        session
    }

    /// Keeps a path and gives the window a token for it.
    pub(crate) fn keep_file(&self, path: PathBuf) -> ApiResult<FileToken> {
        let size = std::fs::metadata(&path).map_err(|error| file_error(&error))?.len();
        let name = file_name(&path);
        let token = self.env.new_id().to_string();
        let kind = exchange::FileKind::of(&path);
        lock(&self.files).insert(token.clone(), path);
        Ok(FileToken { token, name, size, kind })
    }

    /// Forgets a file that nobody will ask for any more.
    pub(crate) fn let_file_go(&self, token: &str) {
        lock(&self.files).remove(token);
    }

    /// The path behind a token.
    pub(crate) fn file(&self, token: &str) -> ApiResult<PathBuf> {
        lock(&self.files)
            .get(token)
            .cloned()
            .ok_or_else(|| ApiError::new(ErrorCode::BadRequest, "the file was not chosen"))
    }

    /// Cancels a piece of long work.
    pub(crate) fn cancel(&self, job: &str) {
        lock(&self.cancelled).insert(job.to_owned());
        if let Some((writing, handle)) = &*lock(&self.writing)
            && writing == job
        {
            handle.interrupt();
        }
    }

    /// From now on a cancel of this work also stops the statement that its write is in.
    pub(crate) fn begin_write(&self, job: &str, conn: &rusqlite::Connection) {
        *lock(&self.writing) = Some((job.to_owned(), conn.get_interrupt_handle()));
    }

    /// The write is over.
    pub(crate) fn end_write(&self) {
        *lock(&self.writing) = None;
    }

    /// Begins a piece of long work: an earlier cancel of the same name does not count.
    pub(crate) fn begin(&self, job: &str) {
        lock(&self.cancelled).remove(job);
    }

    /// Tells how far the work is; false when it has been cancelled.
    pub(crate) fn progress(&self, job: &str, stage: &str, done: u64, total: Option<u64>) -> bool {
        self.emit(Event::Progress { job: job.to_owned(), stage: stage.to_owned(), done, total });
        !lock(&self.cancelled).contains(job)
    }
}

/// The last part of a path, to be shown.
pub(crate) fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// A failure of the file system, without the path.
pub(crate) fn file_error(error: &io::Error) -> ApiError {
    let code = match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => ErrorCode::DiskFull,
        _ => ErrorCode::File,
    };
    let told = ApiError::new(code, "a file cannot be read or written");
    if code == ErrorCode::File { told.with("reason", file_reason(error.kind())) } else { told }
}

/// Why a file cannot be read or written, as a word of the catalogue.
pub(crate) fn file_reason(kind: io::ErrorKind) -> &'static str {
    match kind {
        io::ErrorKind::NotFound => "missing",
        io::ErrorKind::PermissionDenied => "forbidden",
        io::ErrorKind::ReadOnlyFilesystem => "write-protected",
        // What is no file is refused before it is opened.
        io::ErrorKind::InvalidInput | io::ErrorKind::IsADirectory => "not-a-file",
        _ => "unreadable",
    }
}

/// A panic of another thread leaves these values usable: each is replaced as a whole.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
