//! What is known of Indonesian. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "é",
    has_ordinals: false,
    stop_words:
        "ada adalah adanya agar akan aku anda antara apa apabil apakah atas atau awal bagaim bagi bahwa banyak baru bawah bebera begitu belum \
         bentuk berada berbag berdas beriku bersam besar biasa bila bisa bukan cara cukup dalam dan dapat dari daripa di diri diriny dua dulu \
         empat guna hampir hanya hari harus hingga ialah jangan jika jumlah justru kalau kali kami kata katany ke kecil kembal kepada ketika kini \
         kita lagi lain lainny lama lebih lewat mana masa masih masing maupun melaku melalu memang membua memili mengat mengen menjad menuru \
         menyat merupa meskip mulai mungki nanti nya oleh orang pada paling para pernah pertam pihak pula pun saat saja salah sama sampai sangat \
         satu saya se sebaga sebagi sebelu sebesa sebuah secara sedang segera sejak sejuml selalu selama seluru semaki semua seoran sepert seri \
         sering serta sesuai setela setiap suatu sudah supaya tak tanpa telah tentan tentu terhad terjad terkai terseb tetap tidak tiga tutur ucap \
         ujar ujarny untuk waktu walaup yaitu yakni yang",
    abbreviations:
        "Bpk Dr Dra Drg Drs H Hj Ir Jend Jl KH Kab Kapt Kec Kol Letjen Lt Mayjen Mr Mrs Ny Prof Rp Sdr Sdri St Tgl Tn a.n al dkk dsb hlm mis no \
         tel telp tgl u.p ybs",
    closing_abbreviations: "Inc Jr Ltd M.Pd M.Sc M.Si PT S.E S.H S.Pd SH Tbk",
    followers: "",
    number_abbreviations: "Hal Jl No Vol hal hlm jl no tel telp vol",
    sentence_words: "",
    leaning:
        "adapun akhirnya akibatnya bahkan demikian dengan dia hal ia ini itu itulah jadi juga karena karenanya kemudian lalu maka mereka meski \
         namun padahal sebab sebaliknya sehingga selain sementara tapi tetapi",
    boilerplate: {
        whole: "",
        opening:
            "baca berita|baca juga|baca selanjutnya|baca selengkapnya|bagikan |berita terkait|berlangganan|diperbarui|dipublikasikan|\
             halaman selanjutnya|ikuti kami|lihat juga|saksikan video|simak juga|simak video|terakhir diperbarui|©",
        within: "hak cipta dilindungi|kebijakan privasi|ketentuan layanan|seluruh hak cipta|syarat dan ketentuan",
        by_line: "editor:|oleh:|penulis:|reporter:",
        caption: "(foto|foto:|gambar:|ilustrasi:|sumber:",
    },
};
