"""Big towns, known as towns wherever they are named: a bare answer, the end of an address without a pause."""

import re
from collections.abc import Mapping

from doorstep.languages.en.address_names import is_place_name
from doorstep.languages.en.address_words import COUNTIES, STATES
from doorstep.languages.kit.word_sets import phrases_in, words_in

_AMERICAN = phrases_in(
    """
    akron, albany, albuquerque, alexandria, allentown, amarillo, anaheim, anchorage, ann arbor, arlington, asheville,
    athens, atlanta, augusta, aurora, austin, bakersfield, baltimore, bangor, baton rouge, beaumont, bellevue,
    berkeley, billings, biloxi, birmingham, bismarck, bloomington, boise, boston, boulder, bozeman, bridgeport,
    brooklyn, brownsville, buffalo, burbank, burlington, cambridge, cape coral, carson city, cedar rapids, champaign,
    chandler, charleston, charlotte, chattanooga, chesapeake, cheyenne, chicago, chula vista, cincinnati, clearwater,
    cleveland, college station, colorado springs, columbia, columbus, concord, coral springs, corpus christi,
    dallas, dayton, daytona beach, decatur, denver, des moines, detroit, dover, dubuque, duluth, durham, eau claire,
    el paso, elizabeth, erie, eugene, evanston, evansville, everett, fairbanks, fargo, fayetteville, flagstaff, flint,
    fort collins, fort lauderdale, fort smith, fort wayne, fort worth, frederick, fremont, fresno, frisco,
    gainesville, galveston, garland, gary, gilbert, glendale, grand forks, grand rapids, great falls, green bay,
    greensboro, greenville, hampton, harrisburg, hartford, henderson, hialeah, hoboken, hollywood, honolulu, houston,
    huntington, huntsville, idaho falls, independence, indianapolis, iowa city, irvine, irving, ithaca, jackson,
    jacksonville, jersey city, joliet, juneau, kalamazoo, kansas city, killeen, knoxville, lafayette, lake charles,
    lakewood, lancaster, lansing, laredo, las cruces, las vegas, lawrence, lexington, lincoln, little rock,
    long beach, los angeles, louisville, lowell, lubbock, macon, madison, manchester, mcallen, medford, memphis,
    mesa, miami, miami beach, milwaukee, minneapolis, missoula, mobile, modesto, montgomery, montpelier, muncie,
    naperville, nashua, nashville, new haven, new orleans, new york, new york city, newark, newport news, norfolk,
    norman, north las vegas, oakland, ocala, oceanside, ogden, oklahoma city, olympia, omaha, orlando, oxnard,
    palm springs, palo alto, pasadena, paterson, pensacola, peoria, philadelphia, phoenix, pittsburgh, plano,
    portland, portsmouth, poughkeepsie, providence, provo, pueblo, queens, raleigh, rapid city, reading, redding, reno,
    richmond, riverside, roanoke, rochester, rockford, sacramento, saint louis, saint paul, saint petersburg,
    st louis, st paul, st petersburg, salem, salinas, salt lake city, san antonio, san bernardino, san diego,
    san francisco, san jose, santa ana, santa barbara, santa clara, santa cruz, santa fe, santa monica, santa rosa,
    sarasota, savannah, scottsdale, scranton, seattle, shreveport, sioux city, sioux falls, somerville, south bend,
    spokane, springfield, stamford, staten island, sunnyvale, syracuse, tacoma, tallahassee, tampa, tempe, the bronx,
    toledo, topeka, trenton, tucson, tulsa, tuscaloosa, tyler, utica, vallejo, ventura, virginia beach, waco,
    washington dc, waterbury, wichita, wilmington, winston-salem, winston salem, worcester, yonkers, youngstown, yuma
    """
)
_BRITISH = phrases_in(
    """
    aberdeen, aberystwyth, aldershot, altrincham, andover, ashford, aylesbury, ayr, banbury, bangor, barnet, barnsley,
    barnstaple, basildon, basingstoke, bath, bedford, belfast, beverley, bexhill, birkenhead, birmingham, blackburn,
    blackpool, bolton, bournemouth, bracknell, bradford, brentwood, bridgend, brighton, bristol, bromley, burnley,
    burton upon trent, bury, bury st edmunds, buxton, caernarfon, camberley, cambridge, canterbury, cardiff, carlisle,
    chelmsford, cheltenham, chester, chesterfield, chichester, clacton, colchester, coventry, crawley, crewe, croydon,
    darlington, dartford, derby, derry, doncaster, dorchester, dorking, douglas, dover, dudley, dumfries, dundee,
    dunfermline, durham, ealing, eastbourne, eastleigh, edinburgh, ely, enfield, epsom, exeter, falkirk, falmouth,
    fareham, farnham, folkestone, gateshead, gillingham, glasgow, gloucester, gosport, grantham, gravesend, greenwich,
    grimsby, guildford, hackney, halifax, harlow, harrogate, harrow, hartlepool, hastings, hatfield, hemel hempstead,
    hereford, high wycombe, hitchin, horsham, hounslow, hove, huddersfield, hull, huntingdon, ilford, inverness,
    ipswich, islington, kendal, kettering, kidderminster, kilmarnock, kings lynn, king's lynn, kingston upon hull,
    kingston upon thames, kirkcaldy, lancaster, leamington spa, leeds, leicester, lewes, lichfield, lincoln, lisburn,
    liverpool, livingston, llandudno, llanelli, london, loughborough, lowestoft, luton, macclesfield, maidenhead,
    maidstone, manchester, mansfield, margate, merthyr tydfil, middlesbrough, milton keynes, neath, newbury, newcastle,
    newcastle upon tyne, newport, newquay, newry, northampton, norwich, nottingham, nuneaton, oldham, oxford, paignton,
    paisley, penzance, perth, peterborough, plymouth, pontefract, poole, portsmouth, preston, ramsgate, reading, redcar,
    redditch, reigate, rhyl, richmond, ripon, rochdale, romford, rotherham, rugby, runcorn, ryde, salford, salisbury,
    scarborough, scunthorpe, sevenoaks, sheffield, shrewsbury, slough, solihull, south shields, southampton, southend,
    southend on sea, southport, southsea, st albans, st andrews, st helens, stafford, stevenage, stirling, stockport,
    stockton on tees, stoke on trent, stratford upon avon, stroud, sunderland, sutton coldfield, swansea, swindon,
    tamworth, taunton, telford, torquay, truro, tunbridge wells, twickenham, uxbridge, wakefield, wallasey, walsall,
    walthamstow, warrington, warwick, watford, wembley, weston super mare, weymouth, whitby, widnes, wigan, wimbledon,
    winchester, windsor, woking, wolverhampton, worcester, worthing, wrexham, yeovil, york,
    belsize park, bethnal green, biggin hill, burgess hill, crouch end, finsbury park, forest hill, golders green,
    herne hill, mile end, muswell hill, notting hill, palmers green, parsons green, primrose hill, raynes park,
    tulse hill, turnham green, wood green
    """
)
_TOWNS = {"US": _AMERICAN, "GB": _BRITISH}
_STATE_BEHIND = re.compile(rf" (?:{'|'.join(sorted(STATES, key=len, reverse=True))})$")
_LONGER = words_in(
    """
    in of the on at upon near to from and north south east west new saint st san santa port fort lake mount mt old
    little great upper lower royal el rue calle via camino avenida paseo de la las los del
    """
)
"""Words before a town that lead to it, or belong to the name of another one."""
_LONGEST = 4


