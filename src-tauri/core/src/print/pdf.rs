//! Writes the display list as a PDF with printpdf.
//!
//! printpdf does no shaping and embeds whole fonts, so both are done here: kerning goes between the
//! letters as offsets, and each font is cut down to the glyphs that the document shows.

use std::collections::{BTreeMap, BTreeSet};

use printpdf::{
    Color, FontId, LinePoint, Mm, Op, PaintMode, ParsedFont, PdfDocument, PdfFontHandle, PdfPage,
    PdfSaveOptions, Point, Polygon, PolygonRing, Pt, RawImage, RawImageData, RawImageFormat, Rgb, TextItem,
    WindingOrder, XObjectTransform,
};
use subsetter::GlyphRemapper;

use super::font::font;
use super::logo::{self, Picture};
use super::page::{Document, Face, Ink, Mark, Page};

/// Why a document could not be written.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    #[error("an embedded font could not be cut down to the letters used")]
    Font,
    #[error(transparent)]
    Logo(#[from] logo::LogoError),
}

/// The bytes of a PDF that shows exactly the marks of `document`, with all fonts embedded.
pub fn write_pdf(document: &Document) -> Result<Vec<u8>, PdfError> {
    let mut pdf = PdfDocument::new(&document.title);
    describe(&mut pdf, document);
    for (face, letters) in letters_by_face(document) {
        let subset = subset(face, &letters)?;
        pdf.resources.fonts.map.insert(font_id(face), printpdf::font::PdfFont::new(subset));
    }
    let mut pages = Vec::with_capacity(document.pages.len());
    for page in &document.pages {
        pages.push(write_page(&mut pdf, page)?);
    }
    let mut warnings = Vec::new();
    Ok(pdf.with_pages(pages).save(&PdfSaveOptions::default(), &mut warnings))
}

fn describe(pdf: &mut PdfDocument, document: &Document) {
    let info = &mut pdf.metadata.info;
    info.creator = "Rondo".to_owned();
    info.producer = "Rondo".to_owned();
    // The time is local and PDF readers show it as it is written.
    let made_at = document.made_at.and_utc().timestamp();
    if let Ok(date) = printpdf::OffsetDateTime::from_unix_timestamp(made_at) {
        info.creation_date = date;
        info.modification_date = date;
        info.metadata_date = date;
    }
}

fn font_id(face: Face) -> FontId {
    FontId(format!("{face:?}"))
}

fn letters_by_face(document: &Document) -> BTreeMap<Face, BTreeSet<char>> {
    let mut letters: BTreeMap<Face, BTreeSet<char>> = BTreeMap::new();
    for mark in document.pages.iter().flat_map(|page| &page.marks) {
        if let Mark::Text { face, text, .. } = mark {
            letters.entry(*face).or_default().extend(text.chars());
        }
    }
    letters
}

/// A font with only the glyphs of `letters`, its glyphs numbered anew.
fn subset(face: Face, letters: &BTreeSet<char>) -> Result<ParsedFont, PdfError> {
    let font = font(face);
    let mut glyphs = GlyphRemapper::new();
    let mut glyph_of = BTreeMap::new();
    let mut width_of = BTreeMap::new();
    for letter in letters {
        let Some(old) = font.sfnt.glyph_index(*letter) else { continue };
        let new = glyphs.remap(old.0);
        glyph_of.insert(u32::from(*letter), new);
        width_of.insert(new, font.sfnt.glyph_hor_advance(old).unwrap_or_default());
    }
    let bytes = subsetter::subset(font.bytes, 0, &glyphs).map_err(|_| PdfError::Font)?;
    let sfnt = &font.sfnt;
    let metrics = printpdf::font::FontMetrics { ascent: sfnt.ascender(), descent: sfnt.descender() };
    // Six capitals and a plus mark a font that is not whole (ISO 32000-1, 9.6.4).
    let name = format!("RONDO{}+Inter-{face:?}", (b'A' + face as u8) as char);
    let mut parsed =
        ParsedFont::with_glyph_data(bytes, 0, Some(name), glyph_of, width_of, sfnt.units_per_em(), metrics);
    let area = sfnt.global_bounding_box();
    let stub = &mut parsed.pdf_font_metrics;
    (stub.x_min, stub.y_min, stub.x_max, stub.y_max) = (area.x_min, area.y_min, area.x_max, area.y_max);
    stub.us_weight_class = sfnt.weight().to_number();
    Ok(parsed)
}

