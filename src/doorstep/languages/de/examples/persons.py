"""How people in German say who they are, that it is a bad moment, and when to call back: training material."""

TABLE = """
identity > affirm
    ja | ja bin ich | ja das bin ich | das bin ich | bin ich | der bin ich | ja der bin ich | ich bins | ja ich bins |
    am telefon | selbst am apparat | selber | höchstselbst | ja keller | jonas keller |
    hier jonas keller | Hier spricht Jonas Keller. | sie sprechen mit jonas keller |
    ja hier ist der keller | da keller | sie sprechen mit ihm | sie sprechen mit ihm persönlich | der ist dran |
    ja der ist am telefon | der steht vor ihnen sozusagen | genau | richtig | ganz genau | stimmt | so isses |
    so ist es | korrekt | jawohl | jo | jou | joa | ja eh | ja freilich | ja sicher | jo i bins | ja i bin des |
    dat bin ick | icke | isch bins | ja das bin i selber | ja ich bi s | am apparat ja | ja der jonas |
    ja ich bin jonas | ich bin herr keller | ja ich keller | mein name jonas keller ja | ja persönlich |
    persönlich am apparat | ja mhm bin ich | hm ja | äh ja | ja äh ja genau | Das ist korrekt. | der nämliche |
    leibhaftig | in voller größe | ja was denken denn sie natürlich | na wer denn sonst | ja klar | logo |
    sie haben mich erwischt | erwischt | ja so heiß ich | so ist mein name | keller ja mit doppel l |
    das dürfte ich sein | ich glaube schon haha | solange ich denken kann ja | gewiss | nu | nu freilich | jap | jep |
    yes | ja ja
identity > affirm greet
    grüß gott hier keller | hallo ja ich bins |
    moin keller hier | guten morgen ja das bin ich | tach ja bin ich |
    hallo jonas keller am telefon | grüß sie ja am apparat
identity > affirm ask_who
    ja bin ich wer ist da | am apparat mit wem spreche ich | ja wer spricht denn |
    hier keller wer da | ja keller und sie sind | jo wer isn do | ja wer will das wissen
identity > affirm ask_why
    ja worum geht es | keller um was gehts | ja bin ich was ist denn | am apparat was kann ich für sie tun |
    ja was wollens denn | ja das bin ich in welcher angelegenheit
identity > affirm ask_who ask_why
    ja das bin ich wer sind sie und was wollen sie | am apparat wer spricht da und worum gehts |
    ja wer ist denn da und was gibts
identity > affirm ask_robot
    ja bin ich sind sie ein automat | am apparat sag mal bist du ein roboter |
    ja sie klingen aber komisch ist das ein computer
identity > affirm hold_on
    ja bin ich moment ich mach das radio leiser | am apparat warten sie ich geh kurz raus |
    ja das bin ich sekunde ich hab die hände voll | ja moment ich setz mich
identity > affirm ask_status
    ja bin ich geht es um mein paket wo ist das | ja keller kommt das endlich | am apparat wo bleibt denn mein paket
identity > affirm complain
    ja bin ich schon wieder sie | ja das bin ich und sie rufen heute zum dritten mal an |
    keller ja und ich bin stinksauer auf euren fahrer
identity > affirm unavailable
    ja das bin ich aber ich bin heute nicht zu hause falls es ums paket geht |
    am apparat wenns ums paket geht ich bin bis fünf arbeiten
identity > affirm busy call_back propose_time?
    ja bin ich aber ich bin grad im auto rufen sie später an | ja ist aber schlecht jetzt in einer stunde bitte |
    am apparat bin aber in einer sitzung heute abend nochmal bitte |
    ja das bin ich kann grad nicht probieren sies morgen früh
identity > affirm? ask_who
    wer ist da bitte | ja wer ist denn da | ja hallo wer spricht
identity > deny wrong_person?
    nein | nee | nö | na | nein bin ich nicht | nei | nein leider nicht
identity > unsure
    kommt drauf an | wer weiß | das kommt drauf an wer fragt | vielleicht | kann schon sein
identity > affirm? greet
    ja hallo | ja bitte hallo | ja guten tag | jo servus
identity > greet
    guten abend
slot_decision, identity, none, availability > busy
    ich kann grad nicht | ich kann gerade nicht sprechen | geht grad nicht | ist grad ganz schlecht |
    jetzt ist es ungünstig | ungünstiger moment | ich sitz im auto | ich fahr grad | ich bin am steuer |
    ich bin auf dem fahrrad | ich steh an der kasse | ich bin in einer besprechung | bin im meeting |
    ich bin im termin | bin in der arbeit kann nicht reden | ich sitz beim arzt im wartezimmer | ich bin beim friseur |
    ich hab kundschaft | ich habe gerade einen Kunden vor mir | ich sitze im unterricht | ich bin in der vorlesung |
    ich steh auf der leiter | wir essen grad | wir sitzen beim essen | ich koche gerade mir brennt was an |
    ich wickel grad das kind | ich stille gerade | ich hab das baby auf dem arm |
    ich bin im zug ich hab gleich keinen empfang | ich bin im funkloch gleich weg | mein akku ist gleich leer |
    ich hab keine zeit | hab grad keine zeit | keine zeit jetzt | jetzt nicht | hab i jetzt ka zeit |
    i bin grad am schaffe | i ha jetzt kei ziit | bin grad uff arbeet | ich bin in eile | ich bin auf dem sprung |
    ich muss los | ich muss jetzt zum bus | ich jetzt arbeiten nicht sprechen | jetzt nicht telefon ich fahren |
    ich hab grad ein anderes gespräch | auf der anderen leitung ist jemand | ich hab geschlafen sie haben mich geweckt |
    ich steh unter der dusche | ich bin grad in der sauna | ich bin auf einer beerdigung | ich bin im kino |
    ich hab grad die polizei hier | ich bin im gottesdienst | hier ist es zu laut ich bin auf der baustelle |
    ich bin gerade mitten in was | Es passt im Moment überhaupt nicht.
slot_decision, identity, none, availability > busy call_back propose_time?
    ich bin am fahren rufen sie in einer halben stunde an | kann grad nicht heute abend besser |
    bin in der arbeit probieren sie es nach vier | jetzt nicht später nochmal | keine zeit rufen sie morgen an |
    ich sitz im meeting bitte um drei nochmal | grad schlecht nach dem essen wieder anrufen |
    ich bin beim arzt am nachmittag bitte | i bin grad im stall ruf später nochamal an |
    ich arbeiten jetzt bitte später anrufen | ich bin im zug rufen sie in zwanzig minuten an |
    ich hab grad besuch geht es auch morgen vormittag | ich bin in der schule rufen sie nach zwei an |
    Ich bin gerade in einer Prüfung, bitte melden Sie sich um 17 Uhr. | muss weg rufts mi am abend an |
    bin grad am füttern in ner stunde bitte | ich steh im stau und darf nicht telefonieren, später bitte
slot_decision, identity, none, availability > busy goodbye
    ich muss auflegen tschüss | keine zeit tschüss | ich muss weg ciao | hab keine zeit wiederhören | muss los ade
slot_decision, identity, none > busy ask_why
    ich hab wenig zeit worum gehts | machen sies kurz was gibts ich bin im dienst |
    ich bin grad beschäftigt was wollen sie denn | ich sitz im auto ist es wichtig um was gehts
slot_decision, identity, none > busy complain
    ich esse gerade und sie rufen immer um diese zeit an unverschämt |
    sie stören mich bei der arbeit das ist eine frechheit | schon wieder mitten in der sitzung wegen ihnen
slot_decision, identity, none, availability > call_back propose_time?
    rufen sie später nochmal an | können sie mich zurückrufen | rufen sie mich heute abend an |
    melden sie sich morgen nochmal | rufen sie in zehn minuten nochmal an | bitte um rückruf |
    ich bitte um rückruf am nachmittag | könnten wir später telefonieren | lassen sie uns das morgen besprechen |
    ruf nachher nochma durch | klingeln sie nach fünf nochmal durch | rufts später nochamal an |
    chönd si mir spöter nomal alüüte | rufen sie mich auf dem handy an so gegen sechs |
    am besten rufen sie am samstag an | bitte anrufen morgen | du kannst anrufen mich später |
    versuchen sie es nach dem mittag nochmal | ich hätte gern einen Rückruf am Mittwoch |
    rufen sie mich an wenn ich daheim bin so ab fünf | das möchte ich in ruhe besprechen rufen sie abends an |
    noch mal anrufen geht das so um acht | morgen früh können sie es nochmal probieren |
    rufen sie an bevor er kommt äh rufen sie mich einfach morgen an
slot_decision, none > call_back unsure propose_time?
    ich weiß es noch nicht rufen sie morgen an | muss erst meine frau fragen können sie heute abend nochmal anrufen |
    kann ich nicht sagen melden sie sich nächste woche
callback_time > call_back propose_time?
    in einer stunde | in zehn minuten | in ner halben stunde | um fünf | um halb sieben | gegen acht | so gegen sechs |
    ab vier | nach sechs | nach achtzehn uhr | viertel nach drei | um dreiviertel fünf | heute abend | heut abend |
    heute nachmittag | am nachmittag | nach dem mittagessen | nach feierabend | morgen |
    morgen vormittag | morgen um neun | übermorgen | am mittwoch | am mittwoch gegen zehn | freitag mittag |
    samstag vormittag | am wochenende | nächste woche | nächsten montag um acht | später | irgendwann später |
    gleich nachher | kurz vor sechs | zwischen zwei und drei | am abig | am zischtig am morge | auf d nacht |
    in da früh | z mittag | heut auf die nacht so um achte | um viere | sieben uhr abend bitte | nach arbeit fünf uhr |
    morgen zehn uhr ist gut | in zwei stunden bin ich zu hause dann | wenn ich von der schicht komm so um drei |
    nach der schule um zwei | in der mittagspause um halb eins | ich bin ab sechs erreichbar | ab fünf geht wieder |
    vor zehn bitte | lieber vormittags | Am liebsten gegen 19 Uhr. | um siebzehn uhr dreißig | sagen wir um vier |
    sagen wir mal morgen mittag | geben sie mir eine stunde | rufen sie gegen elf an |
    hm ja also so um sechs würd ich sagen | probieren sies um neun | ähm mittwoch nein donnerstag früh
callback_time > affirm? call_back?
    egal wann | jederzeit | immer | mir egal | ganz wie sie möchten | das können sie sich aussuchen |
    irgendwann halt | wann es ihnen passt
callback_time > affirm
    ja passt | ja gern | ja das geht | ist gut | machen sie das | ja dann rufen sie an | einverstanden | in ordnung so |
    jo is recht | tiptop
callback_time > deny
    nein danke | nein nicht zurückrufen | gar nicht | nein brauchen sie nicht | na danke |
    nein ich will keinen rückruf | nee lassen sie mal
callback_time > unavailable propose_time? call_back?
    bis fünf bin ich nicht zu sprechen | vormittags bin ich nie erreichbar | ich hab bis sechs dienst |
    bis mittwoch bin ich im funkloch in den bergen
callback_time > call_back propose_time? thank
    um sechs danke | morgen früh bitte danke schön | heute abend vielen dank | so gegen fünf merci
callback_time > call_back human propose_time?
    um vier aber dann ein richtiger mensch bitte | morgen um neun und bitte ein mitarbeiter kein automat |
    heute abend und ich will mit einem menschen reden
slot_decision, identity, availability, address, address_part, verification, drop_place, none > hold_on
    moment | moment bitte | einen moment | augenblick | einen augenblick bitte | sekunde | kleine sekunde | warten sie |
    warten sie mal | wart mal | warte | wartens a bissl | wart gschwind | moment mal kurz | bleiben sie dran |
    bleiben sie mal in der leitung | ich hol nur was zum schreiben | ich muss nur schnell die brille holen |
    ich mach mal den fernseher leiser | es hat grad geklingelt moment | ich stell sie kurz auf lautsprecher |
    lassen sie mich nachsehen | ich schau schnell nach | momentchen | mömentli | en momänt | eis momäntli |
    ein minute bitte | bitte warten | bitte bisschen warten | ich frag mal kurz meine frau |
    da muss ich kurz in den kalender schauen | da kommt grad jemand rein einen moment |
    mir ist was runtergefallen warten sie | gleich gleich | ich geh mal eben raus hier ist es laut |
    ich bin gleich bei ihnen | eine sekunde der hund muss raus | hetz wart amol |
    Einen kleinen Augenblick bitte, ich suche gerade meinen Zettel. | ich such den stift wo hab ich den denn
opt_out_confirmation > affirm
    ja | ja bitte | ja genau | genau | richtig | stimmt | ja sicher | ja freilich | jawohl | unbedingt | ja unbedingt |
    ja machen sie das | aber sicher | sehr gern sogar | das will ich doch hoffen ja | ja endlich | ja das möchte ich |
    ja das will ich | korrekt | ja so hab ich es gemeint | jo | jo bitte | ja eh | dringend |
    ja ganz sicher | absolut | was denn sonst | na klar | Ja, das ist mein Wunsch.
opt_out_confirmation > affirm? opt_out
    ja rufen sie nie mehr an | ja löschen sie die nummer | nie wieder anrufen ja |
    ja nehmen sie mich raus | das hab ich doch gesagt keine anrufe | ja streichen | rufts einfach nimmer an |
    ja ich will nicht mehr angerufen werden | ja sofort löschen | ja bitte nummer löschen | alles löschen ja |
    ja und zwar für immer keine anrufe
opt_out_confirmation > affirm thank
    ja danke | ja bitte danke | genau vielen dank | ja merci
opt_out_confirmation > affirm goodbye
    ja tschüss | genau und tschüss | ja auf wiederhören | ja und jetzt leg ich auf
opt_out_confirmation > deny
    nein | nein nein | nein doch nicht | nee | nö | na | auf keinen fall | nicht doch | nein das nicht |
    nein bitte nicht | nein ich will schon angerufen werden | ach nein | nein war nicht so gemeint |
    nein nur heute nicht | nein nein sie dürfen schon | nei so han i das nöd gmeint | nein anrufe sind ok |
    nein falsch verstanden | nein bleibt so
opt_out_confirmation > unsure
    weiß nicht | weiß ich nicht | hm da muss ich überlegen | was heißt das dann fürs paket weiß ich nicht
opt_out_confirmation > ask_repeat
    wie bitte | was meinen sie | was haben sie gesagt | hä was | noch einmal bitte
opt_out_confirmation > ask_data affirm?
    was passiert dann mit meinen daten | und werden meine daten dann auch gelöscht |
    wie lange dauert das bis die nummer gelöscht ist
opt_out_confirmation > deny call_back propose_time?
    nein rufen sie einfach später an | nein nur jetzt nicht um fünf gern | nein morgen können sie wieder anrufen
opt_out_confirmation > affirm set_drop_place
    ja und das paket vor die tür | genau und legen sie es in die garage | ja und das paket beim nachbarn lassen
opt_out_confirmation > deny propose_time
    nein ich will nur dass er am freitag kommt | nein bringen sie es mittwoch
"""
