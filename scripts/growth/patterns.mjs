// Patterns of texts that grow: what each one repeats, or how it is made, and the options for its summary.
import { collisions } from "./collisions.mjs";

/** The options. Each pattern without its own takes the next of these. */
export const ASKED = {
  default: {},
  focus: { focus: ["word", "good"], sentences: 5 },
  title: { title: "Good words of Ann Bell in the harbour" },
  words: { words: 500 },
  characters: { characters: 5000, order: "rank" },
  "key points": { type: "key-points", length: "long" },
  headline: { type: "headline" },
  everything: { share: 1 },
  many: { sentences: 100000, order: "rank" },
  half: { share: 0.5 },
};

const SENTENCE =
  "The harbour committee met on Monday to talk about the old bridge, the ferry and its fares. ";
const LONG = `${SENTENCE}Nobody knew how much it would cost, though every member had read the report twice.`;

/** A text of some length that repeats a unit. */
export function repeated(unit, bytes) {
  return unit.repeat(Math.ceil(bytes / Buffer.byteLength(unit)));
}

/** A text of about some length, made of numbered parts. */
export function numbered(part, bytes) {
  const parts = [];
  for (let at = 0, length = 0; length < bytes; at += 1) {
    const text = part(at);
    parts.push(text);
    length += Buffer.byteLength(text);
  }
  return parts.join("");
}

/** A word for a number: different numbers have different first letters. */
function word(number) {
  let word = "";
  for (let left = number + 1; left > 0; left = Math.floor(left / 20)) {
    word += "bcdfghjklmnpqrstvwxz"[left % 20] + (word.length % 2 ? "" : "a");
  }
  return word;
}

