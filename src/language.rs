//! `Language`: the one table of them, with what each is told by. What else is known of one stands in a file
//! of its own.

use std::error::Error;
use std::fmt;
use std::str::FromStr;
#[cfg(feature = "lists")]
use std::sync::OnceLock;

mod detect;
pub(crate) mod lists;
mod script;
pub(crate) mod tag;
mod word_list;

pub(crate) use lists::{Boilerplate, Data, STEM};
use script::Script;
pub(crate) use word_list::{PhraseList, WordList};

/// Declares the languages from the one table of them: name, BCP 47 tag, which is also the name of the file
/// with its lists, script, and what tells it from the others of its script: letters and words.
macro_rules! languages {
    ($($name:ident $tag:literal $script:ident $letters:literal $words:literal,)*) => {
        /// A language that nutgraf has lists of words for.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        #[allow(missing_docs)] // Each is the English name of a language.
        pub enum Language {
            $($name,)*
        }

        impl Language {
            const ALL: &[Row] = &[$(Row {
                language: Self::$name,
                tag: $tag,
                script: Script::$script,
                letters: $letters,
                words: $words,
                #[cfg(feature = "lists")]
                lists: include_str!(concat!("language/", $tag, ".txt")),
            },)*];
        }
    };
}

/// What the table says of a language.
#[derive(Debug)]
struct Row {
    language: Language,
    tag: &'static str,
    script: Script,
    /// The letters, in lower case, that it is written with beside those that all languages of its script
    /// have, see `Script::is_common`.
    letters: &'static str,
    /// The words, in lower case, that texts in it have most of. A language that is alone in its script needs
    /// none.
    words: &'static str,
    /// The text of the file with its lists.
    #[cfg(feature = "lists")]
    lists: &'static str,
}

