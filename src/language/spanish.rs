//! What is known of Spanish. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "áéíñóúü",
    has_ordinals: false,
    stop_words:
        "a acuerd ahí al algo alguna alguno algún allí ante anteri antes ayer año años aún bajo bien buen cada casi como con contra cosas cual \
         cuales cualqu cuando cuanto cuatro cómo da dado de debe deben decir dejó del desde despué dice dicen dicho dijo donde dos durant el en \
         encima entre era eran es estaba estar estará estuvo está están explic fin fue fuera fueron ha haber había habían hace hacer hacia han \
         hasta hay haya he hecho hizo hoy igual inclus junto la las le les lo los mayor me median mejor menos mi mientr mis misma mismo mismos \
         mucha muchas mucho muchos muy más nada ni ningún nos nosotr nuestr nunca o os otra otras otro otros para parece parte poca poco podrá \
         podría porque primer pronto propia propio pudo puede pueden que quien quiene quiere quién qué se sea según ser será si sido siempr siendo \
         sobre solo son sí sólo tan tanto te tener tenía tiene tienen toda todas todaví todo todos tras tres tu tuvo un una unas uno unos usted va \
         vez ya yo",
    abbreviations:
        "Arq Capt Cmdte Cnel Col D Da Dres Dª Dña EE Excma Excmo FF Fr Ft Hnos Ilma Ilmo JJ Lcda Lcdo Ldo MM Mons Mr Mrs Ntra Pbro Profa Pte Rev \
         Rvdo SS Sgto Sras Srtas St Sta Sto Tte Vd Vds aprox av avda cf cfr dpto dr dra ed ej gral hble ing lic p.ej prof sr sra sres srta trad ud \
         uds vid vs",
    closing_abbreviations: "AA.VV Bros CC.OO Co Corp Cía EE.UU Inc JJ.OO Jr Ltd Ltda OO UU a.C a.m d.C p.m",
    followers: "",
    number_abbreviations:
        "N° abr ago art arts cap caps dic ene feb fig figs jul jun n.º no nov nro nº núm núms oct p pp pág págs s sep sept ss t tel vol vols",
    sentence_words: "",
    leaning:
        "además ahora aquel aquella aquellos así aun aunque e ella ellas ello ellos entonces esa esas ese eso esos esta estas este esto estos \
         finalmente luego mas no obstante pero por pues sin sino su sus tal tales también tampoco y él",
    boilerplate: {
        whole: "",
        opening:
            "actualizado |compartir en|lea también|lee también|leer también|más información|publicado el|publicado en|sigue leyendo|suscríbete|\
             síguenos|te puede interesar|vea también|ver también|©|última actualización",
        within:
            "aviso legal|correo electrónico no será publicad|nuestro boletín|política de cookies|política de privacidad|suscríbete a nuestro|\
             todos los derechos reservados|utilizamos cookies",
        by_line: "por: |redacción",
        caption: "(foto|crédito:|foto:|fotografía:|fuente:|imagen:",
    },
};
