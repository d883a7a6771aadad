"""What people in Great Britain and Ireland answer to the other questions of a call: training material."""

TABLE = """
identity > affirm
    ye've got him | the very man | for my sins | so it says on my bus pass | who else would it be |
    aye well last time i looked | she's on the line now | it is indeed that's my name on the tin | alex aye |
    you're on to him | last I checked love | i am morgan yeah alex | you have her, go ahead | tis | fire away
identity > affirm ask_why
    aye it's me what's up like | it is, what've I done now | you've got her, what's the craic |
    speaking pet what's it about | that's me, what you after | yeah this is alex, what you wanting
identity > affirm ask_who
    aye it's alex and who might you be | it is but who's that when he's at home | speaking who've I got here |
    that's me and you're who exactly sorry | yes this is she, and to whom am I speaking
identity > affirm ask_who ask_data
    yeah it is who's this and where've you got me number off |
    it's me aye but who are yous and who gave yous my mobile
identity > affirm busy
    aye it's me but i'm up a ladder | it is but I'm on the bus and it's rammed |
    yeah but i'm in the chair at the hairdressers | speaking but i've got a pan of chips on |
    it's alex but i'm halfway through a shave
identity > affirm busy call_back propose_time?
    aye it's me but am drivin gie us a bell efter five | it is but I'm at the bingo, ring us back when I'm home |
    yeah it's alex but lesson's about to start try me at half three |
    yes but I've my hands in dough, phone again the night
identity > affirm hold_on
    aye that's me haud on till i get out the wind | speaking, let me just switch the hoover off |
    it is pet wait while I sit down | yeah it's me two ticks i'll go in the other room
identity > affirm small_talk
    it is, and isn't it perishing out | aye that's me, just in fae the shops and drookit |
    yes speaking, you've caught me in me dressing gown
identity > affirm ask_robot
    it is but are you one of them talking computers | aye it's me, is this a wee robot |
    yes and you're not real are you
identity > wrong_person deny?
    ye've the wrong hoose pal | you've dialled wrong love |
    we've never had a morgan at this number | wrong fella | that'll be the last folk who had this phone |
    i think you've got your wires crossed there | no morgans in this house sure we're all doyles |
    nobody of that name in this establishment | this is a chip shop love | i'm not your man |
    you want somebody else I've only had this sim a fortnight | you're barking up the wrong tree i'm barbara |
    it's a dentist's you've come through to
identity > wrong_person ask_who deny?
    no alex here hen who is it you're with | you've the wrong number, who are you at all |
    that's not me mate never met him who's this
identity > wrong_person opt_out deny?
    wrong number again will yous take this off your computer | i've telt yous there's nae alex here stop phonin |
    for the umpteenth time I am not Morgan, kindly strike my number off
identity > wrong_person complain deny?
    i'm not alex and that's four times this week you've rung me | not him and you got us out the bath for that
identity > not_here deny?
    she's away to the shops | he's out with the dog so he is | me nan's in bed | he's on earlies she's gone to work |
    you've just missed him he's off down the allotment | me mam's not in | himself is above in dublin |
    he'll be down the pub I should think | she's stopping at our karen's | i'm only the cleaner dear she's gone out |
    our alex is at football | he's in the shower you'll get nowt out of him | mum's at bridge on mondays |
    she's in the infirmary getting her hip done i'm just feeding the cat
identity > not_here ask_why deny?
    he's no in the now, what's it aboot | she's out pet is it owt I can help with |
    dad's at work what d'you want him for | it's her lad speaking she's nipped out what is it
identity > not_here ask_who deny?
    he's out who shall I say rang | she's not about who's askin | mam's in the bath who is it
identity > not_here call_back deny? propose_time?
    he's out but he'll be back for his tea so ring about six | she's at chapel till dinner try after one |
    he's at his work, phone the morra | she's asleep, give her an hour then try again |
    me dad's out try about four yeah
identity > not_here hold_on
    wait there i'll shout him he's up the stair | haud on and ah'll get her |
    two shakes i'll go and knock on his door | mam mam it's the phone for you hang on she's coming |
    bide a wee minute he's in the byre
identity > hold_on
    wait til i turn the wireless down | just a mo I've dropped me stick |
    one sec let me get to the landing for signal | bear with me while I find my hearing aid
identity > ask_repeat
    eh you're awful faint love | come again pal | say that slower duck | what's that you said about alex |
    sorry petal missed all that there was a lorry | a beg yer pardon | whit | how d'you mean sorry say it again
identity > ask_who
    who's this like | who am i talking to at all | who's on | and you are whom precisely |
    and where is it you're ringing from now | which lot are you with | who's that there | brightparcel who are they
identity > ask_why
    what's it in aid of | what's all this about then | whit ye wantin | and what would this be in connection with |
    go on what is it | so what's the story | what've i won | to what do I owe the pleasure
identity > greet
    y'alright | alright me duck | hallo there | bore da | hello caller | whatcha
identity > greet ask_who
    hiya who's this | ey up who's that then | morning, who have I got | hullo there who is it
identity > greet affirm
    hiya yeah it's me | ey up aye that's me | good morning, yes this is Mrs Morgan
identity > opt_out
    sling your hook and don't ring again | i'm on that tps so pack it in | away and dinnae phone here again |
    scratch me off whatever list you've got me on | give over ringing will you |
    i want no more of these calls d'you hear
identity > busy
    not now love the bairn's screaming | am in the middle of ma dinner | i'm in work like can't talk |
    i'm at a graveside | i'm invigilating an exam I really can't | it's bath time with three kids |
    i'm stood at the till | bad time the vet's here
identity > busy goodbye
    can't chat the kettle's on and the plumber's here tara | i'm in court bye | driving bye
identity > human
    is there nobody real you can put on | i'll not be talking to a contraption, fetch me a body |
    gie me a real person hen | kindly put me on to one of your staff
identity > affirm unavailable
    aye it's me but am no in the day | speaking, though I'm up at the hospital the whole morning |
    yeah that's me but i'm at school right now
identity > affirm refuse_parcel
    aye it's me and ye can send that parcel straight back | speaking, and before you start I don't want it |
    it's alex yeah but i never ordered nothing so take it away
identity > affirm complain
    speaking and you lot want shooting for the state of the last one | aye it's me and am no a happy bunny wi you |
    it is, and I've been sat in three days waiting on you
identity > affirm set_drop_place
    aye it's me just gie it tae next door | yeah that's me, chuck it in the porch if it's about the parcel
identity > affirm change_address
    it's me aye but i've flitted | speaking, only we've moved up to the croft since
identity > affirm ask_status
    aye, is it about the pram, where's it got to | yeah it's me where's me parcel at fam |
    speaking, have you found my tablets yet
identity > affirm opt_out
    aye it's me and I told you last week never to ring here | it is and this'll be the last time you phone me, right
identity > ask_who ask_why
    whae's this an whit ye efter | who's that and what's up | and you would be, and this would be regarding |
    who are ya and what d'ya want | what firm and what about
identity > greet ask_why
    hiya what's up pet | morning what can I do you for | ey up what's to do
identity > busy ask_why
    am at ma work whit is it | quick love I'm in the queue at boots, what d'you want |
    i've a class of thirty in front of me, what is this about
identity > busy opt_out
    i'm having me dinner and I don't want any more of your calls | i'm working, take us off your list
identity > ask_robot opt_out
    is this a robot again, right take me off your list | if you're one of them recordings don't ever ring here again
identity > ask_robot human
    are you a machine, get me a person then | if that's a computer fetch somebody proper to the phone
identity > not_here set_drop_place deny?
    she's at work, just put it in the porch love | he's out pet but you can leave it wi me at number nine
identity > not_here unsure deny?
    he's out, god knows when he'll be home | she's not here and i couldn't tell you where she's got to
identity > wrong_person goodbye deny?
    wrong number pal cheerio | not me love, tara | no morgans here bye now
verification > give_address_part
    ess why one nine double u jay | it's bt seven one enn ex | aye it's g forty one two q e | cf five 3 pq |
    m as in mother one four b t | l l fifty seven for lloyd lloyd | en ee four seven ex why i think it is |
    eircode is d zero two x two eight five | eh fifteen one lr so it is | it's en one nine jay jay
verification > give_address_part ask_data
    l eight one t p but what d'you want that for | it's g four one 2qe why do you need to know |
    se5 9rs is this being taped
verification > unsure
    i can never mind the postcode | it's gone clean out me head | i've only just moved so couldn't tell you |
    eh now you're asking | you've got me there | haven't a scooby | it begins with a b and that's all I've got
verification > unsure hold_on
    not off the top of my head, hang on there's an envelope here | i dinnae ken wait till ah get a bill |
    can't remember it love bear with me while i find me specs
verification > ask_data
    and why would you be needing that | i don't give that out over the phone to any tom dick or harry |
    what's my postcode got to do with the price of fish | how do i ken you're no a chancer |
    my grandson says never tell anybody that, why do you want it
verification > deny ask_data?
    i'm telling you nowt | not on your nelly | no i shan't | you're not having it
verification > complain deny?
    every time it's the same rigmarole with you people | this is a right palaver for one parcel |
    you ring me up and I have to prove who i am, the cheek of it
verification > human deny?
    i'll not tell that to a machine put a person on | i'd only give that to a human being, get me one
verification > give_address_part hold_on
    it's ell ess eight hang on I'll get the rest | g twelve eight, wait, let me find a letter with it on
verification > give_address_part complain
    ne2 four bg and that's the third time I've had to say it today | it's m14 six eff qu, honestly what a performance
verification > ask_repeat
    the what code love | what is it you want off me | which number d'you mean | you want my what
verification > give_address_part ask_status
    bt nine six aitch jay now where is it | CF24 3EE, right so where's my parcel
verification > opt_out deny?
    naw, and don't be phoning me for ma details again | you'll get nothing out of me, take my number off
address > give_address
    4 Harbour Row, Portsoy | it's flat 2/1, 118 Maryhill Road | 27 Bryn Eglur, Llanelli |
    number 9 The Paddock, Thirsk | twelve coronation terrace houghton | 6 Ballyvester Park, Donaghadee |
    sixty one b coldharbour lane | the lodge house number 1 manor drive ludlow
address > give_address thank
    17 Clarendon Street ta love | forty two priory road, cheers pal
address > give_address set_drop_place
    8 Wharf Street and leave it in the porch | number 19 Beech Grove, chuck it in the shed if no one's in
address > unsure
    i'd have to ask her what number it is | it's the blue door that's all I know
address > give_address ask_time
    11 Quay Lane Kilkeel and when would that be | 5 Lime Grove, stockport, what day will it come then
address > hold_on
    wait while I find the new one it's on a bit of paper | hang on it's welsh I'll have to read it
address_part > give_address_part
    postcode's bd four seven ee dee | it's number twelve a | flat one up on the left | top floor right hand side |
    the town's Ballymena | it's the ground floor flat | wakefield | first floor, door two
address_part > give_address_part complain
    number thirty six like I told you already for pity's sake | it's Swansea, I've said that twice, you don't listen
address_confirmation > affirm
    spot on pal | that's the badger | bang to rights | you have it | aye the very place | that'll be it |
    quite correct | right first time
address_confirmation > affirm thank
    that's it ta duck | aye that's us cheers | quite right, thank you
address_confirmation > correct deny?
    no it's terrace not street hen | it's sixteen, one six, no sixty | wynd, not wind | it's ess for sugar not eff |
    close but it's flat three | crescent you daft thing | naw it's the right hand flat |
    it's mold, flintshire not malt
address_confirmation > affirm ask_time
    aye that's the house when's he coming | bang on pal what time | that's it love, what day did you say
address_confirmation > affirm set_drop_place
    that's us and leave it in the porch | aye and tell him the back door
drop_place > set_drop_place
    the wash house | in the porch pal | by the bunker | round the ginnel | the greenhouse is never locked |
    wi big tam across the landing | in the byre | with the warden love | down the side passage |
    in the loggia if it's dry | behind the water butt | her at forty
drop_place > deny
    nowhere it'd be gone in five minutes round here | not on this estate | not outside it'll get soaked |
    you're having a laugh | nae chance somebody'd have it away
drop_place > unsure
    eh where would be best | i'm trying to think where | couldn't say i'm sure
drop_place > ask_data deny?
    who'd be told where that is | does that go on a list, where I hide things
drop_place > set_drop_place ask_data?
    in the shed but don't be writing that down anywhere | under the trough, that's not going on any list is it
drop_place > set_drop_place thank
    the porch ta | wi agnes at the end hoose cheers son | the lodge will take it, most kind
drop_place > set_pickup_point deny?
    nowhere, the paper shop'll hold it | naw put it in the post office | none of them I'll fetch it from the tesco
drop_place > complain deny?
    your man left the last one in a puddle so no | nowhere, the last one got nicked thanks to you lot
drop_place_confirmation > affirm
    aye in there | that's the place | that's it behind the tank | grand he'll see it
drop_place_confirmation > correct deny? set_drop_place
    naw the coal shed no the garden shed | not maureen, eileen at number six | i said porch not path
drop_place_confirmation > affirm ask_cost
    aye that's right and does that cost owt | yes the porch, no charge for that is there
callback_time > call_back propose_time?
    efter ma tea | dinnertime the morra | about four when the bairns are in | of an evening | gone six |
    half an hour love | just after the archers | when mum's back, five i think
callback_time > deny
    don't bother yersel | nah forget it | i'd rather you didn't | no need pet
callback_time > deny opt_out
    don't ring back at all ever | you'll not phone here again thanks very much
callback_time > call_back human propose_time?
    after six and make it a person | the morra morning, a real lassie mind
callback_time > unsure
    couldn't say, depends when I get him down | whenever the shift finishes, who knows
callback_time > call_back thank propose_time?
    half four ta | tonight's grand thanks | after tea cheers pet
callback_time > affirm
    whenever suits yourself | please yersel | i'm in all day it makes no odds
refusal_confirmation > affirm
    aye back it goes | send it back aye | i'm certain | get rid | that is my wish
refusal_confirmation > deny
    no no I'll keep it | och no i was only joking | hold up don't send it back | nah actually leave it
refusal_confirmation > deny propose_time
    no wait i'll take it, bring it friday | och no, I'll have it after all, saturday morning would do
refusal_confirmation > affirm complain
    yes and you ought to be ashamed of yourselves | aye back, and what a carry on to get here
refusal_confirmation > affirm ask_cost
    aye, and I'm no paying for that am I | yes back, does it cost me owt
refusal_confirmation > ask_contents
    hang on what is it first | depends, what's in it like
refusal_confirmation > unsure
    i'd better ask our kid first | dunno now you say it like that
opt_out_confirmation > affirm
    aye that's what i said | take me off | for definite | please and thank you, never again | too right mate
opt_out_confirmation > deny
    no i only meant not today | och no you can still phone me about parcels | not that, I just meant not before nine
opt_out_confirmation > affirm goodbye
    aye and cheerio | yes please and good day to you
opt_out_confirmation > affirm complain
    yes off the lot, it's a disgrace ringing pensioners | aye, yous are a plague
opt_out_confirmation > ask_status
    will I still get me parcel though | if you take us off where does the parcel go
anything_else > deny
    that's me | that's your lot | no you're grand | no that's us | that'll do for now | nowt else | nah we're calm |
    that's the lot pet | no i think that covers it
anything_else > deny thank
    no that's champion ta | you're grand thanks | nowt else cheers duck | that's me sorted pal thank you
anything_else > deny? thank goodbye
    ta ra chuck thanks | cheers now bye bye bye bye | right ho thank you good day | hwyl, diolch |
    safe yeah bye thanks | all the best now ta
anything_else > goodbye
    cheerio the now | mind how you go | ta ra duck | toodle pip
anything_else > ask_cost
    i'm not getting charged for all this am i | what's it cost for the second go
anything_else > other_parcel affirm?
    aye there's one for our shelley an all | actually yeah my lad's waiting on boots
anything_else > small_talk
    are you busy on the run up to christmas | it's been a right funny summer hasn't it |
    you sound like you're from up our way
anything_else > complain
    only that your driver wants his eyes testing |
    just tell him to shut the gate, the sheep were all over the road last time
anything_else > ask_status
    where's it sat the now | is it this side of the water yet
anything_else > ask_time
    is that before dinner or after | what time did you say he'd come like
anything_else > affirm set_drop_place
    aye, if I'm out stick it in the shed | yes just one thing, leave it with pat if I don't hear the bell
anything_else > human deny?
    aye no, just let me speak to somebody real | only I'd like to talk to one of your people
"""
