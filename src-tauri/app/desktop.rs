//! The desktop as `rondo-api` sees it: file dialogs of the system, and opening files and addresses with the
//! program the user has chosen for them. Paths stay on this side; the page only ever holds tokens.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, OnceLock, Weak};

use rfd::{AsyncFileDialog, FileHandle, MessageDialog, MessageLevel};
use rondo_api::text::Texts;
use rondo_api::{Host, OpenKind, Rondo, SaveKind};
use tauri::Url;

/// Schemes that may leave Rondo: a page in the browser, a mail, a call. Nothing that starts a program.
const SCHEMES: [&str; 4] = ["https", "http", "mailto", "tel"];

/// The machine around the window.
#[derive(Default)]
pub(crate) struct Desktop {
    /// Weak, because Rondo holds its host; asked for the language of the dialogs.
    rondo: OnceLock<Weak<Rondo>>,
    /// Where the user last opened or saved something.
    folder: Mutex<Option<PathBuf>>,
}

impl Desktop {
    /// Lets the dialogs speak the language the user has chosen in Rondo.
    pub(crate) fn speak_with(&self, rondo: &Arc<Rondo>) {
        self.rondo.get_or_init(|| Arc::downgrade(rondo));
    }

    fn texts(&self) -> Texts {
        let rondo = self.rondo.get().and_then(Weak::upgrade);
        Texts::new(rondo.map_or_else(crate::system_language, |rondo| rondo.language()))
    }

    /// A dialog for files of one kind, in the folder where the last file was.
    fn dialog(&self, title: &str, files: &str, extensions: &[&str]) -> AsyncFileDialog {
        let texts = self.texts();
        self.plain(title).add_filter(texts.get(files), extensions)
    }

    /// A dialog for any file.
    fn plain(&self, title: &str) -> AsyncFileDialog {
        let dialog = AsyncFileDialog::new().set_title(self.texts().get(title));
        match self.last_folder() {
            Some(folder) => dialog.set_directory(folder),
            None => dialog,
        }
    }

    /// GTK would start in the folder that the program was started from; the other systems remember by themselves.
    fn last_folder(&self) -> Option<PathBuf> {
        let last = self.folder.lock().expect("nobody panics while holding it").clone();
        last.or_else(|| if cfg!(target_os = "linux") { std::env::home_dir() } else { None })
    }

    /// Waits for the dialog; the event loop that draws it runs on another thread.
    fn wait(&self, dialog: impl Future<Output = Option<FileHandle>>) -> Option<PathBuf> {
        let path = tauri::async_runtime::block_on(dialog)?.path().to_path_buf();
        *self.folder.lock().expect("nobody panics while holding it") = path.parent().map(Path::to_path_buf);
        Some(path)
    }
}

impl Host for Desktop {
    fn pick_open(&self, kind: OpenKind) -> Option<PathBuf> {
        let dialog = match kind {
            OpenKind::Contacts => self.dialog(
                "shell-open-contacts",
                "shell-files-contacts",
                &["csv", "txt", "tsv", "xlsx", "xls", "ods", "vcf", "vcard", "ldif", "contact"],
            ),
            OpenKind::Correspondence => self.dialog(
                "shell-open-correspondence",
                "shell-files-correspondence",
                &["eml", "msg", "mbox", "mbx", "ics"],
            ),
            OpenKind::Backup => self.dialog("shell-open-backup", "shell-files-backup", &["rondobackup"]),
            OpenKind::Folder => return self.wait(self.plain("shell-open-folder").pick_folder()),
            OpenKind::Any => return self.wait(self.plain("shell-open-any").pick_file()),
            OpenKind::Archive => self.dialog("shell-open-archive", "shell-files-archive", &["zip"]),
            OpenKind::Image => self.dialog("shell-open-image", "shell-files-image", &["png", "jpg", "jpeg"]),
        };
        let dialog = dialog.add_filter(self.texts().get("shell-files-all"), &["*"]);
        self.wait(dialog.pick_file())
    }

