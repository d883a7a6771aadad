"""The parcel not wanted at all: training material of the judgement."""

TABLE = """
identity, slot_decision, availability, address, drop_place, anything_else, none > refuse_parcel deny?
    i don't want that parcel | don't want it | don't want it ta | not wanted | no longer wanted | no longer needed |
    i've no use for it | no use for it now | don't bring it | don't deliver it | don't deliver it at all |
    don't bother delivering it | no need to deliver it any more | never mind delivering it | send it back please |
    send that back | send it back where it came from | send it right back | just send it back | back it goes |
    back to sender | return to sender | rts it | return it | return please | please return it |
    kindly return to the seller | please return the parcel to the company | return to origin please | mark it as rto |
    i want to do rto | please cancel the order and take back | cancel order | cancel it | cancel the delivery |
    cancel the whole thing | cancel the lot | call it off i don't want it now | i cancelled it already |
    i cancelled this last week | i cancelled with the shop, send it back |
    it was cancelled, it shouldn't have been sent | they were meant to cancel it, don't bring it |
    i already told them i don't want it | i told the shop not to send it so i'm not taking it | i'm not accepting that |
    i won't accept it | i won't take it | i'm not taking delivery | i shall not be taking delivery of it |
    i decline the delivery | i decline to accept | i decline it | i refuse it | i'm refusing it | refused |
    refuse delivery | put it down as refused | mark it refused | i will refuse it at the door |
    i'll refuse it if he comes | the driver can take it straight back | tell him to take it back |
    tell the driver not to come, i don't want it | he needn't come, it's going back |
    save yourself the trip i don't want it | you can keep it | keep your parcel | keep it i don't need it |
    youse can keep it | you may keep it | do what you like with it i don't want it | throw it away | chuck it |
    dump it | bin it for all i care | burn it for all i care | give it to charity | give it away | eat it yourselves |
    stick it where the sun don't shine | shove it | i haven't ordered anything | i did not order anything |
    i ain't ordered nothing | i never ordered that | i never asked for it | i didn't ask for this |
    i never bought that | i've bought nothing, take it away | that's not my order | that's not something i ordered |
    someone's ordered that in my name, i won't take it | it's a scam order and i don't want it |
    must be fraud, i ordered nothing, send it back | that's not mine and i don't want it | isn't mine, return it |
    i don't know what that is and i don't want it | whatever it is i don't want it |
    i don't need any books, send it back | i've got one already, send it back |
    i've already got two of them, send this one back | i bought it in the shop in the end so send it back |
    found it cheaper elsewhere, send it back | it took too long, i don't want it now |
    it's too late, the birthday's over, send it back | the party was yesterday so it's no use, take it back |
    i needed it last week, return it now | i'm not paying for it and i'm not taking it |
    cod is not possible, i don't want it, return | i'm not paying customs on that, send it back |
    i've changed my mind about it | i've changed my mind, don't want it | i changed my mind so cancel |
    i've had second thoughts, send it back | my wife went mad when she saw what i spent, send it back |
    my husband says to send it back | we decided we don't want it after all |
    the dog it was for died, i don't want it, love | it was for my late husband, please send it back |
    he's passed away it was his, please just return it | it's from my ex i want nothing off him, send it back |
    i don't take presents from that man, back with it | anything from that company i refuse |
    i don't want nothing from them | i want nothing delivered | no parcels for me | i'm not having it |
    not having it in the house | not in my house | i don't accept anything i haven't ordered |
    i don't accept any unknown parcels | no unsolicited goods please, return it | i not want this packet |
    i no want it send back | i don't want take this parcel | please to take back, i not order |
    is not for me i don't take | i don't require it | it is not required now | not required madam kindly cancel |
    no need of this parcel | now no need, please cancel | i don't want this item only |
    um i don't actually want it anymore | er can it just go back | can you send it back |
    could you return it to the shop please | can i refuse it | can i just not take it |
    is it possible to send it back, i don't want it | how do i refuse it, i don't want it |
    i'd like to refuse the package | i'd like it returned | i'd like it to go back please | i'd prefer if it went back |
    i'd rather you sent it back | i want it to go back | i wish to return it unopened | it can go back |
    let it go back | it's to go back | just let it go back to the warehouse it came from i don't want it |
slot_decision > refuse_parcel deny? reject_time?
    no times, i don't want it | neither, send it back | none of those, i don't want the thing at all |
    not tuesday not thursday not ever, i don't want it | no need for a time, it's going back | never, i won't have it |
    forget the times i'm not taking it | neither day, i'm cancelling it |
slot_decision, identity, none > refuse_parcel complain deny?
    it's been three weeks, i don't want it now, send it back | you took so long i bought another, return it |
    after the way your driver spoke to me, keep it | this has been a nightmare from start to finish, just send it back |
    i'm sick of waiting, cancel it | two no shows and now a robot, send it back |
    what a shambles, i don't want it any more |
slot_decision, none > refuse_parcel ask_cost deny?
    i don't want it, does sending it back cost me | send it back, do i get charged for that |
    i'm refusing it, will there be a fee | return it please, what do i pay for that |
    can i send it back free of charge, i don't want it |
slot_decision, none > refuse_parcel ask_contents deny?
    what is it? anyway i don't want it | i don't know what that is, what's in it, i ordered nothing |
    i never ordered a thing, what is it supposed to be |
slot_decision, identity, none > refuse_parcel ask_sender deny?
    who's it from? i didn't order it, send it back | i ordered nothing, who sent that |
    if it's from that catalogue again i don't want it, who's it from |
slot_decision, none > refuse_parcel thank deny?
    no thanks i don't want it any more, thank you | send it back please, thanks for asking |
    i won't be taking it but thank you | return it, cheers |
slot_decision, none > refuse_parcel goodbye deny?
    i don't want it, bye | send it back, goodbye | cancel it, bye now | not taking it, good day |
slot_decision, none > refuse_parcel unavailable deny?
    i'm away for three months so just send it back | i'm in hospital for weeks, return it please |
    we're emigrating thursday, send it back to them | i'm never home so forget it, return it to the shop |
slot_decision, none > refuse_parcel change_address deny?
    i've moved to spain so just send it back | i don't live there now and i don't want it anyway, return it |
identity > affirm refuse_parcel
    yes that's me and i don't want it | speaking, but i'm not taking any parcel | i'm alex yes, send it back |
identity > refuse_parcel ask_who deny?
    who is this? i've ordered nothing | who are you, i don't want any parcels |
    what company is that, anyway i didn't order and don't want it |
slot_decision, none > refuse_parcel other_parcel deny?
    the other one i want but send this one back | take back this one, only bring me the second |
    i only want the book, send the documents back |
refusal_confirmation > affirm
    yes i'm sure | i'm sure | i'm positive | definitely | absolutely | aye send | that's what i said |
    that is correct yes | yes please do that | do that | do it | go ahead | go ahead and do it | ya correct |
    yes madam | yes sir | yup | uh huh | mm hm yes | too right | one hundred percent | certain | quite sure thank you |
    yes that's what i want | indeed | please | of course | yeah go on | that's the plan | by all means | ok yes |
refusal_confirmation > affirm? refuse_parcel
    yes i don't want the thing | take it away | i'm not having it | yes back to the shop with it | yes refuse it |
    it goes back | back to sender yes | yeah return to origin | i already said i don't want it | no i don't want it |
    no i'm not accepting it | nope not taking it | keep it, yes | cancel yes | yeah cancel | yes please cancel it |
    yes, i never ordered it | it's not mine so yes return it | right, send it away |
refusal_confirmation > deny
    no hold on i want it | no no no i want it delivered | oh god no, i need it | nah i do want it | no, deliver it |
    don't return it | i didn't say that | i never said that | that's not what i said, i want it | no you got me wrong |
    you misunderstood, i do want it | of course i want it, i paid for it | i want my parcel | no please bring it |
    no i changed my mind, bring it | actually no, keep it for me | actually i'll take it |
    on second thoughts i'll have it | well no, i suppose i'll take it | i've been waiting weeks for it, don't you dare |
    not at all | certainly not | no sir i want it | no i only said not on tuesday | no i said i don't want it today |
    no it's just the time that's wrong | no it's only that i'm not in | i'm only away this week, i want the parcel |
    don't you send that back | send it here, not back | no, wrong, bring it thursday |
    no no parcel is mine, i am wanting it | not return, deliver please |
refusal_confirmation > unsure
    i don't know | not sure yet | hmm let me think | what is it first, i don't know |
    i'd have to ask my wife if she ordered it | i can't decide | maybe my son ordered it, i'm not sure |
    i'm in two minds about it | depends what it is | no idea what it is so i don't know |
refusal_confirmation > ask_contents
    what is it first | what's in it again | what was in the package | but what is it though | remind me what it was |
refusal_confirmation > ask_cost
    do i get my money back | what does that cost me | is there a charge for returning | will i be charged for it |
    is it free to send back |
refusal_confirmation > ask_sender
    who was it from again | who's it from before i say | which shop sent it | from whom is it coming |
refusal_confirmation > affirm ask_cost
    yes, is that free | yes and does that cost me anything | yeah, do i get the refund |
    yes as long as i'm not charged, am i |
refusal_confirmation > deny propose_time
    no, bring it friday | no i want it, come saturday | no just come wednesday instead |
    no no, thursday's fine, bring it then | nah bring it after six |
refusal_confirmation > hold_on
    hang on let me ask my daughter | wait a sec i'll check if i ordered it | one minute, let me look at my orders |
    hold on there now |
"""
