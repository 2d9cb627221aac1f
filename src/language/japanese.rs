//! What is known of Japanese. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "",
    has_ordinals: false,
    stop_words: "一 三 中 事 二 人 今 他 何 全 其 内 前 化 各 同 年 後 性 我 方 日 昨 時 月 本 毎 物 的 私 第 等 約 者",
    abbreviations: "",
    closing_abbreviations: "",
    followers: "",
    number_abbreviations: "",
    sentence_words: "",
    leaning: "あの この このため これ さらに しかし すると そして その そのため それ ただ ただし だが つまり でも ところが なお また 一方 彼 彼ら 彼女",
    leaning_phrases: "",
    cues: "本研究|本稿|本論文",
    boilerplate: {
        whole: "",
        opening: "©|【写真|【関連|あわせて読みたい|こちらの記事も|この記事は有料|この記事をシェア|もっと読む|フォローする|公開日|更新日|最終更新|無断転載|続きを読む|配信日時|関連ニュース|関連リンク|関連記事",
        within: "プライバシーポリシー|個人情報保護方針|利用規約|無断転載|禁無断",
        by_line: "取材・文|執筆：|文：|文＝|著者：",
        caption: "写真は|写真：|写真＝|出典：|提供：|撮影：|撮影＝|画像：|画像＝|（写真",
    },
};
