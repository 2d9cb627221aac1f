//! E-mails: the header, the signature and earlier mails below are not what somebody wrote now.

use std::ops::Range;

use crate::article::line::{Line, Marker, SHORT};
use crate::block::BlockRule;
use crate::text::character::{is_alphabetic, is_alphanumeric};
use crate::text::{lower, piece};

/// The names of header fields, in lower case: those of the subject first,
const SUBJECT: &str = " subject betreff objet asunto assunto oggetto onderwerp ämne emne aihe temat předmět \
    předmet тема konu θέμα subiect tárgy 主题 主旨 件名 제목 الموضوع נושא ";
/// then all others.
const OTHERS: &str = " from to cc bcc sent date reply-to von an gesendet datum de à envoyé para enviado fecha \
    data da a inviato van aan verzonden från till skickat dato fra til sendt lähettäjä vastaanottaja od do \
    wysłano odesláno от кому отправлено дата від kimden kime gönderme tarih από προς către feladó címzett \
    发件人 收件人 发送时间 抄送 寄件者 收件者 差出人 宛先 日時 送信日時 보낸 받는 من إلى מאת אל ";

/// Minimum number of words of a mail that says something itself; a shorter one forwards what is below it.
const WORDS: usize = 15;

/// Maximum number of mails in a thread: more of them are a mailbox, all of which is read.
const THREAD: usize = 30;

/// Maximum number of lines below a sign-off that are the writer's name and address.
const ADDRESS: usize = 8;

/// The lines of a mail with a rule for all that is not its body; `None` if the text is no mail.
pub(crate) fn read(text: &str, lines: &[Line]) -> Option<Vec<Line>> {
    let heads = heads(text, lines);
    let is_quoted = |line: &Line| line.marker == Marker::Quotation;
    let answers = heads.iter().any(|head| lines.get(head.end).is_some_and(is_quoted));
    if !answers && !heads.iter().any(|head| head.len() > 1) {
        return None;
    }
    let mut read: Vec<Line> = lines.to_vec();
    // Each mail from its head to the next.
    let starts =
        heads.first().filter(|head| head.start > 0).map(|_| 0..0).into_iter().chain(heads.iter().cloned());
    let ends = starts.clone().skip(1).map(|head| head.start).chain([lines.len()]);
    let mut has_said = false;
    for (head, end) in starts.zip(ends) {
        mark(&mut read, head.clone(), BlockRule::MailHeader);
        let body = head.end..end;
        if has_said && heads.len() <= THREAD {
            mark(&mut read, body, BlockRule::QuotedMail);
            continue;
        }
        let signed = signature(text, lines, &body);
        mark(&mut read, signed..end, BlockRule::Signature);
        let words = |is: &dyn Fn(&Line) -> bool| -> usize {
            let lines = lines.iter().take(signed).skip(body.start);
            lines.filter(|line| is(line)).map(|line| line.words).sum()
        };
        has_said = words(&|line| !is_quoted(line)) >= WORDS;
        if has_said {
            for line in read.iter_mut().take(signed).skip(body.start).filter(|line| is_quoted(line)) {
                line.rule = Some(BlockRule::QuotedMail);
            }
        }
        has_said = has_said || words(&is_quoted) > 0;
    }
    Some(with_subject(text, read))
}

fn mark(lines: &mut [Line], range: Range<usize>, rule: BlockRule) {
    for line in lines.iter_mut().take(range.end).skip(range.start) {
        line.rule = Some(rule);
    }
}

/// The lines that begin mails, each with the fields of its header: "From: …", "On … wrote:", "--- Original
/// Message ---".
fn heads(text: &str, lines: &[Line]) -> Vec<Range<usize>> {
    let (mut heads, mut at): (Vec<Range<usize>>, _) = (Vec::new(), 0);
    while at < lines.len() {
        let rest = lines.get(at..).unwrap_or_default();
        let fields = fields(text, rest);
        let is_divider = || rest.first().is_some_and(|line| is_divider(piece(text, &line.range)));
        let length = match fields {
            0 => usize::from(is_divider() || is_attribution(text, rest)),
            _ if is_header(text, rest, fields) => fields,
            _ => 0,
        };
        match heads.last_mut() {
            Some(last) if length > 0 && last.end == at => last.end = at + length,
            _ if length > 0 => heads.push(at..at + length),
            _ => {}
        }
        at += fields.max(1);
    }
    heads
}

/// The number of fields that these lines begin with, known or not, and of lines that go on with one.
fn fields(text: &str, lines: &[Line]) -> usize {
    let is_known = |line: &Line| field(piece(text, &line.range)).is_some();
    let Some(first) = lines.first() else { return 0 };
    if !(is_known(first) || first.is_apart && is_label(text, first)) {
        return 0;
    }
    let rest = lines.iter().skip(1);
    1 + rest.take_while(|line| is_known(line) || !line.is_apart && is_other(text, line)).count()
}

