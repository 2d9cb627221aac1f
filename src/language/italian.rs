//! What is known of Italian. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "àèéìòù",
    has_ordinals: false,
    stop_words:
        "a abbiam adesso agli ai al all alla alle allo altra altre altri altro anche ancora anni anno appena avere aveva avevan avrebb ben bene c \
         ce che chi ci col come con contro cui d da dagli dai dal dall dalla dalle dallo davant de degli dei del dell della delle dello dentro \
         detto deve di dice dopo dove due durant ecco ed era erano essere fa fare fatto fin fino fra fu già gli ha hai hanno ho i ieri il in \
         infine insiem intant io l la le lo lì mai me meno mentre mi mia mio molti molto ne negli nei nel nell nella nelle nello nessun no noi non \
         nostra nostro nulla né o od oggi ogni oltre ora per perché più poco poiché posson presso prima primo propri pure può qualch quale quali \
         quando quanto quasi quattr quel quest qui sarebb sarà se second sempre senza sia siamo solo sono sopra soprat sotto spiega sta stata \
         state stati stato stesso su subito sugli sui sul sull sulla sulle sullo ti tra tre troppo tu tutta tutte tutti tutto un una uno va verso \
         vi viene volta vostro è",
    abbreviations:
        "Cap Col Comm Egr Gen Mrs On Rev S SS Sen Spett St Ten arch avv ca cav cfr dott dr ed es geom ing mons op p.es prof proff rag sig sigg",
    closing_abbreviations: "Bros Co Corp Inc Jr Ltd S.p.A a.C d.C n.d.r s.p.a s.r.l",
    followers: "",
    number_abbreviations:
        "No ago all apr art artt att c cap capp co dic feb fig figg gen giu lett lug mag mar n nn nov nr ott p pag pagg par pp set sett sez tab \
         tav tel v vol voll",
    sentence_words: "",
    leaning:
        "allora altresì anzi ciò comunque così dunque e egli ella essa esse essi esso infatti inoltre invece lei loro lui ma perciò pertanto però \
         poi quella quelle quelli quello questa queste questi questo quindi sua sue suo suoi tale tali tuttavia",
    boilerplate: {
        whole: "",
        opening:
            "aggiornato il|approfondisci|condividi |iscriviti|leggi anche|leggi pure|leggi tutto|per approfondire|potrebbe interessarti|\
             pubblicato il|riproduzione riservata|seguici|ultimo aggiornamento|vedi anche|©",
        within: "cookie policy|informativa sulla privacy|iscriviti alla newsletter|riproduzione riservata|tutti i diritti riservati|utilizza cookie",
        by_line: "a cura di|di redazione",
        caption: "(foto|credit:|crediti:|didascalia|fonte:|foto:|immagine:",
    },
};
