//! What is known of Amharic. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "",
    has_ordinals: false,
    stop_words:
        "ሁለት ሁሉ ሁሉም ሁኔታ ሆነ ሆኑ ለ ለማ ላይ ሌላ ሌሎች መካከል ማለት ምክንያት ሲሆን ሲል ሳይሆን ስለ ስር ሶስት በ በላይ በመሆኑ በሙሉ በሚል በማለት በተለይ በተመለከተ በኋላ በዚያ ቢሆን ቢሆንም ብለዋል ብሎ ብቻ \
         ተብሎ ተናግረዋል ነበረ ነበሩ ነበር ነው ነገሮች ናቸው አሁን አለ አለበት አሉ አላቸው አልፎ አስታውቀዋ አስከ አቶ አንዱ አንዳንድ አንድ እ እስከ እና እኔ እንደ እንደሆነ እንደሚ እንዲህ እንጂ እኛ እዚህ ከ ከፊት \
         ካለ ክፍል ወይም ወይዘሮ ወደ ዋና ውስጥ ዘንድ ያለ ያለው ይሁን ይሆናል ይገኛል ድረስ ገልጸዋል ጊዜ ጋር ጥቂት",
    abbreviations: "ት ወ ዶ ፕሮፌ",
    closing_abbreviations: "",
    followers: "",
    number_abbreviations: "",
    sentence_words: "",
    leaning: "ሆኖም ስለዚህ በመሆኑም በዚህ ነገር እሱ እሷ እነሱ እነዚህ እንዲሁም ከዚህ ከዚያ ይህ ይህም ይህን ይህንን ደግሞ ግን",
    boilerplate: {
        whole: "",
        opening: "©|ተጨማሪ ለማንበብ|ተጨማሪ ያንብቡ|ይከተሉን",
        within: "መብቱ በህግ የተጠበቀ|መብቱ የተጠበቀ",
        by_line: "",
        caption: "ምስል:|ምንጭ፦|ፎቶ:|ፎቶ፦",
    },
};
