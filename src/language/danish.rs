//! What is known of Danish. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "æøåé",
    has_ordinals: true,
    stop_words:
        "ad af aldrig alle allere alt altid altså anden andet andre at bare begge blandt blev blevet blive bliver blot bruge både bør da dage de \
         den der det dig din dit du efter egen eget egne eller en end endnu ene enten er et fem fik finde fire flere for fordi fortæl fra få fået \
         får før første gang gennem gik giver gjorde gjort gå går gør gøre haft har havde have hel hele helt hen her hjem hos hvad hvem hver \
         hverke hvert hvilke hvis hvor hvorda hvoref hvorfo hvornå i idet ifølge igen igenne ikke ind inden indtil ingen intet ja jeg jer jo kan \
         kom kommer kun kunne lave laver lavet lidt lige ligeso ligger lille længe længer man mange med meget mellem mens mere mest mig min mine \
         mit mod må måske måtte ned nej nemlig ni nogen noget nogle nok nu nye når næsten om omkrin op os otte oven over per på rigtig sagde samme \
         sammen samt seks selv selvom ser siden sidste sig sige siger sin sine sit skal skulle som stadig står syv sådan tage tager ti til tilbag \
         to tog tre trods ud uden under var ved vi vil ville vores være været øvrigt",
    abbreviations:
        "Chr Joh Mr Mrs Mt Ndr Sct Sdr Skt St Th Vilh adm afd bl.a ca cand d.v.s dir dr dvs e.g ekskl evt f.eks fhv fr frk gl hhv hr i.e ift iht \
         inkl jf jfr kgl kl lic maks mht mia mio nr opr pga pr prof resp sml tdl tidl tlf vedr vha vs",
    closing_abbreviations: "Co Corp Inc Ltd a.m jr p.m sr",
    followers: "",
    number_abbreviations: "apr aug d dec feb febr fig jan jun kap nov okt p pkt s sep sept stk",
    sentence_words: "",
    leaning:
        "alligevel dem denne derefter deres derfor derimod dermed dernæst derpå desuden dette disse dog endvidere ham han hans hende hendes \
         herefter hun imidlertid ligeledes men og også samtidig så således tværtimod",
    boilerplate: {
        whole: "",
        opening: "artiklen fortsætter|bliv abonnent|del denne|følg os|læs mere|læs også|opdateret|publiceret|se også|senest opdateret|tilmeld dig|©",
        within: "alle rettigheder forbeholdes|cookiepolitik|privatlivspolitik|vi bruger cookies",
        by_line: "af: |journalist: |skrevet af|tekst: ",
        caption: "(foto: |arkivfoto|billede: |foto: |fotograf: |fotos: |getty images|grafik: |illustration: |kilde: |ritzau scanpix|scanpix",
    },
};
