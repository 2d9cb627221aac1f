//! The rules for where a sentence ends, each with cases to which it does not apply. A bar marks the end of a
//! sentence.
#![cfg(not(target_arch = "wasm32"))]

use nutgraf::Language;

use ends::assert_ends;

mod ends;

#[test]
fn a_number_can_begin_a_sentence_after_an_ordinary_word() {
    assert_ends(
        Language::English,
        &[
            "The crew left. |40 stayed behind.",
            "The crew left.40 stayed behind.",
            "It was the fourth. |40 came and sang.",
            // A word of three letters, or with other characters than letters, may be an abbreviation.
            "The crew saw ref. 40 and stayed behind.",
            "The crew took the no-4a. 40 stayed behind.",
        ],
    );
}

#[test]
fn the_number_of_a_list_item_does_not_end_a_sentence() {
    assert_ends(
        Language::English,
        &[
            "1.Cod is sold here.",
            "They counted 12.Cod was rare.",
            "They counted 123. |Cod was rare.",
            "1. cod |2. crab |3. herring",
            "1) cod |2) crab 4) herring",
            "(a) cod |(b) crab",
            "a. cod |b. crab",
            "2. cod 1. crab",
            "1. cod 2) crab",
            "• 1. cod |• 2. crab",
        ],
    );
}

#[test]
fn an_ordinal_ends_a_sentence_only_before_a_word_that_often_begins_one() {
    assert_ends(
        Language::German,
        &[
            "Am 3. Mai fuhr er nach Kelda.",
            "Er kam als 3. |Die anderen kamen später.",
            "Es waren 300. |Mai war es nicht mehr.",
            "Unter Karl IV. Holm wurde gebaut.",
            "Sie sahen Karl IV. |Die anderen nicht.",
        ],
    );
    assert_ends(Language::English, &["He came as 3. |May was warm."]);
}

#[test]
fn a_mark_alone_in_brackets_or_before_a_word_does_not_end_a_sentence() {
    assert_ends(
        Language::English,
        &[
            "He came late (!) and left.",
            "He came late (again!) |Nobody cared.",
            "The !Kung live there.",
            "He lost! |Kung did not.",
        ],
    );
}

#[test]
fn greek_and_armenian_sentences_end_with_their_own_marks() {
    assert_ends(
        Language::Greek,
        &["Τι κάνεις; |Καλά είμαι.", "Τι κάνεις; καλά είμαι.", "Τι κάνεις;Καλά είμαι."],
    );
    assert_ends(Language::Armenian, &["Նա եկավ: |Մենք գնացինք:", "Նա եկավ: մենք գնացինք:"]);
    assert_ends(Language::English, &["They sold two things: Cod and crab; Nothing else."]);
}

#[test]
fn an_ellipsis_ends_a_sentence_only_before_a_capital() {
    assert_ends(
        Language::English,
        &[
            "They waited… |Nothing came.",
            "They waited… and waited.",
            "They waited...|",
            "They waited ... and waited.",
            "They waited…Nothing came.",
            "They waited… 40 minutes went by.",
            "They waited… |“Nothing,” he said.",
        ],
    );
}

#[test]
fn a_question_mark_before_lower_case_does_not_end_a_sentence() {
    assert_ends(
        Language::English,
        &[
            "“Is it late?” he asked.",
            "“Is it late?” |He asked again.",
            "Is it late? he asked.",
            "is it late? |he did not know.",
        ],
    );
}

#[test]
fn sentences_do_not_end_inside_an_address_or_a_name() {
    assert_ends(
        Language::English,
        &[
            "Write to www.kelda.example for more.",
            "See kelda.example/find?Harbour=1 for more.",
            "See kelda.example/find? |Harbour is the word.",
        ],
    );
    assert_ends(Language::Japanese, &["Yahoo!ニュースを読む。", "渡し船は正午に出る!|ニュースを読む。"]);
}

#[test]
fn a_japanese_quotation_continues_with_its_particle() {
    assert_ends(
        Language::Japanese,
        &["「行く。」と言った。", "「行く。」|彼は言った。", "行く。|と言った。"],
    );
}

#[test]
fn a_full_stop_inside_quotes_ends_a_sentence_before_a_capital() {
    assert_ends(
        Language::English,
        &[
            "“We saw Mr.” |They left.",
            "“We talked.” |They left.",
            "“We talked.” they said.",
            "He saw Mr. Lind.",
        ],
    );
}

