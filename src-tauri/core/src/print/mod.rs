//! (module head)
#[derive(Clone, Debug, serde::Serialize, ts_rs::TS)]
pub struct Page {
    width_mm: f32,
}
