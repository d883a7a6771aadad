"""Offered times taken, refused or left open, as people tell it: training material of the judgement."""

TABLE = """
slot_decision > affirm
    Oh that's handy that | aye go on then | yeah nah that's sweet | go ahead and put me in |
    right so, that's me sorted | Er yeah okay | um yes I think so yes | well i suppose it'll have to do |
    I'm not fussed so yeah | it'll have to do I guess | go on go on | Yes yes yes fine | I'd be glad of it |
    Yep lock it in | sold | suits | sorted | Champion | smashing | sound | Fair enough | aye | alrighty | 10 4 |
    Roger that | it's a yes from me | consider me home | that is fine no issue | no issues you can come | Done deal |
    My other half's home so yeah | The kids are off school so we'll be in anyway |
    i broke my ankle i'm not going anywhere love | i'm on maternity leave so i'm in all the time |
    someone or other will be here it's a full house | mother in law is at home only, send it |
    The cleaner comes then so she can take it | i've the plumber coming that day anyway so i'll be in |
    i'll swap my shift it's fine | i was going to go out but i'll stay in for you |
    well i've nothing better to do have i | if you must | Ya okay okay tell them to come |
    that time it is possible yes | For me it is good | is good for me | okay no problem we do like this | I take this |
    yes please to come | it's grand sure i'm only here with the dog | I'll be here with bells on |
    i don't see that being a problem | can't see why not | that wouldn't be a bother | wouldn't say no |
    not bad at all that | that's no hassle | no objections here | nothing against that | No no that's perfect |
    No that works actually | nah you're grand | nah that's cool | No worries I'll be there | I've no plans so yeah |
    i never go out so | that should not be any difficulty | we could live with that | let's go with that one |
    stick me down | Pencil me in | mark me down as yes | Okay confirm it | please confirm the same | kindly go ahead |
    Do the needful please | that's a date | happy days | Bob's your uncle |
slot_decision > affirm propose_time?
    Tomorrow's good | tomorrow afternoon then | Tomorrow at two, yeah | two to four tomorrow is what i'd want |
    um the uh the thursday one | i'd say thursday | thursday please and thank you | let me see, tuesday, yes tuesday |
    Let's see now, Thursday, ten to twelve, aye | The twenty-fourth | The twenty sixth suits better |
    The 26th between ten and twelve | ten to twelve | two till four is alright | Ten till noon works for us |
    afternoon one tomorrow | the morning one on thursday if it's still going | thursday morning i'm in |
    i'm home tuesday | Tuesday I've off | I'm free Thursday as it happens | Thursday's my day off so that one |
    go tuesday | Tuesday afternoon I'm always in, it's my programme | Thursday because the carer's here then |
    tuesday, the sooner the better | Sooner is better so tomorrow | later one, Thursday, gives me time |
    make it Thursday so the cash machine's open | thanksgiving morning? sure we'll all be here |
    thursday is a holiday so everyone's home, do that | thursday ten am confirm it | tuesday would do nicely |
    I'd plump for the Tuesday | Give us the Thursday | Gimme tomorrow | tomorrow yaar tomorrow is best |
    Tomorrow only, two to four I will be at home | thursday forenoon is okay | book thursday |
    Tuesday is better for us I think | of those two tuesday | out of them thursday i reckon |
    if i've to choose, thursday | Well Tuesday obviously | Tuesday or, yeah, Tuesday |
    hmm tuesday no wait thursday yes thursday | not sure, oh go on then, Tuesday | actually the thursday slot is great |
    can i have the thursday | Could I get the one tomorrow? | may i take the tuesday slot please |
    Might as well be tomorrow | Would it be ok to take Thursday? | i could do thursday | i can manage tuesday |
    thursday i can do | i'll be back by tuesday so that |
slot_decision > affirm
    the first lot | the first of those | first please | first time you said | the second time | the second lot please |
    Whatever the first was | What you said first | The one you said last | the later | earlier one | the sooner one |
    the soonest | whichever's soonest | I'd go for the later one | The two o'clock one | the two to four |
    The ten o'clock one please | Number one | two | option b | choice two | Morning one | the afternoon |
    the nearer one | the one in the morning suits | either | both are fine | any of those | Either or |
    you pick, they're both good | whatever's easier for the driver | i'm easy, either | don't mind which |
    same to me, choose one | It's all the same to me, I'm in both days | toss a coin, i'm here for both |
    six of one half a dozen of the other |
slot_decision > affirm reject_time? propose_time? deny?
    Not Tuesday, Thursday | Tuesday's out, Thursday's in | tuesday no, thursday yes |
    tomorrow's no good but Thursday's perfect | tomorrow is too soon so thursday |
    thursday's thanksgiving so it'll have to be tomorrow | Thursday no way but Tuesday sure |
    Nah not the first one, the second | i'd skip tuesday and take thursday | Thursday's too far off, take Tuesday |
    Can't do the morning one but the afternoon's grand | No to Thursday, yes to Tuesday |
    anything but tuesday, so thursday i guess | Tuesday is bad. Thursday okay | Don't come Tuesday, come Thursday |
    forget thursday, tomorrow's better | rather thursday than tuesday |
    The first is no use to me, I'll take the second | The Thursday would kill me but Tuesday is fine |
    Afternoon not possible, Thursday morning okay |
slot_decision > affirm unavailable propose_time? reject_time? deny?
    I'm at work Tuesday so the Thursday one | tuesday i'm in court, thursday's fine |
    i've chemo tomorrow, thursday then please | Got the dentist tomorrow at three so I'd say Thursday |
    we fly out Thursday so it has to be Tuesday | i'm teaching thursday, tuesday please |
    i won't be in thursday so tomorrow works | i'm on lates thursday, tuesday's my only one |
    tomorrow i am travelling, so thursday you can come | i'm up the hospital with my mum tuesday so go with the other |
    my shift's till six tuesday, do thursday | not home tomorrow but I will be on Thursday morning |
    on thursday we're at my sister's for the turkey, so tuesday |
    tuesday i'm collecting the grandkids at half two, thursday'll do | out tuesday, in thursday |
    away tomorrow back wednesday so thursday's grand |
slot_decision > deny
    No ta | Nah pal | no siree | Hell no | god no | ah here no | Not a chance | Nay | no I'm sorry | no unfortunately |
    unfortunately not | regrettably no | no it's not possible | no way jose | I must decline | That'll be a no |
    it's a no from me | Um no | er no sorry | no no sorry love | not happening | no not that | no ji |
    no boss not possible | that's a negative | I'm gonna say no | computer says no | i'd have to say no |
slot_decision > reject_time deny?
    ah no that's a shocking time | god that's an awful hour | That's the worst possible time |
    that's right when the kids nap | neither's any use | neither of them days suit | Neither one really |
    Both of those are bad | both no good | none of the above | nah neither mate | those two don't do it for me |
    I can't do any of them | it's too soon | Far too soon | That's too far away | that's not soon enough |
    i can't wait that long for it | thursday's too late i need it before | But Thursday is Thanksgiving |
    Thursday's a bank holiday for us isn't it | What, Tuesday and Thursday, no neither | i wouldn't manage that |
    That'd be awkward | That's a bit awkward actually | bit tricky that | that's tricky | that's going to be difficult |
    it will be difficult for me | Little bit problem with that timing | timing is not suitable madam |
    That timing I cannot | this time is not possible for us | not on a weekday | Weekdays don't work |
    I'd struggle with that | i'll struggle to make either | i couldn't commit to either of those | it's not ideal |
    not ideal no | hmm not great | that's not good for me | doesn't work | Wouldn't work | won't work for us |
    those don't line up with my schedule | my schedule won't allow that | i've a clash | there's a clash there |
    i'm double booked then | I've something on both days | can't swing that | No dice on either | that hour's hopeless |
    Hopeless times them | who's home at that hour | Who on earth is home at two in the afternoon? |
    some of us work you know | do i look like i'm home on a tuesday | You must be joking, two in the afternoon |
    that's no good to man nor beast | Nope wrong days | wrong day for me | Wrong time for us | wrong week |
    not this week please | not tomorrow | Not tomorrow anyway | anything except those two | not in the afternoon |
    not mornings | not thursday | Tuesday's out | Tuesday is a no | I can't have anyone round Thursday |
    I don't want it that late | I don't want you that early | I'd not be ready by then |
    i'd be lying if i said i could make that | two hours is a long window i can't sit in for that |
slot_decision, availability > reject_time deny?
    Have you nothing else? | is that all you've got? | is there nothing sooner | nothing on the weekend |
    anything else going | what other days are there | have you any other times at all | got anything a bit later |
    got anything earlier in the day | could we look at other days? | offer me something else | give me another option |
    Let's hear some others | next option please | What else is available? | are there other slots |
    is there another time possible | i'd want another day | other times please | can we find another time? |
    need a different one please | Could you check for something else? | Try again, other times | show me more |
slot_decision, availability > unavailable deny? reject_time?
    I clean offices then | I drive the school bus so I'm out seven to nine and two to four | I'm on earlies all week |
    I'm on a double Thursday | I'm on days, six to six | got a twelve hour shift | I'm doing back to backs this week |
    I work nights and I'd be dead to the world | I sleep in the daytime I'm a nurse |
    I'll be in bed then, I've the night shift at the bakery | I never surface before one |
    i don't finish til gone eight | i clock off at ten pm | i'm on the ward till late |
    i'm on call at the hospital that day | i'm at the office mondays to thursdays | I'm hybrid, Tuesdays I'm in town |
    I've got a site visit Tuesday | I'm on site until dark | I'm in back to back meetings |
    i got a deposition thursday morning | there's an audit at work that day | Stocktake that day so no |
    I've a job interview Tuesday at three | i'm invigilating an exam then | I've got finals this week |
    I've lectures the whole day | I've college in dundalk Tuesdays | School run's at three so I'd miss you |
    i do pickup at two forty five | parents evening that day | my son's nativity is tuesday afternoon |
    i help at the lunch club thursdays | I volunteer at the food bank Thursday mornings |
    i'm at the temple thursday mornings | tuesday is bridge | i've choir | I've yoga then | I got bingo Tuesdays |
    I've my slimming club at ten | hair appointment Thursday, I've waited six weeks for it | i'm having my nails done |
    I'm getting my car inspected then | Car's in for its mot so I'll be at the garage | I've the optician's at eleven |
    I'm having my cataract done on Thursday | i've dialysis tuesdays and thursdays | I'm at the clinic for bloods |
    i got an mri | i've got the midwife at two | Antenatal class, sorry |
    my mother has a doctor's appointment and i am taking her | Vet at half two with the cat |
    i'm taking the dog to be neutered | I'll be under the knife that day | I'm visiting my dad in the home |
    I go and sit with my sister Thursdays | we've a burial on thursday |
    there is one marriage in the family, we are all going | we're off to a wedding in Cork | We will be out of station |
    i'm going to my native place | i'm in mumbai till saturday | I'm in Dubai until the first | I'm away with work |
    i'm on a plane | i fly at noon | i land thursday evening | I'm offshore for another two weeks |
    I'm out on the rigs | i'm at sea | I'm on the boat | we're at the caravan | We're down the shore till Friday |
    we're upstate till the weekend | i'm up north this week | I'm snowbirding in Florida hon |
    I'm on a coach trip to whitby | i'm at a conference | I got jury duty all week | i'm in court as a witness |
    I'm doing my driving test Thursday at ten twenty | I've a viewing on a flat then |
    i'm moving my daughter into halls | i'm minding the grandchildren at theirs |
    I'm walking dogs between one and four | i'm out on my round then, i'm a postman meself |
    i'm driving a cab till the early hours | I'm delivering all day too, funnily enough | I've the shop to mind |
    i can't leave the stall | I'm milking at that time | we're silaging | i'm up the top field with the sheep |
    It's deer season I'm out in the woods | i'll be fishing | I'm at the match | i'll be at the gym like every tuesday |
    i swim at ten | there's nobody in of a tuesday | there isn't a soul in the house on Thursdays | House'll be empty |
    place is empty weekdays | The office is closed then | we don't open till one | the shop is shut tuesdays |
    reception isn't staffed thursday | there won't be anyone to open the door | No one to take it in |
    nobody will be there to receive | nobody is there in house in daytime | At that time nobody will be at home |
    I am not available that time | i will not be available | Myself will be in office | i am having exam |
    i'm not about | I'm away up the country | I'm not home at all of a day | I amn't in then | I'm never home Tuesdays |
    can't, working | Working | At work | i work | i work days | I got work | work | away | on holiday | on vacation |
    hospital | I'll be sleeping | i'm out | we're out | we're away | not home | Not there | school run | Got a shift |
    doctor's |
availability > unavailable
    well i work till half five every day | Mornings I'm never in | i can't do mornings | Not before four any day |
    not fridays | never Wednesdays | i'm out weekdays until six | I leave at seven and I'm back at seven |
    the whole week's bad | i'm away all week | I'm in and out but Wednesday I'm definitely out |
    weekends we're always at the lake | friday i'm gone | saturday's our market day | I've no evenings free |
    evenings I'm at my second job | Not this week, I'm in surgery | I'm not back till the thirtieth |
    i'm on tour until mid december | We're not home until after the holidays | Every other day I'm at my boyfriend's |
"""
