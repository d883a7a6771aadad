"""Names of German, Austrian and Swiss towns, told from a street where nothing else tells them apart."""

from doorstep.languages.kit.word_sets import words_in

KNOWN_TOWNS = words_in(
    """
    berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dortmund essen bremen dresden hannover nürnberg
    duisburg bochum wuppertal bielefeld bonn münster mannheim karlsruhe augsburg wiesbaden gelsenkirchen mönchengladbach
    braunschweig kiel chemnitz aachen halle magdeburg freiburg krefeld lübeck oberhausen erfurt mainz rostock kassel
    hagen hamm saarbrücken potsdam ludwigshafen oldenburg leverkusen osnabrück solingen heidelberg darmstadt regensburg
    ingolstadt würzburg fürth wolfsburg ulm heilbronn pforzheim göttingen bottrop trier recklinghausen reutlingen
    koblenz jena erlangen moers siegen hildesheim salzgitter cottbus konstanz passau bamberg bayreuth tübingen flensburg
    schwerin gera zwickau offenbach remscheid neuss paderborn gütersloh bremerhaven kaiserslautern iserlohn lünen marl
    velbert minden villingen norderstedt delmenhorst worms gladbeck wilhelmshaven dorsten detmold rheine arnsberg
    castrop lüneburg bocholt celle herford dessau dinslaken lippstadt aschaffenburg kerpen dormagen plauen neuwied
    fulda weimar herten stralsund sindelfingen rosenheim landshut grevenbroich ludwigsburg gießen giessen marburg
    hanau esslingen wetzlar hameln görlitz kempten lörrach wolfenbüttel greifswald neumünster euskirchen bergheim
    viersen troisdorf ratingen schweinfurt aalen pirmasens stade lingen nordhorn emden nordhausen hürth unna eisenach
    gotha suhl neubrandenburg wismar güstrow oranienburg bernau eberswalde falkensee schwedt strausberg königs
    hoyerswerda bautzen freiberg pirna riesa meißen meissen radebeul zittau döbeln merseburg naumburg stendal
    wittenberg halberstadt quedlinburg wernigerode köthen zeitz bitterfeld altenburg saalfeld ilmenau arnstadt
    apolda sonneberg meiningen ansbach coburg kulmbach straubing deggendorf amberg weiden schwabach freising
    erding dachau fürstenfeldbruck germering starnberg weilheim penzberg traunstein memmingen kaufbeuren lindau
    friedrichshafen ravensburg singen tuttlingen rottweil offenburg lahr emmendingen rastatt bruchsal weinheim
    speyer landau neustadt ingelheim bingen andernach mayen saarlouis merzig neunkirchen husum itzehoe elmshorn
    pinneberg wedel ahrensburg eutin cuxhaven buxtehude verden nienburg aurich papenburg meppen cloppenburg
    vechta uelzen gifhorn peine goslar northeim einbeck holzminden bückeburg soest warendorf ahlen coesfeld kleve
    wesel düren jülich stolberg siegburg gummersbach olpe
    wien graz linz salzburg innsbruck klagenfurt villach wels dornbirn bregenz steyr krems leoben feldkirch mödling
    traun amstetten kapfenberg hallein kufstein baden schwechat leonding klosterneuburg tulln stockerau zwettl
    hollabrunn mistelbach eisenstadt oberwart spittal lienz wolfsberg judenburg knittelfeld bruck mürzzuschlag
    weiz hartberg fürstenfeld deutschlandsberg leibnitz braunau gmunden vöcklabruck telfs schwaz wörgl imst
    landeck bludenz lustenau hohenems götzis
    zürich züri genf basel bern lausanne winterthur luzern biel thun köniz schaffhausen chur freienbach zug aarau olten
    solothurn rapperswil vaduz wädenswil uster emmen kriens frauenfeld wil horgen fribourg sion sitten montreux
    vevey nyon yverdon lugano locarno bellinzona davos glarus altdorf stans sarnen schwyz herisau appenzell
    dübendorf dietikon kloten bülach wetzikon küsnacht thalwil adliswil allschwil riehen liestal muttenz pratteln
    reinach burgdorf langenthal spiez interlaken zofingen lenzburg brugg wohlen kreuzlingen arbon gossau buchs
    """
)
"""Towns, so that one is told from the street beside it where nothing stands between, and from a street said alone."""
