//! Kinds of text in which splitters often go wrong: letters as names, units, ranges, notes, lists, names with
//! marks. A bar marks the end of a sentence.
#![cfg(not(target_arch = "wasm32"))]

use nutgraf::Language;

use ends::assert_ends;

mod ends;

#[test]
fn a_letter_that_names_something_can_end_a_sentence() {
    assert_ends(
        Language::English,
        &[
            "They fell back on plan B. |Ministers were pleased.",
            "The list is in Annex C. |Figures follow in June.",
            "Fish has vitamin D. |Carrots have little of it.",
            "The choice is between A and B. |Most people take B.",
            "Fill in form W. |Leave the last line blank.",
            "They tested group A. |E. coli was absent.",
            "They call her Agent K. |She smiles.",
            // A name, with or without further initials.
            "They fell back on plan B. L. Holm had drawn it.",
            "The harbour master J. Holm was there.",
            "The plan of B. Holm was dropped.",
            "They read the notes of the K.S and the M.Z.",
        ],
    );
    assert_ends(
        Language::German,
        &["Sie griffen zu Plan B. |Minister lobten ihn.", "Das sagte K. Holm am Abend."],
    );
    assert_ends(
        Language::French,
        &["Orva joue dans le groupe B. |Kelda est absent.", "Le maire a salué M. Le Goff hier."],
    );
}

#[test]
fn a_letter_behind_a_number_is_a_unit() {
    assert_ends(
        Language::English,
        &[
            "Heat the oven to 200 °C. |Turn the fish once.",
            "The fuse holds 16 A. |Larger loads trip it.",
            "The round raised $5 M. |Investors want more.",
            "At 200 °C. it burns.",
            "It was only 4 °C. |J. Holm wore no coat.",
            "In 1987 J. K. Holm wore a coat.",
        ],
    );
    assert_ends(Language::Spanish, &["La mezcla está a 37 °C. |Después se enfría."]);
}

#[test]
fn a_time_or_year_ends_a_sentence_that_is_long_enough() {
    assert_ends(
        Language::English,
        &[
            "They all left the hall at 5 p.m. |Mr. Holm locked it.",
            "At 5 p.m. Mr. Holm locked it.",
            "At 5 p.m. Kelda time they all left the hall.",
            "They left the hall at 5 p.m. |Kelda slept.",
            "The first wall of Kelda dates from 44 B.C. |Romans built it.",
            "In 44 B.C. Romans built it.",
            "In 44 B.C. |The wall was built.",
            "The wall is from A.D. 44 or so.",
        ],
    );
}

#[test]
fn a_range_of_ordinals_does_not_end_a_sentence() {
    assert_ends(
        Language::German,
        &[
            "Die Messe ist vom 3.–7. Juni in Kelda.",
            "Am 10.-12. Mai war sie in Orva.",
            "Am 1./2. Mai ist zu.",
            "Das war im Winter 1995/96. |Holm war noch jung.",
            "Das Spiel endete 3:12. |Kelda hatte gewonnen.",
        ],
    );
}

#[test]
fn a_number_that_names_something_is_no_ordinal() {
    assert_ends(
        Language::German,
        &[
            "Er wohnt in Nr. 7. |Nachbarn haben den Schlüssel.",
            "Das steht auf S. 12. |Leser finden es schnell.",
            "Das steht auf Seite 12. |Leser finden es schnell.",
            "Das war im Saal am 12. Mai.",
        ],
    );
    assert_ends(Language::Danish, &["Butikken åbner kl. 9. |Velkommen til.", "Se side 12. |Tabellen er ny."]);
    assert_ends(Language::Norwegian, &["Han bor i nr. 7. |Naboen har nøkkelen."]);
    assert_ends(Language::Czech, &["Bydlí v domě č. 7. |Soused má klíč."]);
}

#[test]
fn a_degree_or_a_file_number_has_several_abbreviations() {
    assert_ends(
        Language::German,
        &[
            "Es kamen Dr. med. Holm und Dr. rer. nat. Berg. |Beide schwiegen.",
            "Es kam Prof. Dr. med. dent. Holm.",
            "Das Urteil (Az. IV ZR 12/19) ist alt.",
        ],
    );
}

#[test]
fn initials_with_a_hyphen_are_initials() {
    assert_ends(Language::French, &["Le texte de J.-P. Holm est court. |Il plaît."]);
    assert_ends(Language::German, &["Das schrieb K.-H. Holm am Montag. |Es war kurz."]);
}