def is_town(words: str, region: str) -> bool:
    """Whether the words are a big town of a country."""
    return words in _TOWNS.get(region, frozenset())


def without_state(town: str) -> str:
    """A town without the state behind it: "boise idaho"."""
    return _STATE_BEHIND.sub("", town)


def towns_apart(text: str, region: str) -> str:
    """Put a comma before a big town at the end of a clause: "12 high holborn london" has no pause of its own."""
    if region not in _TOWNS:
        return text
    return " , ".join(_apart(clause, region) for clause in f"{text} ".split(" , ")).strip()


def _apart(clause: str, region: str) -> str:
    """The clause in two where it ends in a town, or in a town and its state, and something stands before it."""
    tokens = clause.split()
    for end in dict.fromkeys((len(_STATE_BEHIND.sub("", clause).split()), len(tokens))):
        for length in range(min(_LONGEST, end - 2), 0, -1):
            start = end - length
            if is_town(" ".join(tokens[start:end]), region):
                between = " " if tokens[start - 1] in _LONGER or tokens[start - 1][0].isdigit() else " , "
                return f"{' '.join(tokens[:start])}{between}{' '.join(tokens[start:])}"
    return clause


_LOOSE_END = re.compile(
    r"(?:^|(?<= ))(?:(?:and|with|the|my|our|a|of|is|it|zip|code|postcode|post|has|plus|under)(?= |$) ?)+$"
    r"|(?:^|(?<= ))(?:would|will|is|should|could|might|works?|suits?)(?: \w+){0,2} (?:better|best|great|good|fine|ok|"
    r"perfect|easier|ideal|nice|me|us|well)(?: \w+){0,2}$"
)
"""Words at the end of a clause that lead to the next piece or judge the address, and belong to no town."""
_LEADS = re.compile(
    r"^(?:(?:in|at|from|the (?:city|town|village) of|a (?:village|town|place) called|near|and|is|that is in|"
    r"(?:that is |it is |is |we are |i am )?(?:over |down |up |out |just |right )*in|is at) )+"
)
_COUNTY_BEHIND = re.compile(rf"(?<=[a-z]) (?:in )?(?:{'|'.join(sorted(COUNTIES, key=len, reverse=True))})$")
_NEAR = re.compile(r"(?<=[a-z]{3}) (?:near|close to|by|outside|not far from) [a-z' -]+$")
_PART_OF = re.compile(r"^[a-z][a-z' -]+ in (?=[a-z])")
_IN = re.compile(r"^(?:and |it is |that is |is |we are |i am |over |down )*in ")


def town_alone(clause: str, region: str) -> str:
    """The town in words that lead to it, or tell its county or where it lies: "up in farnham surrey"."""
    town = _LEADS.sub("", clause).strip()
    if region != "GB":
        return town
    town = _NEAR.sub("", town if town in COUNTIES else _COUNTY_BEHIND.sub("", town))
    whole = _PART_OF.sub("", town)
    return whole if is_town(whole, region) else town


def town_named(rest: str, found: Mapping[str, str], region: str) -> str | None:
    """The town in what is left of an address: a big one before others, the last one said before the first.

    Args:
        rest: What is left, in clauses parted by commas.
        found: The pieces taken before; beside a lone house number only "in Reno" tells a town.
        region: The country.
    """
    located = bool({"street", "postcode", "region"} & found.keys())
    if not located and "house_number" not in found:
        return None
    street = found.get("street", "")
    named: list[str] = []
    for clause in (_LOOSE_END.sub("", piece.strip()) for piece in rest.split(",")):
        town = town_alone(clause, region)
        if (located or _IN.match(clause)) and is_place_name(town) and not f"{street} ".startswith(f"{town} "):
            named.append(town)
    named.reverse()
    return min(named, key=lambda town: 2 * (town in COUNTIES) + (not is_town(town, region)), default=None)