/// Whether some fields are the header of a mail: two are known, and it has a subject or an address. Lists of
/// trains have "from" and "to", too.
fn is_header(text: &str, lines: &[Line], fields: usize) -> bool {
    let lines = || lines.iter().take(fields).map(|line| piece(text, &line.range));
    let known = || lines().filter_map(field);
    known().nth(1).is_some() && (known().any(|(is_subject, _)| is_subject) || lines().any(has_address))
}

fn has_address(line: &str) -> bool {
    line.contains('@')
}

/// Whether a line within a header is a field that is not listed, or goes on with the one above.
fn is_other(text: &str, line: &Line) -> bool {
    let is_indented = || piece(text, &(0..line.range.start)).ends_with([' ', '\t']);
    is_indented() || !line.is_closed && is_label(text, line)
}

/// Whether a line begins like a field, with a word and a colon: "Reply-To: Jon Vik".
fn is_label(text: &str, line: &Line) -> bool {
    let line = piece(text, &line.range);
    let behind = line.trim_start_matches(|c: char| is_alphanumeric(c) || c == '-');
    behind.starts_with(": ") && line.starts_with(char::is_uppercase)
}

/// Whether a line is a field of a header: whether it is the subject, and where its value begins.
fn field(line: &str) -> Option<(bool, usize)> {
    let bare = line.trim_start_matches(['>', ' ', '*']);
    let colon = bare.find([':', '：']).filter(|&colon| colon <= 40)?;
    let name = lower(piece(bare, &(0..colon)).trim_end_matches(['*', ' ']));
    let is_in = |names: &str| !name.is_empty() && names.split(' ').any(|other| other == name);
    let behind = piece(bare, &(colon..bare.len())).trim_start_matches([':', '：', '*', ' ']);
    let is_subject = is_in(SUBJECT);
    (is_subject || is_in(OTHERS)).then_some((is_subject, line.len() - behind.len()))
}

/// Whether a line says that another mail follows: "-----Original Message-----".
fn is_divider(line: &str) -> bool {
    let inner = line.trim_matches(['-', '_', ' ']);
    line.starts_with("--") && line.ends_with("--") && inner.contains(is_alphabetic)
}

/// Whether a line says who wrote what is quoted below, and when: "On 13 May 2024, Jon Vik wrote:".
fn is_attribution(text: &str, lines: &[Line]) -> bool {
    let [line, next, ..] = lines else { return false };
    let line = piece(text, &line.range);
    let is_dated = line.contains('@') || line.contains(|c: char| c.is_ascii_digit());
    is_dated && line.ends_with([':', '：']) && next.marker == Marker::Quotation && !line.starts_with('>')
}

/// Where the signature of a mail begins: below two dashes, or at a sign-off near its end; its end if it has
/// none.
fn signature(text: &str, lines: &[Line], body: &Range<usize>) -> usize {
    let text_of = |at: usize| lines.get(at).map_or("", |line| piece(text, &line.range));
    let dashes = body.clone().find(|&at| matches!(text_of(at), "--" | "—" | "___" | "__"));
    let end = dashes.unwrap_or(body.end);
    // What is quoted below the signature is not part of the mail's own text.
    let is_own = |at: &usize| lines.get(*at).is_some_and(|line| line.marker != Marker::Quotation);
    let own_end = body.clone().take_while(|at| *at < end).filter(is_own).last().map_or(end, |last| last + 1);
    let from = own_end.saturating_sub(ADDRESS).max(body.start + 1);
    (from..own_end).find(|&at| is_sign_off(text, lines, at, own_end)).unwrap_or(end)
}

/// Whether a line is a sign-off: a few words, and below it only lines that are no sentences.
fn is_sign_off(text: &str, lines: &[Line], at: usize, end: usize) -> bool {
    let Some(line) = lines.get(at) else { return false };
    let is_greeting = line.words <= 5 && piece(text, &line.range).ends_with([',', '!', '，']);
    let mut below = lines.iter().take(end).skip(at + 1);
    is_greeting && at + 1 < end && below.all(|line| !line.is_closed && line.words <= SHORT)
}

/// The lines, with the first subject cut into its name and the title.
fn with_subject(text: &str, lines: Vec<Line>) -> Vec<Line> {
    let is_subject = |line: &Line| {
        let value =
            field(piece(text, &line.range)).filter(|(is_subject, _)| *is_subject).map(|(_, start)| start);
        value.filter(|start| {
            piece(text, &(line.range.start + start..line.range.end)).contains(is_alphanumeric)
        })
    };
    let mut read = Vec::with_capacity(lines.len() + 1);
    let mut has_title = false;
    for line in lines {
        let value = Some(&line).filter(|line| !has_title && line.rule == Some(BlockRule::MailHeader));
        match value.and_then(is_subject) {
            Some(start) => {
                let (name, subject) = line.cut(text, line.range.start + start, BlockRule::MailHeader);
                read.extend([name, subject.with(BlockRule::Subject)]);
                has_title = true;
            }
            None => read.push(line),
        }
    }
    read
}
