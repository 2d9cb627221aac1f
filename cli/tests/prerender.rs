//! `nutgraf prerender`: the summaries in the files of a site.
#![allow(clippy::expect_used, reason = "a test that panics has failed")]

use std::fs;
use std::path::{Path, PathBuf};

use run::{err, nutgraf, nutgraf_reading, out};

mod run;

const STORY: &str = "<p>The ferry to Marrow was late on Monday because of ice in the harbour.<sup>1</sup> \
    Hundreds of passengers waited for the ferry in the cold for three hours.</p>\n\
    <p>The company says that the ice was to blame & nobody else. The next ferry sails on Tuesday.</p>\n";
const FIRST: &str = "<ul>\n<li><a href=\"#:~:text=The%20ferry%20to%20Marrow,ice%20in%20the%20harbour.,\
    -Hundreds%20of%20passengers\">The ferry to Marrow was late on Monday because of ice in the \
    harbour.</a></li>\n</ul>\n";

/// A page of a news site with this in its article, before the story.
fn page(inner: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang='en'><head><meta charset=utf-8>\r\n<TITLE>Ferry</TITLE ></head>\n<body>\
         <nav><a href=/>Home</a></nav>\n<main>{inner}\n{STORY}</main></body></html>\n"
    )
}

/// A new folder with these files.
fn site(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    _ = fs::remove_dir_all(&folder);
    for (file, text) in files {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder can be made");
        fs::write(path, text).expect("the file can be written");
    }
    folder
}

fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).expect("the file is there")
}

fn prerendered(page: &str) -> String {
    out(&nutgraf_reading(&["prerender", "-"], page.as_bytes())).to_owned()
}

/// The attribute that is written, with its value.
fn attribute(page: &str) -> String {
    let (_, behind) = page.split_once(" prerendered=\"").expect("the attribute");
    let (value, _) = behind.split_once("\">").expect("its end");
    format!(" prerendered=\"{value}\"")
}

#[test]
fn only_the_element_changes() {
    let before = page("<nut-graf sentences=1 class='x'>Mine.</nut-graf>");
    let after = prerendered(&before);
    let expected = format!("<nut-graf sentences=1 class='x'{}>\n{FIRST}</nut-graf>", attribute(&after));
    assert_eq!(after, page(&expected));
    assert_eq!(prerendered(&after), after, "a second time");
}

#[test]
fn a_heading_of_the_author_stays() {
    let heading = "<h2 slot=heading>In <b>short</b></h2>";
    let after = prerendered(&page(&format!("<nut-graf sentences=1><p>Mine.</p>{heading}</nut-graf>")));
    let expected = format!("<nut-graf sentences=1{}>\n{heading}\n{FIRST}</nut-graf>", attribute(&after));
    assert_eq!(after, page(&expected));
    assert_eq!(prerendered(&after), after, "a second time");
}

#[test]
fn the_fingerprint_is_that_of_text_and_attributes() {
    let of = |element: &str, from: &str, to: &str| attribute(&prerendered(&page(element).replace(from, to)));
    let first = of("<nut-graf></nut-graf>", "", "");
    let same = [
        ("<nut-graf>Other.</nut-graf>", "", ""),
        ("<nut-graf class=a></nut-graf><script>1</script><style>p {}</style>", "", ""),
        ("<nut-graf></nut-graf>", "</p>\n<p>", "</p><p>"),
        ("<nut-graf></nut-graf>", "Home", "Start"),
    ];
    for (element, from, to) in same {
        assert_eq!(of(element, from, to), first, "{element} {from} {to}");
    }
    for (element, from, to) in
        [("<nut-graf words=40></nut-graf>", "", ""), ("<nut-graf></nut-graf>", "Tuesday", "Thursday")]
    {
        assert_ne!(of(element, from, to), first, "{element} {from} {to}");
    }
}

#[test]
fn each_element_is_about_its_own_article() {
    let other = "<p>Bread has become dearer in all the shops of the town since the spring of last year.</p>";
    let body = format!(
        "<nut-graf for=b sentences=1></nut-graf><article>{STORY}{STORY}</article><article id=b>{other}\
         </article><article>{other}<nut-graf sentences=1></nut-graf></article><nut-graf></nut-graf>"
    );
    let after = prerendered(&body);
    let lists: Vec<&str> = after.split("<ul ").skip(1).collect();
    assert_eq!(lists.len(), 3, "{after}");
    for (list, expected) in lists.iter().zip(["Bread has", "Bread has", "The ferry"]) {
        assert!(list.contains(&format!(">{expected}")), "{list}");
    }
}

