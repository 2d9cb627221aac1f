//! Many texts at once: on several cores, compressed, and into files.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that panics has failed")]

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};

use flate2::read::MultiGzDecoder;
use flate2::write::GzEncoder;
use run::{command, err, file, nutgraf, nutgraf_reading, out};

mod run;

/// Lines with texts of very different lengths, some of which cannot be read.
fn lines(count: usize) -> String {
    (0..count)
        .map(|at| match at % 7 {
            3 => "{\"id\": 3}\n".to_owned(),
            5 => "\n".to_owned(),
            _ => {
                let text =
                    format!("The ferry {at} sails to Marrow. It is late, as always. ").repeat(at % 50 + 1);
                format!("{{\"id\": {at}, \"text\": \"{text}\"}}\n")
            }
        })
        .collect()
}

fn gzipped(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(text.as_bytes()).expect("written");
    encoder.finish().expect("finished")
}

fn zstandard(text: &str) -> Vec<u8> {
    zstd::encode_all(text.as_bytes(), 0).expect("encoded")
}

/// A folder that is not there yet.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    _ = fs::remove_dir_all(&folder);
    folder
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

#[test]
fn answers_are_the_same_and_in_order_on_any_number_of_cores() {
    let input = lines(400);
    let one = nutgraf_reading(&["--format", "jsonl", "--jobs", "1"], input.as_bytes());
    assert_eq!(out(&one).lines().count(), input.lines().filter(|line| !line.is_empty()).count());
    assert_eq!(one.status.code(), Some(1));
    for jobs in ["2", "7"] {
        let many = nutgraf_reading(&["--format", "jsonl", "--jobs", jobs], input.as_bytes());
        assert!(many.stdout == one.stdout, "{jobs}");
        assert_eq!(many.status.code(), Some(1));
    }
    for wrong in ["0", "-1", "x"] {
        assert_eq!(nutgraf(&["--jobs", wrong]).status.code(), Some(2), "{wrong}");
    }
}

#[test]
fn texts_and_their_warnings_come_in_the_order_of_the_files() {
    let names: Vec<String> = (0..40)
        .map(|at| {
            let text = format!("The ferry {at} sails.\n").repeat(if at % 3 == 0 { 2000 } else { 1 });
            shown(&file(&format!("order-{at}.txt"), text.as_bytes()))
        })
        .collect();
    let mut arguments = vec!["-n", "5", "--jobs", "4"];
    arguments.extend(names.iter().map(String::as_str));
    let run = nutgraf(&arguments);
    let headings: Vec<&str> =
        out(&run).lines().filter_map(|line| line.strip_prefix("==> ")?.strip_suffix(" <==")).collect();
    assert_eq!(headings, names);
    let warned: Vec<&str> = err(&run).lines().filter_map(|line| line.strip_prefix("nutgraf: ")).collect();
    let expected = names.iter().map(String::as_str);
    assert!(warned.iter().zip(expected).all(|(line, name)| line.starts_with(name)), "{warned:?}");
}

#[test]
fn compressed_input_is_read_by_its_first_bytes() {
    let input = lines(20);
    let plain = nutgraf_reading(&["--format", "jsonl"], input.as_bytes());
    // A file of gzip may have several parts.
    let parts = input.split_at(input.find("\n{").expect("a second line") + 1);
    let two = [gzipped(parts.0), gzipped(parts.1)].concat();
    for bytes in [gzipped(&input), two, zstandard(&input)] {
        assert_eq!(out(&nutgraf_reading(&["--format", "jsonl"], &bytes)), out(&plain));
    }
    let text = "The ferry sails to Marrow.\n";
    let page = "<p>The ferry sails to Marrow.</p>";
    for (name, bytes) in [("a.txt.gz", gzipped(text)), ("a.html.zst", zstandard(page))] {
        assert_eq!(out(&nutgraf(&["-n", "1", &shown(&file(name, &bytes))])), text);
    }
    let mut cut = gzipped(&input);
    cut.truncate(cut.len() / 2);
    let run = nutgraf_reading(&["--format", "jsonl"], &cut);
    assert_eq!(run.status.code(), Some(2));
    assert!(err(&run).starts_with("nutgraf: standard input: "), "{}", err(&run));
}

