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
        "Arch Avv Cav Dott Dott.ssa Dr Egr Geom Ing Mons Mrs Mt On Prof Prof.ssa Rag Rev Sig Sig.ra Sigg Sr St all avv ca cap cfr cit cod cost \
         dott dr ecc. ed es est fam fig gen geom ibid ing int lett min nn op orig pag pagg par prof prot rif sec segg sez sgg sig tab tel ult v vs",
    closing_abbreviations: "Inc Jr Ltd S.p.A S.r.l a.C d.C ecc",
    followers: "",
    number_abbreviations:
        "ago apr art artt att c cap co dic feb fig gen giu lug mag mar n nn nov nr num ott p pag pagg pp set sett sez tav tel v vol",
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
