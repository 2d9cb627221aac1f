//! The keywords: words and phrases that name the article.
#![cfg(not(target_arch = "wasm32"))]

use nutgraf::{Document, Language, Options, Summarizer, summarize};

const REGATTA: &str = "Lea Brandt won the Kelda regatta on Sunday. Brandt led the regatta from the first \
    buoy, said the Royal Sailing Club of Kelda. Brandt's boat is old. The race committee thanked Brandt. \
    The race committee asked the Royal Sailing Club for a new mole.";

#[test]
fn a_name_is_whole_and_listed_once() {
    let keywords = keywords(REGATTA);
    assert_eq!(keywords.first().map(String::as_str), Some("Lea Brandt"), "{keywords:?}");
    assert!(
        !has(&keywords, "Brandt") && !has(&keywords, "Lea") && !has(&keywords, "Brandt's"),
        "{keywords:?}"
    );
    assert!(
        has(&keywords, "Royal Sailing Club of Kelda") || has(&keywords, "Royal Sailing Club"),
        "{keywords:?}"
    );
}

#[test]
fn a_phrase_replaces_its_words_if_it_is_their_main_use() {
    let keywords = keywords(REGATTA);
    assert!(
        has(&keywords, "race committee") && !has(&keywords, "race") && !has(&keywords, "committee"),
        "{keywords:?}"
    );
    assert!(has(&keywords, "regatta"), "{keywords:?}");
}

#[test]
fn a_phrase_is_counted_by_its_most_important_word() {
    let summary = summarize(REGATTA, 1);
    let count =
        |text| summary.keywords.iter().find(|keyword| keyword.text == text).map(|keyword| keyword.count);
    assert_eq!((count("Lea Brandt"), count("race committee")), (Some(4), Some(2)));
}

#[test]
fn numbers_stop_words_and_speaker_labels_are_not_keywords() {
    let keywords = keywords(
        "MODERATOR: The bridge has 40 planks, and 40 are rotten. MODERATOR: Who pays for the bridge? \
            MODERATOR: The town pays.",
    );
    assert!(has(&keywords, "bridge"), "{keywords:?}");
    let others = ["MODERATOR", "40", "the", "Who", "planks, and 40"];
    assert!(others.iter().all(|other| !has(&keywords, other)), "{keywords:?}");
}

#[test]
fn small_words_and_auxiliaries_are_not_keywords() {
    for (language, text, small) in [
        (
            Language::English,
            "Unless the ferry is unable to, despite fog. Unless fog lifts.",
            "Unless despite",
        ),
        (
            Language::German,
            "Die Fähre, weil du es willst. Du bist, weil die Fähre wartet.",
            "weil willst bist",
        ),
        (Language::French, "Vous avez le bac, étiez au bac, avez un bac.", "avez étiez"),
        (Language::Spanish, "Os espera el barco. Que estéis en el barco os gusta.", "Os estéis"),
        (Language::Italian, "Dovrebbero avere la barca. Voi avete la barca.", "Dovrebbero Voi avete"),
        (Language::Portuguese, "Estamos na balsa. Vocês tiveram a balsa.", "Estamos Vocês tiveram"),
        (Language::Dutch, "Men zult de boot hebben. Misschien waren ze op de boot.", "Men Misschien waren"),
    ] {
        let summary = Summarizer::default().summarize(Document::new(text).language(language));
        let keywords: Vec<_> = summary.keywords.iter().map(ToString::to_string).collect();
        assert!(!small.split(' ').any(|word| has(&keywords, word)), "{keywords:?}");
    }
}

#[test]
fn a_label_is_a_keyword_unless_it_names_a_speaker() {
    let keywords = keywords("Kelda: The bridge is closed. Kelda: The bridge is open. The bridge is long.");
    assert!(has(&keywords, "Kelda"), "{keywords:?}");
    let talk = "Kelda: The bridge is old.\n\nLind: The bridge is new.\n\n".repeat(4);
    let keywords = self::keywords(&talk);
    assert!(!has(&keywords, "Kelda") && !has(&keywords, "Lind"), "{keywords:?}");
}

#[test]
fn part_of_a_compound_is_not_a_phrase() {
    let keywords = keywords(
        "Prices are at a five-year low. A five-year low is rare, and the five-year low of prices hurts.",
    );
    assert!(!has(&keywords, "year low"), "{keywords:?}");
}

#[test]
fn without_spaces_a_word_is_what_always_occurs_together() {
    let keywords = keywords("音乐厅星期五开放。居民走进音乐厅。音乐厅有演出,居民喜欢演出。");
    assert!(["音乐厅", "居民", "演出"].iter().all(|word| has(&keywords, word)), "{keywords:?}");
    assert!(!has(&keywords, "乐厅") && !has(&keywords, "音乐"), "{keywords:?}");
}

