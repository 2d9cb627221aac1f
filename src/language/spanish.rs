//! What is known of Spanish. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "áéíñóúü",
    has_ordinals: false,
    stop_words:
        "a ahora al algo alguna alguno algún ante antes aquí aun aunque ayer aún bajo bien cada casi cinco como con cual cualqu cuando cuatro cuyo \
         cómo de debe deben decir del desde despué dice dicho dijo donde dos durant e el embarg en entre era eran es estaba estar está están explic \
         fue fueron ha haber había habían hace hacer hacia han hasta hay haya he hecho hizo hoy la las le les lo los luego me mejor menos mi mientr \
         misma mismo mismos mucha muchas mucho muchos muy más nada nadie ni ningun ningún no nos nosotr nuestr nueve nunca o ocho otra otras otro \
         otros para poco podría por porque primer propia propio puede pueden que quien quiene quiere quién qué se sea según seis ser será sería si \
         sido siempr siendo siete sin sobre solo son sí sólo tan tanto te tener tenía tiene tienen toda todas todaví todo todos tras tres tu tuvo \
         un una unas uno unos usted va varios veces vez ya yo",
    abbreviations:
        "Capt Col Da Dres Dª Dña EE Excma Excmo FF Fr Ft Hnos Ilma Ilmo JJ Lcdo Ldo MM Mons Mr Mrs Profa Pte Rev Rvdo Sras St Sta Sto Tte Vd Vds \
         aprox av avda cf cfr dpto dr dra ed ej gral hble ing lic p.ej prof sr sra sres srta trad ud uds vid vs",
    closing_abbreviations: "AA.VV Bros CC.OO Co Corp Cía EE.UU Inc JJ.OO Jr Ltd Ltda OO UU a.C a.m d.C p.m",
    followers: "",
    number_abbreviations:
        "No N° abr ago art arts cap dic ene feb fig jul jun n.º nov nro nº núm núms oct p pp pág págs s sep sept ss t tel vol",
    sentence_words: "",
    leaning:
        "además ambos aquel aquella aquellas aquellos asimismo así ella ellas ello ellos entonces esa esas ese eso esos esta estas este esto estos \
         igualmente incluso mas pero pues sino su sus tal tales también tampoco y él",
    leaning_phrases:
        "a su vez|al mismo tiempo|como resultado|de hecho|de igual manera|en cambio|en consecuencia|en ese sentido|en este contexto|\
         en este sentido|la compañía |la empresa |los dos |por ejemplo|por el contrario|por eso|por lo tanto|por otra parte|\
         por otro lado|por su parte|sin embargo",
    cues:
        "el presente artículo|el presente trabajo|en este artículo|en este estudio|en este trabajo|este artículo|este estudio|\
         este trabajo|presentamos|proponemos",
    boilerplate: {
        whole: "",
        opening:
            "descarga la app|haz clic aquí|lea también|lee también|leer también|mira también|sigue leyendo|suscríbete |síguenos |te puede interesar|\
             te recomendamos|tu dirección de correo|ver también|©",
        within:
            "nuestra newsletter|nuestra política de|nuestro boletín|prohibida su reproducción|todos los derechos reservados|utiliza cookies|\
             utilizamos cookies",
        by_line: "actualizado el |publicado el |texto: |última actualización",
        caption: "(foto|crédito:|créditos:|foto de archivo|foto:|fotografía:|fuente:|getty images|imagen de archivo|imagen:",
    },
};
