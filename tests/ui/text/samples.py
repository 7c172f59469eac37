"""Sample texts with everything that can shift an offset."""

from __future__ import annotations

PLAIN = (
    "Көлтоған қаласында жаңа көпір ашылды.\n"
    "Қала әкімі Айгерім Досымова құрылысқа 4,2 млрд теңге жұмсалғанын айтты. Көпір өзеннің екі жағын қосады.\n"
    "Yangi koʻprik shahar markazigacha boʻlgan yoʻlni ikki baravar qisqartiradi. The mayor opened it on Wednesday.\n"
)
ODD = {
    "astral": "бір 😀 екі 𝔸𝔹 үш",
    "joined emoji": "отбасы 👩\u200d👩\u200d👧 келді 🇰🇿 туымен",
    "combining": "e\u0301te\u0301 й и\u0306 қ\u0327а",
    "line separator": "бірінші\u2028екінші\u2028үшінші жол",
    "paragraph separator": "бірінші\u2029екінші жол",
    "no-break space": "4\u00a0200\u00a0000 теңге",
    "byte order mark": "\ufeffбасында \ufeffортасында",
    "swapped mark": "\ufffeбасында \ufffeортасында",
    "noncharacters": "бір \uffff екі \ufdd0\ufdef үш \U0001ffff төрт",
    "carriage return": "бір\rекі\r\nүш",
    "controls": "бір\x01екі\x7f\x85үш\tтөрт",
    "object": "бір \ufffc екі \ufff9 үш",
    "lone surrogates": "бір \ud800 екі \udc00\ud800 үш",
    "invisible": "со\u00adөз\u200bдер \u2060бір\u200eге",
    "arabic": "افتتح عمدة المدينة الجسر الجديد",
    "mixed directions": "Ол «الجسر الجديد» деді, бағасы 25 млн",
    "hebrew": "ראש העיר פתח את Bridge 7 החדש",
    "empty lines": "\n\nбір\n\n\nекі\n",
}
