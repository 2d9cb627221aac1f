//! What is known of Vietnamese. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    has_ordinals: false,
    stop_words:
        "ai anh ba bao biết bà bên bảy bằng bị bốn bởi chiếc cho chín chúng chưa chẳng chỉ chị chứ con cuộc càng các cách cái còn có cô cùng cũng \
         cả cần của cứ do dù dưới em giữa gì gần gồm hai hay hiện hoặc hãy hôm hơn hầu hết khi khiến khoảng khá khác không kia kể luôn là làm lên \
         lúc lại lần mang muốn mà mình mười mọi mỗi một mới nay ngay người nhau nhiều như nhất nhằm những nào này nói năm nơi nếu nữa phải qua quá \
         ra riêng rất rằng sao sau suốt sáu sẽ sự ta theo thuộc thêm thì thường thấy thể trong trên trước trở tám tôi tại tất tới từ từng việc vài \
         vào vẫn về với vụ vừa xuống à ít ông đang đi đâu đã đúng đưa được đấy đến đều để đối đủ ấy ở",
    abbreviations: "BS Dr GS GS.TS KS KTS LS Mr Mrs Ms NS NSND NSƯT NXB Nxb P PGS PGS.TS Q St T.P TP TS TS.BS TX Th.S ThS ThS.BS Ths Tp vd",
    closing_abbreviations: "Co Corp Inc JSC Jr Ltd tr.CN",
    followers: "",
    number_abbreviations: "No Tel tr ĐT",
    sentence_words: "",
    leaning: "họ ngoài nhưng nên nó rồi song thế tuy và vì vậy điều đây đó",
    leaning_phrases: "bên cạnh đó|do đó|mặt khác|ngoài ra|theo đó|trong khi đó|trước đó|tuy nhiên|vì vậy",
    cues: "bài báo này|bài viết này|nghiên cứu này|trong bài báo này|trong bài viết này",
    boilerplate: {
        whole: "",
        opening:
            "bài liên quan|email của bạn|giấy phép số|mời bạn đọc|mời quý độc giả|theo dõi chúng tôi|tin liên quan|tổng biên tập:|xem thêm tại|\
             xem thêm:|©|đăng ký nhận|đăng nhập để|đọc thêm:|đọc tiếp:",
        within: "bản quyền thuộc về|bảo lưu mọi quyền|ghi rõ nguồn|giữ bản quyền|để gửi bình luận",
        by_line: "bài và ảnh:|bài, ảnh:|cập nhật lúc|thực hiện:|tác giả:",
        caption: "(ảnh|getty images|hình minh họa|minh họa:|nguồn ảnh|nguồn:|đồ họa:|ảnh chụp màn hình|ảnh minh họa|ảnh tư liệu|ảnh:",
    },
};
