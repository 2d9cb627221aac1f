//! What is known of Danish. The lists were written for nutgraf.

use super::{Boilerplate, Data, PhraseList, WordList};

pub(super) const DATA: Data = Data {
    letters: "æøåé",
    has_ordinals: true,
    stop_words: WordList(
        "ad af aldrig alle allere allige alt altså andet andre at bare bedre begge blandt blev blevet blive bliver bort burde både bør da dag de \
         der derved det dig din dit du efter eller en end endnu er et fik flere for fordi fra frem fulgte få får før første gennem giver godt gør \
         gøre har havde have hel hele hen her hjem hos hvad hver hvilke hvis hvor hvorda hvorfo i idet ifølge igen ikke ind inden ingen ja jeg kan \
         kom kommer kun kunne lidt lige man mange med meget mellem mens mere mest mig min mod må måske måtte ned nej ni nogen noget nogle nok nu \
         når og om omkrin op os otte over på sagde samme samt se selv ser siden sig siger sin sine sit skal skulle som stadig ta tage tager ti til \
         to tre ud uden under var ved vi vil ville vor være været år",
    ),
    abbreviations: WordList(
        "Dr Fr Frk Hr Ing Mr Mrs Mt Nr Prof Red Sct Skt St adm afd bl.a ca cand d.v.s dir dvs e.g eks eksl evt f.eks forf fr frk ggr gl hhv hr i.e \
         ifm ift iht inkl jf jfr kgl kl mag maks med mht mia mio mrd nr od omtr pga pr red ref resp sml stk str såk tdl tidl tlf vedr vha",
    ),
    closing_abbreviations: WordList("A/S ApS Inc Jr Ltd a.m e.Kr f.Kr m.fl m.v o.l o.lign p.m"),
    followers: WordList(""),
    number_abbreviations: WordList("apr art aug dec feb febr jan jul jun kap kl nov nr okt p s sept stk"),
    sentence_words: WordList(""),
    leaning: WordList(
        "dem den denne derefter deres derfor derfra derimod dermed derpå desuden dette disse endelig endvidere ham han hans heller hende hendes \
         herefter hun imidlertid men også samtidig så således tværtimod ydermere",
    ),
    boilerplate: Boilerplate {
        whole: PhraseList("annonce|debat|del|del artiklen|forside|gå til indhold|kommentarer|log ind|menu|mest læste|print|søg"),
        opening: PhraseList(
            "artiklen fortsætter|bliv abonnent|del denne|få adgang|følg os|hør mere|læs mere|læs også|opdateret|publiceret|se også|\
             senest opdateret|tilmeld dig|©",
        ),
        within: PhraseList("alle rettigheder forbeholdes|cookiepolitik|nyhedsbrev|privatlivspolitik|vi bruger cookies"),
        by_line: PhraseList("af:|skrevet af"),
        caption: PhraseList("arkivfoto|billede:|foto:|fotos:|grafik:|illustration:|kilde:"),
    },
};
