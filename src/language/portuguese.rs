//! What is known of Portuguese. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "àáâãçéêíóôõú",
    has_ordinals: false,
    stop_words:
        "a afirma afirmo agora ainda algo algum alguma alguns ante antes ao aos apenas apesar após aqui as até bem cada cerca cinco com como da das \
         de dele deles depois desde deve disse diz do dois dos duas durant em embora enquan entant entre era eram estava está estão eu faz fazer \
         fez foi foram havia hoje há já lhe lo logo lá mais me menos mesmo meu minha muitas muito muitos na nada nas nem nenhum nessa nesse nesta \
         neste no nos nossa nosso nove num numa nunca não nós o oito onde ontem os ou outra outras outro outros para pela pelas pelo pelos pode \
         podem poderá por porque pouco primei própri quais qual qualqu quando quanto quase quatro que quem se segund seis seja sem sempre sendo ser \
         seria será sete sido sob sobre soment são só tanto te tem ter terá teve tinha tinham toda todas todo todos três tudo tão têm um uma uns \
         vai vez você vão à às é",
    abbreviations:
        "Cap Col Dras Dª Exa Exma Exmo Fr Gen Ilma Ilmo Min Mons Mr Mrs Pe Pres Profs Rev Sen Sras Sres St Sta Sto V.Exa aprox av cf dr dra drs eng \
         obs org p.ex prof profa sr sra srs srta trad vs",
    closing_abbreviations: "Bros Cia Co Corp Inc Jr Ltd Ltda a.C a.m d.C p.m",
    followers: "",
    number_abbreviations:
        "No abr ago apt art arts cap dez ed fev fig figs jan jul jun n n.os n.º nov nº núm out p pp pág págs set ss séc t tel vol vols",
    sentence_words: "",
    leaning:
        "ademais aliás além aquela aquelas aquele aqueles aquilo assim contudo daí dessa desse desta deste disso e ela elas ele eles entretanto \
         então essa essas esse esses esta estas este estes isso isto mas pois portanto porém seu seus sua suas tal também todavia",
    leaning_phrases:
        "a empresa |além disso|ao mesmo tempo|apesar disso|com isso|como resultado|de fato|em contrapartida|em seguida|nesse contexto|\
         nesse sentido|neste sentido|no entanto|o grupo |por exemplo|por isso|por outro lado|por sua vez",
    cues:
        "apresentamos|este artigo|este estudo|este trabalho|neste artigo|neste estudo|neste trabalho|o presente artigo|\
         o presente trabalho|propomos",
    boilerplate: {
        whole: "",
        opening:
            "assine a |assine o |baixe o app|clique aqui|entre no canal|inscreva-se |leia mais|leia também|o seu endereço de e|participe do canal|\
             receba as |saiba mais|subscreva |veja mais|veja também|©",
        within:
            "exclusivo para assinantes|nossa newsletter|nossa política de|proibida a reprodução|todos os direitos reservados|utiliza cookies|\
             utilizamos cookies",
        by_line: "atualizado em |por: |publicado em |texto: |última atualização",
        caption: "(foto|(imagem|arquivo pessoal|crédito:|fonte:|foto de |foto:|getty images|imagem:|legenda:|reprodução/",
    },
};
