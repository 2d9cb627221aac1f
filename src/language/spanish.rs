//! What is known of Spanish. The lists were written for nutgraf.

use super::{Boilerplate, Data, PhraseList, WordList};

pub(super) const DATA: Data = Data {
    letters: "áéíñóúü",
    has_ordinals: false,
    stop_words: WordList(
        "a ahora al algo alguna alguno algún ante antes aquí aun aunque ayer aún bajo bien cada casi cinco como con cual cualqu cuando cuatro cuyo \
         cómo de debe deben decir del desde despué dice dicho dijo donde dos durant e el embarg en entre era eran es estaba estar está están explic \
         fue fueron ha haber había habían hace hacer hacia han hasta hay haya he hecho hizo hoy la las le les lo los luego me mejor menos mi mientr \
         misma mismo mismos mucha muchas mucho muchos muy más nada nadie ni ningun ningún no nos nosotr nuestr nueve nunca o ocho otra otras otro \
         otros para poco podría por porque primer propia propio puede pueden que quien quiene quiere quién qué se sea según seis ser será sería si \
         sido siempr siendo siete sin sobre solo son sí sólo tan tanto te tener tenía tiene tienen toda todas todaví todo todos tras tres tu tuvo \
         un una unas uno unos usted va varios veces vez ya yo",
    ),
    abbreviations: WordList(
        "Arq Capt Cmdte Cnel Col Da Dres Dª Dña EE Excma Excmo FF Fr Ft Hnos Ilma Ilmo JJ Lcda Lcdo Ldo MM Mons Mr Mrs Ntra Pbro Profa Pte Rev Rvdo \
         Sgto Sras Srtas St Sta Sto Tte Vd Vds aprox av avda cf cfr dpto dr dra ed ej gral hble ing lic p.ej prof sr sra sres srta trad ud uds vid \
         vs",
    ),
    closing_abbreviations: WordList("AA.VV Bros CC.OO Co Corp Cía EE.UU Inc JJ.OO Jr Ltd Ltda OO UU a.C a.m d.C p.m"),
    followers: WordList(""),
    number_abbreviations: WordList(
        "No N° abr ago art arts cap caps dic ene feb fig figs jul jun n.º nov nro nº núm núms oct p pp pág págs s sep sept ss t tel vol vols",
    ),
    sentence_words: WordList(""),
    leaning: WordList(
        "además ambos aquel aquella aquellas aquellos asimismo así ella ellas ello ellos entonces esa esas ese eso esos esta estas este esto estos \
         igualmente incluso mas pero pues sino su sus tal tales también tampoco y él",
    ),
    boilerplate: Boilerplate {
        whole: PhraseList(
            "anuncio|artículos relacionados|aviso legal|buscar|comentarios|compartir|condiciones de uso|copiar enlace|deja un comentario|\
             iniciar sesión|inicio|lee también|leer más|menú|más información|noticias relacionadas|política de cookies|política de privacidad|\
             publicidad|redacción|responder|seguir leyendo|suscríbete|te puede interesar|ver más",
        ),
        opening: PhraseList(
            "archivado en:|descarga la app|haz clic aquí|lea también|lee también|leer también|mira también|sigue leyendo|suscríbete |síguenos |\
             te puede interesar|te recomendamos|tiempo de lectura|tu dirección de correo|ver también|©",
        ),
        within: PhraseList(
            "nuestra newsletter|nuestra política de|nuestro boletín|prohibida su reproducción|todos los derechos reservados|utiliza cookies|\
             utilizamos cookies",
        ),
        by_line: PhraseList("actualizado el |publicado el |texto: |última actualización"),
        caption: PhraseList("(foto|crédito:|créditos:|foto de archivo|foto:|fotografía:|fuente:|getty images|imagen de archivo|imagen:"),
    },
};
