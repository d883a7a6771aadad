"""Regular words for what people say and write instead: contractions, dialect of several regions, short spellings."""

from collections.abc import Mapping
from typing import Final

_TABLE: Final = """
habe: hab hob han hoab
habe es: habs hobs
ich habe: hani hanich ihab
haben: ham habn hom hend händ
haben sie: hamse hamsie hams habens
haben wir: hamma hamwa hamwer
hat: hot hät het
habt: hobt habts hobts
hört: hörts höred
schmeisst: schmeissts
unterlasst: unterlassts
sperrt: sperrts
schiebt: schiebts
steckt: steckts
ruft: rufts
holt: holts
auf: uf
anzuläuten: aazlüte azlüte
kenne ich: kenni
bub: bua
mag: mog
ihr es: ihrs
sage es: sags
anruferei: anruaferei anruafarei
ausgezogen: auszogn auszogen
geschäft: gschäft
aufwiedersehen: ufwiderluege ufwiederluege
heisse: hoass hoas
jemandem: öpperem
nehmt: nehmts
löscht: löschts
streicht: streichts
schickt: schickts
gebt: gebts
könnt: könnts kennts
müsst: müssts miassts
seid: seids
hast du: haste hosd host
bist du: biste bisch
kannst du: kannste
gibt es: gibts gibs
geht es: gehts
geht: gaht goht gät
ist es: ists isses isches isset
ist: is isch iss
sind: san sin
sind wir: simma simmer sama
bin: bi bün
bin ich: bini
bin es: bins
war es: wars
sie es: sies
ich es: ichs
wie es: wies
wenn es: wenns
ob es: obs
weil es: weils
dass es: dass's
mache es: machs
will es: wills
nehme: nehm nimm's
nehme es: nehms
brauche: brauch
brauche es: brauchs
glaube: glaub
denke: denk denk'
wohne: wohn
möchte: möcht mecht mechat möchat
würde: würd
hätte: hätt hätti
wäre: wär waar wärs
werde: werd
verstehe: versteh
umgezogen: umzogen zügelt züglet
anläuten: aalüüte alüte aalüte
nachmittag: nomittag namittag
kenne: kenn
wünsche: wünsch
finde: find
kann: chan cha kon
können: kenna können's chönd chönned könna
können sie: könnense könnse kennens
könnten sie: könntense
will: wü wüi wui wott wüll
wollen: woin wolln wänd wönd
hat es: hats
kann es: kanns
passt es: passts
stimmt es: stimmts
wird es: wirds
kommt es: kommts
tut es: tuts
mag es: mags
soll es: solls
braucht es: brauchts
du es: dus
er es: ers
muss: mues muas mus
weiss: weis woas woass weess wees
nicht: ni nich ned net nit nöd nichd nöt
nichts: nix nichs nüt nüüt nischt niks
mich: mi
hören: hörn hearn
fahren: fahrn
verlieren: verliern
stören: störn
zahlen: zahln
den: dn
euch: eich enk öich
mein: mei
ferien: ferie
hause: huus
nummer: nummero nummere
lasst: lassts losst lossts lönd
da: do
ruhe: ruah rua ruh
an: aa
rufen: lüten lüte lütet
nicht mehr: nimma nimmer nümme nümm nimme nimmermehr
nie mehr: niemehr
kein: kei koa koan ka
mehr: meh
von: vo
heraus: aussa ausse usse
falsch: foisch fausch
falsche: foische
der: dä
heim: hoam
gib: jib
keine: keene koane keini
keiner: koana keena
niemand: niemend neamd koaner
ich: ick icke ig ik
das: däs
was: wat wos wös
es: et
ein: nen' oan
einen: nen eenen
einem: nem
eine: 'ne
einer: ner
auf dem: aufm ufm
auf den: aufn
aus dem: ausm
mit dem: mitm
hinter dem: hinterm
vor dem: vorm
unter dem: unterm
neben dem: nebenm
für ein: fürn
so eine: sone
heute: heit heut hüt hait
morgen: moagn moang morng morn moin-moin
jetzt: jetz jetzat itz jetza jetzad etz itzt
gerade: grad grade grod
schon: scho
auch: au ooch
gut: guet guat jut
ja: jo joo jaa jaaa joah jau jep jepp jup yep yes jap yo jou joa jawoi jajaja
ja ja: jaja
jawohl: jawoll
nein: naa nei noi näh nää naaa neine
nee: neee nää nea
nö: nöö nööö
nein nein: neinnein
ok: okay okey oki okidoki okee o.k.
mach: moch
bitteschön: bittschön
danke: dankschön dankeschön thx merci mersi
tschüss: tschüß tschüs tschö tschüssi tschau ciao tschüssle
grüezi: grüessech grüzi
grüss gott: griasgod griass grüssgott
servus: servas
draussen: drausse dausse
drinnen: drinne
runter: owi obi abe
rauf: auffi ufe
hinauf: aufi
hinten: hintn
vorne: vorn
paket: packet packerl packl päckle paketl packerln päckli packetl poket
pakete: packete
päckchen: päcksche päcken
nachbar: nochbar
nachbarin: nochbarin
strasse: str
nummer: nr
herr: hr
herrn: hrn
telefonnummer: telnr telefonnr handynummer natelnummer rufnummer
handy: natel
anrufen: aalüte anlüte aalüüte oruafn anruafn ofruafn
angerufen: ogruafa agrüefe aaglüütet
anrufe: aarüef aarüefe anruafe telefonanrufe telefonate
zurückrufen: rückrufen
rückruf: zurückruf
bestellt: bstellt bstöt
etwas: ebbes eppes öppis
gleich: glei gli
vielleicht: vlt vllt villeicht viellicht vielleich
eventuell: evtl
circa: ca
beziehungsweise: bzw
stiege: stg
mittwoch: mittwuch miggtwoch mittwuuch
sonntag: sunntig sundog sunndog
montag: mäntig mändig mondog maandag
dienstag: zischtig zyschtig ziischtig irta erchtag dingsdag dienschtag
donnerstag: dunschtig donschtig pfinztag dunnerstag dünnersdag donnerschtag
freitag: fritig friitig freidog freedag
samstag: samschtig samsdog samschtag
sonnabend: sünnavend
mädchen: mädel
mensch: mensche
echten: echtn
menschen: menschn
reden: redn
kommen: kumma kemma cho
kommt: kummt kimmt chunnt
behalten: ghoitn ghaltn bhalte phalte
mitnehmen: mitnehma mitnehman
bekommen: übercho
schule: schui
bruder: bruada
mutter: muata mueter
vater: voda vatter
zurzeit: dzt
irgendwo: irgendwoah
irgendwer: irgendwär
jemand: jemend öpper
früh: fria friah
spät: spot spat spaat
daheim: daham dahoim dahaim dihei deheim
bruder: bruada brueder
mutter: muada mueter
vater: vadda
alte: oide
einmal: amoi amal emal eimol
gewesen: gwesn gsi gwea gwä
arbeiten: oarbeitn arbeitn hackeln
schaffen: schaffa
kommt: kummt kimmt kunnt
komme: kumm kimm
lieber: liaba liaber lieba
schwiegermutter: schwiegermuatta
behalten: ghoitn goitn b'halten bhalten
tür: tia tüa
zu spät: zspat zspot zspoot zschpot
zu früh: zfria zfrüh zfrua
passt: basst bassd
freue: freu
noch: no
fort: furt
aufwiedersehen: wiederschaun wiederschauen ufwiederluege ufwiderluege
bringt: bringts
stellt: stellts
legt: legts
gebt: gebts
schickt: schickts
nehmt: nehmts
ruft: rufts
könnt: kennts könnts kinnts
habt: habts
seid: seids
wollt: wollts
müsst: miassts müssts
läuten: leitn
strasse: strossn stross
abends: obends zabig z'abig znacht z'nacht
mittags: zmittag z'mittag
vormittag: vormittog
wir: mia mer mr
wo: woo
zurück: z'ruck zruck
aufwiedersehen: wiederluege widerluege
ihnen: eana ihne ine
später: speda schpöter
gehört: gheat ghört
kinder: kinda
"""


def _turned() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for line in _TABLE.strip().splitlines():
        regular, variants = line.split(": ", 1)
        found.update((variant, regular) for variant in variants.split())
    return found


REGULAR: Final = _turned()
"""For each word that is said or written otherwise, the regular words for it."""