#[test]
fn output_is_compressed_by_its_ending() {
    let input = lines(20);
    let plain = nutgraf_reading(&["--format", "jsonl"], input.as_bytes());
    let folder = folder("output");
    fs::create_dir_all(&folder).expect("made");
    for name in ["out.jsonl", "out.jsonl.gz", "out.jsonl.zst"] {
        let path = folder.join(name);
        let run = nutgraf_reading(&["-f", "jsonl", "--output", &shown(&path)], input.as_bytes());
        assert_eq!((out(&run), run.status.code()), ("", Some(1)));
        let bytes = fs::read(&path).expect("the file is there");
        let mut text = String::new();
        match name {
            "out.jsonl.gz" => _ = MultiGzDecoder::new(&*bytes).read_to_string(&mut text).expect("gzip"),
            "out.jsonl.zst" => {
                _ = zstd::Decoder::new(&*bytes).and_then(|mut it| it.read_to_string(&mut text))
            }
            _ => text = String::from_utf8(bytes).expect("text"),
        }
        assert_eq!(text, out(&plain), "{name}");
    }
    // Nothing is left behind.
    assert_eq!(fs::read_dir(&folder).expect("read").count(), 3);
    let run = nutgraf_reading(&["-o", &shown(&folder.join("no/where.txt"))], b"");
    assert_eq!(run.status.code(), Some(2));
    assert!(err(&run).contains("where.txt: No such file"), "{}", err(&run));
}

#[test]
fn a_folder_gets_a_file_for_each_input() {
    let folder = folder("summaries");
    let input = folder.join("in");
    fs::create_dir_all(input.join("deep")).expect("made");
    for (name, bytes) in [
        ("a.txt", b"The ferry sails to Marrow.".to_vec()),
        ("deep/b.txt.gz", gzipped("The bridge is closed.")),
        ("deep/empty.txt", Vec::new()),
    ] {
        fs::write(input.join(name), bytes).expect("written");
    }
    let run = |arguments: &[&str]| {
        let child = command(arguments).current_dir(&input).spawn().expect("the program starts");
        child.wait_with_output().expect("the program ends")
    };
    let done = run(&["-n", "1", "-o", "../out", "a.txt", "deep/b.txt.gz", "deep/empty.txt", "missing.txt"]);
    assert_eq!((out(&done), done.status.code()), ("", Some(2)));
    assert!(err(&done).contains("missing.txt: No such file"), "{}", err(&done));
    let read = |name: &str| fs::read(folder.join("out").join(name)).expect("the file is there");
    assert_eq!(read("a.txt"), b"The ferry sails to Marrow.\n");
    let mut text = String::new();
    MultiGzDecoder::new(&*read("deep/b.txt.gz")).read_to_string(&mut text).expect("gzip");
    assert_eq!(text, "The bridge is closed.\n");
    assert_eq!(read("deep/empty.txt"), b"");
    run(&["-f", "json", "-o", "../json/", "a.txt"]);
    assert!(folder.join("json/a.json").exists());
    // From elsewhere, the name alone counts; two of the same would overwrite each other.
    let same = run(&["-o", "../same", &shown(&input.join("a.txt")), "a.txt"]);
    assert!(err(&same).contains("a.txt: two files would have this name"), "{}", err(&same));
    assert_eq!(same.status.code(), Some(2));
}

#[test]
fn only_the_chosen_fields_are_written() {
    let line = "{\"id\": [1], \"text\": \"The ferry sails to Marrow. It is late.\", \"lang\": \"tlh\"}\n";
    let answer = |fields: &str| {
        let run = nutgraf_reading(&["-f", "jsonl", "-n", "2", "--fields", fields], line.as_bytes());
        out(&run).to_owned()
    };
    assert_eq!(answer("text,id"), "{\"id\":[1],\"text\":\"The ferry sails to Marrow. It is late.\"}\n");
    assert_eq!(answer("title,shortfall,lists"), "{\"lists\":\"none\",\"title\":null,\"shortfall\":null}\n");
    assert!(answer("notice").starts_with("{\"notice\":\"nutgraf has no word lists"));
    let run = nutgraf_reading(&["-f", "jsonl", "--fields", "id,colour"], line.as_bytes());
    assert_eq!(run.status.code(), Some(2));
    assert!(err(&run).contains("colour") && err(&run).contains("keywords"), "{}", err(&run));
    // A line that cannot be read still says so.
    let run = nutgraf_reading(&["-f", "jsonl", "--fields", "text"], b"{}\n");
    assert!(out(&run).contains("\"error\":\"`text` is missing"), "{}", out(&run));
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_after_what_has_been_read() {
    let mut child = command(&["-f", "jsonl", "--fields", "id"]).spawn().expect("the program starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut stdout = BufReader::new(child.stdout.take().expect("a pipe"));
    let mut line = String::new();
    stdin.write_all(b"{\"id\": 1, \"text\": \"It is late.\"}\n").expect("written");
    stdout.read_line(&mut line).expect("an answer before the next line");
    assert_eq!(line, "{\"id\":1}\n");
    let pid = rustix::process::Pid::from_child(&child);
    rustix::process::kill_process(pid, rustix::process::Signal::INT).expect("sent");
    // What is read now is still answered, whole, and nothing after it.
    while stdin.write_all(b"{\"id\": 2, \"text\": \"It is late.\"}\n").is_ok() {}
    let mut rest = String::new();
    stdout.read_to_string(&mut rest).expect("the rest");
    assert!(rest.lines().all(|line| line == "{\"id\":2}"), "{rest}");
    assert_eq!(child.wait().expect("the program ends").code(), Some(130));
}
