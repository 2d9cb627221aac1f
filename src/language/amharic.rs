//! What is known of Amharic. The lists were written for nutgraf.

use super::{Boilerplate, Data, PhraseList, WordList};

pub(super) const DATA: Data = Data {
    letters: "",
    has_ordinals: false,
    stop_words: WordList(
        "ሁለት ሁሉ ሁሉም ሁኔታ ሆነ ሆኑ ሆኖም ለ ለማ ላይ ሌላ ሌሎች መካከል ማለት ምክንያት ሲሆን ሲል ሳይሆን ስለ ስለዚህ ስር ሶስት በ በላይ በመሆኑ በመሆኑም በሙሉ በሚል በማለት በተለይ በተመለከተ በኋላ በዚህ በዚያ \
         ቢሆን ቢሆንም ብለዋል ብሎ ብቻ ተብሎ ተናግረዋል ነበረ ነበሩ ነበር ነው ነገር ነገሮች ናቸው አሁን አለ አለበት አሉ አላቸው አልፎ አስታውቀዋ አስከ አቶ አንዱ አንዳንድ አንድ እ እሱ እስከ እሷ እነሱ እነዚህ እና እኔ \
         እንደ እንደሆነ እንደሚ እንዲሁም እንዲህ እንጂ እኛ እዚህ ከ ከዚህ ከዚያ ከፊት ካለ ክፍል ወይም ወይዘሮ ወደ ዋና ውስጥ ዘንድ ያለ ያለው ይሁን ይህ ይህም ይህን ይህንን ይሆናል ይገኛል ደግሞ ድረስ ገልጸዋል ጊዜ ጋር \
         ግን ጥቂት",
    ),
    abbreviations: WordList("ት ወ ዶ ፕሮፌ"),
    closing_abbreviations: WordList(""),
    number_abbreviations: WordList(""),
    sentence_words: WordList(""),
    leaning: WordList("ሆኖም ስለዚህ በመሆኑም በዚህ ነገር እሱ እሷ እነሱ እነዚህ እንዲሁም ከዚህ ከዚያ ይህ ይህም ይህን ይህንን ደግሞ ግን"),
    boilerplate: Boilerplate {
        whole: PhraseList("ማስታወቂያ|ተጨማሪ ያንብቡ|አስተያየት|አስተያየቶች|ዋና ገጽ|ያጋሩ|ግባ|ፈልግ"),
        opening: PhraseList("©|ተጨማሪ ለማንበብ|ተጨማሪ ያንብቡ|ይከተሉን"),
        within: PhraseList("መብቱ በህግ የተጠበቀ|መብቱ የተጠበቀ"),
        by_line: PhraseList(""),
        caption: PhraseList("ምስል:|ምንጭ፦|ፎቶ:|ፎቶ፦"),
    },
};