#[test]
fn words_of_the_title_come_first() {
    let summary = Summarizer::default().summarize(Document::new(REGATTA).title("A new mole"));
    let place =
        |keywords: &[nutgraf::Keyword<'_>]| keywords.iter().position(|keyword| keyword.text == "mole");
    assert!(
        place(&summary.keywords) < place(&summarize(REGATTA, 1).keywords).or(Some(usize::MAX)),
        "{:?}",
        summary.keywords
    );
    assert!(place(&summary.keywords).is_some());
}

#[test]
fn the_halves_of_a_word_cut_in_an_overlong_sentence_are_not_joined_into_a_keyword() {
    // The sentence is so long that it is cut, inside a "harbour".
    let keywords = keywords(&format!("xxx{}", "a/harbour/".repeat(500)));
    assert_eq!(keywords.iter().filter(|keyword| *keyword == "harbour").count(), 1, "{keywords:?}");
}

#[test]
fn keywords_do_not_depend_on_the_options() {
    let options = Options::new().focus(["committee"]);
    let focused =
        Summarizer::new(options).map(|summarizer| summarizer.summarize(Document::new(REGATTA)).keywords);
    assert_eq!(focused, Ok(summarize(REGATTA, 1).keywords));
}

#[test]
fn names_with_marks_in_them_are_whole_and_counted_as_such() {
    let keywords = counted(
        "Mary O'Brien met Conor D’Arcy in Kelda. The tools of D’Arcy are C++ and C#, but O'Brien prefers C++ \
            and .NET to C#. AT&T moved to .NET, and its R&D pays. C++ stays, wrote R&D, and AT&T agrees.",
    );
    for (name, count) in [
        ("Mary O'Brien", 2),
        ("Conor D’Arcy", 2),
        ("C++", 3),
        ("C#", 2),
        ("R&D", 2),
        ("AT&T", 2),
        (".NET", 2),
    ] {
        assert!(keywords.contains(&(name.to_owned(), count)), "{name}: {keywords:?}");
    }
}

#[test]
fn the_article_before_a_name_is_no_part_of_it() {
    let keywords = keywords(
        "L'Orvaland vote dimanche. Le maire de l'Orvaland appelle les électeurs. Une lectrice de L'Aurore \
            écrit que L'Aurore appelle aussi.",
    );
    assert!(has(&keywords, "Orvaland") && has(&keywords, "L'Aurore"), "{keywords:?}");
}

#[test]
fn a_number_belongs_to_the_name_that_it_is_joined_to() {
    let keywords = keywords("The doctors saw COVID-19 in Kelda. They print masks in 3D, the 20th since May.");
    assert!(has(&keywords, "COVID-19") && has(&keywords, "3D"), "{keywords:?}");
    assert!(!has(&keywords, "20th"), "{keywords:?}");
}

#[test]
fn addresses_and_markup_are_no_keywords_and_are_not_counted() {
    let keywords = counted(
        "The ferry stays. See https://www.kelda.example/ferry/why-it-stays?page=print or write to \
            office.desk@kelda.example about the ferry. <a href=\"/x\" class=\"plain\">Lind</a>&nbsp;wrote \
            &quot;ferry&#8217;s end&quot;&amp;nbsp;in /home/lind/letters/draft.txt and C:\\letters\\old.doc. \
            &lt;br&gt;&lt;strong&gt;Lind&lt;/strong&gt; sails.",
    );
    assert!(keywords.contains(&("ferry".to_owned(), 3)), "{keywords:?}");
    assert!(keywords.contains(&("Lind".to_owned(), 2)), "{keywords:?}");
    let words =
        ["https", "kelda", "www", "page", "print", "office", "desk", "href", "class", "plain", "nbsp"]
            .into_iter()
            .chain(["quot", "home", "letters", "draft", "old", "doc", "br", "strong", "amp", "lt", "gt"]);
    for word in words {
        let is_in = |(keyword, _): &(String, usize)| keyword.split(' ').any(|part| part == word);
        assert!(!keywords.iter().any(is_in), "{word}: {keywords:?}");
    }
}

#[test]
fn an_alternative_with_a_slash_is_no_address() {
    let keywords = keywords("The ferry/bridge question is old. Ferry/bridge talks failed.");
    assert!(has(&keywords, "ferry") || has(&keywords, "Ferry"), "{keywords:?}");
}

#[test]
fn a_single_character_can_be_a_keyword() {
    for text in
        ["猫は庭にいる。子どもたちは猫を見ている。猫の名前は何か。", "猫是家里的。他们喜欢，猫也喜欢他们。"]
    {
        assert!(has(&keywords(text), "猫"), "{:?}", keywords(text));
    }
}

#[test]
fn words_that_any_text_has_are_keywords_only_if_the_text_is_about_them() {
    let text = "On Monday, people in Kelda got a new bridge after ten years. People had time to wait, a day \
        in June, and on Monday people crossed the bridge.";
    for word in ["Monday", "people", "new", "years", "time", "day", "June"] {
        assert!(!has(&keywords(text), word), "{word}: {:?}", keywords(text));
    }
    let time = Document::new(
        "Lind sells time. Her time is cheap. Time from the cellar is dear. Who buys time? Ships need time. \
            The mayor has time. The pier has no time. Nobody keeps time. Lind keeps all the time.",
    );
    let keywords = Summarizer::default().summarize(time.title("The price of time")).keywords;
    assert!(keywords.iter().any(|keyword| keyword.text == "time"), "{keywords:?}");
}

fn keywords(text: &str) -> Vec<String> {
    summarize(text, 1).keywords.iter().map(ToString::to_string).collect()
}

fn has(keywords: &[String], text: &str) -> bool {
    keywords.iter().any(|keyword| keyword == text)
}

fn counted(text: &str) -> Vec<(String, usize)> {
    summarize(text, 1).keywords.iter().map(|keyword| (keyword.to_string(), keyword.count)).collect()
}
