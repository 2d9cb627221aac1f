//! What is known of Portuguese. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "áâãàçéêíóôõúü",
    has_ordinals: false,
    stop_words:
        "a acordo afirma afirmo agora ainda algo alguma alguns ali ano anos antes ao aos apenas após aquela aquele as atravé até bem cada cerca \
         com como contra da daquel das de dela dele deles depois desde dessa desse desta deste deve devem disse diz do dois dos duas durant em \
         embora enquan entant entre era eram estar estava está estão eu faz fazer feita feito fez foi fora foram haver havia hoje houve já lhe \
         lhes lá mais me menos mesmo meu minha muita muitas muito muitos na nada nas nenhum nessa nesse nesta neste nos nossa nosso num numa nunca \
         não nós o onde ontem os outra outras outro outros para pela pelas pelo pelos pode podem poder porque pouco primei própri quais qual \
         qualqu quando quanto quase quatro que quem quer se seja sem sempre sendo ser seria será si sido sob sobre soment só te tem ter teria terá \
         teve tinha tinham toda todas todo todos três tudo tão têm um uma umas uns vai vez vezes você vão à às é",
    abbreviations:
        "Av Bel Cap Cel Cia Cmdt D Dr Dra Dras Drs Eng Exa Exmo Gal Gen Ilmo Min Mr Mrs Pe Prof Profa Sr Sra Srs Srta St Sta Sto Ten V al aprox \
         apt art av cf cfr coord cód dr ed eng ex excl fls gov ibid id máx mín obs op org p.ex pp pres prof pág págs ref sec séc tel trad v.g vol \
         vs",
    closing_abbreviations: "E.U.A EUA Inc Jr Ltd Ltda S.A a.C a.m d.C p.m",
    followers: "",
    number_abbreviations: "abr ago art arts cap dez fev fig jan jul jun mar n nov nº núm out p pp pág págs s set séc tel vol",
    sentence_words: "",
    leaning:
        "aliás além apesar assim contudo daí e ela elas ele eles entretanto então essa essas esse esses esta estas este estes isso isto logo mas \
         nem no ou pois por portanto porém seu seus sua suas tal também todavia",
    boilerplate: {
        whole: "",
        opening:
            "assine |atualizado em|compartilhe |continua após|leia mais|leia também|ler também|publicado em|saiba mais|siga-nos|veja mais|\
             veja também|©|última atualização",
        within:
            "assine nossa newsletter|não será publicado|política de cookies|política de privacidade|termos de uso|todos os direitos reservados|\
             utilizamos cookies",
        by_line: "por: |redação",
        caption: "(foto|crédito:|fonte:|foto:|fotografia:|imagem:|legenda:",
    },
};