#[test]
fn a_sentence_can_begin_in_lower_case() {
    assert_ends(
        Language::English,
        &[
            "it was late. |then they left.",
            "it was very warm. |then they left.",
            "it was so. then they left.",
            "It was the evening. |then they left.",
            "It was warm. then they left.",
            "It was the evening. a b.",
        ],
    );
}

#[test]
fn an_abbreviation_of_two_letters_may_contain_a_space() {
    assert_ends(
        Language::German,
        &[
            "Es gibt Fisch, z. B. Dorsch.",
            "Es gibt Fisch, z.B. Dorsch.",
            "Das war im Jahr 40 v. C. |Danach kam der Frieden.",
            "Er traf A. B. Lind dort.",
        ],
    );
}

#[test]
fn a_single_capital_is_an_initial_unless_it_is_the_word_i() {
    assert_ends(
        Language::English,
        &[
            "He met J. Ekwall there.",
            "He met J. “Red” Ekwall there.",
            "It was Lea and I. |Nobody else came.",
            "He took line B! |Ekwall took another.",
        ],
    );
}

#[test]
fn an_abbreviation_used_with_numbers_continues_only_before_a_number() {
    assert_ends(
        Language::English,
        &[
            "See Fig. 2 for the plan.",
            "See Fig. iv for the plan.",
            "It was on p. 14 of the book.",
            "The answer was no. |Nobody minded.",
        ],
    );
}

#[test]
fn a_unit_or_time_after_a_number_can_end_a_sentence_before_a_capital() {
    assert_ends(
        Language::English,
        &[
            "The path runs 25 km. |Kelda is its end.",
            "It returns at 4 p.m. |Kelda is its end.",
            "It returns at 4 p.m. Monday for the last time.",
            "It returns at 4 p.m. ET for the last time.",
            "It returns at 4 p.m. Mr. Lind is on board.",
            "It returns at 4 p.m. |12 people wait.",
            "It returns at 4 p.m. and leaves.",
        ],
    );
}

#[test]
fn some_abbreviations_end_a_sentence_before_a_word_that_often_begins_one() {
    assert_ends(
        Language::English,
        &[
            "He lives in the U.S. |The house is his.",
            "He lives in the U.S. Embassy of Kelda.",
            "He works for Kelda Inc. |The house is his.",
            "He works for Kelda Inc. and the town.",
        ],
    );
}

#[test]
fn a_dash_after_a_space_can_begin_a_sentence() {
    assert_ends(
        Language::English,
        &[
            "It was a draw. |– Nobody won.",
            "It was a draw. – nobody won.",
            "It was a draw.– Nobody won.",
            "It was a draw. |,,Nobody won.",
        ],
    );
}

#[test]
fn a_missing_space_between_sentences_is_detected_between_ordinary_words() {
    assert_ends(
        Language::English,
        &[
            "The crew left.|Nobody stayed.",
            "The crew left.|Nobody, they say, stayed.",
            "The crew left.nobody stayed.",
            "They used Left.NobodyStayed for it.",
            "They used it.Nobody stayed.",
            "They used left.Nobody(40) for it.",
        ],
    );
}

#[test]
fn single_letters_of_scripts_without_case_are_initials() {
    assert_ends(Language::Hebrew, &["א. ב. יהושע כתב.", "הוא כתב. |יהושע קרא."]);
    assert_ends(Language::Tamil, &["எம். கே. லிண்ட் வந்தார்.", "அவர் வந்தார். |லிண்ட் சென்றார்."]);
}

#[test]
fn closing_quotes_brackets_and_footnote_marks_belong_to_their_sentence() {
    assert_ends(
        Language::English,
        &[
            "They left.” |Nobody stayed.",
            "They left. ” |Nobody stayed.",
            "They left.[5][6] |Nobody stayed.",
            "They left. [5] |Nobody stayed.",
            "They left.² |Nobody stayed.",
            "They left. |[1234] Nobody stayed.",
            "They left.) |Nobody stayed.",
            "They left. |“Nobody stayed.”",
        ],
    );
    assert_ends(Language::German, &["„Sie gingen. “ |Niemand blieb.", "Sie gingen. |“Niemand blieb.“"]);
    assert_ends(
        Language::Chinese,
        &["他走了。”|没有人留下。", "他走了。|“没有人留下。”", "他走了。[5]|没有人留下。"],
    );
}

#[test]
fn marks_without_a_letter_belong_to_the_sentence_before_them() {
    assert_ends(Language::English, &["They left. 😀 ***", "They left. 😀 |Nobody stayed.", "... They left."]);
}
