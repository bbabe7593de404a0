//! The firm's logo: a PNG, read with limits and laid on white, because paper knows no transparency.

/// The largest logo that is read, in pixels of each side; 45 mm at 1200 dpi are 2126.
const MOST_PIXELS: u32 = 4_096;

/// Why a logo cannot be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LogoError {
    #[error("the logo is not a PNG picture that can be read")]
    Unreadable,
    #[error("the logo is larger than 4096 pixels on a side")]
    TooLarge,
}

/// Pixels in rows from the top left, three bytes each.
pub(crate) struct Picture {
    pub(crate) width: u32,
    pub(crate) height: u32,
    pub(crate) rgb: Vec<u8>,
}

/// Width and height in pixels, without reading the picture itself.
pub(crate) fn size(png: &[u8]) -> Result<(u32, u32), LogoError> {
    let reader =
        png::Decoder::new(std::io::Cursor::new(png)).read_info().map_err(|_| LogoError::Unreadable)?;
    let (width, height) = reader.info().size();
    if width > MOST_PIXELS || height > MOST_PIXELS {
        return Err(LogoError::TooLarge);
    }
    Ok((width, height))
}

pub(crate) fn decode(png: &[u8]) -> Result<Picture, LogoError> {
    let (width, height) = size(png)?;
    let mut decoder = png::Decoder::new(std::io::Cursor::new(png));
    decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
    let mut reader = decoder.read_info().map_err(|_| LogoError::Unreadable)?;
    let mut pixels = vec![0; reader.output_buffer_size().ok_or(LogoError::TooLarge)?];
    let frame = reader.next_frame(&mut pixels).map_err(|_| LogoError::Unreadable)?;
    pixels.truncate(frame.buffer_size());
    let rgb = match frame.color_type {
        png::ColorType::Rgb => pixels,
        png::ColorType::Rgba => {
            pixels.chunks_exact(4).flat_map(|p| on_white([p[0], p[1], p[2]], p[3])).collect()
        }
        png::ColorType::Grayscale => pixels.iter().flat_map(|p| [*p; 3]).collect(),
        png::ColorType::GrayscaleAlpha => {
            pixels.chunks_exact(2).flat_map(|p| on_white([p[0]; 3], p[1])).collect()
        }
        png::ColorType::Indexed => return Err(LogoError::Unreadable),
    };
    Ok(Picture { width, height, rgb })
}

fn on_white(color: [u8; 3], alpha: u8) -> [u8; 3] {
    let alpha = u32::from(alpha);
    color.map(|part| ((u32::from(part) * alpha + 255 * (255 - alpha) + 127) / 255) as u8)
}
