"""How people in German accept, turn down or pick an offered time: training material."""

TABLE = """
slot_decision > affirm
    ja das passt | geht klar | basst | ja freilich | joa das müsste gehen | ja gern |
    Ja, sehr gerne. | in Ordnung | einverstanden | ja können Sie so machen | das haut hin | dat passt mir jut |
    ja mach ma so | ja dann machen wir das so | von mir aus | meinetwegen | wegen mir gerne | Das wäre mir sehr recht. |
    das kommt mir sogar entgegen | das trifft sich gut | wunderbar | prima | super das nehm ich | ausgezeichnet |
    bestens | ja eh | ja ist gut so | tragen Sie mich da ein | Ja, buchen Sie das bitte. |
    da bin ich zu hause | da bin ich sowieso daheim | da ist meine Frau da die nimmt das an | Da ist jemand im Haus. |
    ich bin in Rente ich bin immer da | ich arbeite im homeoffice also kein thema | ja ähm doch das geht |
    hm ja doch warum nicht | wieso nicht | spricht nichts dagegen | dagegen habe ich nichts |
    ich hab nichts dagegen einzuwenden | da hätt ich zeit | Da kann ich mir freinehmen, also ja. | des däd mir basse |
    jawoll | jawohl machen wir | klaro | na klar | logisch | sischer dat | sicher doch |
    Gewiss, das lässt sich einrichten. | das lässt sich machen | das kriege ich hin |
    das krieg ich schon irgendwie hin | ich richte mich danach |
    dann warte ich auf den Fahrer | ich bleib dann zu hause | dann bin ich mal da | ist gebongt | abgemacht | gebucht |
    deal | passt mir gut in den kram | ja okay von mir aus dann eben so | na gut dann halt so | na schön |
    wenns sein muss ja | Wenn es nicht anders geht, ja. | mir ist das egal ich bin da | is recht |
    isch guet | ja das isch guet so | das geht für mich | das goht | Ja, das wäre tiptop. | tiptop | das ginge |
    das wäre möglich | ist möglich | kein problem | überhaupt kein Problem | null problemo | nein das ist kein problem |
    Nein, nein, das geht schon. | nö passt doch | ach nee das ist völlig in ordnung | nicht schlecht das nehmen wir |
    da hab ich eh frei | da muss ich nicht arbeiten also passt |
    da hab ich Spätschicht, vormittags bin ich da, also ja | ja is gut junge frau | ja gut ist für mich |
    ist gut ich bin zu Hause | ja ja ich bin haus | is okay komm | ja kommen Sie ruhig | lassen Sie ihn kommen |
    soll er kommen | kann er kommen | dann soll der fahrer mal kommen | dann bis dann | Gut, dann erwarte ich Sie. |
    ja machense | nu klar | nu | ja des is guad | ja bitte so eintragen | das können Sie so festhalten |
    halten wir das fest | ich nehme den termin | den Termin nehm ich | ja ich denke schon | ich glaub das geht |
    müsste klappen | das sollte klappen | sollte passen | wird schon gehen | dürfte hinhauen | tun Sie das |
    so machen wirs | genau so | perfekt | optimal | hervorragend | top | läuft | alles klar dann so | jut |
    jut machen wa | jo mei dann halt | also ich muss mal kurz überlegen nee doch da bin ich da |
    das freut mich da bin ich nämlich grad zu hause | meine mutter ist dann da die macht auf |
    ja meine tochter kommt da eh vorbei die kann das annehmen | ich bin zur zeit krankgeschrieben also bin ich da |
    ja da pass ich
slot_decision > affirm thank
    ja vielen dank | Ja, danke schön. | passt danke | super danke dir | wunderbar herzlichen dank | merci das passt |
    ja danke ihnen | Das ist aber nett, ja, so machen wir das, danke. | tiptop merci vielmal |
    ja gern und danke für die Mühe | perfekt dank schön | jo dankschee | vergelts gott ja das passt |
    danke das geht so | gut danke dass sie anrufen da bin ich da | prima besten dank auch
slot_decision > affirm propose_time?
    dienstag passt | Dienstag bitte. | dann lieber den Donnerstag | der donnerstag wär mir lieber |
    am Dienstag bin ich da | ich nehm den dienstag | donnerstag vormittag passt besser |
    Nehmen wir Dienstag nachmittag. | morgen zwei bis vier ist gut | dann morgen | morgen nachmittag geht |
    ja also donnerstag zehn bis zwölf wär super | den am Donnerstag bitte | am donnerstach dann |
    Dienschtag wär mir recht | da dienstag is besser | dann nehmen wir den sechsundzwanzigsten |
    am vierundzwanzigsten ginge es | am besten gleich morgen | Donnerstag, da hab ich frei. |
    dienstag ab zwei ist okay | ja am zischtig | dann am Donnschtig | lieber donnerstag weil dienstag hab ich physio |
    also der dienstag der ginge | ähm donnerstag nee dienstag ja dienstag | eher den donnerstag glaube ich |
    wenn ich wählen darf dann Dienstag | Dienstag wäre super gewesen, ja den | den vormittag am donnerstag |
    den nachmittagstermin am dienstag | ich tät den dienstag nehmen | tragens mich für donnerstag ein |
    dienstag vierzehn bis sechzehn uhr bitte | ja donnerstag is gut für mich | ich will dienstag |
    machen wir donnerstag | Dienstag ist besser wie Donnerstag | na dann eben der donnerstag |
    übermorgen nicht aber Donnerstag ja | gern morgen da bin ich eh daheim | Donnerstag, da ist mein Mann zu Hause.
slot_decision > affirm
    den ersten | der erste bitte | das erste | ersteres | letzteres | das zweite nehm ich | Den zweiten Termin bitte. |
    nummer eins | die zwei | variante zwei | das frühere | den früheren | der spätere wäre mir lieber |
    das spätere bitte | was sie zuerst gesagt haben | das letzte was sie sagten | den hinteren |
    den vorderen von beiden | lieber das andere | das mit dem nachmittag | den vormittag | am Vormittag lieber |
    nachmittags passt | beide gehen | geht beides | mir ist beides recht | ist mir wurscht welcher |
    egal welcher ich bin da | einer von beiden egal |
    nehmen sie den der ihnen besser passt | ist mir gleich | entscheiden Sie, ich hab beide Male Zeit |
    der erste ist super | nö dann das zweite | möglichst schnell also das erste | so früh wie möglich also den ersten |
    den ersten termin hätt ich gern | eher die zweite möglichkeit | s erschte | i nimm den zweiten |
    der zweite is besser für uns | option eins | wenn dann der zweite | ich würd sagen das erste
slot_decision > affirm deny? propose_time?
    nein dienstag nicht aber donnerstag geht | dienstag nee donnerstag ja |
    Am Dienstag kann ich nicht, am Donnerstag schon. | donnerstag ist schlecht aber morgen geht |
    den ersten nicht den zweiten ja | der erste geht nicht aber der zweite | Nee, dann lieber Donnerstag. |
    ach nein dann nehm ich den dienstag | morgen bin ich weg donnerstag wär aber gut | nicht morgen donnerstag |
    nein nein der donnerstag ist besser
slot_decision > affirm unavailable reject_time? propose_time? deny?
    dienstag bin ich im büro also donnerstag | donnerstag hab ich einen Arzttermin, dann nehm ich Dienstag |
    da am dienstag hab ich schule aber donnerstag bin ich da |
    dienstag muss ich arbeiten donnerstag bin ich zu haus da gehts |
    am Donnerstag bin ich in Wien, nehmen wir den Dienstag | dienstags hab ich immer chor dann den anderen |
    morgen bin ich bei meiner Schwester, Donnerstag ist recht |
    donnerstag früh schlaf ich nach der nachtschicht drum dienstag
slot_decision > deny
    nee | nö | naa | nein danke | auf keinen fall | nein leider nicht | leider nein | eher nicht | ach nee |
    ne du | nein nein nein | keine chance | sicher nicht | ganz bestimmt nicht | nie im leben | niemals | bloß nicht |
    nein wirklich nicht | nä | nein das nicht | na wirklich ned | bedaure nein |
    um gottes willen nein | ich denke nicht | glaub ich nicht | das wird nix | geht nicht nein | ungern | lieber nicht
slot_decision > reject_time unavailable? deny?
    da hab ich schon was | da hab ich was vor | da ist schon was anderes | Da bin ich leider verhindert. |
    da hab ich keine zeit | hob i ka zeit
slot_decision > reject_time deny?
    passt mir nicht | das passt mir gar nicht | da kann ich leider überhaupt nicht |
    Das ist mir zu früh. | viel zu spät | zu spät für mich | das geht bei mir nicht | geht beides nicht |
    beide gehen nicht | keiner von beiden | Keiner der beiden Termine passt. | des geht ned |
    des passt ma überhaupt ned | das schaff ich nicht | schaffe ich zeitlich nicht | ungünstig | ganz schlecht |
    da ist es ganz schlecht bei mir | da siehts bei mir schlecht aus | ist blöd für mich | das ist ein blöder termin |
    das ist ja mitten am tag | das überschneidet sich bei mir |
    das haut zeitlich nicht hin | haut nicht hin | das klappt nicht | klappt leider beides nicht |
    der tag ist schlecht | nicht an dem tag | an den Tagen nicht | die uhrzeit ist schlecht | um die uhrzeit nicht |
    ist für mich nicht möglich | ist schwierig bei mir | des isch mir z früeh | das goht mir nöd |
    geht nix bei mir diese zeit | diese zeit ist nicht gut für mich | diese zeit ich kann nicht |
    nein ich kann nicht diese Tag | haben sie noch was anderes | gibt es auch was anderes | was hätten Sie denn noch |
    was gäbe es noch | Haben Sie keinen anderen Termin? | gehts auch später | geht es auch früher |
    ginge auch ein anderer tag | was späteres wär besser | etwas früheres haben Sie nicht | bitte einen anderen termin |
    ich brauch einen anderen termin | können wir das verschieben |
    den Termin müsste ich verlegen | lieber ein andermal | an einem anderen tag wärs besser | irgendwann anders |
    ein andermal bitte | nur nicht an den beiden tagen | alles außer das | das ist unpassend | das kommt mir ungelegen |
    da bin ich raus | unmöglich an dem tag | die zeiten sind nichts für mich | mit den zeiten kann ich nix anfangen |
    zwei stunden rumsitzen und warten nein das geht nicht | das ist mir zu kurzfristig | so kurzfristig kann ich nicht |
    vierzehn uhr ist doof | dienstag ist schlecht | donnerstag kann ich nicht und dienstag auch nicht |
    Weder Dienstag noch Donnerstag. | dienstag und donnerstag geht gar nix | diese woche wird das nix |
    diese woche passt es überhaupt nicht | in dieser Woche leider gar nicht | heute nicht mehr bitte |
    also heute auf keinen fall
slot_decision > ask_time reject_time?
    welche termine haben sie denn noch | was für Zeiten gibt es sonst |
    wann könnten Sie denn sonst noch kommen | wann wären die nächsten termine |
    wann fahren sie denn sonst hier in der gegend | zu welchen Uhrzeiten liefern Sie überhaupt
slot_decision > deny complain
    nein so eine frechheit | Nein, das ist doch ein Witz. | nee das ist ja wieder typisch für euren laden |
    nein ihr spinnt doch | nein das ist unverschämt
slot_decision > reject_time complain deny?
    da kann ich nicht und das hab ich auch schon dreimal gesagt |
    Immer nur vormittags, das ist doch eine Zumutung, das geht nicht. |
    passt mir nicht aber das interessiert sie ja eh nicht | zwei stunden warten nein das ist ein saftladen |
    nein geht nicht ihr kommt ja sowieso nie pünktlich |
    so einen Termin kann doch kein Berufstätiger annehmen, eine Frechheit | passt nicht und letztes mal kam auch keiner
slot_decision > reject_time thank deny?
    danke aber das geht leider nicht | lieb gemeint aber passt nicht, danke | nein danke zu der zeit kann ich nicht |
    Danke für das Angebot, nur passt es mir leider nicht.
"""
