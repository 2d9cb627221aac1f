//! What is known of Punjabi. The lists were written for nutgraf.

use super::{Boilerplate, Data, PhraseList, WordList};

pub(super) const DATA: Data = Data {
    letters: "",
    has_ordinals: false,
    stop_words: WordList(
        "ਅਜਿਹਾ ਅਜਿਹੇ ਅਧੀਨ ਅਨੁਸਾਰ ਅੱਗੇ ਅੱਜ ਆਇਆ ਆਈ ਆਉਣ ਆਦਿ ਆਪ ਆਪਣਾ ਆਪਣੀ ਆਪਣੇ ਇਕ ਇਸਦਾ ਇਸਦੇ ਇੱਕ ਇੱਥੇ ਉਪਰ ਉਸਦੀ ਉਸਦੇ ਉਸਨੂੰ ਉੱਤੇ ਉੱਥੇ ਏ ਕਈ ਕਦੇ ਕਰ ਕਰਕੇ \
         ਕਰਦਾ ਕਰਦੇ ਕਰਨ ਕਰਨਾ ਕਾਰਨ ਕਿ ਕਿਉਂ ਕਿਵੇਂ ਕਿਸੇ ਕਿਹਾ ਕੀ ਕੀਤਾ ਕੀਤੀ ਕੀਤੇ ਕੁਝ ਕੁੱਝ ਕੇ ਕੋਈ ਕੋਲ ਕੌਣ ਗਈ ਗਏ ਗਿਆ ਚਾਰ ਚਾਹੀਦਾ ਜਦ ਜਦੋਂ ਜਾ ਜਾਂ ਜਾਂਦਾ ਜਾਂਦੀ \
         ਜਾਂਦੇ ਜਾਣ ਜਿਆਦਾ ਜਿਨ੍ਹਾ ਜਿਸ ਜਿਹੜੇ ਜੇ ਜੋ ਤਕ ਤਦ ਤਿੰਨ ਤੁਸੀਂ ਤੋਂ ਤੱਕ ਥਾਂ ਦਾ ਦਿੱਤਾ ਦਿੱਤੀ ਦੀ ਦੀਆਂ ਦੁਆਰਾ ਦੂਜੇ ਦੇ ਦੋ ਦੋਵੇਂ ਨਹੀਂ ਨਾ ਨਾਲ ਨੂੰ ਨੇ \
         ਪਹਿਲਾਂ ਪਾਸੇ ਬਣ ਬਹੁਤ ਬਾਅਦ ਬਾਰੇ ਭੀ ਮੇਰੇ ਮੈਂ ਰਹੀ ਰਹੇ ਰਿਹਾ ਲਈ ਲਿਆ ਵਾਂਗ ਵਾਲਾ ਵਾਲੀ ਵਾਲੇ ਵਿਚ ਵਿੱਚ ਵੀ ਵੱਲ ਵੱਲੋਂ ਸਕਦਾ ਸਕਦੀ ਸਕਦੇ ਸਨ ਸਭ ਸਮੇਂ ਸਾਰੀ \
         ਸਾਰੇ ਸਾਲ ਸਿਰਫ਼ ਸੀ ਹਨ ਹਰ ਹੀ ਹੁਣ ਹੁੰਦਾ ਹੁੰਦੀ ਹੁੰਦੇ ਹੇਠ ਹੈ ਹੋ ਹੋਇਆ ਹੋਈ ਹੋਏ ਹੋਣ ਹੋਰ",
    ),
    abbreviations: WordList("ਗਿ ਡਾ ਨੰ ਪ੍ਰੋ ਰੁ ਸ ਸ਼੍ਰੀ ਸ੍ਰੀ"),
    closing_abbreviations: WordList(""),
    followers: WordList(""),
    number_abbreviations: WordList(""),
    sentence_words: WordList(""),
    leaning: WordList("ਅਤੇ ਇਨ੍ਹਾਂ ਇਸ ਇਹ ਇਹਨਾਂ ਉਨ੍ਹਾਂ ਉਸ ਉਹ ਉਹਨਾਂ ਕਿਉਂਕਿ ਤਾਂ ਤੇ ਪਰ ਫਿਰ ਬਲਕਿ ਸੋ ਹਾਲਾਂਕਿ"),
    boilerplate: Boilerplate {
        whole: PhraseList("ਇਸ਼ਤਿਹਾਰ|ਟਿੱਪਣੀਆਂ|ਮੀਨੂ|ਲਾਗ ਇਨ|ਸ਼ੇਅਰ ਕਰੋ|ਸਾਂਝਾ ਕਰੋ|ਹੋਮ"),
        opening: PhraseList("©|ਇਹ ਵੀ ਪੜ੍ਹੋ|ਪ੍ਰਕਾਸ਼ਿਤ|ਪੜ੍ਹੋ:|ਹੋਰ ਪੜ੍ਹੋ"),
        within: PhraseList("ਪਰਾਈਵੇਸੀ ਨੀਤੀ|ਸਾਰੇ ਹੱਕ ਰਾਖਵੇਂ"),
        by_line: PhraseList(""),
        caption: PhraseList("ਤਸਵੀਰ:|ਫੋਟੋ:|ਸਰੋਤ:"),
    },
};
