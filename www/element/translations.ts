// The few words of <nut-graf> itself, in the languages of pages. The English ones are in words.ts.

export interface Words {
  /** The heading of a summary. */
  summary: string;
  /** The heading of a summary of type "key-points". */
  keyPoints: string;
  /** Announced to screen readers when the summary is ready. */
  ready: string;
  /** Announced to screen readers when a sentence is shown in the article. */
  shown: string;
  /** The button of a collapsed element. */
  show: string;
}

const all = (summary: string, keyPoints: string, ready: string, shown: string, show: string): Words => ({
  summary,
  keyPoints,
  ready,
  shown,
  show,
});

/** By BCP 47 tag. */
export const translations: Readonly<Record<string, Words>> = {
  ar: all("ملخص", "النقاط الرئيسية", "الملخص جاهز", "الجملة محددة في المقال", "إظهار الملخص"),
  cs: all("Shrnutí", "Hlavní body", "Shrnutí je připraveno", "Věta je označena v článku", "Zobrazit shrnutí"),
  da: all("Resumé", "Hovedpunkter", "Resuméet er klar", "Sætningen er markeret i artiklen", "Vis resumé"),
  de: all(
    "Zusammenfassung",
    "Das Wichtigste",
    "Die Zusammenfassung ist da",
    "Der Satz ist im Artikel markiert",
    "Zusammenfassung zeigen",
  ),
  el: all(
    "Περίληψη",
    "Κύρια σημεία",
    "Η περίληψη είναι έτοιμη",
    "Η πρόταση επισημάνθηκε στο άρθρο",
    "Εμφάνιση περίληψης",
  ),
  es: all(
    "Resumen",
    "Puntos clave",
    "El resumen está listo",
    "La frase está marcada en el artículo",
    "Mostrar el resumen",
  ),
  fa: all("خلاصه", "نکات کلیدی", "خلاصه آماده است", "جمله در مقاله مشخص شد", "نمایش خلاصه"),
  fi: all(
    "Tiivistelmä",
    "Pääkohdat",
    "Tiivistelmä on valmis",
    "Virke on merkitty artikkeliin",
    "Näytä tiivistelmä",
  ),
  fr: all(
    "Résumé",
    "Points clés",
    "Le résumé est prêt",
    "La phrase est marquée dans l’article",
    "Afficher le résumé",
  ),
  he: all("תקציר", "עיקרי הדברים", "התקציר מוכן", "המשפט מסומן במאמר", "הצגת התקציר"),
  hi: all("सारांश", "मुख्य बातें", "सारांश तैयार है", "वाक्य लेख में चिह्नित है", "सारांश दिखाएँ"),
  id: all(
    "Ringkasan",
    "Poin utama",
    "Ringkasan sudah siap",
    "Kalimat ditandai dalam artikel",
    "Tampilkan ringkasan",
  ),
  it: all(
    "Riassunto",
    "Punti chiave",
    "Il riassunto è pronto",
    "La frase è evidenziata nell’articolo",
    "Mostra il riassunto",
  ),
  ja: all("要約", "要点", "要約ができました", "記事の中の文に印を付けました", "要約を表示"),
  ko: all("요약", "핵심 내용", "요약이 준비되었습니다", "기사에서 문장을 표시했습니다", "요약 보기"),
  nb: all(
    "Sammendrag",
    "Hovedpunkter",
    "Sammendraget er klart",
    "Setningen er markert i artikkelen",
    "Vis sammendrag",
  ),
  nl: all(
    "Samenvatting",
    "Hoofdpunten",
    "De samenvatting is klaar",
    "De zin is gemarkeerd in het artikel",
    "Samenvatting tonen",
  ),
  pl: all(
    "Streszczenie",
    "Najważniejsze punkty",
    "Streszczenie jest gotowe",
    "Zdanie zaznaczono w artykule",
    "Pokaż streszczenie",
  ),
  pt: all(
    "Resumo",
    "Pontos principais",
    "O resumo está pronto",
    "A frase está marcada no artigo",
    "Mostrar o resumo",
  ),
  ru: all(
    "Кратко",
    "Главное",
    "Краткое содержание готово",
    "Предложение отмечено в статье",
    "Показать краткое содержание",
  ),
  sv: all(
    "Sammanfattning",
    "Huvudpunkter",
    "Sammanfattningen är klar",
    "Meningen är markerad i artikeln",
    "Visa sammanfattning",
  ),
  tr: all("Özet", "Ana noktalar", "Özet hazır", "Cümle makalede işaretlendi", "Özeti göster"),
  uk: all(
    "Стисло",
    "Головне",
    "Стислий виклад готовий",
    "Речення позначено у статті",
    "Показати стислий виклад",
  ),
  vi: all(
    "Tóm tắt",
    "Ý chính",
    "Bản tóm tắt đã sẵn sàng",
    "Câu đã được đánh dấu trong bài",
    "Hiện bản tóm tắt",
  ),
  zh: all("摘要", "要点", "摘要已生成", "已在文章中标出该句", "显示摘要"),
};