    fn pick_save(&self, suggested: &str, kind: SaveKind) -> Option<PathBuf> {
        let (extension, dialog) = match kind {
            SaveKind::Any => {
                return self.wait(self.plain("shell-save-any").set_file_name(suggested).save_file());
            }
            SaveKind::Pdf => ("pdf", self.dialog("shell-save-pdf", "shell-files-pdf", &["pdf"])),
            SaveKind::Csv => ("csv", self.dialog("shell-save-csv", "shell-files-csv", &["csv"])),
            SaveKind::Vcard => ("vcf", self.dialog("shell-save-vcard", "shell-files-vcard", &["vcf"])),
            SaveKind::Calendar => {
                ("ics", self.dialog("shell-save-calendar", "shell-files-calendar", &["ics"]))
            }
            SaveKind::Archive => ("zip", self.dialog("shell-save-archive", "shell-files-archive", &["zip"])),
            SaveKind::Workbook => {
                ("xlsx", self.dialog("shell-save-workbook", "shell-files-workbook", &["xlsx"]))
            }
            SaveKind::Backup => {
                ("rondobackup", self.dialog("shell-save-backup", "shell-files-backup", &["rondobackup"]))
            }
        };
        let path = self.wait(dialog.set_file_name(suggested).save_file())?;
        Some(with_extension(path, extension))
    }

    fn open_file(&self, path: &Path) -> io::Result<()> {
        // An absolute path also never looks like an option to the program that opens it.
        let path = path.canonicalize()?;
        if !path.is_file() {
            return Err(io::Error::from(io::ErrorKind::InvalidInput));
        }
        hand_over(path.as_os_str())
    }

    fn open_url(&self, url: &str) -> io::Result<()> {
        let url = safe(url).ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
        hand_over(url.as_str().as_ref())
    }
}

/// Shows one message in a window of its own, for the moments when there is no page to show it.
pub(crate) fn complain(key: &str) {
    let text = Texts::new(crate::system_language()).get(key);
    eprintln!("rondo: {text}");
    MessageDialog::new().set_level(MessageLevel::Warning).set_title("Rondo").set_description(text).show();
}

/// Without a display the toolkit would end the process with a panic, or wait for ever for a dialog.
pub(crate) fn has_display() -> bool {
    cfg!(not(target_os = "linux"))
        || ["DISPLAY", "WAYLAND_DISPLAY"]
            .iter()
            .any(|name| std::env::var_os(name).is_some_and(|set| !set.is_empty()))
}

/// Some dialogs do not add the extension themselves; "Preise 2.5" keeps its dot and gets one.
fn with_extension(path: PathBuf, extension: &str) -> PathBuf {
    if path.extension().is_some_and(|given| given.eq_ignore_ascii_case(extension)) {
        return path;
    }
    let mut named = path.into_os_string();
    named.push(".");
    named.push(extension);
    named.into()
}

fn safe(url: &str) -> Option<Url> {
    Url::parse(url).ok().filter(|url| SCHEMES.contains(&url.scheme()))
}

/// Gives `target` to the system's own opener as one argument, without a shell in between.
fn hand_over(target: &std::ffi::OsStr) -> io::Result<()> {
    let mut opener = if cfg!(windows) {
        let mut opener = Command::new("rundll32.exe");
        opener.arg("url.dll,FileProtocolHandler");
        opener
    } else if cfg!(target_os = "macos") {
        Command::new("open")
    } else {
        Command::new("xdg-open")
    };
    let mut child =
        opener.arg(target).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    // The opener may live as long as the program it starts; somebody has to collect it.
    std::thread::spawn(move || child.wait());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_pages_mails_and_calls_leave_rondo() {
        let check = |url: &str, expected: bool| assert_eq!(safe(url).is_some(), expected, "{url}");
        check("https://example.org/a?b=c", true);
        check("http://example.org", true);
        check("mailto:post@example.org", true);
        check("tel:+494012345", true);
        check("HTTPS://EXAMPLE.ORG", true);
        for refused in [
            "file:///etc/passwd",
            "javascript:alert(1)",
            "data:text/html,x",
            "smb://server/share",
            "ms-msdt:/id",
            "vbscript:x",
            "--help",
            "example.org",
            "",
        ] {
            check(refused, false);
        }
    }

    #[test]
    fn a_saved_file_gets_the_extension_it_lacks() {
        let check = |given: &str, expected: &str| {
            assert_eq!(with_extension(PathBuf::from(given), "pdf"), PathBuf::from(expected));
        };
        check("Angebot", "Angebot.pdf");
        check("Angebot.pdf", "Angebot.pdf");
        check("Angebot.PDF", "Angebot.PDF");
        check("Preise 2.5", "Preise 2.5.pdf");
    }

    #[test]
    fn a_folder_or_a_missing_file_is_not_opened() {
        let desktop = Desktop::default();
        assert!(desktop.open_file(&std::env::temp_dir()).is_err(), "a folder is not a document");
        assert!(desktop.open_file(Path::new("/nowhere/at/all.pdf")).is_err());
    }
}
