//! `Language`: the table of languages, and how each is recognized. Everything else about a language is in a
//! file of its own.

use std::error::Error;
use std::fmt;
use std::str::FromStr;
#[cfg(feature = "lists")]
use std::sync::OnceLock;

mod detect;
mod entries;
pub(crate) mod key;
pub(crate) mod lists;
mod script;
pub(crate) mod tag;

pub(crate) use entries::{EntryList, Fronts};
pub(crate) use lists::{Boilerplate, Data};
use script::Script;

use crate::named::shown;

/// Declares the languages from their table: name, BCP 47 tag (also the name of the file with its word lists),
/// script, and the letters and words that distinguish it from others with the same script.
macro_rules! languages {
    ($($name:ident $tag:literal $script:ident $letters:literal $words:literal,)*) => {
        /// A language that nutgraf has word lists for.
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

/// A language's row of the table.
#[derive(Debug)]
struct Row {
    language: Language,
    tag: &'static str,
    script: Script,
    /// The letters, in lower case, that it is written with in addition to those that all languages of its
    /// script share; see `Script::is_common`.
    letters: &'static str,
    /// Its most common words, in lower case. Not needed if no other language uses its script.
    words: &'static str,
    /// The content of the file with its word lists.
    #[cfg(feature = "lists")]
    lists: &'static str,
}

languages! {
    Amharic "am" Ethiopic "" "",
    Arabic "ar" Arabic "أإةكىي"
        "أكثر أن أنه أو إلى التي الذي الى بين حول خلال ذلك عام على عن عندما غير فى في فيها قبل قد كان \
         كانت كل كما كنت لا لكن لم ما مثل مع من هذا هذه هناك هو و يمكن",
    Armenian "hy" Armenian "" "",
    Bengali "bn" Bengali "" "",
    Bulgarian "bg" Cyrillic "ъѝ"
        "аз ако бе беше бъде в всички вчера го година години да до е един една за и има каза като когато \
         което които към ли ми много може му на най не ни ние но няма от още по преди през с са само се \
         си след срещу съм със тази те тези това той трябва тя че ще",
    Burmese "my" Burmese "" "",
    Chinese "zh" Han "" "",
    Czech "cs" Latin "áčďéěíňóřšťúůýž"
        "a ale až bude by byl být do i jako je jeho jen jsou k která které který na o po podle pro před \
         při s se si také to v ve však z za že",
    Danish "da" Latin "æøåé"
        "af anden andet andre at blandt blev blevet blive bliver dage de den der det du efter en end er et \
         fik flere for fra fået første gå han har havde have hende hendes hinanden hvad hvis hvor i igen \
         ikke ind inden jeg kan kunne lidt lige lille længere man med meget men mere mig min mod noget \
         nogle når og også om over på samme sammen sidste sig siger sit skal skulle som så tage til ud uden \
         under var ved vi vil været",
    Dutch "nl" Latin "èéêëïóöü"
        "aan al als bij dat de deze die dit door een eerste elk en er gaat geen haar hebben heeft het hij \
         hoe hun in is kan kunnen maar meer met moet moeten naar niet nog of om ook op over te tegen tot \
         u uit van volgens voor wel wil worden wordt zal ze zegt zich zij zijn zou",
    English "en" Latin ""
        "a about after all also an and are as at be because been but by can could first for from had has \
         have he her his i if in into is it its more my no not of on one only or other our out over s said \
         she so some t than that the their them there they this to up was we were what when where which who \
         will with would you",
    Estonian "et" Latin "äöüõšž"
        "aastal aga eest ei enam enne et ja juba ka kaks kas kes kohta kui kuid kuidas kus kõik küll ma me \
         meie mida mis mitte nad nagu need neid nende nii ning nüüd ole oleks olen oli olla olnud oma on \
         palju pole pärast rohkem saab seal seda see selle sest siis ta tagasi teha tema tuleb vaid vastu \
         veel väga välja või võib ära üks üle ütles",
    Finnish "fi" Latin "äöå"
        "aikana aina ei eikä eivät en ennen eri esimerkiksi että hyvin hän hänen ihan ja jo joka jonka jos \
         jossa jotka jälkeen kaikki kanssa kertoi kertoo koko kolme kuin kuitenkin kun lisäksi miten mitä \
         mitään mukaan mutta muun myös ne niin noin nyt näin ole oli olisi olivat olla ollut on ovat paljon \
         pitää saa sai sanoi sanoo se sekä sen siitä sillä sitten sitä tai toinen tulee tämä tämän vaan \
         vaikka vain vielä voi vuonna",
    French "fr" Latin "àâæçèéêëîïôùûüœ"
        "a au aux avait avec ce d dans de des du en est et il l la le les n nous ont par pas plus pour qu \
         que qui son sont sur un une à été",
    German "de" Latin "äöüß"
        "aber als am an auch auf aus bei bis das dass dem den der des die diese durch ein eine einem \
         einen einer er es für haben hat hatte im in ist kann mehr mit nach nicht noch nur oder sein seit \
         sich sie sind so und unter von war wenn werden wie wird wurde wurden zu zum zur über",
    Greek "el" Greek "" "",
    Gujarati "gu" Gujarati "" "",
    Hebrew "he" Hebrew "" "",
    Hindi "hi" Devanagari ""
        "इन इस उन उस एक और कर करने कहा का कि किया की के को गया तक था न नहीं ने पर भी में यह लिए व वह से हम \
         है हैं",
    Indonesian "id" Latin ""
        "ada adalah agar akan apa atau bagi bahwa baru bersama bisa bukan dalam dan dapat dari dengan di \
         dia dua hal hanya harus hingga ia ini itu jadi juga kami karena kata ke kemudian kepada kita lain \
         lalu lebih masih melakukan melalui memiliki mengatakan menjadi mereka merupakan namun oleh orang \
         pada saat sangat satu saya sebagai secara selain sementara seperti serta setelah sudah tapi telah \
         terhadap terkait tersebut tetap tidak untuk yang",
    Italian "it" Latin "àèéìòù"
        "a al anche che come con dal dei del dell della delle di due e essere gli ha i il in l la le ma \
         nel non per più quale si sono stato un una è",
    Japanese "ja" Kana "" "",
    Kazakh "kk" Cyrillic "ыэъёәғқңөұүһі"
        "ал бар бойынша болып болған біз біздің бір бұл да де деді дейін деп екі жылы және керек мен ол \
         оның осы үшін өз",
    Korean "ko" Hangul "" "",
    Latvian "lv" Latin "āčēģīķļņšūž"
        "ar arī bet bija gada gadā gan ir jau jo ka kas ko kā lai laikā līdz nav no pa par pie pēc savu \
         tas taču tika tikai to tā un uz vai viņa viņš vēl",
    Lithuanian "lt" Latin "ąčęėįšųūž"
        "apie ar bet bus buvo būti būtų dar dėl ir iš jau jeigu jis jų kad kai kaip ką metu metų ne nuo o \
         pat per prieš sakė savo su tai taip tačiau tik yra į",
    Malayalam "ml" Malayalam "" "",
    Marathi "mr" Devanagari "ळ"
        "असा असे आणि आहे आहेत करून की केला केली केले ते तो नाही पण मी या यांनी व हा ही हे होता होती होते",
    Norwegian "nb" Latin "æøåéô"
        "aldri alle annet at av bare ble bli blir blitt bør da de den denne det dette en enn er et etter \
         fikk for forteller fra få gikk gjennom gjøre går hadde han har hun hva i igjen ikke inn jeg kan \
         litt mange med meg mellom men mye må noe noen nok nye nå og også om opp på seg selv sier sine \
         siste skal slik som så til tok ut uten var veldig vi viktig være vært å",
    Pashto "ps" Arabic "ئېیيۍټځڅډړږښګکڼۀپچژګكىؤ"
        "او تر ته توګه خو خپل د دا ده دى دي دی دې سره شو شوي شي كې لري له لپاره نه نو هغه هم وخت وي يو \
         يوه يې په څخه څه چې ډول کله کوي کې یا یو",
    Persian "fa" Arabic "ئأکگچپژی"
        "آن از است اما اند او ای این با باید بر برای به بود بوده تا خود دارد در دو را روز سال شد شده شود \
         می نیز نیست ها های و کرد کرده کند کنند که گذشته گفت یک",
    Polish "pl" Latin "ąćęłńóśźż"
        "a było będzie co czy dla do gdy i jak jego jest jeszcze już kiedy które lub może na nie o od po \
         przed przez się są tego też to tylko tym w z za że",
    Portuguese "pt" Latin "àáâãçéêíóôõú"
        "a ainda ao aos as até com como da das de disse diz do dois dos e ele em entre foi foram há isso \
         já mais mas muito na nas no nos não o ontem os ou para pela pelo pode por que quem se segundo \
         sem ser seu seus sua são só também tem ter um uma à é",
    Punjabi "pa" Gurmukhi "" "",
    Romanian "ro" Latin "âîăşţșț"
        "a al au ca care ce cu că dacă de declarat din dintre după este fi fost iar la lui mai nu o pe \
         pentru poate s sa se sunt să un va în însă și",
    Russian "ru" Cyrillic "ёыэ"
        "а более будет был была были было быть в во время все где года году для до его ее ему если еще же \
         за и из или их к как когда которые который которых лет могут может можно мы на не них но о об \
         однако он она они от по под после при ранее с так также то того только том у чем что чтобы это \
         этого этом я является",
    Slovak "sk" Latin "áäčďéíĺľňóôŕšťúýž"
        "a aby aj ako ale alebo bol bude by do je k ktorá ktorý len má na než od po podľa pre pred pri s \
         sa si sú tak už v však z za čo že",
    Spanish "es" Latin "áéíñóúü"
        "a además ahora al aunque como con cuando de del desde después dijo donde dos durante el en entre \
         es esta este esto está fue ha había hace han hasta hoy la las lo los mientras muy más no para \
         pero por puede que se según si sin sobre su sus sólo también tiene todo un una y ya él",
    Swedish "sv" Latin "åäöé"
        "allt andra att av bara de den dessa det detta där då efter eller en ett finns från får för \
         första genom har hon hur här i inte kan man med mellan men mer mycket många måste när någon och \
         också om på sig ska skall som så till två under utan vara varit varje vi vid vill än är",
    Tamil "ta" Tamil "" "",
    Turkish "tr" Latin "çğıöşüâîû"
        "ama aynı ben bir bu da daha dedi diye fakat gibi göre ile ilk için kadar ki nin nın olan olarak \
         oldu olduğu olduğunu onun sadece sonra söyledi tarafından ve ya çok önce ın şekilde şöyle",
    Ukrainian "uk" Cyrillic "єіїґ"
        "а але в від до з за й його на не об про року та у це цього що щодо я як і із",
    Urdu "ur" Arabic "ئؤأیہھکگچپژٹڈڑںۂۃےۓ"
        "اس ان اور ایک بعد بھی تو تک تھا تھی جو دیا رہے سے لئے میں نہیں نے وہ پر کا کر کرتے کرنے کسی کو \
         کوئی کہ کہا کی کیا کے گئی گیا ہو ہوئے ہی ہیں ہے یہ",
    Vietnamese "vi" Latin "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"
        "biết bị cho các có cũng của hiện khi không là lại một người những này năm ra theo trong trên tại \
         từ việc và vào về với ông điều đã đó được đến để ở",
}

impl Language {
    /// Number of languages.
    #[cfg_attr(not(feature = "lists"), allow(dead_code))]
    pub(crate) const COUNT: usize = Self::ALL.len();

    /// All languages, in the order of their English names.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::ALL.iter().map(|row| row.language)
    }

    /// The BCP 47 tag, "en" for English.
    #[must_use]
    pub fn tag(self) -> &'static str {
        Self::ALL.get(self as usize).map_or("und", |row| row.tag)
    }

    /// The language of a BCP 47 tag, whatever its region, script and case; `None` if nutgraf has no word
    /// lists for it.
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

    /// Its built-in word lists, parsed on first use; `None` without the feature `lists`.
    #[cfg(feature = "lists")]
    pub(crate) fn built_in(self) -> Option<&'static Data> {
        static BUILT_IN: [OnceLock<Data>; Language::COUNT] = [const { OnceLock::new() }; Language::COUNT];
        let row = Self::ALL.get(self as usize)?;
        let lists = || Data::read(row.lists).unwrap_or(Data::EMPTY);
        Some(BUILT_IN.get(self as usize)?.get_or_init(lists))
    }

    /// Its built-in word lists: none without the feature `lists`.
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

    /// See [`Language::from_tag`].
    fn from_str(tag: &str) -> Result<Self, LanguageError> {
        Self::from_tag(tag).ok_or_else(|| LanguageError::new(tag, true))
    }
}

/// The error for a text that is not a language tag, or not the tag of a [`Language`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageError {
    text: String,
    needs_lists: bool,
}

impl LanguageError {
    fn new(text: &str, needs_lists: bool) -> Self {
        Self { text: shown(text), needs_lists }
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
    /// Its word lists. Tests are always built with them.
    pub(crate) fn data(self) -> &'static Data {
        self.built_in().expect("tests have the feature `lists`")
    }
}
