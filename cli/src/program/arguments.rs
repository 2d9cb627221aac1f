//! The program's arguments, and the options that they stand for.

use std::io::{self, IsTerminal};
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::str::FromStr;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};
use nutgraf::{LanguageTag, Limit, Options, OptionsError, SentenceOrder, SummaryKind, SummaryLength};

use super::destination::Destination;
use super::input::Task;
use super::jobs::cores;
use super::jsonl::Field;
use super::prerender::Extras;
use super::stop::{BAD_INPUT, Stop};
use super::terminal::on_one_line;

/// Pick the sentences that matter most in an article, word for word.
///
/// Reads each FILE, or standard input if there is none, and prints the sentences that say most about its
/// subject, in text order. Menus, by-lines, captions and whatever else surrounds a pasted article are left
/// out.
#[derive(Parser, Debug)]
#[command(name = "nutgraf", version, bin_name = "nutgraf", max_term_width = 100)]
#[command(args_conflicts_with_subcommands = true, after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub action: Option<Action>,

    /// Text files in UTF-8 or pages in HTML, or `-` for standard input; with `--format jsonl`, one JSON
    /// object per line
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,

    /// Maximum number of sentences [default: 3]
    #[arg(short = 'n', long, value_name = "N", group = "limit", allow_negative_numbers = true)]
    pub sentences: Option<usize>,

    /// Maximum number of words
    #[arg(long, value_name = "N", group = "limit", allow_negative_numbers = true)]
    pub words: Option<usize>,

    /// Maximum number of characters
    #[arg(long, value_name = "N", group = "limit", allow_negative_numbers = true)]
    pub characters: Option<usize>,

    /// Maximum share of the article's words, from 0 to 1
    #[arg(long, value_name = "S", group = "limit", allow_negative_numbers = true)]
    pub share: Option<f64>,

    /// The kind of summary: tldr, teaser (1, 2, 3 sentences), key-points (3, 5, 7), headline (12, 17, 22
    /// words)
    #[arg(long = "type", value_name = "T", value_parser = kinds(), group = "limit")]
    pub kind: Option<SummaryKind>,

    /// The length of a `--type` summary [default: short]
    #[arg(long, value_name = "L", value_parser = lengths(), requires = "kind")]
    pub length: Option<SummaryLength>,

    /// The order of the sentences: text order, or best first
    #[arg(long, value_parser = orders(), default_value_t)]
    pub order: SentenceOrder,

    /// A word to steer the summary towards; can be given several times
    #[arg(long, value_name = "WORD")]
    pub focus: Vec<String>,

    /// The article's title; detected if omitted
    #[arg(long)]
    pub title: Option<String>,

    /// The article's language as a BCP 47 tag, such as "en"; detected if omitted
    #[arg(long, value_name = "TAG")]
    pub language: Option<LanguageTag>,

    /// Show why each sentence was chosen: the reasons in words, and a table of its score
    #[arg(long)]
    pub why: bool,

    /// The output format
    #[arg(short, long, value_enum, default_value_t)]
    pub format: Format,

    /// With `--format jsonl`, what to write, separated by commas [default: all but text]
    #[arg(long, value_name = "NAMES", value_enum, value_delimiter = ',')]
    pub fields: Option<Vec<Field>>,

    #[command(flatten)]
    pub work: Work,
}

/// How the work is done.
#[derive(Args, Clone, Debug)]
pub(crate) struct Work {
    /// How many texts to work on at a time [default: one for each core]
    #[arg(short, long, value_name = "N")]
    pub jobs: Option<NonZeroUsize>,

    /// Where to write: a file, or a folder with a file for each input; compressed if a name ends with .gz or
    /// .zst [default: standard output]
    #[arg(short, long, value_name = "PATH")]
    pub output: Option<PathBuf>,
}

impl Work {
    /// The work on these files; `ending` is that of the names of files in a folder.
    pub fn task<'a>(
        &self,
        files: &'a [PathBuf],
        by_lines: bool,
        ending: &'static str,
    ) -> Result<Task<'a>, Stop> {
        let destination = Destination::new(self.output.as_deref(), files.len(), ending)?;
        Ok(Task { files, by_lines, jobs: self.jobs.unwrap_or_else(cores), destination })
    }
}

