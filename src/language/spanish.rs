//! What is known of Spanish. The lists were written for nutgraf.

use super::{Boilerplate, Data, PhraseList, WordList};

pub(super) const DATA: Data = Data {
    letters: "áéíñóúü",
    has_ordinals: false,
    stop_words: WordList(
        "a acuerdo además ahora ahí al algo alguna algunas algunos algún allí ante anterior antes aquel aquella así aunque ayer año años aún bajo \
         bien buen cada casi como con contra cosas cual cuales cualquier cuando cuanto cuatro cómo da dado de debe deben decir dejó del desde \
         después dice dicen dicho dijo donde dos durante e el ella ellas ello ellos en encima entonces entre era eran es esa esas ese eso esos \
         esta estaba estar estará estas este esto estos estuvo está están explicó fin fue fuera fueron ha haber había habían hace hacer hacia han \
         hasta hay haya he hecho hizo hoy igual incluso junto la las le les lo los luego mayor me mediante mejor menos mi mientras mis misma mismo \
         mismos mucha muchas mucho muchos muy más nada ni ningún no nos nosotros nuestra nuestro nunca o os otra otras otro otros para parece \
         parte pero poca poco podrá podría por porque primer primera primero pronto propia propio pudo puede pueden pues que quien quienes quiere \
         quién qué se sea según ser será si sido siempre siendo sin sino sobre solo son su sus sí sólo tal también tampoco tan tanto te tener \
         tenía tiene tienen toda todas todavía todo todos tras tres tu tuvo un una unas uno unos usted va vez y ya yo él",
    ),
    abbreviations: WordList(
        "Arq Av Avda Bco C Cap Cmdte Col Cra Cía D Da Dr Dra Dres Dª Dña EE Excmo Fco Fdo Fr Gral Ing Intr Ldo Lic Mons Mr Mrs Ntra Pbro Ph Prof \
         Profa Pte Sr Sra Sras Sres Srta St Sta Sto Ud Uds Vd Vds admón apdo aprox art cf cfr col coord cta dpto ed ej excl fasc fig gral i.e ibid \
         id máx mín op orig p.ej pp pág págs párr reg s.s tel trad v.gr vid vol vs",
    ),
    closing_abbreviations: WordList("EE.UU Inc Jr Ltd S.A S.L UU a.C a.m d.C etc p.m"),
    number_abbreviations: WordList(
        "abr ago art arts cap dic ene feb fig jul jun mar n nov nro nros nº núm núms oct p pp pág págs s sep sept tel vol",
    ),
    sentence_words: WordList(""),
    leaning: WordList(
        "además ahora aquel aquella aquellos así aun aunque e ella ellas ello ellos entonces esa esas ese eso esos esta estas este esto estos \
         finalmente luego mas no obstante pero por pues sin sino su sus tal tales también tampoco y él",
    ),
    boilerplate: Boilerplate {
        whole: PhraseList(
            "anuncio|buscar|comentar|comentarios|comparte|compartir|continuar leyendo|imprimir|iniciar sesión|inicio|ir al contenido|lee también|\
             leer más|lo más leído|menú|publicidad|suscríbete|te puede interesar",
        ),
        opening: PhraseList(
            "actualizado |compartir en|lea también|lee también|leer también|más información|publicado el|publicado en|sigue leyendo|suscríbete|\
             síguenos|te puede interesar|vea también|ver también|©|última actualización",
        ),
        within: PhraseList(
            "aviso legal|correo electrónico no será publicad|nuestro boletín|política de cookies|política de privacidad|suscríbete a nuestro|\
             todos los derechos reservados|utilizamos cookies",
        ),
        by_line: PhraseList("por: |redacción"),
        caption: PhraseList("(foto|crédito:|foto:|fotografía:|fuente:|imagen:"),
    },
};