languages! {
    Amharic "am" Ethiopic "" "",
    Arabic "ar" Arabic "أإةكىي"
        "في من أن على إلى و هذا التي ما عن هذه كان مع لا لم ذلك الى الذي عام خلال أو كانت فى كل قد بعد ان \
         هو يمكن لكن مثل أكثر بين غير عندما هناك قبل حول فيها أي",
    Armenian "hy" Armenian "" "",
    Bengali "bn" Bengali "" "",
    Bulgarian "bg" Cyrillic "ъѝ"
        "на и в за да се от е с ще не по че са си това му като до го към бе най всички но които след ние \
         още той ми през ли само при което ви бъде няма тя",
    Burmese "my" Burmese "" "",
    Chinese "zh" Han "" "",
    Czech "cs" Latin "áčďéěíňóřšťúůýž"
        "a v se na je že o s z i do to ve pro k za ale by po od si jsou jako však bude jeho podle tak při \
         jen které který má už aby než která jak také před",
    Danish "da" Latin "æøåé"
        "i og at det en for er af på de ikke til med som den om har vi der var han så et men sig jeg kan \
         fra man skulle du skal os fik noget vil samme siger være have",
    Dutch "nl" Latin "èéêëïóöü"
        "de van het en in een op is te voor bij dat of zijn om met er die worden aan door kan kunnen als \
         niet wordt ook hebben uit naar nog maar ze tot hun dan u geen wel al",
    English "en" Latin ""
        "the to of and a in s that is for it said on was with he as are have from be i at by his has they \
         but not an we this who will she their her you or more",
    Estonian "et" Latin "äöüõšž"
        "ja on et kui ei ka see ta aga mis oli ning oma seda või siis võib selle nad ma kes nende välja \
         nii mida juba pärast pole kuid ütles ole nagu ära aastal vastu kõik üle kas tema nüüd",
    Finnish "fi" Latin "äöå"
        "ja on ei että se hän myös oli mukaan mutta ovat tai voi kun ole sen kuin joka ne kanssa niin \
         kertoo sitä ollut nyt sekä vuonna jo jos jälkeen tämä siitä olisi kuitenkin vaan vain tämän \
         sitten noin esimerkiksi",
    French "fr" Latin "àâæçèéêëîïôùûüœ"
        "de la le l à les des et a d en un du une dans est il pour qui que par au sur pas ce été plus ont \
         s qu se avec ne n son sont aux avait elle mais",
    German "de" Latin "äöüß"
        "der die und in von das den im des ist mit zu als eine auf sich dem ein für es auch sie nach \
         nicht aus an einer wurde oder er sind am bei wird werden durch wie über war einem",
    Greek "el" Greek "" "",
    Gujarati "gu" Gujarati "" "",
    Hebrew "he" Hebrew "" "",
    Hindi "hi" Devanagari ""
        "के में है की को से ने कि का और पर हैं लिए एक य था क इस कर किया कहा व करने गया भी यह नहीं उन ष द \
         तथा जो साथ वर दिया ही हुए अपने न हो",
    Indonesian "id" Latin ""
        "yang dan di ini untuk dari itu tidak dalam dengan juga pada ada ke akan telah sebagai menjadi \
         kita tersebut lebih bisa adalah bagi dia karena satu saya kami oleh atau saat kata ia orang \
         bahwa sudah harus baru namun",
    Italian "it" Latin "àèéìòù"
        "di il e in la che del per i è a l un si della al le con non dei dell sono una da gli ha delle \
         come ma stato più se dal o nella due era hanno prima nel",
    Japanese "ja" Kana "" "",
    Kazakh "kk" Cyrillic "ыэъёәғқңөұүһі"
        "мен және да үшін деп осы бұл де бір біз деді ол дейін біздің бар екі болып керек өз оның жылы ал \
         бойынша болады оны олар ең барлық болды жоқ жатыр бірақ болған туралы не ақ емес тиіс екен сол",
    Korean "ko" Hangul "" "",
    Latvian "lv" Latin "āčēģīķļņšūž"
        "un ir ka ar no par arī kas kā uz bija bet tas jau to tā viņš pēc nav vai līdz gadā viņa jo lai \
         tikai taču es savu kad pie gan ko laikā gada pat tu vēl pa tika",
    Lithuanian "lt" Latin "ąčęėįšųūž"
        "ir kad į buvo iš o per su kaip yra ar tai po jau bet prieš dėl taip bus metų nuo apie ne savo \
         pat už tik dar sakė jeigu jo jos jis kai būti tačiau to metu kur ką",
    Malayalam "ml" Malayalam "" "",
    Marathi "mr" Devanagari "ळ"
        "आणि आहे या व हे हा ते तो ही की मी नाही होते होता होती आहेत करून केले केली केला असे असा एक त \
         यांनी पण मात र तर न साठी मध ये काही याच झाले झाली म हणून जे जी होत",
    Norwegian "nb" Latin "æøåéô"
        "i og det er på som å til for at en av har jeg med de ikke var om et hun den men fra vi seg han \
         så kan ble dette skal da være etter hadde du også vil eller",
    Pashto "ps" Arabic "ئېیيۍټځڅډړږښګکڼۀپچژګكىؤ"
        "د په او چې کې له ته سره يې دي نه دا لري شي هم هغه وي څخه ده لپاره دې یو تر که دی يو یا خو خپل پر \
         توګه به دى کوي شوي نو و څه يوه وخت",
    Persian "fa" Arabic "ئأکگچپژی"
        "و در به از که می را این است آن ها های با کرد خود سال ای یک او شود شده بود برای گفت شد بر کرده دو \
         هم تا بوده اند ما نیست روز باید گذشته کنند میان افزود",
    Polish "pl" Latin "ąćęłńóśźż"
        "w na i z się nie do że o a jest to po za jak od czy co będzie ma dla ze przez ale są tym jego \
         gdy może jeszcze ten tak kiedy go tylko było tego już mają być",
    Portuguese "pt" Latin "àáâãçéêíóôõú"
        "de a o que e do da em para não os se uma um com é no na por as dos mais ao das como à foi mas \
         também nos são pelo tem ser entre seu ou ainda há já",
    Punjabi "pa" Gurmukhi "" "",
    Romanian "ro" Latin "âîăşţșț"
        "de în a și la să cu o din nu care pe se au un pentru că mai este fost ca al s ce sa fi sau sunt \
         ar lui am va însă poate i vor iar dacă dar trebuie",
    Russian "ru" Cyrillic "ёыэ"
        "в и на с по не что а о из года за как к для от он его это году также но которые до этом я после \
         их то был при более было будет еще у об под ранее или",
    Slovak "sk" Latin "áäčďéíĺľňóôŕšťúýž"
        "a v sa na je že o s z do to pre ako za ale po od si sú by bol aj podľa tak pri len ktorý k má už \
         aby než ktorá čo pred bude však jeho alebo",
    Spanish "es" Latin "áéíñóúü"
        "de la el en que y a los del se un las por una con no para es al su como más lo ha pero o este \
         sus fue esta sobre también entre ya si todo han le dos desde",
    Swedish "sv" Latin "åäöé"
        "och i att en av som är den på det har för med om de kan till man inte sig ett så eller men från \
         dessa här skall där måste genom vid också än ska får efter andra finns när",
    Tamil "ta" Tamil "" "",
    Turkish "tr" Latin "çğıöşüâîû"
        "bir ve bu da için de olarak daha ile olan tarafından dedi gibi çok en ya sonra ın göre o olduğu \
         her nin söyledi ne diye kadar ise fakat önce ilk ki etti nın olduğunu aynı var şöyle yapılan \
         sadece",
    Ukrainian "uk" Cyrillic "єіїґ"
        "на і в у з що та до не за про від року а й об це як я ж із цього його щодо так є але також під \
         для ще років вона він тут того або після її цим",
    Urdu "ur" Arabic "ئؤأیہھکگچپژٹڈڑںۂۃےۓ"
        "کے کی ہے اور سے کا میں کو نے کہ پر ہیں اس کیا بھی نہیں ان یہ کر تو ایک لئے جو کرنے ہوئے ہی کہا \
         وہ تھا بعد ہو کرتے کسی کوئی گیا گئی زیادہ تک یا جب",
    Vietnamese "vi" Latin "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
        "và của các có cho trong người là đã được không một ông với để bị về khi này tại đến đó ở theo \
         việc ra những từ hiện vào trên năm sau cũng lại nhiều sự biết sẽ vụ",
}