const EXAMPLES: &str = "\
Examples:
  nutgraf article.txt                        three sentences
  nutgraf --words 80 --focus taiwan a.txt    at most 80 words, steered towards Taiwan
  nutgraf --type headline a.txt              a headline
  nutgraf --why a.txt                        sentences, and why each was chosen
  nutgraf -n 5 --format json *.txt           one JSON object per file, with offsets in bytes
  nutgraf page.html                          of a page: its article only
  nutgraf --format jsonl < in.jsonl          {\"text\": …, \"id\": …, \"title\": …, \"lang\": …} per line, \
answered line by line
  nutgraf -f jsonl --fields id,text -o out.jsonl.gz in.jsonl.zst
                                             compressed files, only these fields
  nutgraf -o summaries/ *.txt                a file in this folder for each text
  nutgraf prerender dist                     writes the summaries into the pages of a site
  nutgraf segment a.txt                      all sentences, one per line
  nutgraf segment --blocks a.txt             all blocks, with their kinds and rules

Exit status:
  0  success
  1  a line of JSON Lines could not be read
  2  a file or an argument could not be used, or a text was too large for memory
  130  Ctrl+C; what was read before is answered";

#[derive(Subcommand, Debug)]
pub(crate) enum Action {
    /// Print all sentences or blocks of a text, one per line
    Segment {
        /// Text files in UTF-8 or pages in HTML, or `-` for standard input; with `--format jsonl`, one JSON
        /// object per line
        #[arg(value_name = "FILE")]
        files: Vec<PathBuf>,
        /// The text's language as a BCP 47 tag; detected if omitted
        #[arg(long, value_name = "TAG")]
        language: Option<LanguageTag>,
        /// Print blocks instead, one per line: kind, rule that gave the kind, and text, separated by tabs;
        /// with `--format jsonl`, add them to each answer
        #[arg(long)]
        blocks: bool,
        /// The output format
        #[arg(short, long, value_enum, default_value_t)]
        format: SegmentFormat,
        #[command(flatten)]
        work: Work,
    },
    /// Write summaries into the <nut-graf> elements of HTML files
    ///
    /// Each element gets the sentences that it would show as its contents, so that readers have them without
    /// scripts, and so do search engines and feeds. Nothing else in the files changes. The element takes them
    /// over while the article stays the same.
    Prerender {
        /// Pages in HTML, folders, or patterns such as "dist/**/*.html"; `-` writes standard input to
        /// standard output
        #[arg(value_name = "FILE", required = true)]
        files: Vec<PathBuf>,
        #[command(flatten)]
        extras: Extras,
        /// How many pages to work on at a time [default: one for each core]
        #[arg(short, long, value_name = "N")]
        jobs: Option<NonZeroUsize>,
    },
    /// Print a completion script for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

#[derive(ValueEnum, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Format {
    /// One sentence per line
    #[default]
    Text,
    /// A Markdown list
    Markdown,
    /// One JSON object per file
    Json,
    /// One JSON object for each JSON object in the input, one per line
    Jsonl,
}

#[derive(ValueEnum, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum SegmentFormat {
    /// One sentence per line
    #[default]
    Text,
    /// One JSON object for each JSON object in the input, one per line
    Jsonl,
}

impl Format {
    /// The ending of a file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Markdown => "md",
            Self::Json => "json",
            Self::Jsonl => "jsonl",
        }
    }
}

impl Arguments {
    /// Reads the process's arguments. The error is what to print instead: a mistake, or the help.
    pub fn read() -> Result<Self, clap::Error> {
        Self::try_parse().map_err(|error| {
            if !io::stderr().is_terminal() {
                return error;
            }
            // The error may quote arguments among its own colours. Parsing them again as a terminal shows
            // them makes them harmless.
            let shown = std::env::args_os().map(|argument| on_one_line(&argument.to_string_lossy()));
            Self::try_parse_from(shown).err().unwrap_or(error)
        })
    }

    /// The library options for these arguments.
    pub fn options(&self) -> Options {
        // At most one of these is given: clap has them in one group.
        let limit = (self.sentences.map(Limit::Sentences))
            .or(self.words.map(Limit::Words))
            .or(self.characters.map(Limit::Characters))
            .or(self.share.map(Limit::Share))
            .or(self.kind.map(|kind| Limit::of(kind, self.length.unwrap_or_default())));
        Options::new().limit(limit.unwrap_or_default()).order(self.order).focus(&self.focus)
    }
}

fn kinds() -> impl TypedValueParser<Value = SummaryKind> {
    named(SummaryKind::all().map(SummaryKind::as_str))
}

fn lengths() -> impl TypedValueParser<Value = SummaryLength> {
    named(SummaryLength::all().map(SummaryLength::as_str))
}

fn orders() -> impl TypedValueParser<Value = SentenceOrder> {
    named(SentenceOrder::all().map(SentenceOrder::as_str))
}

/// Prints an error, the help or the version. Returns the exit code.
pub(crate) fn print(message: &clap::Error) -> Result<u8, Stop> {
    match message.print() {
        // If nobody can read the error, the exit code still reports it.
        Err(error) if !message.use_stderr() => Err(error.into()),
        Ok(()) | Err(_) => Ok(u8::try_from(message.exit_code()).unwrap_or(BAD_INPUT)),
    }
}

/// Parses an argument that must be one of these names.
fn named<T>(names: impl Iterator<Item = &'static str>) -> impl TypedValueParser<Value = T>
where
    T: FromStr<Err = OptionsError> + Clone + Send + Sync + 'static,
{
    PossibleValuesParser::new(names).try_map(|name| name.parse())
}
