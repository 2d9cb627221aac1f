//! Notices, greetings and what else a page or mail has besides its text are boilerplate, wherever they stand.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::expect_used, reason = "a test that panics has failed")]

use nutgraf::{
    Block, BlockKind, BlockRule, Document, LanguageTag, Limit, Options, Summarizer, segment, summarize,
};

/// A paragraph for above and below a line.
const TEXT: &str =
    "The council of Stensund said on Monday that its old ferries are sold because a bridge is cheaper.";

#[test]
fn paywalls_players_corrections_and_disclaimers_are_boilerplate_in_many_languages() {
    let notices = [
        ("en", "You have now reached your limit of free articles this month."),
        ("en", "[Editor's note: the sum in the second paragraph was corrected on 3 May.]"),
        ("en", "🎧 Listen to this article"),
        ("en", "Some of the links on our pages earn a commission for us."),
        ("en", "Your browser does not support the audio element."),
        ("en", "Was this newsletter forwarded to you? Then sign up."),
        ("en", "From Wikipedia, the free encyclopedia"),
        ("en", "This page was last edited on 4 June 2021."),
        ("en", "For the ship, see Stensund (1921)."),
        ("en", "You receive this e-mail because you bought a ticket."),
        ("de", "Ihr Browser unterstützt das Audio-Element nicht."),
        ("de", "In einer früheren Version stand ein falscher Preis."),
        ("de", "Diese E-Mail ist nur für Sie bestimmt."),
        ("fr", "Vous avez atteint la limite de vos articles gratuits."),
        ("fr", "Écoutez cet article (4 min)"),
        ("es", "Una versión anterior de esta nota daba otra fecha."),
        ("it", "Il tuo browser non supporta il lettore audio."),
        ("nl", "U ontvangt deze nieuwsbrief omdat u lid bent."),
        ("pt", "Para continuar lendo, entre na sua conta."),
        ("sv", "I en tidigare version stod fel belopp."),
        ("da", "Du modtager denne mail, fordi du er medlem."),
        ("nb", "Lytt til artikkelen her."),
        ("fi", "Selaimesi ei tue äänitiedostoja."),
        ("pl", "Twoja przeglądarka nie obsługuje dźwięku."),
        ("en", "CAUTION: This message was sent from outside the organisation. Do not open its links."),
        ("en", "Was this article helpful?"),
        ("de", "Diese Nachricht kommt von außerhalb der Organisation, öffnen Sie keine Links."),
        ("de", "War dieser Artikel hilfreich?"),
        ("fr", "Cet article vous a été utile ?"),
        ("es", "¿Te ha resultado útil la respuesta?"),
        ("cs", "Chcete pokračovat ve čtení? Založte si účet."),
        ("sk", "Vyčerpali ste všetky články tohto mesiaca."),
        ("ru", "Мнение редакции может не совпадать с мнением автора."),
        ("uk", "Ваш браузер не підтримує відтворення звуку."),
        ("bg", "Получавате този бюлетин, защото сте член."),
        ("ro", "O versiune anterioară dădea un alt preț."),
        ("el", "Λαμβάνετε αυτό το μήνυμα επειδή είστε μέλος."),
        ("tr", "Okumaya devam etmek için hesap açın."),
        ("ar", "لقد وصلت إلى الحد الأقصى من المقالات."),
        ("fa", "مرورگر شما از صدا پشتیبانی نمی‌کند."),
        ("he", "כדי להמשיך לקרוא יש לפתוח חשבון."),
        ("hi", "आपका ब्राउज़र ऑडियो नहीं चला सकता।"),
        ("zh", "您的浏览器不支持音频播放。"),
        ("ja", "お使いのブラウザでは音声を再生できません。"),
        ("ko", "계속 읽으려면 로그인해 주세요."),
        ("id", "Artikel ini hanya untuk anggota."),
        ("vi", "Trình duyệt của bạn không phát được âm thanh."),
        ("et", "Teie brauser ei toeta heli."),
        ("lv", "Jūsu pārlūks neatbalsta skaņu."),
        ("lt", "Jūsų naršyklė nepalaiko garso."),
    ];
    for (language, line) in notices {
        assert_eq!(rule_of(line, language), BlockRule::Notice, "{language}: {line}");
    }
}