/** Texts that repeat one unit, which is read in another way than it is written. */
const READING = {
  // Entities, tags and Markdown.
  ampersands: "&",
  entities: "&amp;",
  "entities of one letter": "&a;",
  "numbers of entities": "&#8217;word&#x2019;",
  "entities of entities": "&amp;amp;",
  "less-than signs": "<",
  "tags never closed": "<b",
  "tags within tags": "<a <a ",
  "tags that end": "</p>",
  tags: "<p>The bridge is <b>closed</b>.</p>",
  "tags of entities": "&lt;b&gt;",
  "scripts never closed": "<script>",
  "attributes without tags": "a= b= ",
  "brackets of links": "](",
  "links never closed": "[](",
  "links without a text": "](#) [",
  links: "The [bridge](https://kelda.example/bridge) is closed. ",
  "links with titles": '[a](b "c) ',
  "pictures in emphasis": "**a ![b**](c) ",
  "notes of Markdown": "[^ **",
  "two stars": "**",
  "two stars never closed": "**a",
  "stars and underscores": "***a __b `c ",
  backticks: "` ](",
  "fences of code": "```\nlet bridge = 1;\n",
  "front matter": "---\ntitle: bridge\n",
  // What is not shown, and ligatures.
  "soft hyphens in a row": "\u00ad",
  "soft hyphens at line ends": "har\u00ad\nbour ",
  "soft hyphens and spaces": "\u00ad  ",
  "word joiners": "\u2060\ufeff",
  ligatures: "ﬃ",
  // Notes.
  "brackets of notes": "[1",
  "notes with pages": "word.[2]: 14 ",
  "notes and spaces": "Word.[1]:      ",
  "citations needed": "Word.[citation needed] ",
  "raised numbers in a row": "²",
  "raised numbers after units": "m²²² ",
  "numbers after full stops": "word.4 ",
  "digits after a full stop": "word.1111111111",
  "numbers and commas after full stops": "word.1,2,3-4,",
  // Mails.
  "lines of headers": "From: Ann\n",
  "two lines of headers": "From: Ann\nDate: Monday\n\nGood.\n",
  subjects: "Subject: ((((((((\nFrom: Ann\nDate: Monday\n\n",
  "quotation marks": "> ",
  "quoted lines": "> > a\n> b\n",
  attributions: "On 13 May Ann wrote:\n> The bridge is closed.\n",
  "dashes of signatures": "--\n",
  "signatures of mails": "From: Ann\nTo: Ben\nCc: Kim\n\nHi,\n--\nAnn\n",
  "sign-offs": "From: Ann\nTo: Ben\nCc: Kim\n\nThe bridge.\nBest,\nAnn\nKelda\n",
  "original messages": "--- Original Message ---\n",
  // Transcripts, chats and speakers.
  "lines of times": "0:02\n",
  "times and words": "0:02\nso the bridge is closed\n",
  "names and times": "Ann Bell  0:03\nso it is\n",
  "cues of subtitles": "1\n00:00:01,000 --> 00:00:03,500\nso the bridge\n\n",
  "arrows in lines": "0:01 --> 0:02 --> 0:03 --> word\n",
  "stamps of a chat": "[10:31] <ann> is the bridge closed?\n",
  "dates of a chat": "12/05/26, 10:31 - Ann: is it?\nso\n",
  "names in angle brackets": "<ann\n",
  speakers: "Ann Bell\nThe bridge is closed until the end of the month.\nBen Kim\nIs it so?\n",
  "an operator": "Operator\nThe next question is from Ann.\n",
  "questions and answers": "Q: Is the bridge closed?\nA: It is closed until the end of the month.\n",
  "lines of questions": "Q: a?\n",
  // What divides paragraphs, and what is below them.
  "hyphens at line ends": "the harbour committee met on Monday to talk about the harb-\n",
  "hyphenated words at line ends":
    "the harbour-master met on Monday to talk about the harbour-\nmaster and the ferry\n",
  "headers of pages":
    "the harbour committee met on Monday to talk about the old bridge, the ferry and the fares of\nHarbour news 12\n",
  "headers of pages apart":
    "the harbour committee met on Monday to talk about the old bridge, the ferry and the fares of\n\n12\n\nHarbour\n\n",
  "headings of end matter": "References\n",
  "headings of end matter in between": "References\n\nThe bridge is closed.\n\n",
  "records and their data": `5 of 5 stars\n${LONG}\n\nHelpful 3\n`,
  "numbered words without spaces": "a1-",
  // Sentences and keywords.
  "brackets and quotes": '(((("',
  "straight quotes before capitals": 'Word. " Word ',
  "speech tags": "“Is it?” Ann Bell Ann Bell ",
  "capitals with ampersands": "A&T&",
  "capitals with ampersands and an s": "Ms&",
  "names with signs": "C++ C# AT&T O'Brien .NET ",
  "apostrophes after marks": "((((O'A ",
  "times of day": "5 p.m. PROF. ",
  judgements: "5 U.S. 4 F. S. 2d (A. 1999) ",
  "entries of a bibliography": "[9. P. 5 ",
  "letters behind colons": "word: i. a ",
  "Chinese speech": "”我说。",
  "years of eras": "44 B.C. Word ",
  "slashes and colons": "http://",
  "at signs": "@",
  "mail addresses in a row": "a@b",
  "addresses in angle brackets": "<a@b.example> ",
  "words and equal signs": "a=b/",
  "full stops in words": "a.b.c.d/",
  "emoji before full stops": "😀. 😀 ",
  "first items": "word: 1. a ",
  "bullets behind colons": "word: • a. • ",
};

