//! What is known of Vietnamese. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
    has_ordinals: false,
    stop_words:
        "ai ba bao biết bằng bị bốn bởi chiếc cho chuyện chính chúng chưa chẳng chỉ chứ con cuộc càng các cách cái còn có cùng cũng cả cần của cứ \
         dù dưới em giờ giữa gì hai hay hoặc hãy hơn hết hồi khi khiến không kia kiểu kể luôn là làm lên lúc lý lại mà mình mọi mỗi một mới nay \
         ngay nghĩ ngày người nhau nhiều như nhất nhằm những nào nên nói năm nơi nước nếu nữa phải qua quá ra rất rằng rồi sẽ số sự ta thuộc thêm \
         thì thấy thể thời thứ trên trước tôi tại tất tới từ từng tự viết việc vào vẫn về với vụ vừa xong xuống ít đang đã đúng được đấy đầu đến \
         đều để đồng ở",
    abbreviations: "BS CN Dr GS GS.TS Mr Mrs P PGS PGS.TS Q St TP TS TS.BS ThS ThS.BS Tp vd",
    closing_abbreviations: "Inc Jr Ltd tr.CN",
    followers: "",
    number_abbreviations: "Tr số tr",
    sentence_words: "",
    leaning: "anh bà bên chị cô do họ ngoài nhưng này nó sau song theo thế trong tuy và vì vậy ông điều đây đó",
    boilerplate: {
        whole: "",
        opening: ">> xem|bài liên quan|cập nhật|mời bạn đọc|mời quý độc giả|theo dõi chúng tôi|tin liên quan|xem thêm|©|đăng ký |đọc thêm|độc giả",
        within: "bản quyền thuộc|chính sách bảo mật|ghi rõ nguồn|giữ bản quyền|điều khoản sử dụng",
        by_line: "tác giả:",
        caption: "nguồn:|đồ họa:|ảnh minh họa|ảnh:",
    },
};