#[test]
fn a_line_that_only_greets_or_takes_leave_is_boilerplate() {
    let greetings = [
        ("en", "Good morning, gardeners!"),
        ("en", "Hi Jon,"),
        ("en", "Dear Dr. Holm and colleagues,"),
        ("en", "Best, Ada"),
        ("en", "Kind regards,"),
        ("en", "Thanks for reading!"),
        ("de", "Liebe Nachbarinnen und Nachbarn,"),
        ("de", "Mit freundlichen Grüßen"),
        ("fr", "Chers voisins,"),
        ("es", "Estimada señora Holm,"),
        ("it", "Cordiali saluti"),
        ("nl", "Beste mensen,"),
        ("pl", "Szanowni Państwo,"),
        ("ru", "Уважаемые соседи!"),
        ("tr", "Sevgili komşular,"),
        ("ar", "السلام عليكم،"),
        ("zh", "大家好！"),
        ("ja", "皆さん、こんにちは。"),
        ("ko", "안녕하세요, 여러분!"),
    ];
    for (language, line) in greetings {
        assert_eq!(rule_of(line, language), BlockRule::Notice, "{language}: {line}");
    }
}

#[test]
fn a_row_of_links_and_the_clock_of_a_player_are_boilerplate() {
    for line in ["Helpful | Report", "Unsubscribe | Manage preferences", "0:00 / 3:45"] {
        assert_eq!(rule_of(line, "en"), BlockRule::Notice, "{line}");
    }
    assert_eq!(rule_of("Seven ferries and a bridge | The Stensund Courier", "en"), BlockRule::Short);
}

#[test]
fn running_text_that_begins_like_a_notice_or_greeting_stays_a_paragraph() {
    for (language, line) in [
        ("en", "Good morning Stensund is a show that no ferryman has ever missed."),
        ("en", "Thanks to a bridge that the council built in two years, nobody waits for the ferry."),
        ("en", "Dear ferries are the reason why so many people want a bridge."),
        ("en", "“Listen to this article,” she said, and read it to the whole crew."),
        ("en", "For the crew, the bridge came too early, and they see no work on land."),
        ("de", "Liebe zur See hat die Leute von Stensund immer ernährt."),
        ("fr", "Merci est le mot que les marins de Stensund disent le moins souvent."),
        ("zh", "市议会周一说，旧渡轮将被出售，因为桥更便宜。"),
    ] {
        let rule = rule_of(line, language);
        assert_eq!(rule.kind(), Some(BlockKind::Paragraph), "{language}: {line} is {rule}");
    }
}

#[test]
fn a_greeting_is_chosen_only_if_there_is_nothing_else() {
    let text = format!("Good morning! {TEXT} Thank you for your patience.");
    let all = Summarizer::new(Options::default().limit(Limit::Sentences(3))).expect("valid options");
    let summary = all.summarize(Document::new(&text));
    assert_eq!(summary.sentences.iter().map(|sentence| &*sentence.text).collect::<Vec<_>>(), [TEXT]);
    let greeting = summarize("Good morning!", 1);
    assert_eq!(greeting.text(), "Good morning!");
}

/// The rule of a line between two paragraphs.
fn rule_of(line: &str, language: &str) -> BlockRule {
    let text = format!("{TEXT}\n\n{line}\n\n{TEXT} The last one leaves in May.\n");
    let document = Document::new(&text).language(language.parse::<LanguageTag>().expect("a tag"));
    let is_line = |block: &&Block| text.get(block.range.clone()) == Some(line);
    segment(document).blocks.iter().find(is_line).map(|block| block.rule).expect("the line is a block")
}
