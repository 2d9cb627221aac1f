//! The program's arguments, and the options they make.

use std::path::PathBuf;
use std::str::FromStr;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Parser, Subcommand, ValueEnum};
use nutgraf::{Document, Language, Limit, Options, OptionsError, SentenceOrder, SummaryKind, SummaryLength};

/// Pick the sentences that carry an article, word for word.
///
/// Reads each FILE, or standard input when none is named, and prints the sentences that say most of what it
/// says, in the order in which they stand in it. Menus, by-lines, captions and other things around a pasted
/// article are left out.
#[derive(Parser, Debug)]
#[command(version, max_term_width = 100, args_conflicts_with_subcommands = true, after_help = EXAMPLES)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub action: Option<Action>,

    /// Text files in UTF-8; with `--format jsonl` files of one JSON object a line
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,

    /// At most N sentences [default: 3]
    #[arg(short = 'n', long, value_name = "N", group = "limit")]
    pub sentences: Option<usize>,

    /// At most N words
    #[arg(long, value_name = "N", group = "limit")]
    pub words: Option<usize>,

    /// At most N characters
    #[arg(long, value_name = "N", group = "limit")]
    pub characters: Option<usize>,

    /// At most this share of the article's words, from 0 to 1
    #[arg(long, value_name = "S", group = "limit", allow_negative_numbers = true)]
    pub share: Option<f64>,

    /// A kind of summary: tldr, teaser (1, 2, 3 sentences), key-points (3, 5, 7), headline (12, 17, 22 words)
    #[arg(long = "type", value_name = "T", value_parser = kinds(), group = "limit")]
    pub kind: Option<SummaryKind>,

    /// Which of the three lengths of a kind [default: short]
    #[arg(long, value_name = "L", value_parser = lengths(), requires = "kind")]
    pub length: Option<SummaryLength>,

    /// In which order the sentences are printed: as in the text, or the best first
    #[arg(long, value_parser = orders(), default_value_t)]
    pub order: SentenceOrder,

    /// A word the summary should lean towards; may be given several times
    #[arg(long, value_name = "WORD")]
    pub focus: Vec<String>,

    /// The article's title; it is looked for in the text when none is given
    #[arg(long)]
    pub title: Option<String>,

    /// The article's language as a BCP 47 tag, such as "en"; it is found from the text when none is given
    #[arg(long, value_name = "TAG", value_parser = language)]
    pub language: Option<Language>,

    /// Say why each sentence was chosen, in words and as a table of the shares of its score
    #[arg(long)]
    pub why: bool,

    /// How the summary is printed
    #[arg(short, long, value_enum, default_value_t)]
    pub format: Format,
}

const EXAMPLES: &str = "\
Examples:
  nutgraf article.txt                        three sentences
  nutgraf --words 80 --focus taiwan a.txt    at most 80 words, leaning towards Taiwan
  nutgraf --type headline a.txt              one line
  nutgraf --why a.txt                        and why each sentence was chosen
  nutgraf -n 5 --format json *.txt           one JSON object a file, with offsets in bytes
  nutgraf --format jsonl < in.jsonl          {\"text\": …, \"id\": …, \"title\": …, \"lang\": …} a line, \
answered line by line
  nutgraf segment a.txt                      all sentences, one a line

Exit status: 0, or 1 when a line of JSON Lines could not be read, or 2 when a file or an argument could \
not be used.";

#[derive(Subcommand, Debug)]
pub(crate) enum Action {
    /// Print all sentences of a text, one a line
    Segment {
        /// Text files in UTF-8; with `--format jsonl` files of one JSON object a line
        #[arg(value_name = "FILE")]
        files: Vec<PathBuf>,
        /// The text's language as a BCP 47 tag; it is found from the text when none is given
        #[arg(long, value_name = "TAG", value_parser = language)]
        language: Option<Language>,
        /// How the sentences are printed
        #[arg(short, long, value_enum, default_value_t)]
        format: SegmentFormat,
    },
    /// Print a script that completes the program's arguments in a shell
    Completions {
        /// Which shell
        shell: clap_complete::Shell,
    },
}

#[derive(ValueEnum, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Format {
    /// One sentence a line
    #[default]
    Text,
    /// A list
    Markdown,
    /// One JSON object a file
    Json,
    /// One JSON object a line for each such line of the input
    Jsonl,
}

#[derive(ValueEnum, Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum SegmentFormat {
    /// One sentence a line
    #[default]
    Text,
    /// One JSON object a line for each such line of the input
    Jsonl,
}

impl Arguments {
    /// The options that the arguments ask for.
    pub fn options(&self) -> Options {
        // At most one of these is given: they are a group.
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

/// Reads an argument that is one of these names.
fn named<T>(names: impl Iterator<Item = &'static str>) -> impl TypedValueParser<Value = T>
where
    T: FromStr<Err = OptionsError> + Clone + Send + Sync + 'static,
{
    PossibleValuesParser::new(names).try_map(|name| name.parse())
}

/// A document of which this is known.
pub(crate) fn document<'a>(
    text: &'a str,
    title: Option<&'a str>,
    language: Option<Language>,
) -> Document<'a> {
    Document::new(text).title(title.unwrap_or_default()).language(language)
}

fn language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| {
        format!("give one of {}", Language::all().map(Language::tag).collect::<Vec<_>>().join(", "))
    })
}
