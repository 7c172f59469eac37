"""What a language looks like on the page: frequent words, telling letters, endings. Data for `identify`."""

from __future__ import annotations

from typing import NamedTuple

from annotator.language.wordlists import word_set


class Profile(NamedTuple):
    """Weights of letters and of parts of words; each foreign letter and each frequent word has a fixed one."""

    language: str
    words: frozenset[str]
    letters: dict[str, float]
    foreign: str
    parts: dict[str, float]


def _profile(language: str, words: str, letters: str = "", foreign: str = "", parts: str = "") -> Profile:
    """`letters` and `parts` are "<weight> item item <weight> item ..."; a foreign letter speaks against."""
    return Profile(language, word_set(words), _weighted(letters), foreign, _weighted(parts))


def _weighted(spec: str) -> dict[str, float]:
    weights: dict[str, float] = {}
    weight = 0.0
    for item in spec.split():
        if item[0].isdigit():
            weight = float(item)
        else:
            weights[item.replace("_", " ")] = weight
    return weights


CYRILLIC = (
    _profile(
        "kk",
        """және мен пен бен үшін деп бұл емес туралы екен болып ретінде бойынша жылы оның сондай кейін осы соң еді бар
        жоқ қана ғана олар дейді деді арқылы қарай мемлекет ел да де та те ол біз бір екі жаңа алғаш көп болды болады
        керек тек өз сол бірақ оны осындай деген қазір наурыз сумен су""",
        "3 ә ұ һ 2.5 і 1.2 қ ғ 0.8 ң ө ү 0.2 ы",
        "ўҳїєґћђј",
        "0.5 ның дың тың лық дық ған 0.8 ін_ ді_ ің_ лер",
    ),
    _profile(
        "ky",
        """жана менен үчүн деп бул эмес тууралуу экен болуп катары боюнча жылы анын ошондой кийин ушул бар жок гана алар
        дейт деди аркылуу карай эле ал бир эки өлкө да де деген болгон болот керек эми бирок өз көп жаңы ошол ага
        айтты кылуу алып менин биз анын""",
        "2 ө ү ң 0.25 ы э",
        "әұһіқғўҳїєґћђј",
        "1.2 аа оо уу ээ үү өө 0.6 дын нын лык дык ган ген луу дуу 0.4 га_ ды_ чы кы",
    ),
    _profile(
        "uz",
        """ва билан учун деб бу эмас ҳақида экан бўлиб сифатида бўйича йили унинг шунингдек кейин ушбу бор йўқ фақат
        улар дейди деди орқали ҳам бир керак давлат эди у мазкур янги барча эса қилди бўлган этди йил таъкидлади лекин
        ўз шу ёки жуда бўлади""",
        "3 ў ҳ 1.2 қ ғ 0.3 ё",
        "әұһіңөүыщїєґћђј",
        "0.8 лиги нинг лар моқ иш_ ган дир 0.5 ни_ да_ дан_ га_",
    ),
    _profile(
        "ru",
        """и в на не что с по это как из за от для к о он она они его был была было были при также или но а то года год
        который которая которые так же их ее все у до уже после будет об этом заявил сообщил однако между только
        сам сама нет эта эти мы вы ли бы чтобы если когда где там здесь потом сначала очень можно нужно без через""",
        "0.5 щ ь 0.15 ы 0.3 ё э",
        "әұһіқғңөүўҳїєґћђј",
        "0.5 ов_ ого ени ться ств ост ест ая_ ой_ ый_ ет_ про пре при 0.3 ие_ ия_ ии_ ло_ на_ го_ ых_ ки_",
    ),
    _profile(
        "tt",
        "һәм белән өчен бу дип түгел турында булып буенча аның соң бар юк гына алар диде иде да дә ул бер "
        "ике дәүләт булган итә кирәк безнең шул кеше җитәкчесе",
        "3 җ 2 ә 0.8 ң ө ү һ",
        "қғұіўҳїє",
        "0.8 ның_ лары ләр_ ләре",
    ),
    _profile(
        "ba",
        "һәм менән өсөн был тип түгел тураһында булып буйынса уның һуң бар юҡ ғына улар тине ине ул бер ике дәүләт",
        "3 ҡ ҙ ҫ 1.5 ә һ 0.8 ғ ү ө",
        "құіўҳїє",
    ),
    _profile(
        "uk",
        "і й та в у на не що з по це як із за від для до про він вона вони його був була були при також або "
        "але а то року рік який яка які так же їх є щоб",
        "3 ї є 2.5 ґ 1.2 і 0.2 ь",
        "әұһқғңөүўҳыёэ",
        "0.6 ого ння ться ськ ти_ ів_",
    ),
    _profile(
        "be",
        "і у на не што з па гэта як ад для да пра ён яна яны яго быў была былі пры таксама або але а года які якая",
        "2.5 ў 1.2 і 0.3 ы э",
        "әұһқғңөүҳщїє",
        "0.8 ага_ ння цца ць_ ск",
    ),
    _profile(
        "bg",
        "и в на не че с по това като от за до той тя те го беше са при също или но а то се ще да през си "
        "което които който",
        "1.5 ъ 0.3 щ",
        "әұһіқғңөүўҳїєыэёґ",
        "0.8 та_ то_ те_ ите_ ът_ ата_ ането",
    ),
    _profile(
        "mk",
        "и во на не дека со по тоа како од за до тој таа тие го беше се при исто или но а да ќе што",
        "3 ќ ѓ ѕ љ њ 1.5 ј",
        "әұһіқғңөүўҳїєыэёґщъь",
        "0.8 та_ то_ ите_ ата_",
    ),
    _profile(
        "sr",
        "и у на не да се је су са по то као од за до он она они га био била при такође или али а што ће би",
        "3 ђ ћ љ њ џ 1.5 ј",
        "әұһіқғңөүўҳїєыэёґщъь",
    ),
    _profile(
        "tg",
        "ва дар ба аз ки ин он бо барои ҳам мешавад аст буд шуд кард то як ӯ ҳар вай дигар бояд намуд",
        "3 ӯ ӣ ҷ 1 ҳ 0.4 қ ғ",
        "әұһіңөүўыщїєґ",
        "0.8 ҳои ии_ ият",
    ),
    _profile(
        "mn",
        "нь энэ тэр юм байна гэж болон бол байсан улсын монгол хийх тухай хувь онд гэсэн бид дээр",
        "0.8 ө ү",
        "әұһіқғңўҳїєґ",
        "1 ийн_ ын_ лсан байн хүн улс 0.6 уул гаа лаа сэн сан",
    ),
)
LATIN = (
    _profile(
        "en",
        """the of and to in a is that for on with as was by it at from are be this an has have he she they his not said
        its were will would but had their which who been after about than into more new says over when""",
        "",
        "ʻäöüßğşıñçõåøæłžščřąęėűő",
        "0.7 th ing_ tion ed_ ly_ ou ea 0.3 w ck ee oo er_",
    ),
    _profile(
        "uz",
        """va bilan uchun deb bu emas haqida ekan boʻlib sifatida boʻyicha yili uning shuningdek keyin ushbu bor yoʻq
        faqat ular dedi deydi orqali ham bir kerak davlat edi yil mazkur yangi barcha esa qildi boʻlgan lekin oʻz shu
        yoki juda boʻladi biz siz toʻgʻon suv xabar berdi""",
        "0.4 q x",
        "äöüßñğşıåøæłžščřąęėəw",
        "3 oʻ gʻ 0.7 lar ning_ lik ligi ish_ moq gan_ dagi 0.4 ni_ da_ dan_ ga_ sh_ di_",
    ),
    _profile(
        "kk",
        """jäne men pen ben üşin dep būl emes turaly turalı eken bolyp bolıp retinde boiynşa jyly jılı onyñ onıñ keiin
        osy osı bar joq ğana olar deidi dedi arqyly arqılı memleket el da de ol bir eki jaña""",
        "1.5 ñ ğ 0.7 ä ū 0.5 ş q ı",
        "ßçåøæłžščřąęėəʻ",
        "0.7 nyñ nıñ dyñ dıñ lyq lıq ğan",
    ),
    _profile(
        "tr",
        "ve bir bu için ile da de olarak daha çok en kadar gibi olan ama ne var yok sonra ise ki her "
        "tarafından olduğunu dedi yeni değil",
        "0.9 ç 0.7 ğ ı ş ö ü",
        "ñəßqwxåøłʻ",
        "0.6 lar ler ının inin yor dır",
    ),
    _profile(
        "az",
        "və bir bu üçün ilə da də olaraq daha çox ən kimi olan amma nə var yox sonra isə ki hər edib "
        "olduğunu dedi yeni deyil",
        "3 ə 0.6 ç ğ ı ş ö ü",
        "ñßwåøłʻ",
        "0.5 lar lər",
    ),
    _profile(
        "tk",
        "we bir bu üçin bilen hem diýip boýunça ýyl onuň soň bar ýok olar diýdi döwlet",
        "2 ý ň ž 0.5 ä ö ü",
        "ñəßqwxåøłʻğı",
        "0.5 lar ler yň",
    ),
    _profile(
        "de",
        "der die das und in zu den von mit ist für auf nicht ein eine im dem des sich auch als es an werden "
        "aus er hat dass sie nach wird bei einer um am sind noch wie",
        "2 ß 0.6 ä ö ü",
        "ñşğıəåøłʻ",
        "0.7 sch ung_ ei en_ ch_",
    ),
    _profile(
        "fr",
        "le la les de des et en un une du que qui dans est pour par sur au pas il elle ne ce se plus avec son "
        "sont aux a été cette mais ou",
        "1 é è ê à ç",
        "ñşğıəåøłßʻ",
        "0.6 eau tion_ eux ment_ aux",
    ),
    _profile(
        "es",
        "el la los las de y en un una del que por con para es se no su al lo como más pero sus ha son este "
        "fue entre sobre",
        "0.8 ñ á é í ó",
        "şğıəåøłßʻäë",
        "0.6 ción ado_ os_ as_ ien",
    ),
    _profile(
        "it",
        "il la i le di e in un una del che per con è si non da al della sono dei come ma ha anche nel più gli",
        "0.8 à è ò ù",
        "ñşğıəåøłßʻä",
        "0.6 zione are_ gli to_ ione",
    ),
    _profile(
        "pt",
        "o a os as de e em um uma do da que por com para é se não no na ao como mais mas dos das foi",
        "1 ã õ ç",
        "şğıəåøłßʻä",
        "0.7 ção ões ado_",
    ),
    _profile(
        "pl",
        "i w z na nie się że do to jest o za od po jak przez dla co a są był tym ale ich oraz został",
        "1.5 ł ą ę ż ś ź ć",
        "ñşğıəåøßʻäü",
        "0.7 rz sz cz owa",
    ),
    _profile(
        "nl",
        "de het een van en in is dat op te voor met zijn aan niet door er om ook als bij maar uit werd naar heeft",
        "",
        "ñşğıəåøłßʻ",
        "0.8 ij aa oe en_",
    ),
    _profile(
        "id",
        "yang dan di dengan untuk pada dari dalam ini itu tidak akan ke oleh juga ada telah sebagai karena",
        "",
        "ñşğıəåøłßʻäöü",
        "0.7 ang_ kan_ nya_ ber men",
    ),
    _profile(
        "ro",
        "și de la în a un o cu pe nu care din că mai este pentru au fost sau ce se prin",
        "2 ț ș ă 0.8 â î",
        "ñşğıəåøłßʻäöü",
    ),
    _profile(
        "sv",
        "och i att det som en på är av för med den till inte om ett har de var från vid",
        "1 å 0.7 ä ö",
        "ñşğıəłßʻ",
    ),
    _profile(
        "la",
        "et in est non ad cum ut sed qui quod ex per ab esse sunt quae hoc atque aut nec",
        "",
        "ñşğıəåøłßʻäöüw",
        "0.7 us_ um_ orum ibus",
    ),
)
