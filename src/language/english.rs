//! What is known of English. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "",
    has_ordinals: false,
    stop_words:
        "a about above across actual add added adding adds after again agains ago ain all almost along alread althou always am among an any anybod \
         anyone anythi are aren around as asked at away back be became becaus become been before behind being below betwee by came can cannot come \
         comes could couldn did didn do does doesn doing don done down during each eight either else enough etc even ever every everyo everyt few \
         first five for four from gave get gets gettin give given go goes going gone got had hadn has hasn have haven having here hersel him \
         himsel how i if in indeed into is isn itself just keep kept knew know known last later least less let like ll made make makes making many \
         may maybe me might mine more most mr mrs ms much must mustn my myself near need needs neithe never next nine no nobody none not nothin \
         now of off often oh ok on once one ones only onto other others ought our ours oursel out over own per perhap put quite rather re really s \
         said same saw say saying says second see seen seven severa shall should since six some somebo someon someth t take taken takes tell ten \
         than the them themse there thing things think though three throug till to togeth told too took toward two under until up upon us use used \
         uses using ve very via was wasn way we well went were weren what whatev when where whethe which while who whole whom whose why will with \
         within withou won would wouldn yes you your yours yourse",
    abbreviations:
        "Adm Amb Asst Atty Brig Capt Cdr Cmdr Col Cpl Cpt DR Det Dr Drs Ens Fr Ft Gen Gens Gov Govs Hon Insp Lieut Lt MR MRS MS Maj Messrs Mlle \
         Mme Mr Mrs Ms Msgr Mt Mx PROF Pfc Pres Prof Profs Pte Pty Pvt Rep Reps Rev Rt Sen Sens Sgt St Ste Supt Ven a.k.a al approx c ca cf e.g eg \
         i.e ie resp v viz vs",
    closing_abbreviations:
        "A.D A.M Assn Ave B.A B.C B.Sc Blvd Bros Co Corp D.C E.U Esq Inc Intl Jr L.A Ltd M.A M.D M.Sc N.Y P.M Ph.D Rd Sr U.K U.N U.S U.S.A a.m \
         dept lb lbs oz p.m univ",
    followers:
        "april august central december eastern february friday january july june london march may monday mountain november october pacific \
         saturday september sunday thursday tuesday wednesday",
    number_abbreviations:
        "Apr Art Aug Ch Chap Dec Eq Ext Feb Fig Figs Hwy Jan Jul Jun Mar No Nos Nov Oct Op Pt Rt Rte Sec Sect Sep Sept Tel Vol art b ch chap d eq \
         est fig figs no nos p para paras pp pt sect tel vol",
    sentence_words:
        "a am an are be been being can could did do does had has have he her his i is it its may might must my our said shall she should that the \
         their there these they this those was we were who will would you your",
    leaning:
        "accordingly also and another besides both but consequently conversely further furthermore he hence her hers his however instead it its \
         likewise meanwhile moreover nevertheless nonetheless nor or otherwise she similarly so still such that their theirs then therefore these \
         they this those thus yet",
    leaning_phrases:
        "after all,|as a result|as such|at the same time|because of that|because of this|by contrast|even so|for example|for instance|\
         in addition|in all,|in contrast|in fact|in it,|in other words|in response|in that case|in this case|in this context|in turn|\
         on the contrary|on the other hand|one of them|the agency |the announcement |the company |the couple |the duo |the firm |\
         the former |the group |the incident |the latter |the man |the men |the move |the organisation |the organization |the other |\
         the pair |the same |the suspect |the team |the trio |the two |the victim |the victims |the woman |the women |to that end|\
         to this end|with that|with this",
    cues:
        "here we |in this article|in this paper|in this study|in this work|our experiments|our results|this article|this paper|\
         this study|we demonstrate|we describe|we develop|we introduce|we investigate|we present|we propose|we show|we study",
    boilerplate: {
        whole:
            "advertisement|advertising|article continues below|comment|comments|copy link|email|facebook|leave a reply|like this|loading|menu|\
             more on this story|print|related|related articles|related stories|reply|report this ad|save|scroll to continue|search|share|sign in|\
             skip to content|sponsored|subscribe|tweet|twitter|whatsapp",
        opening:
            "(reporting by|additional reporting by|already a subscriber|also read:|by signing up|click here|comments are closed|copyright |\
             download our app|download the|editing by|filed under|find out more|follow us|for more information|get our|get the latest|\
             have you got a story|join our|last updated|leave a comment|log in|more:|posted by|posted in|posted on|published on|published:|\
             read also|read more|read next|related:|reporting by|see also:|share on|share this|sign up|subscribe |tags:|\
             this article was originally published|this material may not be published|this post was|this story has been updated|topics:|updated:|\
             view comments|watch now|watch:|write to |you can unsubscribe|you may also like|your email address|©",
        within:
            "accept cookies|ad blocker|affiliate commission|all rights reserved|contributed to this report|cookie policy|\
             email address will not be published|enable javascript|our newsletter|privacy policy|required fields are marked|sign up for|\
             subscribe to our|terms of service|terms of use|to our newsletter|to post a comment|uses cookies|we use cookies|your inbox",
        by_line: "by |by: |from our ",
        caption:
            "(ap photo|(image|(photo|above:|caption:|credit:|figure |file photo|file: |getty images|image caption|image copyright|image credit|image:|\
             media caption|photo by|photo credit|photo:|photograph:|picture:|source:|video caption",
    },
};
