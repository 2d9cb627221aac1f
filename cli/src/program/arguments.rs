//! The program's arguments, and the options they make.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use nutgraf::{Document, Kind, LanguageTag, Length, Limit, Options, Order};

/// Pick the sentences that carry an article, word for word.
///
/// Reads each FILE, or standard input when none is named, and prints the sentences that say most of what it says, in
/// the order in which they stand in it. Menus, by-lines, captions and other things around a pasted article are left out.
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
    #[arg(long = "type", value_name = "T", value_enum, group = "limit")]
    pub kind: Option<KindArgument>,

    /// Which of the three lengths of a kind [default: short]
    #[arg(long, value_name = "L", value_enum, requires = "kind")]
    pub length: Option<LengthArgument>,

    /// In which order the sentences are printed: as in the text, or the best first
    #[arg(long, value_enum, default_value_t)]
    pub order: OrderArgument,

    /// A word the summary should lean towards; may be given several times
    #[arg(long, value_name = "WORD")]
    pub focus: Vec<String>,

    /// The article's title; it is looked for in the text when none is given
    #[arg(long)]
    pub title: Option<String>,

    /// The article's language as a BCP 47 tag, such as "en"; detected if omitted
    #[arg(long, value_name = "TAG")]
    pub language: Option<LanguageTag>,

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
  nutgraf --format jsonl < in.jsonl          {\"text\": …, \"id\": …, \"title\": …, \"lang\": …} a line, answered line by line
  nutgraf segment a.txt                      all sentences, one a line

Exit status: 0, or 1 when a line of JSON Lines could not be read, or 2 when a file or an argument could not be used.";

#[derive(Subcommand, Debug)]
pub(crate) enum Action {
    /// Print all sentences of a text, one a line
    Segment {
        /// Text files in UTF-8; with `--format jsonl` files of one JSON object a line
        #[arg(value_name = "FILE")]
        files: Vec<PathBuf>,
        /// The text's language as a BCP 47 tag; detected if omitted
        #[arg(long, value_name = "TAG")]
        language: Option<LanguageTag>,
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

#[derive(ValueEnum, Clone, Copy, Debug)]
pub(crate) enum KindArgument {
    Tldr,
    Teaser,
    KeyPoints,
    Headline,
}

#[derive(ValueEnum, Clone, Copy, Debug, Default)]
pub(crate) enum LengthArgument {
    #[default]
    Short,
    Medium,
    Long,
}

#[derive(ValueEnum, Clone, Copy, Debug, Default)]
pub(crate) enum OrderArgument {
    #[default]
    Document,
    Rank,
}

impl Arguments {
    /// The options that the arguments ask for.
    pub fn options(&self) -> Options {
        let kind = self.kind.map(|kind| match kind {
            KindArgument::Tldr => Kind::Tldr,
            KindArgument::Teaser => Kind::Teaser,
            KindArgument::KeyPoints => Kind::KeyPoints,
            KindArgument::Headline => Kind::Headline,
        });
        let length = match self.length.unwrap_or_default() {
            LengthArgument::Short => Length::Short,
            LengthArgument::Medium => Length::Medium,
            LengthArgument::Long => Length::Long,
        };
        // The group lets one of them through at most.
        let limit = (self.sentences.map(Limit::Sentences))
            .or(self.words.map(Limit::Words))
            .or(self.characters.map(Limit::Characters))
            .or(self.share.map(Limit::Share))
            .or(kind.map(|kind| Limit::of(kind, length)));
        let order = match self.order {
            OrderArgument::Document => Order::Document,
            OrderArgument::Rank => Order::Rank,
        };
        Options { limit: limit.unwrap_or_default(), order, focus: self.focus.clone() }
    }
}

/// A document of which this is known.
pub(crate) fn document<'a>(
    text: &'a str,
    title: Option<&'a str>,
    language: Option<LanguageTag>,
) -> Document<'a> {
    Document::new(text).title(title.unwrap_or_default()).language(language)
}

/// What there is to say about a language that nutgraf has no lists of.
pub(crate) fn without_lists(language: &LanguageTag) -> String {
    format!(
        "nutgraf has no word lists for the language {:?} and uses the rules that need none",
        language.as_str()
    )
}
