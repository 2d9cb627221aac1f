//! What is known of Latvian. The lists were written for nutgraf.

use super::{Boilerplate, Data, PhraseList, WordList};

pub(super) const DATA: Data = Data {
    letters: "āčēģīķļņōŗšūž",
    has_ordinals: true,
    stop_words: WordList(
        "aiz ap apmēra ar atkal bez bija bijis bijuši būs būt būtu caur cik citi citu da daudz divas divi diviem dēļ gada gadu gadā gan gandrī \
         iespēj ik ir izteic ja jau jo joproj ka kad kam kas katrs kaut klāt ko kopā kopš kur kura kuras kuri kuru kurā kurš kādas kāds kādu kādā \
         lai laikā līdz līdzi man mans mazāk mēs mūs mūsu nav ne nekad nekā nevar no notiek nu pa pakāpe par pat pati patlab pats pie piemēr \
         pirmai pirms pret pār pārēji pēc sacīja saka sava savas savu savā sevi skaidr starp tagad tai tam tiek tiem tika tikai tiks to trīs tu \
         tur tāds tādu tādā un uz uzskat vai vairs vairāk var varētu vien viena viens vienu visas visi vismaz visu vārdā vēl zem ļoti šajā šeit \
         šobrīd šodien šādu šīs",
    ),
    abbreviations: WordList(
        "Dr Mr Mrs Nr Prof St Sv akad apm asoc atb dipl doc dok dz eks inž kand kap kr kv lab ls mag med milj mljd mljrd piem plkv prof pulkv red \
         resp rež sal sekr sk t.i t.s ter tūkst u.tml v.tml vec vjl ģen ģim",
    ),
    closing_abbreviations: WordList("Inc Jr Ltd SIA m.ē p.m.ē"),
    followers: WordList(""),
    number_abbreviations: WordList("apr aug dec febr g janv jūl jūn lpp m nov nr okt p plkst sept st tālr"),
    sentence_words: WordList(""),
    leaning: WordList(
        "arī bet kā savukārt tad tas taču tie tomēr turklāt turpretī tā tāda tādējādi tādēļ tāpat tāpēc tās viņa viņam viņas viņi viņiem viņu viņš \
         šie šis šo šāda šādi šī",
    ),
    boilerplate: Boilerplate {
        whole: PhraseList("abonēt|dalīties|drukāt|ielogoties|izvēlne|komentāri|komentēt|meklēt|populārākie|reklāma|sākums|turpinājums pēc reklāmas"),
        opening: PhraseList("atjaunots|dalies|lasi arī|lasi vēl|lasiet arī|lasīt vairāk|publicēts|seko mums|skaties arī|©"),
        within: PhraseList("izmantojam sīkdatnes|jaunumu vēstulei|privātuma politika|sīkdatnes|visas tiesības aizsargātas"),
        by_line: PhraseList("autore:|autors:|teksts:"),
        caption: PhraseList("attēls:|avots:|foto:|ilustratīvs attēls|publicitātes foto"),
    },
};
