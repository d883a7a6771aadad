"""Safety acts in turns that say more, as spoken and as a recogniser writes them, each class beside its look-alikes."""

TABLE = """
none, slot_decision > opt_out complain
    this is the sixth time today you people are a nightmare dont ring me any more |
    I've had it with you lot, no more calls |
    your company is a disgrace take my number off your list | you woke my baby again never phone this house again |
    what a cheek ringing at this hour, don't you ever do it again | honestly useless the lot of you stop calling me
none, slot_decision > opt_out ask_data
    who gave you my number and take it off your system please | how did you get this number i want it deleted |
    where did you find my details remove me from the list | are you recording this stop calling me either way
none, slot_decision, availability > opt_out refuse_parcel
    i dont want the parcel and i dont want any more calls | send it back and never ring here again |
    no parcel no calls thank you very much |
    take it back and take me off the list |
    I'm not accepting it and please remove my number | return the thing and stop phoning us
none, identity > opt_out goodbye
    dont call again bye | Please don't phone me any more, goodbye. | no more calls good day to you |
    take me off your list bye bye |
    never ring this number again, cheerio
none, slot_decision > opt_out human
    stop these robot calls and get me a person | no more machines ringing me put a human on now |
    take me off the robocalls, if it matters a person can ring
callback_time > opt_out deny?
    never thats when just stop | no dont call back not now not ever | there is no good time stop calling altogether |
    not later either i dont want calls from you at all | don't you dare ring back
callback_time > deny
    no dont call back tonight | no need to ring back ill sort it online |
    you don't have to call me again, Thursday's fine |
    dont bother phoning back ill be here
callback_time, none > call_back propose_time?
    dont call me now call me at six | not on my work phone ring after five | never before nine but ten is fine |
    dont ring this one call my cell tonight | no calls during lunch try me at two |
    stop calling at work and ring me at home at seven
slot_decision > affirm out_of_scope? propose_time?
    tuesday but dont let him ring the bell | thursday and he neednt phone first |
    the first one, no need to call before |
    yes and please tell the driver not to call up
none > complain
    nobody called me last time he just left | you never rang like you promised | the driver never called from outside |
    he kept ringing and ringing the bell | your man rang me four times from the van for nothing |
    they never phoned me before they sent it back
none > hold_on
    hang on my other phone is ringing | sorry someone else is calling me one second | wait i have to take another call
identity > wrong_person ask_who
    no alex here who are you | wrong number mate who is this | never heard of alex who's calling |
    you have the wrong person and who am i speaking to | there is nobody called that here whos this
identity > wrong_person goodbye
    youve got the wrong person cheerio | not me love bye bye |
    there's no one by that name, have a good day
identity > wrong_person thank
    wrong number im afraid thank you | no alex at this number thanks | no sorry you've misdialled, thanks
identity, none > wrong_person opt_out
    no alex here stop calling |
    i told you last week i am not alex dont ring again |
    there's no morgan in this house and never was, no more calls please | im not him and i want my number deleted
identity, none > wrong_person complain
    for the tenth time there is no alex here | you people keep ringing me for some alex its driving me mad |
    this is ridiculous i keep telling you wrong number
identity, none > wrong_person ask_data
    im not alex where did you get this number | wrong person how did you come by my number
identity > wrong_person greet
    hello this is parkside bakery no alex here | good morning riverside dental how may we help | hi no this is wendy |
    hello you have reached the oak street surgery
identity > wrong_person deny?
    no this is brenda | nope im terry | my name is carlos not alex | no i am missus fletcher theres no alex |
    not alex no | i aint alex | this aint his number no more | its a garage this pal |
    you want a different alex morgan |
    alex who | who on earth is alex morgan | aint no morgan round here | we dont have an alex | dont know the lad |
    never met an alex in my life | whoever that is he isnt me | that was the fella before me |
    the last tenant was called morgan |
    she died two years ago | he left the firm in may | they moved to ohio last year | we bought their house |
    just got this sim on monday | had this number since march no alex | this phone belongs to my school |
    theres only me and my cat here | nobody answers to that name in this flat | i think your list is wrong im donna |
    im afraid you have been given a false number | somebody has written down the wrong number |
    i am not who you are looking for sir | you are having wrong number | this number is not of alex |
    naw pal wrang number | there's nae alex bides here | no love its the wilsons | you have rung a chip shop |
    this is a care home which alex | try directory enquiries theres no alex here
identity > affirm
    morgan by name morgan by nature | thats my name dont wear it out | its alex yes not alexa | its me not my brother |
    you have the right person | right number yes its alex |
    this is not a bad number for me yes its alex
identity > not_here deny?
    no this is brenda his wife | nope im terry her brother hes out | my name is carlos i work for him he is away |
    this is his number but he is in the shower | she left for work already | hes out on his bike |
    shes mowing the grass |
    hes no in hen | she's away tae the shops | our alex is up the hill wi the dogs | mams in the bath |
    daddys at work | grandad is asleep in his chair | the missus is out | himself is below at the cattle |
    sir is in puja | madam is out of station | sahib has gone to the bank | he is gone for prayers |
    hes on nights so hes sleeping | she works late on mondays | he's in theatre till noon i'm his secretary |
    im only the cleaner theyre all out | im the sitter the parents are out | im minding the kids shes at yoga |
    just the decorator here nobody home | hes deaf i take his calls | she cant talk she has laryngitis |
    he doesnt come to the phone any more hes very ill im his daughter | youll not catch him before tea |
    he should be home about six | back on friday im his dad | she'll not be back while Sunday
identity > not_here ask_who
    hes out whos calling | she's at work who shall i say rang | not home who is this |
    alex is away can i ask whos speaking
identity > not_here ask_why
    hes asleep what is it about | my husband is out whats this regarding | she isnt in can i ask what its concerning
identity > not_here call_back propose_time?
    hes at work try after six | she's out, ring back tonight | not in call again tomorrow morning |
    alex is at practice phone back about eight | he comes home at five give him a bell then
identity > not_here hold_on?
    hes upstairs asleep hang on ill see | shes in the garden wait i dont think she can come | one second no hes gone out
identity > hold_on
    hang on ill get her | one moment ill fetch him for you | hold on shes just coming | let me pass you over |
    ill give you to him now | wait there i'll shout him
identity > affirm unavailable? busy?
    yes but im out just now | speaking although im away this week | yes im at work what is it | its me im in the bath |
    that's me, I'm on holiday though
slot_decision > affirm propose_time? unavailable?
    tuesday my wife is at work but ill be here | thursday my husband will be in | the first my mum will take it |
    second one the kids will be home | yes my daughter is in she can sign
slot_decision > unavailable reject_time? deny?
    my wife and i are both at work then | theres nobody in on tuesday | nobody home either day |
    were all out on thursday | no one here to take it then | he's at nursery and i'm at work both days
drop_place > deny
    my neighbour is never in | shes away the woman next door | next door are on holiday | the caretakers off sick |
    i dont know anyone here | theres no one i trust with it | there is no neighbour | he wont take parcels in
drop_place > set_drop_place
    the lady upstairs not mr lee he moved away | with my neighbour hes always at home |
    give it to the man in the shop downstairs flat |
    hand it to a person at the front desk | the manager of the building | to the operator at the gate |
    not the morgans the kellys at nine | put it through to the yard
none, slot_decision > refuse_parcel deny? reject_time?
    not having it | im no wanting it | i aint taking it | we wont be accepting that |
    dont deliver it i got my money back | i bought it in the shop now so take it back | its from my ex no way |
    dont want owt from them | i have no use for any such thing send back | please to return | i not want |
    no want parcel |
    get shot of it | you can stick that | back where it came from | straight back please |
    it can go back to the warehouse for good | i would like to refuse delivery | declining that |
    i sent them a cancellation | call it off | i changed my mind about buying it return it |
    never ordered a thing and im not taking it | whatever it is i dont want it | i dont accept things i didnt order |
    my son ordered that without asking send it back | the lad it was for has passed on please send it back |
    too late for me now the party was saturday send it back | im not signing for it nor taking it
none, slot_decision > refuse_parcel ask_cost
    i dont want it send it back will that cost me | can i refuse it and is there a fee |
    take it back and do i pay for that
none, slot_decision > refuse_parcel ask_sender
    i never ordered it send it back who is it from even | dont want it who sent that
none > refuse_parcel complain
    third time you broke it just send it back | after the way your driver behaved i dont want it take it back |
    its a month late and i dont want it now return it, shocking
none, slot_decision > refuse_parcel goodbye
    dont want it bye | no parcel thank you bye now
none, slot_decision > refuse_parcel thank deny?
    no thank you i dont want the parcel | thanks but send it back | i won't be taking it, thank you though |
    thank you kindly but return it to the sender
refusal_confirmation > deny
    no i want it | no dont send it back | oh no keep it coming | dont refuse it i was only asking |
    no no bring it please |
    wait i didnt say i dont want it | i never said refuse | dont return it to anyone its mine
refusal_confirmation > affirm refuse_parcel?
    yes send it back | aye take it away | yes i refuse it | correct i dont want it | thats right return to sender |
    yes please back it goes
none, slot_decision > propose_time
    dont send it back ill be in on friday | please dont return it im home from monday |
    i want it just not before wednesday |
    dont cancel it bring it saturday | keep it for me till friday
slot_decision > reject_time deny?
    i dont want that one | i wont take either | no i dont want tuesday | i cant accept that time |
    ill have to decline that slot |
    i dont need it that fast | forget that one
slot_decision, none > unavailable reject_time? deny?
    dont bring it while im out | i dont want it coming when nobody is in | i cant take it today im away |
    dont deliver it before five im at work
none, anything_else > out_of_scope
    can i send something back with your driver | do you take returns for another shop | can he take my old one away |
    how do i return a different thing i bought | could the man take a return parcel from me
none > affirm? propose_time?
    i dont want to miss it | i really dont want it to go back | i wouldnt refuse that |
    im not refusing it im looking forward to it |
    i dont want to lose this parcel
none > ask_cost
    i dont want to pay for it do i have to | im not paying anything for it am i | do i have to pay if i refuse
none > ask_status
    was it sent back already | is it going back to the sender | what happens if i dont take it |
    does it go back if i miss it |
    suppose i refused it what then | what if i just returned it
drop_place > deny
    i dont want it left with her | i dont want it on the step | not in the bin please | dont leave it out in the rain |
    he never takes it in
none > complain
    last time it was returned without asking me | they sent it back before i got home | your driver refused to come up |
    he cancelled it without telling me | you took my last one back to the depot for nothing
none, slot_decision > human complain
    this is useless get me a person | you are not listening put a human on |
    i am sick of this robot give me the manager |
    what a joke of a machine let me speak to somebody | your driver swore at me i want to talk to your supervisor
none, slot_decision > human ask_robot
    are you a robot get me a person | is this a machine i want to talk to a human |
    youre a computer arent you put somebody real on
none > human call_back
    have a person ring me tomorrow | can someone from the office call me back after five |
    let a human call me on monday |
    i want your manager to phone me tonight
callback_time > call_back human propose_time?
    six and only a person please | tomorrow at ten but have a human ring | any time if its a real person
slot_decision > affirm human propose_time?
    tuesday is fine but id like to speak to somebody about it | yes thursday and put me through to a person please
verification, address > human deny?
    im not giving that to a computer get me someone | ill only tell a person | not to a machine no way |
    put me on to somebody first
none, slot_decision, anything_else > human
    gimme a body with a pulse | anybody there with a brain | is there a soul in that office i can talk to |
    y'all got a real person | could ah speak tae a human bein | put us through to somebody pet |
    pass me to your senior sir |
    connect the executive please | customer care connect karo please | a member of staff if you would |
    can i talk to a lady |
    let me have a word with the depot | who is in charge there let me speak to them |
    human please human | i need somebody to explain this | id rather do this with a person |
    i cannot work this machine i want a lady | no robots a man or a woman please
none > ask_robot
    am i speaking to a human | you sound real are you |
    is there a person behind this |
    are you human or what
none > small_talk
    its nice not having to talk to a person for once | you are better than the humans i get |
    for a robot youre very polite
slot_decision > unsure hold_on?
    i need to speak to my wife first | ill have to ask my manager | let me talk to my husband about it |
    id have to check with my boss
none > complain
    i spoke to customer service and they hung up | your agent was rude to me |
    the person i talked to yesterday knew nothing |
    i was put through to three people and nobody helped
none, drop_place > out_of_scope? set_drop_place?
    can someone help him carry it in | can the driver call when hes outside | somebody should ring my neighbour first
"""
