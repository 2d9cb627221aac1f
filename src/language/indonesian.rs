//! What is known of Indonesian. The lists were written for nutgraf.

pub(super) const DATA: &str = data! {
    letters: "",
    has_ordinals: false,
    stop_words:
        "ada adalah adanya agar akan akhirn aku anda antara apa apabil apakah atas atau bagaim bagi bahwa banyak baru bebera belum berada berbag \
         beriku bersam bila bisa boleh bukan cukup dalam dapat dari daripa delapa demi dengan di diri dua dulu empat enam guna hampir hanya harus \
         hingga ialah jangan jika juga justru kalau kali kami kamu karena kata katany ke kembal kepada ketika kini kita lagi lain lainny lebih \
         lewat lima mana masih masing mau maupun melaku melalu memang membua memili mengat menjad menuru menyat merupa meski meskip mulai mungki \
         nanti nya oleh orang pada paling para pernah pihak pula punya saat saja sama sambil sampai sang sangat satu saya se sebaga sebagi sebelu \
         sebuah secara sedang segera sehing sejak sejuml sekali sekara sekita selalu selama seluru semaki semua seoran sepert sepulu sering serta \
         sesuai setela setiap siapa sini suatu sudah supaya tadi tak tanpa telah tentan tentu terhad terjad terkai termas terseb terus tetap tidak \
         tiga tujuh tutur ucap ujar ujarny untuk usai walaup ya yaitu yakni yang yg",
    abbreviations:
        "Bpk Brigjen Dra Drs Hj Ir Irjen Jend K.H KH Kapt Kel Kol Kombes Komjen Letjen Letkol Lt Mayjen Mr Mrs Ms Ny PT Pol Pres Sdr Sdri St Tn Ust \
         a.n cf dr drg jl jln kab kec mis prof u.p vs",
    closing_abbreviations: "Co Corp Inc Jr Ltd M.Hum M.Kom M.Pd M.Sc M.Si Ph.D S.Kom S.Pd S.Sos Tbk",
    followers: "",
    number_abbreviations: "Rp hal hlm no tel telp tgl vol",
    sentence_words: "",
    leaning:
        "adapun akibatnya bahkan begitu beliau dan demikian dia hal ia ini itu itulah jadi karenanya kemudian lalu maka mereka namun padahal pun \
         sebab sebaliknya sedangkan selain selanjutnya sementara tapi tetapi",
    leaning_phrases:
        "akibatnya|dengan demikian|di sisi lain|karena itu|meski demikian|meskipun demikian|oleh karena itu|perusahaan tersebut|\
         sebagai contoh|selain itu|sementara itu",
    cues: "artikel ini|makalah ini|penelitian ini|tulisan ini",
    boilerplate: {
        whole: "",
        opening:
            "alamat email anda|artikel ini telah tayang|baca juga|baca selengkapnya|cek berita|dapatkan berita|dapatkan update|ikuti berita|\
             ikuti kami|ikuti whatsapp channel|klik di sini|lihat juga|saksikan video|simak berita|simak juga|simak video|terakhir diperbarui|\
             tonton juga|©",
        within: "hak cipta dilindungi|ruas yang wajib ditandai|seluruh hak cipta",
        by_line: "editor:|laporan wartawan|oleh |oleh:|penulis:|reporter:",
        caption: "(foto|dok.|foto ilustrasi|foto:|gambar:|getty images|ilustrasi |sumber foto|sumber:",
    },
};
