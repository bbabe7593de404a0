//! The one window: where it stands, where its page may go (nowhere), and what happens when files are dropped on
//! it. The page itself is the front end's matter.

use std::path::Path;
use std::sync::Arc;

use rondo_api::Rondo;
use tauri::webview::NewWindowResponse;
use tauri::{App, DragDropEvent, Url, WebviewWindow, WebviewWindowBuilder, WindowEvent};

use crate::geometry::{self, Geometry, Screen};

/// Opens the window where it was last closed.
pub(crate) fn open(app: &App, rondo: &Arc<Rondo>, data_dir: &Path) -> tauri::Result<WebviewWindow> {
    let memory = geometry::file_in(data_dir);
    let config = app.config().app.windows.first().ok_or(tauri::Error::WindowNotFound)?;
    let builder = WebviewWindowBuilder::from_config(app.handle(), config)?
        .on_navigation(is_own)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        // WebKit makes its empty folders even for a private page; here they lie where everything of Rondo lies.
        .data_directory(data_dir.join("web"))
        .incognito(!is_driven_by_a_test());
    let screens = screens(app)?;
    let builder = match memory.read().filter(|last| last.is_reachable(&screens)) {
        Some(last) => {
            builder.position(last.x, last.y).inner_size(last.width, last.height).maximized(last.maximized)
        }
        None => builder.center(),
    };
    let window = builder.build()?;
    // The WebDriver of a test waits for ever for a picture of a page that is painted without it.
    #[cfg(target_os = "linux")]
    if !is_driven_by_a_test() {
        window.with_webview(|view| paint_without_graphics_processor(&view.inner()))?;
    }

    let (rondo, seen) = (Arc::clone(rondo), window.clone());
    window.on_window_event(move |event| match event {
        WindowEvent::CloseRequested { .. } => remember(&seen, &memory),
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            let (rondo, paths) = (Arc::clone(&rondo), paths.clone());
            tauri::async_runtime::spawn_blocking(move || rondo.dropped(paths));
        }
        _ => {}
    });
    Ok(window)
}

/// Text and lines need no graphics processor: WebKit paints them as fast by itself, and so neither the driver nor, where
/// there is none, a whole renderer in software stands in memory, a quarter of all that Rondo takes.
#[cfg(target_os = "linux")]
fn paint_without_graphics_processor(view: &webkit2gtk::WebView) {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt as _, WebViewExt as _};
    if let Some(settings) = view.settings() {
        settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
    }
}

/// Answers a second start of Rondo.
pub(crate) fn bring_to_front(window: &WebviewWindow) {
    if let Err(error) = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus()) {
        eprintln!("rondo: the window could not come to the front: {error}");
    }
}

/// The page may reload itself and go nowhere else. WebView2 knows no schemes of one's own and takes a host name.
fn is_own(url: &Url) -> bool {
    let (scheme, host) = if cfg!(windows) { ("http", "tauri.localhost") } else { ("tauri", "localhost") };
    url.scheme() == scheme && url.host_str() == Some(host) && url.port().is_none()
}

/// WebKit hands a private window to nobody, not even to the WebDriver that a window test started it with. Only
/// then may the web view keep a cache, in the test's own folder.
fn is_driven_by_a_test() -> bool {
    std::env::var("TAURI_WEBVIEW_AUTOMATION").as_deref() == Ok("true")
}

fn screens(app: &App) -> tauri::Result<Vec<Screen>> {
    let logical = |monitor: tauri::Monitor| {
        let place = monitor.position().to_logical(monitor.scale_factor());
        let size = monitor.size().to_logical(monitor.scale_factor());
        Screen { x: place.x, y: place.y, width: size.width, height: size.height }
    };
    Ok(app.available_monitors()?.into_iter().map(logical).collect())
}

fn remember(window: &WebviewWindow, memory: &geometry::File) {
    let written = measure(window, memory.read()).map_err(anyhow::Error::from).and_then(|geometry| {
        memory.write(&geometry)?;
        Ok(())
    });
    if let Err(error) = written {
        eprintln!("rondo: the window's place was not remembered: {error:#}");
    }
}

/// A window that fills the screen keeps the place it goes back to, as far as one is known.
fn measure(window: &WebviewWindow, before: Option<Geometry>) -> tauri::Result<Geometry> {
    let maximized = window.is_maximized()?;
    if let (true, Some(before)) = (maximized, before) {
        return Ok(Geometry { maximized, ..before });
    }
    let scale = window.scale_factor()?;
    let place = window.outer_position()?.to_logical(scale);
    let size = window.inner_size()?.to_logical(scale);
    Ok(Geometry { x: place.x, y: place.y, width: size.width, height: size.height, maximized })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_goes_nowhere_but_to_itself() {
        let check = |url: &str, expected: bool| {
            assert_eq!(is_own(&Url::parse(url).expect("an address")), expected, "{url}");
        };
        let own = if cfg!(windows) { "http://tauri.localhost/" } else { "tauri://localhost/" };
        check(own, true);
        check(&format!("{own}index.html#/customers"), true);
        for foreign in [
            "https://example.org/",
            "http://localhost/",
            "http://tauri.evil.example/",
            "tauri://evil.localhost/",
            "tauri://localhost:8080/",
            "file:///etc/passwd",
            "data:text/html,x",
            "javascript:alert(1)",
            "about:blank",
        ] {
            check(foreign, false);
        }
    }
}