#[test]
fn a_list_after_a_colon_is_split_at_its_items() {
    assert_ends(
        Language::English,
        &[
            "There are three rules: |1. Be kind. |2. Be brief. |3. Be gone.",
            "Our aims: |• Cut the fares. |• Mend the road.",
            "i.) cod |ii.) crab |iii.) herring",
            "(a) cod |(b) crab",
            "h) cod |i) crab |j) herring",
            "The boats are in. |II. Herring and cod.",
            "The result: 12. |The rest is known.",
            "There are two ways: 1) wait for the boat; 2) swim.",
            "There are two rules: |I. Be kind. |II. Be brief.",
            "There are two rules: |i. Be kind. |ii. Be brief.",
            "There are two rules: |a. Be kind. |b. Be brief.",
            "There was one voice against: A. Holm left. |B. Berg stayed.",
            "There is one rule in book: I. |Be kind.",
        ],
    );
}

#[test]
fn the_name_of_a_source_does_not_end_a_sentence() {
    assert_ends(
        Language::English,
        &[
            "It was 301 F. Supp. 2d 44 (D. Mass. 2004), they say.",
            "It was 20 L. Ed. 2d 5 (N.D. Cal. 1968). |They lost.",
            "It was (2d Cir. 1996), in 410 U.S. 73. |Later cases differ.",
            "It was 101 S. Ct. 44. |They lost.",
            "They all left at 5 P.M. |20 Norlanders stayed.",
            "They lost 20 boats. |40 came.",
            "They left (the last one in May. |Holm came in 2004) and came back.",
        ],
    );
    assert_ends(
        Language::Russian,
        &["Это «поздний» стиль [9. P. 233]. |Он краток [12. С. 4–5].", "Это в книге [9]. |P. 4 пуста."],
    );
}

#[test]
fn marks_of_notes_belong_to_the_sentence_before_them() {
    assert_ends(
        Language::English,
        &[
            "They died within a day.4 |The rest grew.",
            "They died within a day.4,12 |The rest grew.",
            "“It is a tax.”12 |Others disagree.",
            "It froze (1902).3 |The fish are rare.",
            "It froze in 1902.[citation needed] |It has not since.[3]: 14 |Fish are rare.",
            "It is a tax.[Holm 2019, p. 4] |Others disagree.",
            "The rest grew slowly.⁵⁻⁷ |No cause is known.⁸,⁹ |It ended.",
            "It is a tax.† |Others disagree.(4) |We do not.",
            "We lost. [applause] |We will win. [5, 7] |Thank you.",
            "They won. 🎉🎉 |The crowd sang.",
            // Not notes.
            "They left.|[More](kelda.example) is here.",
            "They left. |[ ] Crab.",
            "It was shown in 1990. |[12] gives the proof.",
            "It costs 3.14 Kelda crowns.",
            "See no.4 The Quay.",
            "They left. |[Editor’s note] Nobody stayed.",
            "🐟 Cod. |🦀 Crab. |🦐 Shrimp.",
        ],
    );
}

#[test]
fn a_number_can_begin_a_sentence_after_a_small_word_a_share_or_a_section() {
    assert_ends(
        Language::English,
        &[
            "They lost it. |40 boats sank.",
            "Turnout fell to 41 %. |12 % had no view.",
            "The duty is in § 12. |§ 13 sets the fine.",
            "It was filed under 42 U.S.C. § 1983 in May.",
            "It is 5 ft. 3 in. 2 of them are here.",
            "See sec. [2.1] of the manual.",
        ],
    );
}

#[test]
fn a_name_can_begin_with_a_small_letter_or_a_full_stop() {
    assert_ends(
        Language::English,
        &[
            "The shop is full. |iPhone fans came early.",
            "Nobody liked the tool. |.NET was faster.",
            "They sat on it. |eBay paid.",
            "They use the .NET tools and a .Env file.",
            "They left .|The rest stayed.",
            "He met Mr . Holm there.",
            "They sued Com. & Adm. again.",
            "They came under Fed. R. Civ. P. 12 in May.",
        ],
    );
}

#[test]
fn a_question_continues_with_the_name_of_who_asks_it() {
    assert_ends(
        Language::English,
        &[
            "“Is it late?” Henrik asked.",
            "“Is it late?” Mayor Holm asked, and left.",
            "“Is it late?” |Nobody knew.",
            "“Is it late?” |Henrik asked for the time.",
            "“It is late.” |Henrik said.",
        ],
    );
    assert_ends(
        Language::Chinese,
        &[
            "“我不去。”他说。|大家都沉默了。",
            "“快走！”老人喊道。|没有人动。",
            "“你来。”|我知道。",
            "“谁在那里？”|没有人问。",
            "他喊：“快走！”|孩子们也叫。",
            "“我不去。”|他说完就带着孩子们走了。",
        ],
    );
}

#[test]
fn a_straight_quote_between_spaces_opens_what_is_closed_later() {
    assert_ends(
        Language::English,
        &[
            "She sings well . |\" The Quay \" is her song .",
            "\" It is late , \" she said . |\" Let us go . \"",
            "\" It is late . \" |She left .",
            "They left . \" |She stayed .",
        ],
    );
}
