//! What is known of French. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "àâçéèêëîïôùûüÿœæ",
    has_ordinals: false,
    stop_words:
        "afin ai aidé ailleu après au aucun aujour auprès aura aurait autre autres aux avaien avait avant avec avoir ayant beauco bien c car ceci \
         chaque chez chose comme commen contre d dans de depuis dernie derniè des deux devait devrai dire dit doit doiven dont du durant déclar \
         déjà encore entre enviro es est estime eu expliq face faire fait faut fois font grâce hier hors hui ici indiqu j jamais je jusqu l la le \
         lequel les lors lorsqu m ma malgré me mes mieux mis moi moins mon même mêmes n ne ni non nos notamm notre nous on ont où par parce pas \
         pendan person peu peut peuven plus plusie plutôt point pour pourqu pourra premie premiè presqu pris près qu quand que quel quelle quelqu \
         qui quoi rien s sans se selon sera serait seul si sinon soit sont sous souven suis sur surtou t ta tandis tant te tel telle tous tout \
         toute toutes trois trop très tu un une va vais vers vient voir vont vos votre vous y à étaien était été être",
    abbreviations:
        "Capt Cdt Cie Col Dr Drs Fr Gal Lt M MM Me Mgr Mlle Mme Mr Mrs Mt Pr Prof Sgt St Ste Vve bd c.-à-d cap cf chap coll dir env ex ibid id inf \
         max min mlle op resp sc spéc sqq suiv sup trad v vol Éd éd",
    closing_abbreviations: "Inc Jr Ltd S.A a.m ap.J.-C av.J.-C p.m",
    followers: "",
    number_abbreviations: "al art chap déc fig févr janv juill n no nos nov oct p par pp sept tél vol",
    sentence_words: "",
    leaning:
        "ainsi alors aussi ce cela celle celles celui cependant certes ces cet cette ceux d'ailleurs donc elle elles en enfin ensuite et eux il \
         ils leur leurs lui mais néanmoins or ou pourtant puis sa ses son toutefois",
    boilerplate: {
        whole: "",
        opening:
            "article réservé aux abonnés|cet article est réservé|inscrivez-vous|lire aussi|lire également|mis à jour le|partager |publié le|\
             suivez-nous|voir aussi|vous aimerez aussi|©|à lire aussi|à lire également",
        within:
            "conditions générales d'utilisation|déjà abonné|laisser un commentaire|ne sera pas publiée|politique de confidentialité|\
             s'abonner à la newsletter|tous droits réservés|utilise des cookies",
        by_line: "par |propos recueillis par",
        caption: "(photo|crédit :|crédit photo|crédits :|image :|légende |photo :|photo d'illustration|source :",
    },
};