impl Language {
    /// How many there are.
    pub(crate) const COUNT: usize = Self::ALL.len();

    /// Every language, in the order of their English names.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::ALL.iter().map(|row| row.language)
    }

    /// The BCP 47 tag, "en" for English.
    #[must_use]
    pub fn tag(self) -> &'static str {
        Self::ALL.get(self as usize).map_or("und", |row| row.tag)
    }

    /// The language of a BCP 47 tag, whose region, script and case do not matter; `None` for one that is not
    /// known.
    ///
    /// ```
    /// use nutgraf::Language;
    ///
    /// assert_eq!(Language::from_tag("en-GB"), Some(Language::English));
    /// assert_eq!(Language::from_tag("tlh"), None);
    /// ```
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        let primary = match primary.as_str() {
            "no" | "nn" => "nb",
            "iw" => "he",
            "in" => "id",
            "cmn" | "yue" => "zh",
            primary => primary,
        };
        Self::ALL.iter().find(|row| row.tag == primary).map(|row| row.language)
    }

    /// Its lists as they are built in, read when they are first asked for; `None` without the feature
    /// `lists`.
    #[cfg(feature = "lists")]
    pub(crate) fn built_in(self) -> Option<&'static Data> {
        static BUILT_IN: [OnceLock<Data>; Language::COUNT] = [const { OnceLock::new() }; Language::COUNT];
        let row = Self::ALL.get(self as usize)?;
        Some(BUILT_IN.get(self as usize)?.get_or_init(|| Data::read(row.lists)))
    }

    /// Its lists as they are built in: there are none without the feature `lists`.
    #[cfg(not(feature = "lists"))]
    pub(crate) fn built_in(self) -> Option<&'static Data> {
        None
    }
}

impl fmt::Display for Language {
    /// Its tag.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.tag())
    }
}

impl FromStr for Language {
    type Err = LanguageError;

    /// As [`Language::from_tag`].
    fn from_str(tag: &str) -> Result<Self, LanguageError> {
        Self::from_tag(tag).ok_or_else(|| LanguageError::new(tag, true))
    }
}

/// A text that is not a language tag, or not the tag of a [`Language`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageError {
    text: String,
    needs_lists: bool,
}

impl LanguageError {
    fn new(text: &str, needs_lists: bool) -> Self {
        Self { text: text.to_owned(), needs_lists }
    }
}

impl fmt::Display for LanguageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { text, needs_lists } = self;
        if *needs_lists {
            let tags: Vec<_> = Language::all().map(Language::tag).collect();
            write!(f, "language {text:?} is not known; give one of {}", tags.join(", "))
        } else {
            write!(f, "language {text:?} is not allowed; give a BCP 47 language tag, such as \"en\"")
        }
    }
}

impl Error for LanguageError {}

#[cfg(test)]
impl Language {
    /// Its lists, which tests always have.
    pub(crate) fn data(self) -> &'static Data {
        self.built_in().expect("tests have the feature `lists`")
    }
}
