//! What is known of Indonesian. The lists were written for nutgraf.

use super::{Boilerplate, Data, PhraseList, WordList};

pub(super) const DATA: Data = Data {
    letters: "é",
    has_ordinals: false,
    stop_words: WordList(
        "ada adalah adanya agar akan akhirnya aku anda antara apa apabila apakah atas atau awal bagaimana bagi bahkan bahwa banyak baru bawah \
         beberapa begitu belum bentuk berada berbagai berdasarkan berikut bersama besar biasa bila bisa bukan cara cukup dalam dan dapat dari \
         daripada demikian dengan di dia diri dirinya dua dulu empat guna hal hampir hanya hari harus hingga ia ialah ini itu itulah jadi jangan \
         jika juga jumlah justru kalau kali kami karena kata katanya ke kecil kembali kemudian kepada ketika kini kita lagi lain lainnya lalu lama \
         lebih lewat maka mana masa masih masing maupun melakukan melalui memang membuat memiliki mengatakan mengenai menjadi menurut menyatakan \
         mereka merupakan meski meskipun mulai mungkin namun nanti nya oleh orang pada padahal paling para pernah pertama pihak pula pun saat saja \
         salah sama sampai sangat satu saya se sebab sebagai sebagian sebelum sebelumnya sebesar sebuah secara sedang sedangkan segera sehingga \
         sejak sejumlah selain selalu selama seluruh semakin sementara semua seorang seperti seri sering serta sesuai setelah setiap suatu sudah \
         supaya tak tanpa tapi telah tentang tentu terhadap terjadi terkait tersebut tetap tetapi tidak tiga tutur ucap ujar ujarnya untuk waktu \
         walaupun yaitu yakni yang",
    ),
    abbreviations: WordList(
        "Bpk Dr Dra Drg Drs H Hj Ir Jend Jl KH Kab Kapt Kec Kol Letjen Lt Mayjen Mr Mrs Ny Prof Rp Sdr Sdri St Tgl Tn a.n al dkk dsb hlm mis no \
         tel telp tgl u.p ybs",
    ),
    closing_abbreviations: WordList("Inc Jr Ltd M.Pd M.Sc M.Si PT S.E S.H S.Pd SH Tbk dll dsb dst"),
    number_abbreviations: WordList("Hal Jl No Vol hal hlm jl no tel telp vol"),
    sentence_words: WordList(""),
    leaning: WordList(
        "adapun akhirnya akibatnya bahkan demikian dengan dia hal ia ini itu itulah jadi juga karena karenanya kemudian lalu maka mereka meski \
         namun padahal sebab sebaliknya sehingga selain sementara tapi tetapi",
    ),
    boilerplate: Boilerplate {
        whole: PhraseList(
            "baca juga|baca selengkapnya|bagikan|beranda|berita terkait|berlangganan|cari|cetak|daftar|iklan|komentar|lihat juga|masuk|menu|\
             terpopuler",
        ),
        opening: PhraseList(
            "baca berita|baca juga|baca selanjutnya|baca selengkapnya|bagikan |berita terkait|berlangganan|diperbarui|dipublikasikan|\
             halaman selanjutnya|ikuti kami|lihat juga|saksikan video|simak juga|simak video|terakhir diperbarui|©",
        ),
        within: PhraseList("hak cipta dilindungi|kebijakan privasi|ketentuan layanan|seluruh hak cipta|syarat dan ketentuan"),
        by_line: PhraseList("editor:|oleh:|penulis:|reporter:"),
        caption: PhraseList("(foto|foto:|gambar:|ilustrasi:|sumber:"),
    },
};
