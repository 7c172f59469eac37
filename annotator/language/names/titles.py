"""Words before a name that are no part of it: they are not taken for the given name of somebody else."""

from __future__ import annotations

from annotator.language.transliteration import uzbek_latin
from annotator.language.wordlists import word_set

_KAZAKH = """
президент президенті премьер премьер-министр министр министрі төраға төрағасы төрайым сенатор әкім әкімі
депутат депутаты аким мәжілісмен саясаттанушы сарапшы эксперт экономист генерал академик профессор доктор
мырза ханым басшы басшысы директор директоры ректор ректоры елші елшісі өкіл өкілі көшбасшы көшбасшысы лидер
лидері хатшы хатшысы тілші тілшісі журналист блогер заңгер ғалым тарихшы жазушы ақын әнші актер чемпион
чемпионы спортшы боксшы дәрігер мұғалім полковник майор"""
_KYRGYZ = """
президенти премьер-министри министри төрага төрагасы башчы башчысы жетекчи жетекчиси элчи элчиси өкүл өкүлү
катчы катчысы эксперти депутаты адис саясатчы саясат таануучу окумуштуу акын жазуучу мырза айым директору
лидери"""
_UZBEK = """
президенти премьер министр министри вазир вазири раис раиси ҳоким ҳокими элчи элчиси раҳбар раҳбари котиб
котиби сиёсатшунос иқтисодчи эксперт эксперти депутат депутати сенатор академик профессор доктор жаноб хоним
вакил вакили директор директори журналист олим муҳбир шоир ёзувчи"""
_RUSSIAN = """
президент президента президентом президенту премьер премьера премьер-министр министр министра министру
министром глава главы главе главой депутат депутата сенатор председатель председателя посол посла спикер
директор директора генерал академик профессор доктор господин госпожа политолог эксперт эксперта экономист
лидер лидера журналист блогер аким акима мэр мэра губернатор канцлер канцлера король императрица судья адвокат
тренер замминистра вице-премьер пресс-секретарь секретарь"""
_ENGLISH = """
president prime minister premier senator representative congressman mr mrs ms dr prof professor gen general
col colonel capt captain sir lord lady king queen prince princess pope chancellor governor mayor ambassador
secretary chairman chairwoman chair director judge justice coach spokesman spokeswoman spokesperson analyst
economist chief leader the"""

TITLES = word_set(_KAZAKH, _KYRGYZ, _UZBEK, uzbek_latin(_UZBEK), _RUSSIAN, _ENGLISH)
# Words that begin a sentence with a capital and are no given name: conjunctions, adverbs, pronouns.
_KAZAKH_WORDS = """
ал бірақ және бұл бүгін кеше ертең сондай-ақ сонымен содан осы ол оның сол тек кейін енді мұны алайда дегенмен
өйткені себебі яғни демек әйтсе әсіресе мысалы жалпы айта сондықтан осылайша бұған кейінірек қазір жақында
былтыр биыл бұрын жалғыз неге қашан егер тіпті әрине рас ендігі сөйтіп үкімет парламент жаңа бұрынғы экс-
президент тағы біз сіз мен олар"""
_KYRGYZ_WORDS = """
бирок жана бул бүгүн кечээ эртең ошондой-эле анда ошол ал анын эми кийин анткени себеби демек бирок-да мындан
азыр жакында былтыр быйыл мурда эгер атүгүл албетте ошентип ошондуктан өзгөчө мисалы жалпы ушул тек дагы биз
сиз мен алар мурдагы"""
_UZBEK_WORDS = """
ва аммо лекин бу бугун кеча эртага шунингдек у унинг ҳам сўнг ўша энди бироқ чунки демак айниқса масалан
умуман шунинг ҳозир яқинда бултур бу аввал агар ҳатто албатта шундай яна биз сиз мен улар собиқ янги"""
_RUSSIAN_WORDS = """
и а но в на с к о от до по за из у для как это он она они когда если что также сегодня вчера завтра между
однако ранее позже затем потом теперь сейчас тем кроме после перед при во со об ко под над без через кстати
впрочем поэтому хотя пока сам сама именно даже только лишь ещё еще уже тогда там здесь его её их мы вы я
накануне недавно напомним бывший экс-президент где почему"""
_ENGLISH_WORDS = """
the a an and but in on at to of for by with as this that he she they when if while after before today however
yesterday earlier later then now since because although though also still yet even only his her their its our
we i you it what who why how where from under over during despite unlike like both former meanwhile instead
once until unless either neither nor so or"""
FUNCTION_WORDS = word_set(
    *(_KAZAKH_WORDS, _KYRGYZ_WORDS, _UZBEK_WORDS, uzbek_latin(_UZBEK_WORDS), _RUSSIAN_WORDS, _ENGLISH_WORDS)
)
