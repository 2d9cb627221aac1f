//! What is known of Chinese. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "",
    has_ordinals: false,
    stop_words:
        "上 下 不 与 且 並 个 中 为 么 之 也 了 于 什 仅 从 以 们 会 你 個 們 僅 再 则 則 前 却 卻 又 及 只 可 各 后 向 吗 吧 呢 和 哪 啊 嗎 因 在 地 太 如 对 将 將 對 就 已 很 後 得 從 您 我 或 所 把 於 时 是 時 更 \
         曾 最 會 有 某 正 每 沒 没 為 由 的 着 称 稱 等 能 與 若 著 虽 被 裡 要 該 說 讓 让 该 说 过 还 這 過 還 都 里 雖 麼",
    abbreviations: "",
    closing_abbreviations: "",
    followers: "",
    number_abbreviations: "",
    sentence_words: "",
    leaning: "不过 于是 他 他们 但 但是 其 其中 另外 同时 因此 她 她们 它 它们 对此 并 所以 此 此外 然而 而 而且 这 那",
    leaning_phrases: "",
    cues: "本文|本研究|本論文|本论文",
    boilerplate: {
        whole: "",
        opening: "©|上一篇|下一篇|來源:|來源：|关注我们|原标题|发布时间|延伸閱讀|延伸阅读|扫码|更多内容|最后更新|最後更新|本文来源|来源:|来源：|点击查看|發布時間|相关报道|相关新闻|相关阅读|相關報導|相關新聞|編輯：|编辑：|責任編輯|责任编辑|點擊",
        within: "使用条款|未經授權|未经授权|版权所有|版權所有|轉載請註明|转载请注明|隐私政策|隱私權政策",
        by_line: "作者:|作者：|文/|文／|記者 |记者 ",
        caption: "图/|图为|图源|图片来源|图：|圖片來源|圖／|摄：|攝：|资料图",
    },
};
