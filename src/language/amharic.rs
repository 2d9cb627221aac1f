//! What is known of Amharic. The lists were written for nutgraf.

use super::{Boilerplate, Data, PhraseList, WordList};

pub(super) const DATA: Data = Data {
    letters: "",
    has_ordinals: false,
    stop_words: WordList(
        "ሁለት ሁሉ ሁሉም ሁኔታ ሆነ ሆኑ ለ ለማ ላይ ሌላ ሌሎች መካከል ማለት ምክንያት ሲሆን ሲል ሳይሆን ስለ ስር ሶስት በ በላይ በመሆኑ በሙሉ በሚል በማለት በተለይ በተመለከተ በኋላ በዚያ ቢሆን ቢሆንም ብለዋል ብሎ ብቻ \
         ተብሎ ተናግረዋል ነበረ ነበሩ ነበር ነው ነገሮች ናቸው አሁን አለ አለበት አሉ አላቸው አልፎ አስታውቀዋ አስከ አቶ አንዱ አንዳንድ አንድ እ እስከ እና እኔ እንደ እንደሆነ እንደሚ እንዲህ እንጂ እኛ እዚህ ከ ከፊት \
         ካለ ክፍል ወይም ወይዘሮ ወደ ዋና ውስጥ ዘንድ ያለ ያለው ይሁን ይሆናል ይገኛል ድረስ ገልጸዋል ጊዜ ጋር ጥቂት",
    ),
    abbreviations: WordList("ት ወ ዶ ፕሮፌ"),
    closing_abbreviations: WordList(""),
    followers: WordList(""),
    number_abbreviations: WordList(""),
    sentence_words: WordList(""),
    leaning: WordList("ሆኖም ስለዚህ በመሆኑም በዚህ ነገር እሱ እሷ እነሱ እነዚህ እንዲሁም ከዚህ ከዚያ ይህ ይህም ይህን ይህንን ደግሞ ግን"),
    boilerplate: Boilerplate {
        whole: PhraseList("ማስታወቂያ|አስተያየት|አስተያየቶች|ዋና ገጽ|ያጋሩ|ግባ|ፈልግ"),
        opening: PhraseList("©|ተጨማሪ ለማንበብ|ተጨማሪ ያንብቡ|ይከተሉን"),
        within: PhraseList("መብቱ በህግ የተጠበቀ|መብቱ የተጠበቀ"),
        by_line: PhraseList(""),
        caption: PhraseList("ምስል:|ምንጭ፦|ፎቶ:|ፎቶ፦"),
    },
};