/** Texts that repeat one unit. */
const REPEATED = {
  ...READING,
  // Layout.
  "chat log": "Ann Bell, 3 hours ago\n\nGood.\n\n",
  "chat log with times": "Ann Bell\n10:45\nI think so, too.\n\n",
  "short messages": "Good.\n\n",
  "messages and marks": "\n\nGood.\n\n, WORD [#  3.14 ",
  "lines of messages": "<ann> are you there?\n<ben> yes\n",
  labels: "MODERATOR: What is next?\nANN BELL: The bridge is next.\n",
  comments: `Ann Bell\n2 hours ago\n${LONG}\nReply\nShare\n\n`,
  mail: "> > On Monday Ann wrote:\n> > The bridge is closed again and nobody\n> > told us about that.\n> Why?\n",
  "mail headers":
    "From: Ann Bell <ann@kelda.example>\nDate: Mon, 18 Nov 2019 10:45\nSubject: Re: bridge\n\nSee below.\n\n",
  "wrapped lines":
    "The harbour committee met on Monday to talk about the\nold bridge, the ferry and the fares that nobody has paid for\nmore than a year.\n",
  "wrapped paragraph without end": "the harbour committee met on Monday to talk about the old\n",
  "ragged lines":
    "The harbour committee met\non Monday to talk about the old bridge, the ferry and fares\nthat nobody has\npaid\n",
  headings: "## Harbour\n",
  "headings and sentences": "Harbour and bridge\n\nThe bridge is closed.\n\n",
  "headings and paragraphs": `Harbour and bridge\n\n${LONG}\n\n`,
  titles: "# Harbour bridge closed\n",
  list: "- cod and crab\n- bread\n",
  "numbered list": "1. Cod is sold here.\n2. Crab is not.\n",
  "list in a line": "1) cod 2) crab 3) bread ",
  "list without end": "a) b) c) d) e) f) g) h) i) j) k) l) m) n) o) p) q) r) s) t) u) v) w) x) y) z) ",
  bullets: "• • • • ",
  menu: "Home\nNews\nSport\nContact\n",
  "menu and text": `Home\nNews\nSport\nContact\n${LONG}\n`,
  "menu and short text": "Home\nNews\nSport\nContact\n\nGood. It is so.\n\n",
  captions: "The bridge at night. Photo: Ann Bell\n",
  credits: "The bridge at night. (Ann Bell/The Courier)\nBridge at night\n",
  "by-lines": "By Ann Bell\n\n",
  "by-lines and sentences": "By Ann Bell\n\nIt rained.\n\n",
  dates: "18 November 2019\n\n",
  "dates and paragraphs": `18 November 2019\n\n${LONG}\n\n`,
  times: "10:45 ",
  diary: "Monday 18 November 2019\nIt rained all day and we stayed at home.\n",
  notices: "All rights reserved. Subscribe to our newsletter\n",
  teasers: `Harbour bridge closed again\n${SENTENCE.trim().slice(0, -1)}...\nRead more\n`,
  news: `Harbour bridge closed\n\nBy Ann Bell\n18 November 2019, 10:45\n\n${LONG}\n\n“${SENTENCE.trim()}” he said.\n\n`,
  table: "| cod | 3.14 |\n|---|---|\n",
  rules: "* * *\n",
  "rules and sentences": "* * *\n\nGood.\n\n",
  quotations: "> All is well.\n",
  "empty lines": "\n",
  "empty lines and spaces": " \n\t\n",
  "lines of one letter": "a\n",
  "lines of one mark": ".\n",
  "lines of two words": "so it\n",
  "CR lines": "Good.\rIt is so.\r\r",
  "CR LF lines": "Good.\r\nIt is so.\r\n\r\n",
  "CR and LF": "Good.\rIt is so.\n",
  "lines by U+2028": "Good.\u2028It is so.\u2029",
  "lines by VT, FF and NEL": "Good.\u000bIt is.\u000cSo?\u0085",
  // Sentences.
  "one sentence": SENTENCE,
  "one sentence a line": `${SENTENCE}\n`,
  "one word": "word ",
  "one word with a full stop": "Word. ",
  "one word a sentence in lower case": "word? ",
  "no spaces": "word",
  "one letter": "a",
  "one space": " ",
  "one full stop": ".",
  "full stops apart": ". ",
  ellipses: "… ",
  "ellipses and numbers": "1… ",
  "full stop and ellipses": "Word. 1…2…3…4…5…6…7…8… ",
  "questions and exclamations": "?! ",
  "question in lower case": "Is it? so it is? ",
  "capitals with full stops": "U.S. ",
  initials: "J. R. R. ",
  "letters with full stops": "a.b.c.d.",
  "two letters": "z. B. ",
  abbreviations: "Dr. Mr. e.g. Inc. No. 5 ",
  "abbreviations before capitals": "He met Dr. Solheim of the U.S. Navy at 9 a.m. Monday. ",
  numbers: "3.14 1,5 2024 ",
  "numbers with full stops": "1. 2. 3. 4. 5. ",
  sections: "8.1.2.3. ",
  addresses: "www.kelda.example/a?b=c&d=e.f ",
  "one long address": "kelda.example/",
  "mail addresses": "ann.bell@kelda.example, ",
  paths: "/usr/lib/x86.so.1/",
  "missing spaces": "The crew left.Nobody stayed.",
  hyphens: "a-b-",
  "hyphenated words": "five-year-old ",
  apostrophes: "l'homme Blinken's d'",
  underscores: "a_b_",
  dashes: "Word. – Word, — word ",
  commas: "word, ",
  "two commas": "Word. ,,Word ",
  semicolons: "word; ",
  colons: "word: ",
  clauses: "the bridge is closed; the ferry is not: ",
  "quotes never closed": "“Word. ",
  "quotes never opened": "Word.” ",
  "quotes apart": "Word. “ ",
  "low quotes": "„Word. “ ",
  "straight quotes": `Word. " `,
  "quotes in rows": `"""""""" `,
  "closing marks": "Word.)))]]]”” ",
  "brackets never closed": "(word ",
  "brackets nested": "((((",
  "brackets in sentences": "He (Ann (Bell. ",
  "square brackets": "[",
  "square brackets and numbers": "Word. [1",
  footnotes: "Word.[1][2][3] ",
  "footnotes apart": "Word. [1] ",
  "raised numbers": "Word.²³ ",
  "marks in brackets": "word (!) [?] ",
  "marks only": "# [ ] * _ ` ~ ",
  hashes: "#",
  stars: "**word** *word* ",
  names: "Lea Brandt of the Bank of England ",
  capitals: "WORD ",
  "labels in a line": "ANN: Word. BEN: Word. ",
  "mixed forms": "ferry ferries vote voting city cities ",
  // Scripts.
  Chinese: "渡船委员会星期一开会讨论旧桥的问题。",
  "Chinese without marks": "渡船委员会星期一开会讨论旧桥的问题",
  "Chinese quotes": "他说：“桥关了。”“是吗？”",
  Japanese: "「渡し船は行く。」と言った。フェリーは月曜日に出る。",
  "Latin in Japanese": "Yahoo!ニュースを読む。",
  Korean: "다리는 월요일에 닫혔다. ",
  Thai: "สะพานปิดแล้ววันนี้เรือไม่มา ",
  "Thai without spaces": "สะพานปิดแล้ววันนี้เรือไม่มา",
  Lao: "ຂົວປິດແລ້ວ ",
  Khmer: "ស្ពានបានបិទ។ ",
  Burmese: "တံတား ပိတ်ထား သည်။ ",
  Arabic: "أُغلق الجسر يوم الاثنين؟ لا أحد يعرف. ",
  Hebrew: "א. ב. יהושע כתב על הגשר. ",
  "Hebrew with quotes": 'צה"ל ו"',
  Hindi: "एम. के. ने कहा। नौका नहीं आई। ",
  Tamil: "பாலம் மூடப்பட்டது. ஆனால் மழை. ",
  Russian: "Мост закрыт. Паром не ходит, т. д. ",
  Greek: "Τι κάνεις; η γέφυρα; ",
  Armenian: "Կամուրջը փակ է: ոչ ոք: ",
  Georgian: "ხიდი დაკეტილია. ",
  Amharic: "ድልድዩ ተዘግቷል። ",
  Turkish: "İstanbul'da köprü kapalı. ",
  Vietnamese: "Cây cầu đã đóng cửa. ",
  German: "Am 3. Mai fuhr Dr. Lind z. B. nach Köln. ",
  "mixed scripts": "Word 桥 мост สะพาน جسر गॉ 다리. ",
  // Characters.
  accents: "e\u0301",
  "accents in a row": "\u0301",
  "word and accents": "a.\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
  "accents behind full stops": "Word. \u0301\u0301\u0301\u0301",
  "soft hyphens": "a\u00ad",
  "zero width": "a\u200b\u200d\ufeff",
  emoji: "😀",
  "emoji joined": "👩\u200d👩\u200d👧\u200d👦 ",
  "emoji joined without end": "👩\u200d",
  flags: "🇸🇪",
  "emoji behind full stops": "Word. 😀😀 ",
  "control characters": "\u0000\u0001\u001b[0m",
  "words and NUL": "Word.\u0000",
  directions: "\u202eword\u202c ",
  "no-break spaces": "word\u00a0",
  "wide spaces": "word\u3000",
  "replacement characters": "\ufffd word. ",
  "full width": "Ｗｏｒｄ．",
  "private use": "\ue000",
};