#[test]
fn what_is_left_alone() {
    for element in ["<nut-graf collapsed>Mine.</nut-graf>", "<nut-graf sentences=0>Mine.</nut-graf>", ""] {
        assert_eq!(prerendered(&page(element)), page(element));
    }
    // What was written before is removed once there is no summary.
    let gone = "<nut-graf prerendered=1-2><h2 slot=heading>In short</h2><ul><li>Old.</ul></nut-graf>";
    let expected = "<nut-graf>\n<h2 slot=heading>In short</h2></nut-graf>";
    assert_eq!(prerendered(&format!("<main>{gone}</main>")), format!("<main>{expected}</main>"));
}

#[test]
fn an_element_with_a_fault_stays_and_is_named() {
    for (element, expected) in [
        ("<nut-graf for='no'></nut-graf>", "`for`: \"no\" is not allowed; give the id of an element"),
        ("<nut-graf sentences='-1'></nut-graf>", "`sentences`: \"-1\" is not allowed; give a whole number"),
        ("<nut-graf words='1.5'></nut-graf>", "`words`: \"1.5\" is not allowed; give a whole number from 0"),
        ("<nut-graf type=poem></nut-graf>", "`type`: \"poem\" is not allowed; give one of tldr"),
        ("<nut-graf length=long></nut-graf>", "`length` needs a `type`"),
        ("<nut-graf words=9 type=tldr></nut-graf>", "`type` and `words` cannot both be given"),
        ("<nut-graf focus='…'></nut-graf>", "`focus`: \"…\" is not allowed; give words"),
        ("<nut-graf language=x></nut-graf>", "`language`: \"x\" is not allowed; give a BCP 47 tag"),
        ("<nut-graf skip='[['></nut-graf>", "`skip`: \"[[\" is not allowed; give a CSS selector"),
    ] {
        let both = page(&format!("<nut-graf sentences=1></nut-graf>{element}"));
        let run = nutgraf_reading(&["prerender", "-"], both.as_bytes());
        assert_eq!(run.status.code(), Some(2), "{element}");
        assert!(err(&run).contains(&format!("<nut-graf>: {expected}")), "{element}: {}", err(&run));
        assert!(out(&run).contains(&format!("{FIRST}</nut-graf>{element}")), "{}", out(&run));
    }
}

#[test]
fn an_element_without_an_end_tag_loses_nothing() {
    let before = page("<nut-graf />");
    let run = nutgraf_reading(&["prerender", "-"], before.as_bytes());
    assert_eq!(err(&run), "nutgraf: standard input: <nut-graf>: it has no end tag; write `</nut-graf>`\n");
    assert_eq!((out(&run), run.status.code()), (&*before, Some(2)));
}

#[test]
fn the_pages_of_folders_and_patterns_are_written() {
    let element = page("<nut-graf></nut-graf>");
    let files = [("a.html", &*element), ("deep/er/b.htm", &element), ("c.txt", &element), ("d.html", "<p>")];
    let folder = site("prerender-folder", &files);
    let run = nutgraf(&["prerender", &folder.to_string_lossy()]);
    assert_eq!(err(&run), "nutgraf: 2 written, 0 up to date, 1 without <nut-graf>\n");
    assert_eq!((out(&run), run.status.code()), ("", Some(0)));
    assert_eq!(read(&folder, "a.html"), prerendered(&element));
    assert_eq!(read(&folder, "deep/er/b.htm"), prerendered(&element));
    assert_eq!(read(&folder, "c.txt"), element);
    let pattern = folder.join("**/*.htm*");
    let run = nutgraf(&["prerender", &pattern.to_string_lossy()]);
    assert_eq!(err(&run), "nutgraf: 0 written, 2 up to date, 1 without <nut-graf>\n");
}

#[test]
fn a_file_that_cannot_be_used_stops_no_other() {
    let folder = site("prerender-faults", &[("b.html", &page("<nut-graf></nut-graf>")), ("empty/x.txt", "")]);
    fs::write(folder.join("a.html"), b"<nut-graf></nut-graf>\xff").expect("written");
    let utf16: Vec<u8> = "\u{feff}<nut-graf></nut-graf>".encode_utf16().flat_map(u16::to_le_bytes).collect();
    fs::write(folder.join("c.html"), &utf16).expect("written");
    let given = ["a.html", "missing.html", "c.html", "empty", "*.xml", "b.html"];
    let given: Vec<String> = given.map(|name| folder.join(name).to_string_lossy().into_owned()).to_vec();
    let mut arguments = vec!["prerender"];
    arguments.extend(given.iter().map(String::as_str));
    let run = nutgraf(&arguments);
    let name = |name: &str| folder.join(name).to_string_lossy().into_owned();
    for message in [
        format!("{}: not in UTF-8, nor in the encoding that it states", name("a.html")),
        format!("{}: No such file", name("missing.html")),
        format!("{}: in UTF-16LE, which cannot be written; use UTF-8", name("c.html")),
        format!("{}: no page found", name("empty")),
        format!("{}: no page found", name("*.xml")),
        "1 written, 0 up to date, 0 without <nut-graf>, 5 with faults".to_owned(),
    ] {
        assert!(err(&run).contains(&message), "{message}: {}", err(&run));
    }
    assert_eq!(run.status.code(), Some(2));
    assert!(read(&folder, "b.html").contains("prerendered"));
    assert_eq!(fs::read(folder.join("c.html")).expect("there"), utf16);
}

