//! The whole product over HTTP on this computer only: what the browser tests and a developer's browser talk to.
//!
//! It is no part of an installation: no log-in stands before it, so it serves vaults made for tests.
//! `POST /call/<operation>` and `GET /events` are the window's two ways to its backend; everything under `/test`
//! plays the desktop around the window.

mod calls;
mod desktop;
mod events;
mod guard;
mod pages;

use std::io::Write as _;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;

use anyhow::{Context as _, anyhow};
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use axum::{Router, middleware};
use clap::Parser;
use rondo_api::{Config, Rondo};
use rondo_core::env::Env;
use rondo_core::text::Lang;
use rondo_core::vault::KdfCost;
use rondo_foreign::Worker;
use rondo_tests::Script;
use serde_json::json;

/// Serves Rondo on 127.0.0.1 for browser tests.
#[derive(Parser)]
struct Arguments {
    /// The folder that holds vault, sample firm and preferences.
    #[arg(long)]
    data_dir: PathBuf,
    /// Port to listen on; a free one when 0.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// The built front end.
    #[arg(long = "static", default_value = "ui/dist")]
    pages: PathBuf,
    /// Language of a first start: de, nl or en.
    #[arg(long, default_value = "de")]
    language: Lang,
    /// Makes a guess at a passphrase as cheap as the format allows, instead of measuring this computer.
    #[arg(long)]
    fast_kdf: bool,
    /// Opens the sample firm before listening.
    #[arg(long)]
    sample: bool,
    /// A file that an open dialog picks; several are picked in a row.
    #[arg(long)]
    pick: Vec<PathBuf>,
    /// The folder in which save dialogs save.
    #[arg(long)]
    save_dir: Option<PathBuf>,
}

/// What every answer needs.
#[derive(Clone)]
struct Served {
    rondo: Arc<Rondo>,
    script: Arc<Script>,
    pages: PathBuf,
    /// How far the clock of the host goes ahead, in milliseconds.
    ahead: Arc<AtomicI64>,
}

/// Requests larger than any honest one are refused before they are read.
const LARGEST_REQUEST: usize = 16 * 1024 * 1024;

fn main() -> anyhow::Result<std::process::ExitCode> {
    // The child that reads strangers' files is this program too, for the journeys as well.
    if let Some(code) = rondo_foreign::serve_if_asked(std::env::args_os().skip(1)) {
        return Ok(code);
    }
    serve()?;
    Ok(std::process::ExitCode::SUCCESS)
}

#[tokio::main]
async fn serve() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let port = arguments.port;
    let served = open(arguments)?;
    let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    let address = listener.local_addr()?;
    writeln!(std::io::stdout(), "listening on http://{address}")?;
    axum::serve(listener, routes(served)).await.context("the host stopped")
}

fn open(arguments: Arguments) -> anyhow::Result<Served> {
    let script = Arc::new(Script::default());
    arguments.pick.into_iter().for_each(|path| script.pick(path));
    if let Some(dir) = arguments.save_dir {
        script.save_into(dir);
    }
    let config = Config {
        data_dir: arguments.data_dir,
        language: Some(arguments.language),
        sample: arguments.sample,
        kdf_cost: arguments.fast_kdf.then_some(KdfCost::FLOOR),
        reader: Worker::of_this_program()?,
    };
    let ahead = Arc::new(AtomicI64::new(0));
    let env = Env::system().ahead(Arc::clone(&ahead));
    let rondo = Arc::new(Rondo::with_env(config, script.clone(), env));
    if arguments.sample {
        let opened = rondo.call("vault.open_sample", json!({ "job": "sample" }));
        opened.map_err(|error| anyhow!("the sample firm does not open: {}", error.message))?;
    }
    Ok(Served { rondo, script, pages: arguments.pages, ahead })
}

fn routes(served: Served) -> Router {
    Router::new()
        .route("/call/{op}", post(calls::call))
        .route("/events", get(events::events))
        .route("/test/pick", post(desktop::pick))
        .route("/test/save", post(desktop::save))
        .route("/test/drop", post(desktop::drop_files))
        .route("/test/clock", post(desktop::set_clock))
        .route("/test/opened", get(desktop::opened))
        .fallback(get(pages::page))
        .layer(middleware::from_fn(guard::guard))
        .layer(DefaultBodyLimit::max(LARGEST_REQUEST))
        .with_state(served)
}