/** Texts with a short part and a part that grows. */
const GROWING = {
  "spaces within a list": (bytes) => `1. cod${" ".repeat(bytes)}2. crab.`,
  "bullets within a list": (bytes) => `1. cod ${repeated("• ", bytes)}2. crab.`,
  "spaces before questions": (bytes) => `Word${" ".repeat(bytes / 2)}${repeated("a? ", bytes / 2)}`,
  "marks before questions": (bytes) => `${"(".repeat(bytes / 2)}Word ${repeated("a? ", bytes / 2)}`,
  "marks before full stops": (bytes) => `${"-".repeat(bytes / 2)} word ${repeated("word. word ", bytes / 2)}`,
  "accents before full stops": (bytes) => `Word${"\u0301".repeat(bytes / 4)}${repeated(".a", bytes / 2)}`,
  "one long word": (bytes) => `${"word".repeat(bytes / 8)} ${repeated("Word. ", bytes / 2)}`,
  "one long number": (bytes) => `Word. [${"1".repeat(bytes / 2)} ${repeated("Word. [1", bytes / 2)}`,
  "one long line and messages": (bytes) =>
    `${repeated("a-b", bytes / 2)} harbour\n\n${repeated("Good.\n\nso it\n\n", bytes / 2)}${LONG}`,
  "long lines above messages": (bytes) =>
    `${repeated(`${"harbour-".repeat(bytes / 200)} bridge\n`, bytes / 2)}${repeated("Good.\n\nso it\n\n", bytes / 2)}${LONG}`,
  "messages, then paragraphs": (bytes) =>
    repeated("Ann Bell, 3 hours ago\n\nGood.\n\n", bytes / 2) + repeated(`${LONG}\n\n`, bytes / 2),
  "paragraphs, then messages": (bytes) =>
    repeated(`${LONG}\n\n`, bytes / 2) + repeated("Ann Bell, 3 hours ago\n\nGood.\n\n", bytes / 2),
  "menus, then messages": (bytes) =>
    repeated("Home\nNews\n", bytes / 2) + repeated("Good day to you.\n\nso it\n\n", bytes / 2),
  "words in one place of a map": collisions,
  "one long line without a full stop": (bytes) => repeated("so the bridge is closed and the ferry ", bytes),
  "one long line of one word": (bytes) => repeated("harbour ", bytes),
  "one long line of small words": (bytes) => repeated("of the and to ", bytes),
  "long lines without a full stop": (bytes) => repeated(`${"so the bridge is closed ".repeat(99)}\n`, bytes),
  "short lines without a full stop": (bytes) => repeated("so the bridge is closed and\n", bytes),
  "one long word, then times of day": (bytes) =>
    `${"word".repeat(bytes / 8)} ${repeated("5 p.m. PROF. ", bytes / 2)}`,
  "soft hyphen, then spaces": (bytes) =>
    `word\u00ad${" ".repeat(bytes / 2)}${repeated("\u00ad ", bytes / 2)}`,
  "links, then brackets": (bytes) => `[a](b) ${"[".repeat(bytes)}`,
  "emphasis, then stars": (bytes) => `**a** ${repeated("*a ", bytes)}`,
  "a link, then notes of Markdown": (bytes) => `[a](b) ${repeated("[^", bytes)}`,
  "tag, then attributes": (bytes) => `<b>a</b><p ${repeated("a=b ", bytes)}`,
  "script, then tags": (bytes) => `<script>${repeated("<b>", bytes)}`,
  "a mail, then headings": (bytes) => `From: Ann\nTo: Ben\nCc: Kim\n\n${repeated("Best,\n", bytes)}`,
  "text, then headings of end matter": (bytes) => `${LONG}\n\n${repeated("References\n\n", bytes)}`,
  "headings of end matter, then text": (bytes) =>
    repeated("References\n\n", bytes / 2) + repeated(`${LONG}\n\n`, bytes / 2),
  "marks, then names": (bytes) => "(".repeat(bytes / 2) + repeated("O'A O'B ", bytes / 2),
  "open quotes, then full stops": (bytes) => repeated("„ ", bytes / 2) + repeated("Word. “ ", bytes / 2),
};

