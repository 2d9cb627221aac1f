//! Texts that people paste at work and at home, in the shapes that they really have: what is said in them is
//! in the summary, and what surrounds it is not.
#![cfg(not(target_arch = "wasm32"))]

use nutgraf::summarize;

#[test]
fn a_contract_gives_what_the_parties_must_do_and_not_the_fields_to_sign() {
    let text = include_str!("everyday/contract.txt");
    assert_eq!(summarize(text, 3).title.as_deref(), Some("NON-DISCLOSURE AGREEMENT"));
    assert_says(text, &["shall use the Confidential Information only for the Purpose"]);
    assert_never_says(text, &["Name:", "Managing Director", "___"]);
}

#[test]
fn a_handover_gives_the_state_of_every_patient_and_not_the_data_above_it() {
    let text = include_str!("everyday/handover.txt");
    assert_says(text, &["fractured left hip", "Blood pressure fell to 88/52"]);
    assert_can_say(text, &["Third day after removal of the gall bladder", "Remove the drain"]);
    assert_never_says(text, &["Age: 81", "Bed 13"]);
}

#[test]
fn an_issue_is_read_with_its_comments_and_without_its_labels_and_dates() {
    let text = include_str!("everyday/issue.txt");
    assert_says(text, &["the last row is missing"]);
    assert_can_say(text, &["The writer flushes its buffer", "sort the table descending"]);
    assert_never_says(text, &["commented on", "good first issue", "closed this"]);
}

#[test]
fn the_trace_of_an_error_is_no_part_of_the_report_around_it() {
    let text = include_str!("everyday/stack-trace.txt");
    assert_eq!(summarize(text, 3).title.as_deref(), Some("Nightly import fails since the update to 5.2"));
    assert_says(text, &["the nightly job stops after about twenty minutes"]);
    assert_can_say(text, &["a connection is not given back when a record is rejected"]);
    assert_never_says(text, &["Pool.java", "Thread.run", "ERROR"]);
}

#[test]
fn a_job_advert_gives_the_job_and_not_its_buttons() {
    let text = include_str!("everyday/job-advert-french.txt");
    assert_can_say(text, &["deux unités de 21 lits", "2 900 euros brut par mois"]);
    assert_never_says(text, &["Postuler maintenant", "Publié il y a", "Qui sommes-nous", "Vos missions"]);
}

#[test]
fn an_itinerary_is_no_mail_although_it_says_from_and_to() {
    let text = include_str!("everyday/itinerary-italian.txt");
    assert_says(text, &["Il check-in apre tre ore prima"]);
    assert_can_say(text, &["il molo 3 si raggiunge solo da via del Faro", "Le modifiche sono gratuite"]);
    assert_never_says(text, &["Gentile cliente", "Cabina", "inviata automaticamente"]);
}

#[test]
fn a_leaflet_gives_its_answers_and_neither_its_questions_nor_the_list_of_them() {
    let text = include_str!("everyday/leaflet-german.txt");
    assert_says(text, &["Kelvadol ist ein Mittel gegen Schmerzen und Fieber."]);
    assert_can_say(text, &["Nehmen Sie höchstens drei Tabletten am Tag", "gehen Sie sofort zu einem Arzt"]);
    assert_never_says(text, &["Was ist Kelvadol und", "Wie ist Kelvadol", "Stand dieser Information"]);
}

#[test]
fn every_review_is_read_and_no_line_about_its_writer() {
    let text = include_str!("everyday/reviews-spanish.txt");
    assert_says(text, &["El hotel está a cinco minutos de la playa"]);
    assert_can_say(text, &["La calefacción no funcionó", "la piscina cubierta"]);
    assert_never_says(text, &["noches", "Fecha del comentario", "pareció útil", "Habitación"]);
}

