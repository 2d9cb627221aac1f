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
        "Arq Av Avda Bco C Cap Cmdte Col Cra Cía D Da Dr Dra Dres Dª Dña EE Excmo Fco Fdo Fr Gral Hble Ing Intr Ldo Lic Mons Mr Mrs Mt Ntra Pbro \
         Ph Prof Profa Pte Sr Sra Sras Sres Srta St Sta Sto Ud Uds Vd Vds admón apdo aprox art av cf cfr col coord cta dpto dr ed ej excl fasc fig \
         gral i.e ibid id máx mín op orig p.ej pp prof pág págs párr reg s.s tel trad v.gr vid vol vs",
    closing_abbreviations: "EE.UU Inc Jr Ltd S.A S.L UU a.C a.m d.C p.m",
    followers: "",
    number_abbreviations: "N° abr ago art arts cap dic ene feb fig jul jun mar n n.º nov nro nros nº núm núms oct p pp pág págs s sep sept tel vol",
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
