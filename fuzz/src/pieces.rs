//! What articles consist of, and what trips up parsers of them.

/// Words, marks and characters.
#[rustfmt::skip] // One piece per line would take three pages.
pub const PIECES: &[&str] = &[
    // English, with names, sentence openings and words that depend on the sentence before.
    "the", "ferry", "The", "Ferries", "council", "harbour", "Ann", "Bell", "Lea Brandt", "He", "But", "This",
    "that", "said", "of", "and", "For example,", "In this paper", "However,", "said.", "town hall", "a",
    "five-year", "well-known", "O'Neil", "it’s", "FERRY", "MODERATOR:", "Ann Bell:", "Q:",
    // Abbreviations, numbers and dates.
    "Mr", "Dr.", "e.g.", "U.S.", "U.S", "a.m.", "9 a.m. Monday", "No. 5", "No.", "J. R.", "Inc.", "Jan. 3",
    "3.5", "1,000", "12", "3.", "2 May 2024", "May 2, 2024", "2024-05-02", "10:45", "3 hours ago", "§ 4.1",
    "$3.14", "50 %", "½", "٣", "१२",
    // Other scripts.
    "café", "naïve", "Ærø", "straße", "İstanbul", "ǅ", "ﬃ", "ẞ", "паром", "Совет", "г.", "πορθμείο", "ς",
    "渡し船は", "正午に出る", "渡船", "市议会", "フェリー", "ﾌｪﾘｰ", "السوق", "المجلس", "המעבורת", "नौका",
    "परिषद", "ক্ষ", "நிதி", "เรือข้ามฟาก", "เรือ", "ລາວ", "မြန်မာ", "나룻배", "시의회", "ጀልባ", "նավ", "ഫെറി",
    // Marks.
    ".", "!", "?", "?!", "...", "…", ". . .", ",", ";", ":", "—", "–", "-", "--", "\"", "“", "”", "‘", "’",
    "'", "«", "»", "„", "(", ")", "[", "]", "[1]", "{", "}", "<", ">", "&", "@", "|", "/", "\\", "*", "_",
    "~", "`", "^", "+", "=", "#", "。", "！", "？", "」", "「", "、", "，", "：", "؟", "،", "۔", "।", "॥", "።", "։",
    // Line openings.
    "- ", "> ", "# ", "## ", "1. ", "• ", "* ", "| a | b |", "---", "> > ", "(a) ", "[ ] ",
    // What is read in another way than it is written.
    "&amp;", "&lt;b&gt;", "&#8217;", "&nbsp;", "<b>", "</b>", "<p>", "<br>", "<script>", "<a href=\"b\">",
    "[a](b)", "[a](b \"c\")", "![a](b)", "[^1]", "**", "**a**", "](", "\u{ad}\n", "-\n", "[citation needed]",
    "[2]:14", "²", "day.4",
    // Mails, transcripts and chats.
    "From: Ann <a@b.example>\n", "To: Ben\n", "Subject: Ferries\n", "On 13 May Ann wrote:\n", "--\n",
    "Best,\nAnn\n", "0:02\n", "0:02 ", "00:00:01,000 --> 00:00:03,500\n", "Ann Bell  0:03\n",
    "[10:31] <ann> ",
    "12/05/26, 10:31 - Ann: ", "Is it so?\n", "References\n", "Harbour news 12\n",
    // What surrounds an article on a page.
    "Share this", "By Ann Lee", "Photo: Ann Lee", "(Ann Bell/The Courier)", "All rights reserved",
    "Read more", "Sign up", "Advertisement", "Comments (12)",
    "https://a.example/b?c=d.e", "a@b.example", "www.example",
    // Emoji, and joining, combining, invisible and control characters.
    "😀", "👩‍👩‍👧‍👦", "🇸🇪", "e\u{301}", "\u{301}", "\0", "\u{1b}[31m", "\u{1f}", "\u{7f}", "\u{a0}",
    "\u{ad}", "\u{34f}", "\u{61c}", "\u{180e}", "\u{200b}", "\u{200d}", "\u{202e}", "\u{2060}", "\u{feff}",
    "\u{fffd}", "\u{e000}", "\u{e400}",
];

/// Line ends, and characters that some take for one.
pub const ENDS: [&str; 16] = [
    "\n", "\n\n", "\r\n", "\r", "\n\n\n", "\r\n\r\n", "\u{2028}", "\u{2029}", "\u{85}", "\u{b}", "\u{c}",
    " ", "\t", "\n    ", ".\n", ".\n\n",
];