fn write_page(pdf: &mut PdfDocument, page: &Page) -> Result<PdfPage, PdfError> {
    let mut drawing = Drawing { height: page.height, ops: Vec::new() };
    for mark in &page.marks {
        match mark {
            Mark::Text { .. } => drawing.text(mark),
            Mark::Line { .. } => drawing.line(mark),
            Mark::Rect { x, y, width, height, fill, stroke } => {
                let corners = [(*x, *y), (x + width, *y), (x + width, y + height), (*x, y + height)];
                drawing.shape(vec![drawing.ring(&corners)], *fill, *stroke, Ink::Black);
            }
            Mark::Circle { x, y, radius, fill, stroke, ink } => {
                drawing.shape(vec![drawing.circle(*x, *y, *radius)], *fill, *stroke, *ink);
            }
            Mark::Squares { side, at } => {
                let square = |[x, y]: &[f32; 2]| {
                    drawing.ring(&[(*x, *y), (x + side, *y), (x + side, y + side), (*x, y + side)])
                };
                drawing.shape(at.iter().map(square).collect(), Some(Ink::Black), 0.0, Ink::Black);
            }
            Mark::Image { x, y, width, height, png } => {
                let picture = logo::decode(png)?;
                let (pixels_wide, pixels_high) = (picture.width as f32, picture.height as f32);
                let id = pdf.add_image(&raw(picture));
                // At 72 dpi one pixel is one point before scaling.
                let transform = XObjectTransform {
                    translate_x: Some(Mm(*x).into_pt()),
                    translate_y: Some(Mm(page.height - y - height).into_pt()),
                    scale_x: Some(Mm(*width).into_pt().0 / pixels_wide),
                    scale_y: Some(Mm(*height).into_pt().0 / pixels_high),
                    dpi: Some(72.0),
                    ..XObjectTransform::default()
                };
                drawing.ops.push(Op::UseXobject { id, transform });
            }
        }
    }
    Ok(PdfPage::new(Mm(page.width), Mm(page.height), drawing.ops))
}

fn raw(picture: Picture) -> RawImage {
    RawImage {
        pixels: RawImageData::U8(picture.rgb),
        width: picture.width as usize,
        height: picture.height as usize,
        data_format: RawImageFormat::RGB8,
        tag: Vec::new(),
    }
}

struct Drawing {
    height: f32,
    ops: Vec<Op>,
}

impl Drawing {
    fn point(&self, x: f32, y: f32) -> Point {
        Point { x: Mm(x).into_pt(), y: Mm(self.height - y).into_pt() }
    }

    fn text(&mut self, mark: &Mark) {
        let Mark::Text { x, y, size, face, tracking, text, .. } = mark else { return };
        let mut items = Vec::new();
        let mut letters = String::new();
        for glyph in font(*face).shape(text) {
            letters.push(glyph.character);
            let space = glyph.kern + tracking;
            if space != 0.0 {
                items.push(TextItem::Text(std::mem::take(&mut letters)));
                items.push(TextItem::Offset(-space));
            }
        }
        if !letters.is_empty() {
            items.push(TextItem::Text(letters));
        }
        self.ops.extend([
            Op::StartTextSection,
            Op::SetFillColor { col: color(Ink::Black) },
            Op::SetFont { font: PdfFontHandle::External(font_id(*face)), size: Pt(*size) },
            Op::SetTextCursor { pos: self.point(*x, *y) },
            Op::ShowText { items },
            Op::EndTextSection,
        ]);
    }

    fn line(&mut self, mark: &Mark) {
        let Mark::Line { x1, y1, x2, y2, stroke, ink, dotted } = mark else { return };
        let points =
            [(*x1, *y1), (*x2, *y2)].map(|(x, y)| LinePoint { p: self.point(x, y), bezier: false }).to_vec();
        let dash: &[f32] = if *dotted { &[*stroke, 1.5 * stroke] } else { &[] };
        self.ops.extend([
            Op::SetOutlineColor { col: color(*ink) },
            Op::SetOutlineThickness { pt: Pt(*stroke) },
            Op::SetLineDashPattern { dash: printpdf::LineDashPattern::new(0.0, dash) },
            Op::DrawLine { line: printpdf::Line { points, is_closed: false } },
        ]);
    }

    fn ring(&self, corners: &[(f32, f32)]) -> PolygonRing {
        let points = corners.iter().map(|(x, y)| LinePoint { p: self.point(*x, *y), bezier: false });
        PolygonRing { points: points.collect() }
    }

    /// A circle of four Bézier arcs.
    fn circle(&self, x: f32, y: f32, radius: f32) -> PolygonRing {
        const ARM: f32 = 0.552_285;
        let (r, a) = (radius, radius * ARM);
        let on = |dx: f32, dy: f32| LinePoint { p: self.point(x + dx, y + dy), bezier: false };
        let off = |dx: f32, dy: f32| LinePoint { p: self.point(x + dx, y + dy), bezier: true };
        PolygonRing {
            points: vec![
                on(r, 0.0),
                off(r, a),
                off(a, r),
                on(0.0, r),
                off(-a, r),
                off(-r, a),
                on(-r, 0.0),
                off(-r, -a),
                off(-a, -r),
                on(0.0, -r),
                off(a, -r),
                off(r, -a),
                on(r, 0.0),
            ],
        }
    }

    fn shape(&mut self, rings: Vec<PolygonRing>, fill: Option<Ink>, stroke: f32, ink: Ink) {
        let mode = match (fill, stroke > 0.0) {
            (Some(_), true) => PaintMode::FillStroke,
            (Some(_), false) => PaintMode::Fill,
            (None, _) => PaintMode::Stroke,
        };
        self.ops.extend([
            Op::SetFillColor { col: color(fill.unwrap_or(Ink::White)) },
            Op::SetOutlineColor { col: color(ink) },
            Op::SetOutlineThickness { pt: Pt(stroke) },
            Op::SetLineDashPattern { dash: printpdf::LineDashPattern::new(0.0, &[]) },
            Op::DrawPolygon { polygon: Polygon { rings, mode, winding_order: WindingOrder::NonZero } },
        ]);
    }
}

/// Black and greys are written as RGB too: every reader and printer driver treats equal parts as grey.
fn color(ink: Ink) -> Color {
    let [r, g, b] = ink.rgb().map(|part| f32::from(part) / 255.0);
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}