#[test]
fn a_recorded_meeting_is_read_without_the_names_and_times_of_its_cues() {
    let text = include_str!("everyday/meeting.vtt");
    assert_says(text, &["The lease ends in December."]);
    assert_can_say(text, &["Then we give up the lease and rent a room for ten people"]);
    assert_never_says(text, &["-->", "a1b2c3d4", "<v", "Ben Oake", "WEBVTT"]);
}

#[test]
fn the_source_of_a_mail_gives_its_subject_and_its_body() {
    let text = include_str!("everyday/mail-source.txt");
    assert_eq!(summarize(text, 3).title.as_deref(), Some("No water in Mill Lane on 22 May"));
    assert_says(text, &["we replace the main valve in Mill Lane", "no water in the houses 1 to 48"]);
    assert_never_says(text, &["Received", "rsa-sha256", "charset", "Dear customer"]);
}

#[test]
fn a_letter_from_school_gives_what_parents_must_know() {
    let text = include_str!("everyday/school-letter-spanish.txt");
    assert_says(text, &["no habrá clase por la tarde"]);
    assert_can_say(text, &["entregar la autorización firmada", "varios casos de piojos"]);
    assert_never_says(text, &["Queridas familias", "cordial saludo", "La Dirección", "Tel. 555"]);
}

#[test]
fn comments_are_read_without_the_lines_above_them_whoever_wrote_them() {
    let text = include_str!("everyday/comments.txt");
    assert_eq!(summarize(text, 3).title, None);
    assert_can_say(
        text,
        &["We ran the same database", "In six years that was eleven hours", "The hidden cost"],
    );
    assert_never_says(text, &["hours ago", "parent", "reply"]);
}

#[test]
fn a_chat_whose_names_are_above_the_messages_is_read_without_them() {
    let text = include_str!("everyday/chat-german.txt");
    assert_says(text, &["Guten Morgen, der Kunde hat die Abnahme auf den 14. vorgezogen."]);
    assert_never_says(text, &["Lund", "Amsel", "9:04"]);
}

#[test]
fn the_contents_of_a_report_are_not_read() {
    let text = include_str!("everyday/report-contents.txt");
    assert_eq!(summarize(text, 3).title.as_deref(), Some("Harbour Strategy of Kelda 2025–2035"));
    assert_says(text, &["The harbour of Kelda loses ships."]);
    assert_can_say(text, &["We want to lengthen two berths to 160 metres by 2029"]);
    assert_never_says(text, &["....", "Introduction", "Contents"]);
}

#[test]
fn a_letter_begins_below_whom_it_calls() {
    let text = include_str!("everyday/letter-german.txt");
    assert_says(text, &["wir haben Ihren Antrag auf einen Liegeplatz"]);
    assert_never_says(text, &["Frau Tamm", "Mit freundlichen", "Ihr Hafenamt"]);
}

#[test]
fn the_numbered_headings_of_minutes_are_not_read_but_what_is_below_them_is() {
    let text = include_str!("everyday/minutes-dutch.txt");
    assert_says(text, &["De leiding langs pad 3 lekt al sinds de winter."]);
    assert_can_say(text, &["van 85 naar 95 euro", "of er kippen gehouden mogen worden"]);
    assert_never_says(text, &["1. Opening", "2. Waterleiding", "Aanwezig"]);
}

#[test]
fn a_name_above_a_time_begins_a_message_and_reactions_and_counts_are_none() {
    let text = include_str!("everyday/chat-reactions-german.txt");
    assert_eq!(summarize(text, 3).title, None);
    assert_can_say(
        text,
        &[
            "der Schlüssel vom Bootshaus ist weg",
            "Das neue Schloss kostet 48 Euro",
            "Bescheid\nbitte danach ein neues",
        ],
    );
    assert_never_says(
        text,
        &["Eva", "Nils", "10:0", ":scream:", "(bearbeitet)", "Antwort", "Heute", "Neu\n"],
    );
}