#[test]
fn a_page_keeps_its_encoding() {
    let text = "<meta charset=windows-1252><article><nut-graf sentences=1>\
        <b slot=heading>Résumé</b></nut-graf>\
        <p>Le café de la gare a fermé lundi — α après trente ans de service.</p>";
    let encoded = |text: &str| {
        // The Greek letter has no place in this encoding: pages write it as an entity.
        let text = text.replace('α', "&#945;");
        text.chars()
            .map(|c| if c == '—' { 0x97 } else { u8::try_from(u32::from(c)).expect("Latin") })
            .collect()
    };
    let before: Vec<u8> = encoded(text);
    let run = nutgraf_reading(&["prerender", "-"], &before);
    let after = run.stdout.iter().map(|&byte| if byte == 0x97 { '—' } else { char::from(byte) });
    let after: String = after.collect();
    assert!(after.contains("<b slot=heading>Résumé</b>\n<ul lang=\"fr\" dir=\"auto\">\n<li>"), "{after}");
    assert!(after.contains(">Le café de la gare a fermé lundi — &#945; après"), "{after}");
}

#[test]
fn what_a_page_says_for_others_is_added_where_it_is_missing() {
    let run = |page: &str| {
        let run = nutgraf_reading(&["prerender", "--description", "--json-ld", "-"], page.as_bytes());
        out(&run).to_owned()
    };
    let element = "<nut-graf sentences=1></nut-graf>";
    let json = |more: &str| {
        format!(
            "<script type=\"application/ld+json\">\n[{{\"@type\": \"WebSite\"}}, {{\"@graph\": [{{ {more}\
             \"@type\" : [\"NewsArticle\"] }}]}}]</script>"
        )
    };
    let with = |description: &str, json: &str| {
        page(&format!("{element}{json}")).replace("</TITLE >", &format!("</TITLE >{description}"))
    };
    let after = run(&with("", &json("")));
    let description = "\n<meta name=\"description\" content=\"The ferry to Marrow was late on Monday \
        because of ice in the harbour. Hundreds of passengers waited for the ferry in the cold for three \
        hours. The next ferry sails on Tuesday.\">";
    assert!(after.contains(&format!("</TITLE >{description}</head>")), "{after}");
    let says = "{\"abstract\":\"The ferry to Marrow was late on Monday because of ice in the harbour.\", ";
    assert!(after.contains(&format!("\"@graph\": [{says}\"@type\" : [\"NewsArticle\"] }}]")), "{after}");
    assert_eq!(run(&after), after, "a second time");
    let given = with("<meta name=Description content=Mine.>", &json("\"abstract\": \"Mine.\", "));
    let after = run(&given);
    assert_eq!(after.matches("escription").count(), 1);
    assert_eq!(after.matches("abstract").count(), 1);
    // Without these options nothing is added, nor to pages without the element.
    assert!(!prerendered(&with("", &json(""))).contains("abstract"));
    assert_eq!(run(&page("")), page(""));
}

#[cfg(unix)]
#[test]
fn permissions_and_links_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = site("prerender-links", &[("real.html", &page("<nut-graf></nut-graf>"))]);
    let mode = fs::Permissions::from_mode(0o604);
    fs::set_permissions(folder.join("real.html"), mode.clone()).expect("set");
    symlink("real.html", folder.join("link.html")).expect("linked");
    let run = nutgraf(&["prerender", &folder.join("link.html").to_string_lossy()]);
    assert_eq!(err(&run), "nutgraf: 1 written, 0 up to date, 0 without <nut-graf>\n");
    assert!(folder.join("link.html").is_symlink());
    assert!(read(&folder, "real.html").contains("prerendered"));
    let now = fs::metadata(folder.join("real.html")).expect("there").permissions().mode();
    assert_eq!(now & 0o777, mode.mode());
}
