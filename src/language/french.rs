//! What is known of French. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "àâæçèéêëîïôùûüœ",
    has_ordinals: false,
    stop_words:
        "a afin ai après au aucune aujour aurait autre autres aux avaien avait avant avec avoir avons ayant beauco bien c chaque chez cinq comme \
         commen contre d dans de depuis des deux dit dix doit doiven dont du dès déclar déjà en encore entre est eu expliq faire fait faut fois \
         grâce hui huit ici indiqu j jamais je jusqu l la le lequel les leur leurs lors lorsqu lui m malgré me mes moi moins mon même mêmes n ne \
         neuf ni non nos notamm notre nous on ont où par parce pas pendan person peu peut peuven plus plusie plutôt pour pourqu pourra premie \
         premiè presqu près qu quand quatre que quel quelqu qui quoi rien s sa sans se selon sept sera serait ses seulem si six soit son sont sous \
         suis sur surtou t tant te toujou tous tout toute toutes trois trop très tu un une va vers voici vont vos votre vous y à ça étaien était \
         étant été être",
    abbreviations:
        "Capt Cdt Col Fr Gal Gén Lt MM Me Mrs Pr Prof St Ste Vve ap apr av bd cf coll dir dr drs mgr mlle mlles mme mmes mr p.ex resp sgt trad éd \
         éds",
    closing_abbreviations: "Bros Cie Co Corp Inc Jr Ltd hab",
    followers: "",
    number_abbreviations: "al art avr chap déc fasc fig févr janv juil juill no nos nov oct p par pp sept t tél",
    sentence_words: "",
    leaning:
        "ainsi alors aussi autrement bref car ce cela celle celles celui cependant certes ces cet cette ceux donc elle elles enfin ensuite et eux \
         il ils mais néanmoins or ou pourtant puis toutefois également",
    leaning_phrases:
        "au contraire|dans ce cadre|dans ce contexte|dans le même temps|de ce fait|de même|de plus|de son côté|en effet|en outre|\
         en revanche|l'entreprise |la société |le groupe |les deux |par ailleurs|par conséquent|par exemple|pour sa part|à l'inverse",
    cues:
        "ce travail|cet article|cette étude|dans ce travail|dans cet article|dans cette étude|nous montrons|nous proposons|\
         nous présentons",
    boilerplate: {
        whole: "",
        opening:
            "article réservé aux abonnés|cet article est réservé|découvrez aussi|inscrivez-vous |lire aussi|lire également|voir aussi|\
             votre adresse e-mail|vous aimerez aussi|©|à lire aussi|à lire également",
        within:
            "ne sera pas publiée|nos newsletters|notre newsletter|notre politique de confidentialité|reproduction interdite|tous droits réservés|\
             utilise des cookies",
        by_line: "mis à jour le |modifié le |par |propos recueillis par |publié le ",
        caption: "(photo|crédit :|crédit photo|crédits :|getty images|légende :|photo :|photo d'illustration|photo:|source :",
    },
};
