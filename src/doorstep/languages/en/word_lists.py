"""Lists of words that several phrases share: `<name>` in a phrase stands for one of them."""

WORD_LISTS = r"""
call: (?:call|calls|calling|called|phone|phoning|phoned|ring|rings|ringing|dial|dialing|telephone|telephoning)
bother: (?:bother|bothering|harass|harassing|pester|pestering|disturb|disturbing|annoy|annoying|spam|spamming|
    contact|contacting|text|texting|message|messaging)
parcel: (?:parcel|parcels|package|packages|packet|delivery|shipment|order|box|item|thing|stuff|goods|mail|post)
it: (?:it|this|that|them|one|the (?:parcel|package|packet|delivery|shipment|order|box|item|thing)|(?:my|this|
    that|your) (?:parcel|package|packet|delivery|shipment|order|box|item))
person: (?:human|human being|person|real person|real human|live person|operator|agent|live agent|representative|
    rep|advisor|adviser|supervisor|boss|colleague|employee|member of staff|someone real|real someone|actual
    person|actual human|customer service|customer services|customer support|customer care|support team|support|
    service desk|helpline|somebody real|living person|staff)
they: (?:he|she|they|alex)
their: (?:his|her|their|the)
kin: (?:wife|husband|partner|son|daughter|mother|father|mom|mum|mam|dad|brother|sister|roommate|flatmate|
    housemate|neighbour|assistant|secretary|colleague|boyfriend|girlfriend|spouse|uncle|aunt|grandmother|
    grandfather|grandma|grandpa|granddaughter|grandson|cousin|friend|boss|carer|caretaker|nurse|landlord|
    landlady|nephew|niece|babysitter|nanny|son-in-law|daughter-in-law|kid|child|fiance|fiancee)
day: (?:today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
when: (?:<day>|this (?:morning|afternoon|evening|week|weekend)|(?:in )?the (?:morning|afternoon|evening)|next (?:week|
    <day>)|at the weekend)(?: (?:morning|afternoon|evening))?
driver: (?:driver|drivers|courier|couriers|postman|mailman|delivery (?:man|guy|driver|boy|person|woman|lady)|
    guy|carrier)
now: (?:now|right now|just now|at the moment|at this moment|this minute|presently|currently|at present|right
    this second|this second)
away: (?:not (?:here|in|home|at home|around|available|there|back|up)|out(?:side)?|away|asleep|sleeping|in bed|
    napping|in the (?:shower|bath|bathroom|hospital|garden|yard|basement|kitchen|toilet|office|loo)|at (?:work|
    school|the office|the doctor|the doctor's|the gym|college|university|uni|the dentist|a meeting|the shops|the
    store|lunch|training|practice|church|the moment not [\w' ]+)|on (?:holiday|vacation|a trip|business|the
    road|another call|the other line|a business trip|leave|shift|a call|his way|her way)|in (?:a |the
    )?(?:meeting|class|surgery|hospital|lesson|call)|working|shopping|busy|abroad|travelling|traveling|gone|gone
    out|driving|unavailable|currently (?:not available|unavailable|away|out)|overseas|off sick|ill|sick|unwell|
    walking the dog|running errands|just left|(?:just )?(?:stepped|popped|nipped|gone|went|left|run) out(?: ~)?)
thing: (?:it|this|that|there|in it|in there|inside|in the <parcel>|in this <parcel>|in my <parcel>|in that
    <parcel>|inside it|inside the <parcel>|the <parcel>|my <parcel>)
other: (?:other|second|2nd|another|third|next|different|further|additional|extra)
repeat_how: (?: (?:please|again|once more|one more time|for me|slower|slowly|more slowly|louder|that|it|all|a
    bit|clearly|again please))*
fine: (?:fine|ok|good|great|perfect|perfectly fine|all right|wonderful|lovely|excellent|brilliant|cool|ideal|
    super|suitable|acceptable|convenient|doable|absolutely fine|just fine|totally fine|right|correct|alright|
    grand|fantastic|amazing|awesome|terrific|marvellous|dandy|spot on|splendid|sound|ace|smashing|handy|nice|
    better|much better|best|true|accurate|exactly right|exactly it|possible)
very: (?:(?:very|really|quite|perfectly|absolutely|totally|just|all|pretty|completely|actually|also|even|still|
    probably|certainly|definitely|exactly|more than|most|so|honestly|totally|100 percent|entirely|quite) )*
that: (?:that|it|this|which|those|either|both|everything|any of (?:them|those)|the (?:first|second|time|slot|
    window|address|afternoon|morning|evening)|<day>|the [\w]+ one|anything|all of (?:them|that))
not_that: (?:not|does not|is not|will not|would not|do not|are not|can not|never)
place: (?:address|place|location|house|home|street|flat|apartment|city|town|office|workplace|work|job|company|
    shop|school|sister's|brother's|mother's|mum's|mom's|dad's|father's|parents'?|parents|girlfriend's|
    boyfriend's|friend's|daughter's|son's|aunt's|uncle's|grandma's|neighbour's house|second home|holiday home|
    cabin|studio|store|warehouse|building|workshop)
move: (?:bring|send|deliver|redirect|reroute|re-route|forward|take|ship|divert|move|have it (?:sent|delivered|
    brought)|drop|drop off|get|route|go|come|redelivered|delivered|sent|brought|forwarded|redirected|rerouted)
"""
