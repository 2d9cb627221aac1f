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
}

const all = (summary: string, keyPoints: string, ready: string, shown: string): Words => ({
  summary,
  keyPoints,
  ready,
  shown,
});

/** By BCP 47 tag. */
export const translations: Readonly<Record<string, Words>> = {
  ar: all("ملخص", "النقاط الرئيسية", "الملخص جاهز", "الجملة محددة في المقال"),
  cs: all("Shrnutí", "Hlavní body", "Shrnutí je připraveno", "Věta je označena v článku"),
  da: all("Resumé", "Hovedpunkter", "Resuméet er klar", "Sætningen er markeret i artiklen"),
  de: all(
    "Zusammenfassung",
    "Das Wichtigste",
    "Die Zusammenfassung ist da",
    "Der Satz ist im Artikel markiert",
  ),
  el: all("Περίληψη", "Κύρια σημεία", "Η περίληψη είναι έτοιμη", "Η πρόταση επισημάνθηκε στο άρθρο"),
  es: all("Resumen", "Puntos clave", "El resumen está listo", "La frase está marcada en el artículo"),
  fa: all("خلاصه", "نکات کلیدی", "خلاصه آماده است", "جمله در مقاله مشخص شد"),
  fi: all("Tiivistelmä", "Pääkohdat", "Tiivistelmä on valmis", "Virke on merkitty artikkeliin"),
  fr: all("Résumé", "Points clés", "Le résumé est prêt", "La phrase est marquée dans l’article"),
  he: all("תקציר", "עיקרי הדברים", "התקציר מוכן", "המשפט מסומן במאמר"),
  hi: all("सारांश", "मुख्य बातें", "सारांश तैयार है", "वाक्य लेख में चिह्नित है"),
  id: all("Ringkasan", "Poin utama", "Ringkasan sudah siap", "Kalimat ditandai dalam artikel"),
  it: all("Riassunto", "Punti chiave", "Il riassunto è pronto", "La frase è evidenziata nell’articolo"),
  ja: all("要約", "要点", "要約ができました", "記事の中の文に印を付けました"),
  ko: all("요약", "핵심 내용", "요약이 준비되었습니다", "기사에서 문장을 표시했습니다"),
  nb: all("Sammendrag", "Hovedpunkter", "Sammendraget er klart", "Setningen er markert i artikkelen"),
  nl: all("Samenvatting", "Hoofdpunten", "De samenvatting is klaar", "De zin is gemarkeerd in het artikel"),
  pl: all("Streszczenie", "Najważniejsze punkty", "Streszczenie jest gotowe", "Zdanie zaznaczono w artykule"),
  pt: all("Resumo", "Pontos principais", "O resumo está pronto", "A frase está marcada no artigo"),
  ru: all("Кратко", "Главное", "Краткое содержание готово", "Предложение отмечено в статье"),
  sv: all("Sammanfattning", "Huvudpunkter", "Sammanfattningen är klar", "Meningen är markerad i artikeln"),
  tr: all("Özet", "Ana noktalar", "Özet hazır", "Cümle makalede işaretlendi"),
  uk: all("Стисло", "Головне", "Стислий виклад готовий", "Речення позначено у статті"),
  vi: all("Tóm tắt", "Ý chính", "Bản tóm tắt đã sẵn sàng", "Câu đã được đánh dấu trong bài"),
  zh: all("摘要", "要点", "摘要已生成", "已在文章中标出该句"),
};
