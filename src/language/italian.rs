//! What is known of Italian. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "àèéìòù",
    has_ordinals: false,
    stop_words:
        "a ad agli ai al alcuni alla alle allo altra altre altri altro ancora avere aveva avrebb bene c che chi ci cinque cioè come con cosa cui d \
         da dagli dai dal dall dalla dalle dallo degli dei del dell della delle dello detto deve devono di dice dopo dove due durant era erano \
         essere fa fanno fare fatto fino fra fu già gli ha hanno ho i ieri il in io l la le li lo mai me meno mentre mi mia mio molte molti molto \
         ne negli nei nel nell nella nelle nello nessun noi non nostra nostro nove né o oggi ogni oltre ora otto per perché più poco posson presso \
         prima può qual qualch quale quali quando quanto quasi quattr quel quell quest qui s sarebb sarà se second sei sempre senza sette si sia \
         siamo solo sono sopra soprat sotto spiega sta stata state stati stato stesso su sugli sui sul sull sulla sulle sullo ti tra tre tu tutta \
         tutte tutti tutto un una uno va verso vi viene volta è",
    abbreviations:
        "Cap Col Comm Egr Gen Mrs On Rev Sen Spett St Ten arch avv ca cav cfr dott dr ed es geom ing mons op p.es prof proff rag sig sigg",
    closing_abbreviations: "Bros Co Corp Inc Jr Ltd S.p.A a.C d.C n.d.r s.p.a s.r.l",
    followers: "",
    number_abbreviations:
        "ago all apr art artt att c cap capp co dic feb fig figg gen giu lett lug mag mar n nn nov nr ott p pag pagg par pp set sett sez tab tav \
         tel v vol voll",
    sentence_words: "",
    leaning:
        "allora altresì altrimenti anche ciò comunque costoro così dunque e ed egli ella essa esse essi esso infatti infine inoltre invece lei loro \
         lui ma oppure peraltro perciò pertanto però poi quella quelle quelli quello questa queste questi questo quindi sua sue suo suoi tale tali \
         tuttavia",
    leaning_phrases:
        "a sua volta|al contrario|allo stesso tempo|d'altra parte|di conseguenza|in particolare|in questo contesto|in questo modo|\
         l'azienda |l'uomo |la donna |la società |nel frattempo|per esempio|per questo",
    cues:
        "in questo articolo|in questo lavoro|in questo studio|presentiamo|proponiamo|questo articolo|questo lavoro|questo studio",
    boilerplate: {
        whole: "",
        opening:
            "guarda anche|il tuo indirizzo email|iscriviti |leggi anche|per approfondire:|potrebbe interessarti anche|scopri di più|seguici su|\
             ti potrebbero interessare|vedi anche|©",
        within: "informativa sulla privacy|nostra newsletter|riproduzione riservata|tutti i diritti riservati|utilizza cookie",
        by_line: "a cura di |aggiornato il |di redazione|pubblicato il |ultimo aggiornamento",
        caption: "(foto|didascalia|fonte:|foto di |foto:|getty images|immagine di |immagine:",
    },
};
