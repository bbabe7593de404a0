//! Everything the backend tells without being asked, as server-sent events (HTML Living Standard, section 9.2).

use std::convert::Infallible;

use axum::extract::State;
use axum::response::Sse;
use axum::response::sse::{Event, KeepAlive};
use futures_util::stream::{self, Stream};
use tokio::sync::mpsc;

use crate::Served;

/// One stream per page. A page that went away leaves its subscription behind, which then tells nobody.
pub(crate) async fn events(
    State(served): State<Served>,
) -> Sse<impl Stream<Item = Result<Event, Infallible>> + use<>> {
    let (sender, receiver) = mpsc::unbounded_channel();
    served.rondo.subscribe(Box::new(move |event| {
        let told = Event::default().json_data(event).expect("events are plain data");
        // The receiver is gone when the page was closed.
        let _ = sender.send(told);
    }));
    let news = stream::unfold(receiver, |mut receiver| async {
        receiver.recv().await.map(|event| (Ok(event), receiver))
    });
    Sse::new(news).keep_alive(KeepAlive::default())
}
