//! Where a report begins: the place, the agency and the date before its first sentence are no part of it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that panics has failed")]

use nutgraf::{BlockKind, BlockRule, Document, segment};

const REST: &str =
    "The new pier of Orva opened on Friday after three years of work, the harbour office said.";

#[test]
fn a_dateline_is_a_block_of_its_own_in_the_habits_of_many_languages() {
    for (dateline, rest) in [
        ("ORVA, Norland (NPA) —", REST),
        ("ORVA (NPA) --", REST),
        ("Orva (NPA)", REST),
        ("(NPA) -", REST),
        ("(NPA)", REST),
        ("By Ann Bell, NPA —", REST),
        ("ORVA —", REST),
        ("ST. KELDA, Norl. (NPA) –", REST),
        ("Orva, May 3 (NPA)", REST),
        (
            "ORVA/KELDA (npa) -",
            "Die neue Mole in Orva ist am Freitag nach drei Jahren eröffnet worden, sagte das Amt.",
        ),
        (
            "Orva, 3. Mai –",
            "Die neue Mole in Orva ist am Freitag nach drei Jahren eröffnet worden, sagte das Amt.",
        ),
        (
            "ORVA, 3 mai (NPA) –",
            "La nouvelle jetée a ouvert vendredi après trois ans de travaux, a dit le port d’Orva.",
        ),
        (
            "Orva, 3 may (NPA).-",
            "El nuevo muelle de Orva abrió el viernes después de tres años de obras, dijo el puerto.",
        ),
        (
            "(NPA) - ORVA, 3 MAG -",
            "Il nuovo molo di Orva ha aperto venerdì dopo tre anni di lavori, ha detto il porto.",
        ),
        (
            "ОРВА, 3 мая - РИА Север.",
            "Новый причал в Орве открылся в пятницу после трех лет работ, сообщили в порту города.",
        ),
        (
            "ОРВА, 3 мая. /НПА/.",
            "Новый причал в Орве открылся в пятницу после трех лет работ, сообщили в порту города.",
        ),
        (
            "某社奥尔瓦5月3日电（记者 李明）",
            "奥尔瓦的新码头经过三年施工于星期五启用，港务局表示，它的费用是原计划的两倍，达到一千四百万。",
        ),
        (
            "（本报记者李明）",
            "奥尔瓦的新码头经过三年施工于星期五启用，港务局表示，它的费用是原计划的两倍，达到一千四百万。",
        ),
        (
            "【オルヴァ共同】",
            "オルヴァの新しい桟橋が三年の工事を経て金曜日に開通し、港湾局によると費用は予定の二倍になった。",
        ),
    ] {
        let gap = if dateline.ends_with("(NPA)") && !dateline.contains(',') { "" } else { " " };
        let text = format!("{dateline}{gap}{rest}\n\nIt cost 14 million crowns, twice as much as planned.");
        assert_eq!(front(&text), Some((dateline.to_owned(), rest.to_owned())), "{text:?}");
    }
}

#[test]
fn other_words_before_a_dash_or_in_brackets_are_no_dateline() {
    for text in [
        "Apple — which grows in every garden of Orva — is the fruit that most people buy in the autumn.",
        "LONDON — the city that never sleeps — has more bridges than any other town on the river.",
        "Ann Bell (left) opened the new pier of Orva on Friday after three years of work, the office said.",
        "The harbour office (HO) said on Friday that the new pier of Orva is open after years of work.",
        "Orva – Kelda is the oldest ferry line of the country, and it closes on Friday after many years.",
        "“ORVA — The Town” is the name of a book about the people who built the pier and paid for it.",
        "What a day (NPA) — The pier is open, and all those who paid for it came to see it on Friday.",
    ] {
        assert_eq!(front(text), None, "{text:?}");
    }
}

#[test]
fn only_the_first_paragraphs_have_a_dateline_and_a_headline_may_be_above_it() {
    let text = format!("Pier opens in Orva\n\nORVA (NPA) — {REST}\n\nKELDA (NPA) — {REST} It is new.");
    let rules: Vec<_> = segment(Document::new(&text)).blocks.iter().map(|block| block.rule).collect();
    assert_eq!(rules, [BlockRule::ReturningWords, BlockRule::Dateline, BlockRule::Long, BlockRule::Long]);
}

/// The dateline of a text and the paragraph after it.
fn front(text: &str) -> Option<(String, String)> {
    let blocks = segment(Document::new(text)).blocks;
    let of = |at: usize| text.get(blocks.get(at)?.range.clone()).map(str::to_owned);
    let at = blocks.iter().position(|block| block.rule == BlockRule::Dateline)?;
    assert_eq!(blocks.get(at).map(|block| block.kind), Some(BlockKind::Boilerplate));
    Some((of(at)?, of(at + 1).expect("a paragraph follows")))
}
