//! Entities of HTML that were left in a text: "&amp;", "&#8217;", "&#x2019;".

use super::map::Change;
use super::rule::ReadingRule;

/// Maximum length of an entity without "&" and ";", in bytes.
const LONGEST: usize = 8;

/// Entities for marks, by <https://html.spec.whatwg.org/multipage/named-characters.html>: each name, directly
/// followed by its character.
const MARKS: &str = "amp& lt< gt> quot\" apos' nbsp\u{a0} ndash– mdash— lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” \
    bdquo„ hellip… bull• middot· laquo« raquo» lsaquo‹ rsaquo› euro€ pound£ yen¥ cent¢ copy© reg® trade™ \
    deg° plusmn± times× divide÷ minus− frac12½ frac14¼ frac34¾ sup2² sup3³ micro\u{b5} para¶ sect§ iexcl¡ \
    iquest¿ ordf\u{aa} ordm\u{ba} ensp\u{2002} emsp\u{2003} thinsp\u{2009} shy\u{ad} zwnj\u{200c} \
    zwj\u{200d} lrm\u{200e} rlm\u{200f} dagger† permil‰ prime′ rarr→ larr← szligß yumlÿ OEligŒ oeligœ \
    ScaronŠ scaronš";

/// The names of the letters from À to Þ. Those from à to þ are the same in lower case.
const LETTERS: &str = "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave \
    Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml ; Oslash Ugrave Uacute Ucirc Uuml Yacute \
    THORN";

/// What browsers read for the numbers from 128 to 159, which are Windows' own: "&#146;".
const WINDOWS: &str = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

/// How an entity is read, if there is one at this "&".
pub(super) fn entity(text: &str, at: usize) -> Option<Change> {
    let (mut end, mut c) = character(text, at + 1)?;
    // It may have been escaped twice: "&amp;nbsp;".
    if c == '&' {
        (end, c) = character(text, end).unwrap_or((end, c));
    }
    Some(Change { range: at..end, put: c.to_string().into(), rule: ReadingRule::Entity })
}

/// The end and the character of an entity whose name or number begins at a position.
fn character(text: &str, from: usize) -> Option<(usize, char)> {
    let rest = text.as_bytes().get(from..)?;
    let length = rest.iter().take(LONGEST + 1).position(|&byte| byte == b';')?;
    let name = text.get(from..from + length)?;
    let c = match name.strip_prefix('#') {
        Some(number) => numbered(number),
        None => named(name),
    };
    Some((from + length + 1, c?))
}

fn numbered(number: &str) -> Option<char> {
    let code = match number.strip_prefix(['x', 'X']) {
        Some(number) => u32::from_str_radix(number, 16).ok()?,
        None => number.parse().ok()?,
    };
    match code {
        128..=159 => WINDOWS.chars().nth(code as usize - 128),
        _ => char::from_u32(code),
    }
    .filter(|&c| !c.is_control() || matches!(c, '\n' | '\r' | '\t'))
}

fn named(name: &str) -> Option<char> {
    let first = name.chars().next()?;
    let mark = MARKS.split(' ').find_map(|entry| {
        let mut rest = entry.strip_prefix(name)?.chars();
        rest.next().filter(|_| rest.next().is_none())
    });
    let letter = || {
        let same =
            |letter: &str| letter == name || !first.is_uppercase() && letter.eq_ignore_ascii_case(name);
        let at = LETTERS.split(' ').position(same)? as u32;
        char::from_u32('À' as u32 + at + if first.is_uppercase() { 0 } else { 0x20 })
    };
    mark.or_else(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_are_read_as_their_characters_and_other_texts_are_not() {
        for (text, expected) in [
            ("&amp;", "&"),
            ("&nbsp;", "\u{a0}"),
            ("&eacute;", "é"),
            ("&Eacute;", "É"),
            ("&thorn;", "þ"),
            ("&THORN;", "Þ"),
            ("&Yacute;", "Ý"),
            ("&szlig;", "ß"),
            ("&#8217;", "’"),
            ("&#x2019;", "’"),
            ("&#X2019;", "’"),
            ("&#146;", "’"),
            ("&#10;", "\n"),
            ("&amp;nbsp;", "\u{a0}"),
            ("&amp;amp;", "&"),
            ("&#128512;", "😀"),
        ] {
            let change = entity(text, 0);
            let read = change.as_ref().map(|change| (change.range.clone(), &*change.put));
            assert_eq!(read, Some((0..text.len(), expected)), "{text}");
        }
        assert_eq!(entity("&amp;then; more", 0).map(|change| change.range), Some(0..5));
        for text in ["&", "& ;", "&;", "&am;", "&AMP", "&a b;", "&#0;", "&#7;", "&#129;", "&#xd800;", "&-;"] {
            assert!(entity(text, 0).is_none(), "{text}");
        }
    }
}
