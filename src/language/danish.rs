//! What is known of Danish. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "æøåé",
    has_ordinals: true,
    stop_words:
        "ad af aldrig alle allere alt altid altså anden andet andre at bare begge blandt blev blevet blive bliver blot bruge både bør da dage de den \
         der det dig din dit drejer du efter egen eget egne eller en end endnu ene enten er et fem fik finde findes fire flere for fordi fortæl fra \
         få fået får før første gang ganske gennem gik giver gjorde gjort gå går gælder gør gøre haft har havde have hel hele helt her hinand hjem \
         hjælpe hos hvad hvem hver hvert hvilke hvis hvor hvorda hvorfo hvornå i idet ifølge igen ikke imod ind inden indtil ingen intet ja jeg jer \
         jo kan kom kommer kun kunne lave laver lavet lidt lige ligeso ligger lille lægge lægger længe længer man mange med meget mellem mens mere \
         mest mig min mindst mine mit mod må måske måtte ned nej nemlig ni nogen noget nogle nok nu nye når næste næsten om omkrin op os otte oven \
         over per på rigtig sagde samme sammen samt seks selv selvom senere ser siden sidste sig sige siger sin sine sit skal sker skrev skulle som \
         stadig står svært syv sådan sætte sætter tage tager ti tidlig til tilbag to tog tre trods tror ud uden under var ved vi vide vigtig vil \
         ville vores være været",
    abbreviations:
        "Chr Joh Mr Mrs Mt Ndr Sct Sdr Skt St Th Vilh adm afd bl.a ca cand d.v.s dir dr dvs e.g ekskl evt f.eks fhv fr frk gl hhv hr i.e ift iht \
         inkl jf jfr kgl kl lic mht mio nr opr pga prof resp sml tdl tidl tlf vedr vha vs",
    closing_abbreviations: "Co Corp Inc Ltd a.m jr p.m sr",
    followers: "",
    number_abbreviations: "apr aug d dec feb febr fig jan jun kap maks nov okt p pkt pr s sep sept stk",
    sentence_words: "",
    leaning:
        "alligevel dem denne derefter deres derfor derimod dermed dernæst derpå desuden dette disse dog endvidere ham han hans hende hendes herefter \
         hun imidlertid ligeledes men og også samtidig så således tværtimod",
    leaning_phrases: "for eksempel|på den anden side|samtidig|til gengæld",
    cues: "denne artikel|dette studie|i denne artikel|i dette studie|vi præsenterer",
    boilerplate: {
        whole: "",
        opening:
            "artiklen fortsætter|bliv abonnent|del denne|følg os|læs mere|læs også|opdateret |opdateret: |publiceret |publiceret: |se også|\
             senest opdateret|tilmeld dig|©",
        within: "alle rettigheder forbeholdes|cookiepolitik|vi bruger cookies|vores privatlivspolitik",
        by_line: "af: |journalist: |skrevet af|tekst: ",
        caption: "(foto: |arkivfoto|billede: |foto: |fotograf: |fotos: |getty images|grafik: |illustration: |kilde: |ritzau scanpix|scanpix",
    },
};
