//! A party as it is stored, in the form in which it is changed: the draft with the ids of its parts.

use crate::party::{PartyDraft, PartyView, draft_of};

/// A stored party, with what comparing needs.
pub(super) struct Stored {
    pub(super) draft: PartyDraft,
    pub(super) name: String,
    /// The compared form of each channel.
    pub(super) normals: Vec<String>,
    pub(super) extra: Vec<(String, String)>,
}

impl Stored {
    /// The draft that would store just what is there.
    pub(super) fn of(view: PartyView) -> Self {
        let normals = view.channels.iter().map(|channel| channel.normal.clone()).collect();
        let (name, extra) = (view.name.clone(), view.extra.clone());
        let draft = draft_of(view);
        let extra = extra.into_iter().map(|extra| (extra.name, extra.value)).collect();
        Self { draft, name, normals, extra }
    }
}
