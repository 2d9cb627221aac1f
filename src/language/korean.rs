//! What is known of Korean. The lists were written for nutgraf.

use super::{Boilerplate, Data, PhraseList, WordList};

pub(super) const DATA: Data = Data {
    letters: "",
    has_ordinals: false,
    stop_words: WordList(
        "가 가장 각 각각 간 갈 강조했다 같은 같이 것 것으로 것은 것을 것이 것이다 것이라고 게 겨우 경우 곧 관련 관련해 그것을 그것이 그동안 그들 그런 그에게 그와 기자 까지 나 나는 내 너무 네 년 누가 는 다 다른 다시 다음 당시 대비 대한 \
         대해 대해서 더 더욱 덧붙였다 두 두고 등 등도 등을 등의 등이 따라 따르면 따른 때 때문에 때문이다 또는 로 를 마 많은 말했다 매우 명 모두 모든 못 무엇 및 바 바로 밖에 받은 밝혔다 보다 본 뿐 사실 새 새로운 서 설명했다 세 수 스스로 \
         시 씨 씨는 아니 아니다 아니라 아닌 아주 안 않고 않는 않는다 않다 않았다 약 어떤 어떻게 언제 없는 없다 없이 에 에게 에서 여기 여러 역시 오늘 올해 와 왜 우리 우리는 원 위 위한 위해 은 을 의 이같은 이것 이다 이던 이들 이라고 이라며 \
         이미 이번 일 입 있고 있는 있는데 있다 있다고 있다는 있도록 있어 있었다 있으며 있을 자 자신의 자신이 잘 저 전 전했다 점 정도 제 좀 주 중 중에 지 지금 지난 지난해 지만 직접 쪽 참 첫 총 통해 하 하고 하기 하는 하며 한 한다 한다고 \
         할 함께 해 해당 했다 했다고 했으며 후",
    ),
    abbreviations: WordList(""),
    closing_abbreviations: WordList(""),
    followers: WordList(""),
    number_abbreviations: WordList(""),
    sentence_words: WordList(""),
    leaning: WordList("결국 그 그것 그것은 그녀는 그는 그들은 그들의 그래서 그러나 그러면서 그런데 그럼에도 그리고 그의 따라서 또 또한 반면 아울러 이 이것은 이날 이는 이들은 이러한 이런 이를 이어 이에 이와 이후 즉 특히 하지만 한편"),
    boilerplate: Boilerplate {
        whole: PhraseList("검색|공유|공유하기|광고|구독|댓글|더보기|로그인|메뉴|목록|인쇄|전체메뉴|홈|회원가입"),
        opening: PhraseList("[관련기사]|©|▶|☞|관련 기사|관련기사|구독하기|기사 더보기|기사입력|등록|많이 본|무단 전재|무단전재|발행일|수정|앵커|입력|제보는|좋아요|최종수정|카카오톡|페이스북"),
        within: PhraseList("개인정보처리방침|무단 전재|무단전재|이용약관|재배포 금지|저작권자"),
        by_line: PhraseList("글 |글·사진|취재"),
        caption: PhraseList("(사진|/사진|[사진|사진 =|사진:|사진=|사진은|사진제공|자료사진|출처:"),
    },
};
