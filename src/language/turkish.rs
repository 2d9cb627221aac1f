//! What is known of Turkish. The lists were written for nutgraf.

use super::{Boilerplate, Data, PhraseList, WordList};

pub(super) const DATA: Data = Data {
    letters: "çğıöşüâîû",
    has_ordinals: false,
    stop_words: WordList(
        "acaba arada artık aslınd az bana bazı belki ben bence beni benim beri bile bin bir biraz biri birkaç birlik birçok biz bize bizi bizim \
         burada büyük da daha dahi de dedi defa değil değild diye diğer dört edecek eden edildi edilen ediliy ediyor elde en etmek etti ettiği \
         eğer gibi göre hala halen hangi hem henüz hep hepsi her herhan herkes hiç hiçbir iki ile ilgili ilk ise itibar için içinde işte kadar \
         karşı kendi kendin kez ki kim kimi kimse konusu mi mu mü mı nasıl ne neden nedenl nin nın olan olarak oldu oldukl olduğu olmadı olmak \
         olması olmaya olsa olsun olup olur oluyor on ondan onları orada pek rağmen sadece sanki sen senin siz sizin sonrak söyled tarafı tüm ve \
         veya ya yani yaptı yaptığ yapıla yer yok yüksek zaman zaten çok çoğu önce önceki üzere üzerin üç şekild şey şimdi şunu şöyle",
    ),
    abbreviations: WordList(
        "Alb Av Bk Bkz Bn Bul Cad Doç Dr Ecz Gen Hz Kur Mr Mrs Müh Opr Ord Org Prof Sn Sok St Tel Uzm Yard Yrd Yzb age alm bk bkz bul cad ed hzl \
         krş mad mah not red ress say sn vd vs yak yay yy Öğr çev örn",
    ),
    closing_abbreviations: WordList("A.Ş Inc Jr Ltd M.S M.Ö T.C v.b v.s vb Şti"),
    followers: WordList(""),
    number_abbreviations: WordList("No Ocak bkz c md no s sf sy şek"),
    sentence_words: WordList(""),
    leaning: WordList(
        "ama ancak ayrıca bu buna bundan bunlar bunu bunun böyle böylece dolayısıyla fakat hatta o ona onlar onlara onu onun oysa sonra yine çünkü \
         öyle üstelik şu",
    ),
    boilerplate: Boilerplate {
        whole: PhraseList("ana sayfa|ara|devamı|giriş yap|menü|paylaş|reklam|son dakika|yazdır|yorum yap|yorumlar"),
        opening: PhraseList(
            "abone ol|ayrıca okuyun|bizi takip|bunlar da ilginizi|devamını oku|giriş tarihi|güncelleme|haberin devamı|ilgili haber|son güncelleme|\
             yayınlanma|©",
        ),
        within: PhraseList("e-bülten|gizlilik politikası|kullanım koşulları|tüm hakları saklıdır|çerez politikası|çerezleri kullan"),
        by_line: PhraseList("haber:|yazan:|yazar:"),
        caption: PhraseList("foto:|fotoğraf:|görsel:|kaynak:"),
    },
};
