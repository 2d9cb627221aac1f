//! What is known of Turkish. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "çğıöşüâîû",
    has_ordinals: true,
    stop_words:
        "acaba altı arasın artık asla aynı az bana bazı başka belirt belki ben beni benim beri beş bile bir biraz biri birkaç birlik birçok biz bize \
         bizi bizim bundan burada bütün da daha dan de dedi den değil diye diğer dokuz dört edecek eden eder ederek edildi edilen ediyor en etmek \
         etti eğer gerek gibi göre hakkın hala halen hangi hem henüz hep her hiç idi iken iki ile ilgili ilk ise itibar için içinde işte kadar karşı \
         kaydet kendi kendin kendis ki kim kimse konusu mi mu mü mı nasıl ne neden nerede nin niçin nun nün nın olacak olan olarak oldu olduğu \
         olmadı olmak olması olmaya olsa olup olur oluyor on orada pek rağmen sadece sanki sekiz sen senin siz sizin sonrak söyled söyley söz tarafı \
         tek tüm var veya ya yahut yalnız yani yapan yapmak yaptı yapıla yapıyo ye yedi yok zaten çok önce önceki üzere üzerin üç ın şekild şey \
         şimdi şu şöyle",
    abbreviations:
        "Alb Alm Apt Av Blv Bn Bnb Böl Cd Doç Dr Ecz Fr Gn Gör Hz Korg Mr Mrs Mrş Müh Op Opr Org Prof Sk Sok St Tel Tuğg Tümg Tğm Uzm Yard Yb Yrd \
         Yzb bkz bşk cad ed krş mah sn vd yy Öğr Üniv çev örn İng",
    closing_abbreviations: "Co Inc Jr Ltd Sr Şti",
    followers: "",
    number_abbreviations: "c md no s sf sy şek",
    sentence_words: "",
    leaning:
        "ama ancak ayrıca bu buna bunlar bunların bunu bunun böyle böylece böylelikle dolayısıyla fakat hatta lakin o ona onlar onlara onların onu \
         onun oysa sonra ve yine çünkü öte öyle üstelik",
    leaning_phrases:
        "bu arada|bu nedenle|buna göre|buna rağmen|bunun yanı sıra|bunun üzerine|diğer taraftan|diğer yandan|örneğin|öte yandan",
    cues: "bu araştırma|bu makale|bu çalışma",
    boilerplate: {
        whole: "",
        opening:
            "abone olmak için|ayrıca okuyun|bizi takip|bunlar da ilginizi|giriş tarihi|güncelleme tarihi|güncelleme: |haberin devamı için|\
             ilgili haber|son güncelleme|yayınlanma tarihi|yayınlanma: |©",
        within: "e-bülten|gizlilik politikası|kullanım koşulları|tüm hakları saklıdır|yorum yapabilmek için|çerez politikası|çerezleri kullan",
        by_line: "haber: |muhabir: |yazan: |yazar: ",
        caption: "(foto: |arşiv fotoğraf|foto: |fotoğraf: |fotoğraflar: |getty images|görsel: |kaynak: ",
    },
};
