//! How many buyers are in each segment.

use rondo_lifecycle::rfm::{Basis, Segment};
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::super::words::name;
use crate::error::Result;

/// The segments of recency and frequency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Segments {
    /// All ten, best first.
    pub segments: Vec<SegmentCount>,
    /// Everybody who has bought.
    pub buyers: u32,
    /// The firm's customers are compared with each other; otherwise there are too few, and fixed limits hold.
    pub compared: bool,
}

/// How many buyers are in a segment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SegmentCount {
    /// Which, as in `cannotLose`.
    pub segment: String,
    /// How many.
    pub count: u32,
}

pub(crate) const COUNTS: &str = "SELECT segment, count(*) FROM standing_mark GROUP BY segment";

/// The segments as they were last made ([`super::compare`]).
pub fn segments(conn: &Connection) -> Result<Segments> {
    let mut query = conn.prepare_cached(COUNTS)?;
    let counts: Vec<(String, u32)> =
        query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    let count = |segment: &String| counts.iter().find(|(of, _)| of == segment).map_or(0, |(_, count)| *count);
    let segments = Segment::ALL.map(|segment| {
        let segment = name(&segment);
        SegmentCount { count: count(&segment), segment }
    });
    Ok(Segments {
        buyers: segments.iter().map(|segment| segment.count).sum(),
        segments: segments.into(),
        compared: super::basis(conn)? == Some(Basis::Compared),
    })
}
