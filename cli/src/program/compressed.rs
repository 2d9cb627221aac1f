//! Files that are compressed with gzip or Zstandard.

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::path::Path;

use flate2::Compression;
use flate2::bufread::MultiGzDecoder;
use flate2::write::GzEncoder;

/// The first bytes of a file in gzip (RFC 1952) and in Zstandard (RFC 8878).
const GZIP: &[u8] = &[0x1f, 0x8b];
const ZSTANDARD: &[u8] = &[0x28, 0xb5, 0x2f, 0xfd];

/// What is in a file, by its first bytes, because names can be wrong and standard input has none.
pub(crate) fn reader(file: impl Read + Send + 'static) -> io::Result<Box<dyn BufRead + Send>> {
    let mut file = BufReader::new(file);
    let front = file.fill_buf()?;
    Ok(if front.starts_with(GZIP) {
        Box::new(BufReader::new(MultiGzDecoder::new(file)))
    } else if front.starts_with(ZSTANDARD) {
        Box::new(BufReader::new(zstd::Decoder::with_buffer(file)?))
    } else {
        Box::new(file)
    })
}

/// A file's name without the ending of its compression.
pub(crate) fn plain_name(name: &str) -> &str {
    name.strip_suffix(".gz").or_else(|| name.strip_suffix(".zst")).unwrap_or(name)
}

/// Writes a file, compressed if the ending of its name says so.
pub(crate) enum Writer {
    Plain(BufWriter<File>),
    Gzip(GzEncoder<BufWriter<File>>),
    Zstandard(zstd::Encoder<'static, BufWriter<File>>),
}

impl Writer {
    pub fn new(file: File, name: &Path) -> io::Result<Self> {
        let file = BufWriter::new(file);
        Ok(match name.extension().and_then(|ending| ending.to_str()) {
            Some("gz") => Self::Gzip(GzEncoder::new(file, Compression::default())),
            Some("zst") => Self::Zstandard(zstd::Encoder::new(file, 0)?),
            _ => Self::Plain(file),
        })
    }

    /// Writes all that is left.
    pub fn finish(self) -> io::Result<()> {
        let mut file = match self {
            Self::Plain(file) => file,
            Self::Gzip(encoder) => encoder.finish()?,
            Self::Zstandard(encoder) => encoder.finish()?,
        };
        file.flush()
    }
}

impl Write for Writer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Plain(file) => file.write(bytes),
            Self::Gzip(encoder) => encoder.write(bytes),
            Self::Zstandard(encoder) => encoder.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Plain(file) => file.flush(),
            Self::Gzip(encoder) => encoder.flush(),
            Self::Zstandard(encoder) => encoder.flush(),
        }
    }
}