/** Texts whose parts are all different. */
const NUMBERED = {
  "different words": (at) => `${word(at)} `,
  "different words a line": (at) => `${word(at)}\n`,
  "different words a sentence": (at) => `${word(at)}. `,
  "different pairs": (at) => `${word(at % 1000)} ${word(at * 7)} `,
  "the same pairs in other order": (at) => `${word((at * at) % 3000)} ${word((at * 7919) % 3001)} `,
  "different sentences": (at) => `The ${word(at)} met the ${word(at * 3)} on ${word(at * 7)} island. `,
  "different sentences a line": (at) => `The ${word(at)} met the ${word(at * 3)} on ${word(at * 7)}.\n`,
  "different messages": (at) => `${word(at)} ${word(at + 1)}\n\nGood ${word(at)}.\n\n`,
  "different names": (at) => `Ann ${word(at).replace(/^./, (letter) => letter.toUpperCase())} and `,
  "different labels": (at) => `${word(at).toUpperCase()}: It is ${word(at * 3)}.\n`,
  "different numbers": (at) => `${at} `,
  "different characters": (at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20000)),
  "different addresses": (at) => `https://kelda.example/${word(at)}/${at}.html\n`,
  "different hyphenated words": (at) => `${word(at)}-${word(at * 3)} and har-\nbour `,
  "different entities": (at) => `&#${200 + (at % 9000)};`,
  "different stamps": (at) => `${at % 60}:${10 + (at % 50)} ${word(at)}\n`,
  "different records": (at) => `${word(at % 99)} ${at}\n\n${LONG}\n\n`,
  "different items": (at) => `${at}. ${word(at)}\n`,
  "longer and longer lines": (at) => `${"word ".repeat(at % 300)}\n`,
  "longer and longer sentences": (at) => `W${"ord word ".repeat(at % 500)}. `,
};

