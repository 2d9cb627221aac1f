//! What is known of Latvian. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "āčēģīķļņšūž",
    has_ordinals: true,
    stop_words:
        "aiz ap apmēra aptuve ar astoņi atkal bez bija bijis bijusi bijuši būs būt būtu caur citas citi citiem cits citu daudz desmit deviņi divas \
         divi divu drīz dēļ es gada gadu gadā gan gandrī iespēj ik ir ja jau jo joproj jums jūs jūsu ka kad kam kas katra katrs katru katrā ko kopā \
         kopš kur kura kuras kuri kuru kurus kurā kurš kā kāda kādi kāds kādu kādā kļuva lai laikā līdz man mani maz mazāk mums mēs mūsu nav ne \
         nekad nekas neko nekā nevar no norādī nu otro otrs pa par pat pati pats paši pašu pie pieci piemēr pirmai pirmo pirms pirmā pret proti pār \
         pēc sacīja saka sava savas savi savu savus savā septiņ sev sevi seši starp stāsta tagad tai tam teica tev tiek tieši tika tikai tikt to \
         trīs tu tur tāds tādu uz vai vairs vairāk var varēja varētu vien viena viens vienu vienā virs visas visi visiem viss visu visā vēl zem \
         četri ļoti šajā šeit šobrīd",
    abbreviations:
        "Mr Mrs St Sv akad angl apm asoc doc dok dr dz inž kand kap krst lab lat mag milj miljd mljd mljrd nr piem prof pulkv red resp sal t.i t.s \
         t.sk tūkst vec vāc ģen",
    closing_abbreviations: "Co Corp Inc Jr Ltd Sr g gs",
    followers: "",
    number_abbreviations: "apr aug dec febr janv jūl jūn lpp nov okt p plkst sept sk str tālr",
    sentence_words: "",
    leaning:
        "arī bet savukārt tad tas taču tie tiem tomēr turklāt turpretī tā tādējādi tādēļ tāpat tāpēc tās un vienlaikus viņa viņam viņas viņi viņiem \
         viņu viņš šie šiem šis šo šādi šāds šī šīs",
    leaning_phrases: "",
    cues: "",
    boilerplate: {
        whole: "",
        opening: "atjaunots: |dalies ar|lasi arī|lasi vēl|lasiet arī|lasīt vairāk|publicēts: |seko mums|skaties arī|©",
        within: "izmantojam sīkdatnes|jaunumu vēstul|privātuma politika|visas tiesības aizsargātas",
        by_line: "autore: |autors: |teksts: ",
        caption: "(foto: |attēls: |attēlā: |avots: |foto: |getty images|ilustratīvs attēls|ilustratīvs foto|publicitātes foto|scanpix",
    },
};
