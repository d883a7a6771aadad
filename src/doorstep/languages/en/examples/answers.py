"""How people answer an offered time, a read-back, a wish for more: training material of the judgement."""

TABLE = """
slot_decision > affirm
    yeah that's alright with me | sure, I'll be around | that'll do | yep, sounds about right | perfect, book it |
    ok then | go for it | that suits me down to the ground | fine by me, love | absolutely | aye, nae bother |
    that's grand | no problem at all | I can do that | works for me | put me down for it | yes go on |
    let's do that | I'll take it | sounds good to me | that should be fine | oh yes please | that is acceptable |
    very well | certainly | right you are | okey dokey | cool | that's okay yaar | yes yes fine only |
    I will be there | someone will be in | my wife will be home then so yes | I'm off that day so it's fine |
    I work from home | I'm retired I'm always here | you can come then | that'd be brilliant | cheers that works |
    if that's when you're coming I'll make sure I'm in | I think that's ok | should be doable | I guess so |
    suppose so | can't complain about that | why not | I don't see why not | I've no objection |
    that would be convenient | happy with that | sure thing bud | you bet | uh huh that's fine |
    yeah ok whatever | alright then come then | we'll be in all day | I'll wait in for it | I can make that work |
    that time is good for us | it is good for me madam | count me in | deal | agreed | done | yes ma'am |
    the doorman will be there, so yes | yup I'm home | that's when I'm home anyway | I'll be up by then | lovely |
    great | super duper | no worries | no that's fine | no problem | I don't mind that | not a problem for me |
    I've got nothing on then | nothing wrong with that
slot_decision > affirm thank
    yes thank you | perfect thanks | that's lovely thank you | great, thanks a lot | yeah cheers |
    okay thank you so much | fine, much appreciated | that's brilliant ta | sounds good, thanks for calling
slot_decision > affirm propose_time?
    Tuesday works | Tuesday please | Thursday is better for me | the Thursday one | I'll have Tuesday afternoon |
    Thursday morning suits me | Tuesday between two and four is fine | let's go with Thursday |
    make it the Tuesday | Tuesday's grand | I'd go for Thursday then | Thursday at ten | Tuesday at two |
    take the one on Thursday | I'd rather have Thursday morning | Thursday then I suppose |
    put me down for Tuesday
slot_decision > affirm
    the first one | the second one please | number two | option one | the latter | the earlier one would be best |
    second slot | I'd take the first | the later of the two | first one's fine | let's say the second |
    the last one you said | the former | whichever is first | give me the second slot | I'll go with option two |
    one please | the other one | the afternoon one | the morning slot | either one works | either is fine
slot_decision > deny
    nope | nah | no thanks | no way | absolutely not | not really | I'm afraid not | I don't think so |
    certainly not | no sir | uh-uh | not possible | negative | never | sorry no | no can do | ah no | I'd say no |
    no no no | not for me thanks | I'd rather not
slot_decision > reject_time deny?
    that doesn't work for me | that's no good | that won't do | that's a bad time | I can't make that |
    that's not convenient | neither of those | none of those work | can't do either | that's too early |
    too late for me | that's far too late | it's no use to me | that one's out | not that day | not then |
    that's not going to work I'm afraid | I'm not able to do those times | those times are useless |
    I can't do that one | any other time | have you got anything else | something else please |
    is there anything later | do you have anything earlier | what else have you got | could you do another day |
    I'd need a different slot | that slot is impossible | not suitable I'm afraid | it doesn't suit |
    that clashes with something | I've got something on then | anything but that | don't suit me that |
    a different day would be better | not at that hour | nah mate pick another time | I cannot manage then
slot_decision, availability > unavailable deny? reject_time?
    I'm at work then | I'll be out | nobody's home in the morning | I'm never in before noon | I work until five |
    I don't get back till six | I've a doctor's appointment at that time | I'm at the dentist Tuesday afternoon |
    I'm on holiday all this week | I've to pick the kids up from school at three |
    I'm on nights this week so I sleep till two | I'm in a meeting till four |
    we'll be out of town until the weekend | I'm not home on weekdays | no one's in during the day |
    I'm out all day tomorrow | I've got physio on Thursday morning | I'm travelling Tuesday | I won't be here |
    I'm in hospital on Thursday | there'll be nobody there | I leave the house at eight |
    I start my shift at two | I'm at uni Tuesdays and Thursdays | I go to church Thursday morning |
    I'm not around then | I'm working that day | I've class until one | I'm in the office Tuesday |
    we both work during the day | I'm usually at the gym in the mornings | I'm at my mum's on Tuesday |
    I got to be at court Thursday | I'll be on the train then | I'll be picking my husband up from the airport |
    my shift doesn't end until ten | on Tuesday I'm up in Leeds | we're at a funeral on Thursday |
    the house is empty till evening | I'm out the door by seven | I'm not in | I don't be home before six |
    not at home then | I'm only ever in evenings | I'll be asleep | I am doing duty that time |
    I'm babysitting over at my sister's | I'm stuck at the shop till closing | I'm away | can't, I've got work
slot_decision, availability > propose_time
    can you come Wednesday | what about Friday morning | after six please | Saturday would be great |
    tomorrow after three | any chance of Monday | could it be in the evening | how about next week |
    make it after five | before noon would be best | between one and three would suit | I'd prefer the weekend |
    early in the morning | from four onwards | Friday, any time | if you could come around half five |
    next Tuesday | today would be better | this evening if possible | could you do it first thing Wednesday |
    I'd like it on the 27th | the sooner the better, tomorrow even | around lunchtime | sometime after two |
    mornings are best | only evenings | on Saturday between ten and twelve | Wednesday afternoon |
    can't you do Friday | I'm free on Friday | I'm home from four | I'm back after six |
    I get home about half past five | I'm off on Wednesday | Friday's my day off | I'll be in from three |
    it'd have to be after seven | only after dinner time | day after tomorrow please |
    would Friday lunchtime be possible | let's say Wednesday at nine | in two weeks | December first
slot_decision > deny? reject_time? propose_time
    no, but Friday would work | not Tuesday, Wednesday please | nah can we do Saturday instead |
    that's bad, but after five is good | I'd rather have it on Friday | can't do that, how about Wednesday |
    neither, make it Monday morning | no good, evening would be better | too early, after two please |
    too late, before nine is fine | no, later in the day please, like four o'clock
slot_decision > unavailable propose_time deny? reject_time?
    I'm at work till five but after that is fine | not home in the morning, come in the afternoon |
    I'm away until Thursday, Friday is okay | I'm out Tuesday but I'm home all day Wednesday |
    we're on holiday this week so next Monday | I finish at three so any time after four |
    can't Tuesday, I've got the dentist, but Friday's good | I won't be in then, could you come in the evening
slot_decision, availability, callback_time > unsure
    I don't know yet | I'm not sure | hard to say | maybe, maybe not | I'd have to check my diary | let me think |
    I couldn't tell you | depends on work | I'd need to ask my wife | no idea | dunno | that depends |
    I can't say right now | I haven't a clue what I'm doing that day | possibly | I'll have to look at my rota |
    not certain yet | it's hard to tell with my shifts | God knows | hmm I really don't know |
    could be, I'm not certain | I might be in, I might not | ask me something easier |
    I've no idea when I'm working
address_confirmation, drop_place_confirmation, callback_time, identity > affirm
    yes | yeah | yep that's right | correct | that's it | spot on | exactly | right | that's correct |
    that is right | you've got it | bang on | yes it is | mm yes | indeed | true | perfect | that's the one |
    all correct | yes yes | aye that's right | affirmative | sure is | yup
address_confirmation > deny
    no that's wrong | no | that's not right | wrong | nope that's not it | that isn't my address |
    no you've got that wrong | incorrect | that's not what I said
address_confirmation > correct deny?
    no, it's number 52 | it's forty-six not sixty-four | no, Elm Road not Elm Street | the zip is 62705 |
    that should be flat 2B | it's spelled with a K | not Drive, Avenue | no the postcode's wrong, it's M1 4BT |
    the number is 18 | you got the street wrong, it's Birchwood Lane | almost, it's 118 not 180 |
    it should be apartment six | Street, not Court | the city is Riverton not Rivertown |
    no I said fifteen, not fifty | everything's right except the zip, it's 60614 | nearly, it's 7A |
    the second part is wrong, it's Chatham | change the number to 9
drop_place_confirmation > correct deny? set_drop_place
    no, with the neighbour | not the front door, the back door | no the garage | I meant the shed |
    at the side gate, not the front | no, round the back | I said the caretaker not the neighbour |
    rather in the porch
drop_place_confirmation > deny
    no | no don't | no not there | no that's not what I said | better not | no please don't leave it there |
    nope
drop_place > set_drop_place
    at the back door | in the shed | with my neighbour at number 12 | leave it with the concierge |
    under the porch | behind the bins | in the garage | on the balcony | with Mrs Brown next door |
    in the mail room | the reception can take it | just on the step | give it to the caretaker |
    in the recycling box | inside the gate | round the side by the hedge | in the greenhouse | under the carport |
    with the people upstairs | front porch's fine | the neighbor across the hall, Jim |
    by the garage door, there's a bench | with the porter downstairs | top of the stairs outside my flat
slot_decision, drop_place, availability > set_drop_place
    just leave it outside the door | can you leave it on the porch | put it behind the flower pots |
    you can drop it with my neighbor | leave it in the garage it's open | give it to the doorman |
    could the driver leave it in the shed | my neighbour will take it in | hand it in at number nine |
    stick it round the back | pop it over the side gate | chuck it behind the wall |
    leave it with whoever's next door | just put it by the front door please |
    hide it under the mat or something | the super can sign for it | put it in the parcel box by the drive |
    leave with security guard at gate | throw it on the deck | let the lady downstairs have it |
    drop it at my door I don't need to be there
slot_decision > set_drop_place unavailable deny? reject_time?
    I'm not in, leave it on the porch | nobody's home, put it in the shed |
    I'll be at work, just leave it with next door | I won't be there so give it to the caretaker |
    I'm out but you can leave it behind the gate
slot_decision, drop_place, availability > set_pickup_point
    can I collect it somewhere | I'd rather pick it up at a shop | send it to a locker |
    could you take it to the post office | leave it at the pickup point | I'll fetch it from the depot |
    drop it at the corner shop for me to collect | put it in a parcel locker please |
    I want to pick it up myself | can it go to the service point | I'll come and get it, where is it |
    take it to the nearest collection point | the kiosk is fine
drop_place > deny
    none of those | no, nowhere please | I don't want it left anywhere | no way, it'll get stolen |
    not outside | don't leave it anywhere | neither | no thanks, I don't trust that
drop_place > unsure
    I don't know where | not sure where would be safe | hmm, where could it go |
    let me think where
drop_place > affirm
    yes please do that | that'd be fine | ok leave it there | yes you can
anything_else > deny
    no | no that's all | no that's everything | nope | nothing else | no I'm good | that's it | no we're done |
    not that I can think of | nah all good | no more questions | that was all | I don't think so | no nothing |
    that will be all
anything_else > deny thank
    no thank you | no that's all thanks | nope cheers | no thanks very much | that's everything thank you |
    nothing else, thanks for your help | no ta | I'm good thanks | that's it, thank you dear
anything_else > deny? thank goodbye
    no thanks bye | thank you, goodbye | cheers, bye now | thanks have a nice day bye |
    that's all, thanks, bye bye | ok thanks bye | ta ra, thank you
anything_else > affirm
    yes | yes there is | yeah actually | yes one more thing | yep | there is something | yes please
anything_else, slot_decision, none > goodbye
    bye | goodbye | bye bye | see you | ok bye then | cheerio | have a good one | take care | so long |
    right, I'm off, bye | good night | farewell | I'm hanging up now | ta-ra love | later
anything_else > thank
    thanks | thank you so much | much appreciated | cheers | ta very much | that's kind of you |
    thanks a million | I appreciate it | great, thank you | you've been very helpful |
    lovely, ta
slot_decision, none > thank
    thanks for letting me know | thank you for the call | oh that's kind, thank you
refusal_confirmation > affirm
    yes | yeah return it | correct | yes I don't want it | please do | that's right |
    yep get rid of it | sure
refusal_confirmation > affirm? refuse_parcel
    I don't want it | send it back | take it back to the shop | return it to whoever sent it |
    I'm not taking it
refusal_confirmation > deny
    no | no wait, I do want it | no keep it | no no I want the parcel | not that | don't send it back |
    no I just need another time | I want it of course | oh no, bring it | that's not what I meant
opt_out_confirmation > affirm
    yes | yes please | correct | yeah stop calling | that's right | please do
opt_out_confirmation > affirm? opt_out
    don't call me again | yes take me off | never call here again | I want no more calls | yes, remove my number
opt_out_confirmation > deny
    no | no that's fine | no you can call | not at all | no I didn't mean that | calls are okay |
    no, keep calling about my parcel | no no

slot_decision > unavailable deny? reject_time?
    we're away till Friday
"""
