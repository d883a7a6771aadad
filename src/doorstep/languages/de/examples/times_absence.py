"""How people in German say when they are not there, and when they are: training material."""

TABLE = """
slot_decision, availability > unavailable deny? reject_time?
    da bin ich auf arbeit | da bin ich arbeiten | ich muss da arbeiten | Da habe ich Dienst. | ich hab frühschicht |
    diese woche spätschicht bei mir | ich hab Nachtschicht und schlafe bis zwei |
    von sechs bis vierzehn uhr bin ich in der schicht | ich komm erst um siebzehn uhr von der schicht |
    vor achtzehn uhr bin ich nie zuhause | Ich bin erst gegen sieben wieder daheim. |
    unter der woche ist tagsüber keiner da | bei uns ist tagsüber niemand | wir arbeiten beide |
    mein mann und ich sind beide berufstätig da ist keiner | vormittags ist bei uns niemand |
    am vormittag bin ich nicht da | morgens bin ich nie da | nachmittags bin ich nicht zuhause |
    ich bin bis vier in der schule | hab da unterricht | da hab ich Vorlesung | ich sitz da in der uni |
    da schreibe ich eine klausur | da hol ich die kinder ab | Um drei muss ich die Kleine aus der Kita holen. |
    da bin ich am kindergarten | ich muss den buben vom hort abholen | da ist elternabend |
    dienstag hab ich einen Zahnarzttermin | da hab ich arzt | da bin ich beim doktor |
    dienstag bin ich beim orthopäden | um zehn hab ich krankengymnastik | donnerstags ist dialyse |
    Am Donnerstag werde ich operiert. | ich lieg da im krankenhaus | ich bin auf reha bis dezember | ich bin im spital |
    da muss ich zum blutabnehmen | da bin ich beim augenarzt mit meiner mutter | wir sind im urlaub |
    bin in den ferien | wir sind bis freitag in südtirol | Wir sind noch bis Sonntag verreist. |
    ich bin grad auf mallorca | ich bin die ganze woche auf dienstreise | bin auf montage bis samstag |
    ich bin geschäftlich in Zürich | da sitz ich im zug | da flieg ich | ich bin unterwegs | da bin ich unterwegs |
    da bin i ned daham | bin i nöd dehei | da bin ick nich da | da bin isch net dehääm |
    da is keener da | da isch niemer dehei | da is koana dahoam | da ist niemand im haus | ist da keiner |
    es ist niemand zu hause der aufmachen könnte | da macht keiner auf | da steht ihr fahrer vor verschlossener tür |
    Da treffen Sie bei mir niemanden an. | da klingelt er umsonst | ich bin nicht zu hause in die morgen |
    ich nicht zu hause dann | ich arbeite bis achtzehn uhr jeden tag | ich bin in deutschkurs bis ein uhr |
    muss ich zu ausländeramt | ich habe termin bei jobcenter | ich bin putzen bis zwölf |
    dienstag meine frau auch arbeiten niemand da | Dienstag ist bei mir immer Tennis | da bin ich im fitnessstudio |
    da bin ich schwimmen mit den enkeln | donnerstags ist markt da bin ich nicht da | da bin ich in der kirche |
    da haben wir chorprobe | am donnerstag ist beerdigung von meinem onkel | da sind wir auf einer hochzeit |
    da hab ich gerichtstermin | ich bin da als zeuge geladen | da hab ich ein vorstellungsgespräch |
    da bin ich beim friseur | ich hab da die fußpflege | da schlaf ich | vormittags schlafe ich noch |
    zwischen eins und drei mach ich meinen mittagsschlaf | um die zeit lieg ich im bett ich hab nachts gearbeitet |
    ich steh nicht vor elf auf | da bin ich im meeting | ich hab den ganzen tag besprechungen |
    ich sitz da in einer videokonferenz und kann nicht zur tür | ich bin im büro dienstags |
    dienstag und donnerstag ist bürotag | da bin ich in der werkstatt mit dem auto | da hab ich fahrstunde |
    da steh ich im laden bis sechs | ich hab ein geschäft ich kann da nicht weg | ich hab da Kundschaft |
    ich hab bereitschaft | ab morgen bin ich weg | von dienstag bis donnerstag bin ich weg |
    bis mittwoch bin ich gar nicht in der stadt | Ich bin derzeit im Ausland. |
    ich bin zur zeit bei meiner tochter in kassel | ich wohne unter der woche in frankfurt |
    bin nur am wochenende zuhause | unter der woche bin ich im internat | ich geh um sieben aus dem haus |
    ich muss um eins los | ab zwölf bin ich weg | zwischen zwölf und fünf bin ich nicht da |
    bis halb sechs bin ich außer haus | dreiviertel acht geh ich und komm erst auf d nacht wieder heim |
    vor halb sieben abends brauchense nicht kommen da ist keiner | bis siebzehn uhr bin ich auf der baustelle |
    ich fahr lkw ich bin erst freitag wieder da | ich sitz den ganzen tag im bus ich bin busfahrer |
    also ich muss da mit dem hund zum tierarzt wissen sie der hat was an der pfote |
    na da bin ich doch bei meiner schwägerin die hat geburtstag |
    ach da ist ja der kaffeeklatsch vom seniorenkreis da bin ich weg | da muss ich zu meiner mutter ins heim |
    da bin ich mit dem verein weg | nein da bin ich nicht da | nee da bin ich bei der arbeit |
    Nein, leider bin ich da in einer Fortbildung. | na da hab i dienst | nein da bin ich im amt |
    ich bin nie vor acht daheim wissen Sie ich arbeite im krankenhaus und die übergabe zieht sich immer |
    bin im lehrgang bis zum ersten | ich hab am dienstag blockunterricht in der berufsschule |
    in der zeit bin ich auf der kur | da bin ich im skilager mit der klasse | da bin ich im militär wk |
    am donnerstag ist bei uns betriebsausflug | heute bin ich auf schicht | heute den ganzen tag im termin |
    heute zwischen zehn und zwölf bin ich nicht da | heute vormittag bin ich weg | ich komm heute erst spät heim |
    heut wird des nix i bin in da hackn | i bin in da oabeit bis fünfe | i muas um achte ausm haus |
    ich schaff bis um viere | ich bin am schaffen bis fünf | ich bin noch bis um sechs uff arbeet |
    ich bin uff maloche | ich hab schicht im werk bis zweiundzwanzig uhr | bin auf der wache bis morgen früh |
    mein dienst geht bis acht | da bin ich im Garten draußen, ich hör die Klingel nicht | da bin ich auf dem feld |
    da bin ich im stall | da muss ich melken | wir sind da umgezogen worden äh wir sind da beim umzug von meinem sohn |
    da pass ich auf die enkel auf drüben bei meiner tochter | dann bin ich leider noch nicht zurück |
    bis dahin bin ich noch nicht wieder da | um die uhrzeit ist die wohnung leer | da ist bei uns betriebsruhe zu |
    das Geschäft ist dienstags zu | donnerstag ist bei uns geschlossen | unser büro ist da nicht besetzt |
    über mittag ist niemand da
slot_decision, availability > unavailable propose_time deny? reject_time?
    ich arbeite bis fünf danach gehts | ich bin bis achtzehn uhr im büro, danach gern |
    vormittags bin ich weg aber ab zwei bin ich da | am Dienstag bin ich unterwegs, Mittwoch bin ich den ganzen Tag da |
    wir sind bis freitag verreist samstag wäre gut | ich hab frühschicht also ab drei nachmittags |
    ich hab spätschicht da geht nur vormittag | Nachtdienst, also bitte erst nach fünfzehn Uhr. |
    ich muss bis vier schaffen aber am freitag hab ich frei | die kinder hol ich um drei ab danach sind wir daheim |
    ich bin in der schule bis eins kann er danach kommen | ich bin nicht zu hause morgen, mittwoch bin ich zu hause |
    ich arbeite jeden tag aber samstag frei | diese woche bin ich auf montage nächste woche montag wär gut |
    ich komm erst um halb sechs heim vielleicht ab sechs | mittwochs arbeite ich nicht da ginge es |
    ich bin beim arzt aber um zwölf bin ich zurück kommt dann |
    donnerstag ist schlecht da bin ich in graz, freitag in der früh wär super |
    bin bis siebzehn uhr auf arbeit ab halb sechs können sie kommen | unter der woche ist keiner da nur am samstag |
    i bin bis viere in da arbeit, danach passts | ich schlaf bis zwei wegen nachtschicht so ab drei ginge |
    heute nicht da aber übermorgen | dienstag bin ich nicht da am mittwoch vormittag schon |
    Da bin ich in der Uni, Freitagnachmittag wäre ich zu Hause. |
    ich geh um neun aus dem haus wenn dann müsste er vor neun kommen |
    wir sind in den Ferien bis am Sonntag, am Montag wieder erreichbar, da könnten Sie bringen |
    bin erst ab halb acht daheim also abends | nein da arbeite ich aber am freitag nach drei ist gut |
    Nein, ich habe Termine bis 16 Uhr, danach bin ich frei. | nee da bin ich weg aber mittwoch früh ginge |
    ich bin bis eins im deutschkurs, nach zwei uhr bitte kommen |
    ich bin da leider in der reha ab dem ersten dezember wieder
slot_decision > unavailable affirm propose_time? deny? reject_time?
    am Dienstag arbeite ich aber Donnerstag um zehn passt |
    vormittags bin ich nicht da aber dienstag nachmittag passt gut |
    donnerstag bin ich in der klinik, dienstag zwei bis vier ist in ordnung |
    dienstag hab ich die handwerker äh bin ich bei den handwerkern, donnerstag ja
slot_decision, availability > unavailable unsure deny? reject_time?
    da bin ich glaub ich nicht da aber sicher weiß ich es nicht |
    kann sein dass ich da arbeiten muss ich weiß es noch nicht |
    da hab ich vielleicht Dienst, das weiß ich erst morgen | eventuell bin ich da beim arzt kann ich jetzt nicht sagen
slot_decision, availability > unavailable complain deny? reject_time?
    da arbeite ich wie jeder normale mensch auch, ihr kommt immer wenn keiner da ist |
    ich bin tagsüber nie da das hab ich ihnen schon dreimal gesagt |
    Ich bin berufstätig, was denken Sie sich eigentlich bei solchen Zeiten? |
    da bin ich im dienst und letztes mal hab ich umsonst urlaub genommen |
    ich bin nicht da und ihr fahrer klingelt ja eh nie | da bin ich in der arbeit so ein blödsinn immer mit euren zeiten
slot_decision, availability > unavailable set_drop_place deny? reject_time?
    ich bin nicht da aber er kann es vor die tür legen | da bin ich arbeiten, geben Sie es bitte der Nachbarin |
    niemand zuhause stellen sie es in die garage | bin auf schicht schmeißen sies einfach übern zaun auf die terrasse |
    da ist keiner da aber die frau huber im erdgeschoss nimmt es | ich bin im urlaub der hausmeister soll es annehmen |
    wir sind weg aber in den schuppen können sie es stellen der ist offen |
    da bin ich im büro aber mein nachbar ist rentner der ist immer da geben sie es dem |
    ich bin nicht haus bitte paket bei nachbar lassen | da arbeit ich, legts es hinten auf die veranda |
    bin nicht da legen sie es halt in den milchkasten | da bin i ned da, stellens es in stiegenhaus |
    unterwegs, kann der fahrer es hinter die mülltonnen stellen |
    Ich bin dann beim Arzt, bitte im Carport unter der Bank ablegen.
slot_decision, availability > unavailable set_pickup_point deny? reject_time?
    ich bin tagsüber nie da ich hol es lieber an der packstation | da bin ich nicht da kann man das zur post bringen |
    ich arbeite da, geht das in eine filiale | wir sind weg lassen sie es im paketshop ich hol es dann ab |
    unter der woche ist keiner da am besten in den kiosk da hol ichs mir
slot_decision > unavailable ask_time deny? reject_time?
    da bin ich auf arbeit, wann können sie denn sonst | um die zeit ist keiner da, was haben Sie noch für Zeiten |
    bin im dienst wann wäre denn sonst was frei
slot_decision > unavailable change_address deny? reject_time?
    da bin ich in der arbeit können sie es nicht dorthin liefern |
    da bin ich im büro, bringen Sie es doch einfach ins Büro |
    tagsüber bin ich nicht da liefern sie es lieber zu meinen eltern |
    bin die woche bei meinem freund kann es dahin kommen
slot_decision, availability > unavailable ask_status deny? reject_time?
    heute bin ich nicht da ist das paket denn schon im auto | da bin ich weg, wo ist es denn jetzt gerade |
    bin nicht daheim, liegt das schon bei euch im lager
slot_decision > unavailable thank deny? reject_time?
    nein da bin ich nicht da trotzdem danke | da bin ich leider arbeiten danke |
    danke ihnen aber da bin ich in der schule
slot_decision > unavailable ask_cost deny? reject_time?
    da arbeite ich, kostet ein neuer termin was | bin nicht da muss ich für den zweiten versuch zahlen
slot_decision > busy unavailable deny? reject_time?
    ich sitz grad im meeting und dienstag bin ich auch nicht da | kann grad nicht reden und da arbeite ich sowieso
"""