/** Options that grow themselves. */
const QUESTIONS = {
  "a long title": (bytes) => [
    numbered((at) => `Ann, ${at % 9} hours ago\n\nGood ${word(at)}.\n\n`, bytes / 2),
    { title: numbered((at) => `${word(at)} `, bytes / 2) },
  ],
  "a long title of the text": (bytes) => [
    repeated(`so it\n\n${LONG}\n\nso\n\nso\n\nso\n\nso\n\nso\n\n`, bytes / 2),
    { title: repeated(LONG, bytes / 2) },
  ],
  "a long title for a headline": (bytes) => [
    repeated(SENTENCE, bytes / 2),
    { title: repeated("word: word; ", bytes / 2), type: "headline" },
  ],
  "many focus words": (bytes) => [
    numbered((at) => `The ${word(at)} is here. `, bytes / 2),
    { focus: Array.from({ length: Math.ceil(bytes / 20) }, (_, at) => word(at)), share: 1 },
  ],
  "one long focus word": (bytes) => [
    repeated(SENTENCE, bytes / 2),
    { focus: ["word ".repeat(bytes / 10)], share: 1 },
  ],
};

/** The kinds of the given blocks. */
const KINDS = ["paragraph", "heading", "list-item", "quotation", "caption", "boilerplate"];

/** Texts with given blocks, by the content of a block. */
const BLOCKS = {
  "blocks of sentences": SENTENCE,
  "blocks of short messages": "Good. ",
  "blocks of one letter": "a",
  "blocks of lists": "1. cod 2. crab 3. bread ",
  "blocks of Chinese": "渡船。",
};

function blocks(unit, bytes, kinds) {
  const source = repeated(unit, bytes);
  const length = unit.length;
  return {
    source,
    blocks: Array.from({ length: source.length / length }, (_, at) => ({
      start: at * length,
      end: (at + 1) * length,
      kind: kinds[at % kinds.length],
    })),
  };
}

/** Every pattern: its name, and a function from a number of bytes to the source and options. */
export function patterns() {
  const all = [];
  const asked = Object.entries(ASKED);
  const add = (name, text) => {
    const [question, options] = asked[all.length % asked.length];
    all.push({ name: `${name} (${question})`, make: (bytes) => [text(bytes), options] });
  };
  for (const [name, unit] of Object.entries(REPEATED)) add(name, (bytes) => repeated(unit, bytes));
  for (const [name, text] of Object.entries(GROWING)) add(name, text);
  for (const [name, part] of Object.entries(NUMBERED)) add(name, (bytes) => numbered(part, bytes));
  for (const [name, unit] of Object.entries(BLOCKS)) {
    add(name, (bytes) => blocks(unit, bytes, ["paragraph"]));
    add(`${name} of all kinds`, (bytes) => blocks(unit, bytes, KINDS));
  }
  for (const [name, make] of Object.entries(QUESTIONS)) all.push({ name, make });
  // The cost of an ordinary article and of a chat with all options.
  for (const [question, options] of asked) {
    for (const name of ["news", "chat log", "one sentence", "Chinese"]) {
      const make = (bytes) => [repeated(REPEATED[name], bytes), options];
      all.push({ name: `${name} (${question})`, make });
    }
  }
  return [...new Map(all.map((pattern) => [pattern.name, pattern])).values()];
}
