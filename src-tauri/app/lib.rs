//! The desktop shell: one window over `rondo-api`. This is the only code of Rondo that knows Tauri.
//!
//! It holds no rule and no text of the product. It grows only when the machine around Rondo has something new to
//! offer: a dialog, a notification, a place in the system.

mod absence;
mod arguments;
mod bridge;
mod desktop;
mod geometry;
mod instance;
mod keychain;
mod memory;
mod window;

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use anyhow::Context as _;
use rondo_api::text::Lang;
use rondo_api::{Config, Rondo};
use rondo_foreign::Worker;
use tauri::{Manager as _, RunEvent};

use crate::arguments::Arguments;
use crate::desktop::Desktop;
use crate::instance::{Instance, Start};

/// Opens the window and runs until it is closed.
pub fn run() -> ExitCode {
    let arguments = match Arguments::parse(std::env::args_os().skip(1)) {
        Ok(arguments) => arguments,
        Err(wrong) => {
            eprintln!("rondo: {wrong}\n\n{}", arguments::USAGE);
            return ExitCode::from(2);
        }
    };
    if !desktop::has_display() {
        eprintln!("rondo: there is no display to open a window on");
        return ExitCode::FAILURE;
    }
    start(arguments).unwrap_or_else(|error| {
        eprintln!("rondo: {error:#}");
        desktop::complain("shell-no-start");
        ExitCode::FAILURE
    })
}

fn start(arguments: Arguments) -> anyhow::Result<ExitCode> {
    let data_dir = arguments.data_dir.or_else(Config::default_data_dir).context("no home folder is set")?;
    let instance = match instance::claim(&data_dir) {
        Ok(Start::First(instance)) => instance,
        Ok(Start::Second { told: true }) => return Ok(ExitCode::SUCCESS),
        Ok(Start::Second { told: false }) => {
            desktop::complain("shell-running");
            return Ok(ExitCode::FAILURE);
        }
        Err(error) => {
            eprintln!("rondo: {}", error.kind());
            desktop::complain("shell-no-folder");
            return Ok(ExitCode::FAILURE);
        }
    };
    memory::forbid_core_dumps();
    keychain::connect();

    let desktop = Arc::new(Desktop::default());
    let config = Config {
        data_dir: data_dir.clone(),
        language: Some(system_language()),
        sample: arguments.sample,
        kdf_cost: None,
        reader: Worker::of_this_program().context("the program does not know where it lies")?,
    };
    let rondo = Arc::new(Rondo::new(config, desktop.clone()));
    rondo.open_with(arguments.files);
    desktop.speak_with(&rondo);
    absence::lock_when_away(&rondo);
    open(&rondo, instance, data_dir)?;
    Ok(ExitCode::SUCCESS)
}

/// Builds the app around `rondo` and runs its event loop on this thread until the window is closed.
fn open(rondo: &Arc<Rondo>, instance: Instance, data_dir: PathBuf) -> anyhow::Result<()> {
    let held = Arc::clone(rondo);
    let app = tauri::Builder::default()
        .manage(Arc::clone(rondo))
        .invoke_handler(tauri::generate_handler![bridge::call])
        .setup(move |app| {
            bridge::forward_events(&held, app.handle());
            let window = window::open(app, &held, &data_dir)?;
            instance.on_second_start(move || window::bring_to_front(&window))?;
            // The claim on the data folder ends with the process.
            app.manage(instance);
            Ok(())
        })
        .build(tauri::generate_context!())?;
    let closing = Arc::clone(rondo);
    app.run(move |_, event| {
        if let RunEvent::Exit = event {
            closing.close();
        }
    });
    Ok(())
}

/// The system's language as far as Rondo speaks it, until the user has chosen one in Rondo.
fn system_language() -> Lang {
    sys_locale::get_locale().and_then(|locale| locale.parse().ok()).unwrap_or_default()
}
