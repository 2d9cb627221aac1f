//! What is known of Turkish. The lists were written for nutgraf.

use super::{Boilerplate, Data, PhraseList, WordList};

pub(super) const DATA: Data = Data {
    letters: "çğıöşüâîû",
    has_ordinals: false,
    stop_words: WordList(
        "acaba ama ancak arada artık aslında ayrıca az bana bazı belki ben bence beni benim beri bile bin bir biraz biri birkaç birlikte birçok \
         biz bize bizi bizim bu buna bundan bunlar bunları bunların bunu bunun burada böyle böylece büyük da daha dahi de dedi defa değil değildi \
         diye diğer dolayı dolayısıyla dört edecek eden edildi edilen ediliyor ediyor elde en etmek etti ettiği ettiğini eğer fakat gibi göre hala \
         halen hangi hatta hem henüz hep hepsi her herhangi herkes hiç hiçbir iki ile ilgili ilk ise itibaren için içinde işte kadar karşı kendi \
         kendine kendini kez ki kim kimi kimse konusunda mi mu mü mı nasıl ne neden nedenle nin nın o olan olarak oldu oldukları olduğu olduğunu \
         olmadığı olmak olması olmayan olsa olsun olup olur oluyor on ona ondan onlar onlara onları onların onu onun orada oysa pek rağmen sadece \
         sanki sen senin siz sizin sonra sonraki söyledi tarafından tüm ve veya ya yani yaptı yaptığı yapılan yer yine yok yüksek zaman zaten çok \
         çoğu çünkü önce önceki öyle üzere üzerinde üzerine üç şekilde şey şimdi şu şunu şöyle",
    ),
    abbreviations: WordList(
        "Alb Av Bk Bkz Bn Bul Cad Doç Dr Ecz Gen Hz Kur Mr Mrs Müh Opr Ord Org Prof Sn Sok St Tel Uzm Yard Yrd Yzb age alm bk bkz bul cad ed hzl \
         krş mad mah not red ress say sn vd vs yak yay yy Öğr çev örn",
    ),
    closing_abbreviations: WordList("A.Ş Inc Jr Ltd M.S M.Ö T.C v.b v.s vb vs Şti"),
    number_abbreviations: WordList("No Ocak bkz c md no s sf sy şek"),
    sentence_words: WordList(""),
    leaning: WordList(
        "ama ancak ayrıca bu buna bundan bunlar bunu bunun böyle böylece dolayısıyla fakat hatta o ona onlar onlara onu onun oysa sonra yine çünkü \
         öyle üstelik şu",
    ),
    boilerplate: Boilerplate {
        whole: PhraseList(
            "abone ol|ana sayfa|ara|devamı|devamını oku|giriş yap|haberin devamı|ilgili haberler|menü|paylaş|reklam|son dakika|yazdır|yorum yap|\
             yorumlar",
        ),
        opening: PhraseList(
            "abone ol|ayrıca okuyun|bizi takip|bunlar da ilginizi|devamını oku|giriş tarihi|güncelleme|haberin devamı|ilgili haber|son güncelleme|\
             yayınlanma|©",
        ),
        within: PhraseList("e-bülten|gizlilik politikası|kullanım koşulları|tüm hakları saklıdır|çerez politikası|çerezleri kullan"),
        by_line: PhraseList("haber:|yazan:|yazar:"),
        caption: PhraseList("foto:|fotoğraf:|görsel:|kaynak:"),
    },
};