#[test]
fn a_name_in_lower_case_or_with_a_role_begins_a_message_too() {
    let text = include_str!("everyday/chat-badges-french.txt");
    assert_can_say(text, &["mes tomates ont des taches noires", "toute la journée.\nmerci beaucoup"]);
    assert_never_says(text, &["mireille", "Bastien", "ADMIN", "Aujourd", "(modifié)", "👍", "Image"]);
}

#[test]
fn a_name_in_capitals_is_no_role_of_the_line_above_it() {
    let text = include_str!("everyday/call-capitals.txt");
    assert_eq!(summarize(text, 3).title.as_deref(), Some("Q3 planning call"));
    assert_never_says(text, &["DANA", "OMAR", "0:"]);
}

#[test]
fn marks_of_direction_and_notes_of_the_program_are_no_part_of_a_chat() {
    let text = include_str!("everyday/chat-marks-spanish.txt");
    assert_can_say(text, &["el ascensor se ha parado otra vez", "cada una nos cuesta 280 euros."]);
    assert_never_says(text, &["Vecinos", "cifrados", "[3/2", "Se editó", "imagen", "Llamada", "\u{200e}"]);
}

#[test]
fn sounds_songs_speakers_and_credits_of_subtitles_are_not_read() {
    let text = include_str!("everyday/subtitles-french.srt");
    assert_can_say(
        text,
        &[
            "Le phare de Kermor a été éteint en 1987",
            "\nOn montait trois fois par nuit",
            "\nAujourd'hui, des bénévoles",
        ],
    );
    assert_never_says(text, &["musique", "GARDIEN", "petit navire", "Sous-titrage"]);
}

#[test]
fn the_chapters_of_a_transcript_and_the_head_of_its_window_are_not_read() {
    let text = include_str!("everyday/chapters-german.txt");
    assert_eq!(summarize(text, 3).title, None);
    assert_can_say(text, &["Werkzeuge\nzuerst schauen wir", "muss er raus\ndanach kommt die Kette"]);
    assert_never_says(text, &["Transkript", "suchen", "Einleitung", "Die Bremsen", "[Musik]", "erzeugt"]);
}

#[test]
fn answers_are_read_without_their_labels() {
    let text = include_str!("everyday/questions-german.txt");
    assert_eq!(summarize(text, 3).title.as_deref(), Some("Häufige Fragen zur Bücherei"));
    assert_can_say(text, &["Vier Wochen.\nWenn es niemand", "Ja, durch die Klappe"]);
    assert_never_says(text, &["Frage", "Antwort"]);
}

#[test]
fn notes_in_markdown_have_the_title_of_their_data_and_lose_boxes_and_what_is_struck_out() {
    let text = include_str!("everyday/notes-german.md");
    assert_eq!(summarize(text, 3).title.as_deref(), Some("Wie wir den Teich abgedichtet haben"));
    assert_can_say(text, &["- Schilf umsetzen", "- Frösche zählen im Mai"]);
    assert_never_says(text, &["[x]", "[ ]", "~~", "April", "draft"]);
}

/// Checks that each of the words is in the summary of three sentences.
fn assert_says(text: &str, words: &[&str]) {
    assert_has(&summary(text, 3), words);
}

/// Checks that each of the words can be in a summary, if it is long enough.
fn assert_can_say(text: &str, words: &[&str]) {
    assert_has(&summary(text, usize::MAX), words);
}

/// Checks that none of the words is in a summary, however long.
fn assert_never_says(text: &str, words: &[&str]) {
    let summary = summary(text, usize::MAX);
    for words in words {
        assert!(!summary.contains(words), "{words:?} is in {summary:?}");
    }
}

fn assert_has(summary: &str, words: &[&str]) {
    for words in words {
        assert!(summary.contains(words), "{words:?} is not in {summary:?}");
    }
}

fn summary(text: &str, count: usize) -> String {
    let summary = summarize(text, count);
    summary.sentences.iter().map(|sentence| &*sentence.text).collect::<Vec<_>>().join("\n")
}
