"""The English words that reports of war are made of."""

ENGLISH = """
| in the (north|south)(east|west|); in the (east|west); in the (north|south)-(east|west)
| had; has; have; reportedly; allegedly; partially; partly; completely; severely; slightly; heavily
w result          | (as|in) (a |the |)result of; resulting from; due to
w                 | firing unguided (air |)(rocket|missile)(|s);
                    (was|were|is|are) not (|yet |immediately )(known|clear|specified|disclosed|available);
                    (scale|extent|details|consequences|aftermath) of the (|latest |russian |ukrainian |overnight )
                    (attack|strike|shelling|assault)(|s)
w                 | (tried|try|tries|trying) to drive a wedge; (to drive|drive|driving|drove) a wedge; akin to;
                    (|the )(focal point|focus) of (russia's|moscow's|the russian|the)
                    (|steady |slow |main )(|westward |eastward )(advance|offensive|push|attacks|assaults)
w                 | (has|have|had) not (yet |)been (confirmed|established|specified|determined|clarified|verified);
                    (did|does|do|has|have|had) not (cause|caused|deal|dealt|inflict|inflicted|lead|led|result|resulted|affect|affected)
w                 | the attack (resulted in|caused|sparked|started|left); due to the active (actions|work|operations);
                    (|the )(president|leader|government|parliament|prime minister) of ukraine
a                 | (partially|partly) (occupied|russian-occupied|russian-held)
w                 | in the area of responsibility of( the|); area of responsibility
w                 | combat (task|mission|capabilit)(|s|y|ies); combat (readiness|potential|power|experience);
                    (on|in) this (part|section|area|sector) of the front; slow (russian|ukrainian) advances
w harmed          | (causing|sparking|starting|triggering) (|a |several |large )(fire|blaze|explosion|outage|blackout)(|s)
w                 | caught fire; set (ablaze|on fire|alight); on fire; fire(|s) (broke out|started|erupted);
                    hit (started|caused|sparked|damaged)
w harmed          | (sparked|caused|causing|started|starting) (|a |the |large |a large |several )(fire|blaze)(|s); (set|sets) fire to;
                    set (|a |an |the |several |two )(|residential |apartment |oil |fuel |grain )
                    (house|home|warehouse|building|depot|block|tank|car|truck|refinery|barn|school|shop|garage|bus)(|s)
                    (alight|ablaze|on fire)
w                 | (with|under) (air|artillery|drone|aviation) (support|cover);
                    supported by (aviation|artillery|drones)
y                 | gunm(a|e)n; scored; scoring; equali(z|s)er; midfielder; striker(|s); winger; corner kick; fixture;
                    quarter-final(|s); semi-final(|s); europa; uefa; fifa; marathon; medal(|s); concert hall
y                 | hacker(|s); cyberattack(|s); cyber; vandalism; parliament session;
                    protester(|s); demonstrator(|s); supporter(|s); opponents; rioter(|s); rally; rallies;
                    fans; dockers; called off; truckers; strikers; traffic; collision(|s); collided; goal(|s);
                    goalkeeper; coach; referee; penalty; kick-off; second half; first half; half-time;
                    visitors; league; football; match; championship; tournament; cup final; on target;
                    went on strike; on strike; strike action; walkout; union(|s); picket(|s); miners; nurses;
                    teachers; pay rise; employers; negotiators; diplomat(|s); musical; album; game
H                 | (is|are|was|were) (untrue|false); (does|do|did) not (correspond to|match) reality
w donbas          | (the |)donbas(|s)
w                 | clash(|es|ed|ing) with (police|protesters|fans|riot police); clash(ed|ing) over;
                    (verbal|diplomatic|political) clash(|es)
w                 | (that|the same) day; of the day; (first|second|third|fourth|fifth) time in (a|one) week;
                    (third|second|latest) such attack
w                 | (daily|frequent|regular) (russian |enemy |missile |drone |artillery |)(shelling|attacks|strikes|bombardment)
w                 | (following|during|after) the (attack|strike|shelling)(|s); combat footage; defen(c|s)e operations
E attack          | (following|during|after) the attack(|s) (on|against)
E strike          | (following|during|after) the strike(|s) (on|against)
E shelling        | (following|during|after) the shelling of
w                 | (attack|strike) (scene|site)(|s); (scene|site)(|s) of the (attack|strike)(|s);
                    lightning strike(|s); heart attack(|s); panic attack(|s)
w                 | despite (the |constant |russian |)(shelling|attacks|strikes|fighting|bombardment)
E clash           | (meeting|close-quarters|positional|street) (engagement|battle|combat|fighting)(|s)
E combat          | combat (engagement|clash|action)(|s|es)
E clash           | clash(|es); engagement(|s); firefight(|s); skirmish(|es); gun battle(|s)
w                 | fighting (alongside|with)
E clash           | fighting; combat; battles; hostilities; ground attack(|s); ground assault(|s)
E clash           | (ground|combat) activit(y|ies); infantry attack(|s); frontal attack(|s); mechani(z|s)ed attack(|s);
                    active operations; active (steps|actions); offensive steps; military clash(|es)
E assault         | storming action(|s); assault operation(|s); assault action(|s); offensive operation(|s); offensive action(|s);
                    offensive actions; assault(|s); storming; onslaught(|s); attempt(|s);
                    breakthrough attempt(|s); offensives; offensive attempt(|s); offensive effort(|s)
E offensive       | offensive; operations; push; battle; campaign
E attack          | attack(|s); enemy action(|s)
E assault         | counterattack(|s); counter-attack(|s)
E strike          | aerial assault(|s)
E launches        | launches
E strike          | there were hits; hits were (recorded|reported); hits (recorded|reported)
E strike          | strike(|s); impact(|s); direct hit(|s)
E shelling        | (came|come|comes|coming|was|were|been|is|are) under
                    (enemy |russian |heavy |intense |constant |)(artillery |mortar |tank |)fire;
                    (enemy|russian|hostile|heavy) fire; russian (artillery|mortar|tank) (fire|shelling|strike|attack)(|s)
E mlrs            | (came|come|was|were) under (enemy |russian |)mlrs fire; russian mlrs (fire|strike|attack|shelling)(|s)
E shelling        | shelling(|s); bombardment(|s); artillery fire; mortar fire; tank fire;
                    artillery attack(|s); artillery strike(|s); (artillery|mortar|tank) barrage(|s); artillery shelling(|s);
                    fire mission(|s)
E shelling        | shelling incident(|s); instances of shelling; cases of shelling; shelling attack(|s);
                    mortar attack(|s)
E air_strike      | aerial bombardment(|s); airstrike(|s); air strike(|s); air-strike(|s); aerial strike(|s); aviation strike(|s);
                    air raid(|s); bombing(|s); (air|aerial) attacks; bombing raid(|s)
E strike          | (air|aerial) attack; barrage(|s)
E missile_strike  | missile fire; rocket fire; missile strike(|s); rocket strike(|s); missile attack(|s)
E drone_strike    | kamikaze(-| )(drone|uav) (strike|attack)(|s); drone strike(|s); drone attack(|s); drone terror; uav attack(|s);
                    uav strike(|s); kamikaze strike(|s)
E drone_strike    | (mine|munition|munitions|ammunition|explosive|explosives|grenade|payload|uav|drone) drop(|s);
                    (drops|dropping) of (explosive devices|explosives|munitions|ammunition|grenades|mines);
                    (drops|dropping) from (|a |)(uav|drone)(|s);
                    drone-dropped (munition|explosive|bomb|grenade)(|s);
                    (munition|explosive|grenade)(|s) dropped (from|by) (|a |)(drone|uav)(|s)
E mlrs            | mlrs attack(|s); mlrs strike(|s); mlrs shelling(|s); mlrs salvo(|s); rocket salvo(|s);
                    salvo(|s); rocket artillery strike(|s); rocket artillery attack(|s)
K missile_strike  | storm shadow(|s); (storm shadow|scalp|neptune|flamingo|kh-59|x-59|taurus) missile(|s); atacms
K missile_strike  | missile(|s); rocket(|s); unguided (|air |aerial )(rocket|missile)(|s); iskander(|s); kalibr(|s); kinzhal(|s);
                    iskander-m(|s); kn-23; cruise missile(|s); ballistic missile(|s); (s-300|s-400|iskander-m) missile(|s);
                    s-300(|s); s-400(|s); kh-101; kh-59; kh-22
K drone_strike    | kamikaze-(drone|uav)(|s); drone(|s); uav(|s); shahed(|s); shahed-136; shahed-131;
                    kamikaze drone(|s); kamikaze(|s);
                    strike drone(|s); (attack|strike|kamikaze) uav(|s);
                    attack drone(|s); fpv drone(|s); fpv(|s); loitering munition(|s);
                    uncrewed aerial vehicle(|s); one-way attack (uncrewed aerial vehicle(|s)|drone(|s)|uav(|s)|munition(|s));
                    geran-2; lancet(|s); unmanned aerial vehicle(|s); shahed drone(|s); unmanned aircraft
K guided_bomb     | air bomb(|s); guided bomb(|s); guided aerial bomb(|s); glide bomb(|s);
                    guided air bomb(|s); kab(|s); gliding bomb(|s); aerial bomb(|s); bomb(|s);
                    (kab|fab|umpb|umpk|odab)(|-)(100|250|500|1500|3000|)(|s); umpb d-30(|sn|s); d-30sn
K mlrs            | mlrs; mlr system(|s); multiple launch rocket system(|s); multiple(-| )rocket(-| )launcher(|s);
                    multiple-launch rocket system(|s); multiple rocket launch system(|s);
                    multiple(-| )launch missile system(|s); multiple missile launch(|er) system(|s);
                    (rocket |)salvo system(|s); rocket (launcher|system)(|s);
                    grad; grads; uragan; smerch; himars; rocket artillery; grad systems
K shelling        | cluster munition(|s); cluster-munition(|s); cluster bomb(|s)
K shelling        | artillery; mortar(|s); tank fire; howitzer(|s); barrel artillery; cannon artillery;
                    tube artillery; gunfire; grenade launcher(|s)
a                 | enemy; hostile; fierce; heavy; intense; armed; separate; individual; massive; massed;
                    major; successful; unsuccessful; failed; futile; repeated; local; military;
                    occupiers'; occupier; strong; large; large-scale; small; new; fresh; further;
                    additional; such; total; overall; combat; assault; offensive; ground; direct; russia's;
                    different; various; combined; joint; coordinated
a occupied        | occupied; russian-occupied; temporarily occupied; russian-held; moscow-installed; annexed;
                    russian-installed; russian-controlled; moscow-held; russia-occupied; russian-annexed
a own             | ukrainian; ukraine's
a theirs          | russian; russia's
a strike_air      | air; aviation; aerial
a strike_missile  | missile; rocket; ballistic
a strike_drone    | drone; uav; kamikaze; unmanned
a strike_shell    | artillery; mortar; tank
a strike_mlrs     | mlrs
w                 | prevent(|s|ed|ing) (the |)(further |)(advance|advancement|offensive|breakthrough)
R                 | (managed|able) to (stop|halt|repel|hold back)
V attack          | attack(ed|s|ing); assault(ed|ing)
V move            | counterattacked; counter-attacked
V assault         | storm(ed|s|ing)
V clash           | clash(ed|ing); fought; fighting against
V move            | advance(d|s|); advancing; assaulted; pushed; press(ed|ing); went on the offensive;
                    conducted offensive; probed
V shelling        | fired artillery; fired mortars; firing (on|at|upon); shell(ed|s|ing); bombarded; bombarding; mortared;
                    opened fire; fired at; fired on; fired upon; pounded; pounding; fire on
V strike          | flew into; detonated; exploded; crashed into; fell on; rain(|s|ed) down;
                    reached (its|their) target(|s); rained (on|onto); tore into;
                    plowed into; ploughed into; smashed into; slammed into; exploded in; rammed; struck; hit;
                    hits; strikes; striking; hitting; targeted; targeting; slammed; slams; pummel(ed|s|ing);
                    pummelled; landed
V air_strike      | bombed; bombing; bombs
V air_strike      | (use|uses|used|using|employ|employed) (aircraft|aviation|warplanes|planes)
                    (to (attack|strike|hit|bomb|pound)|against)
V drop            | dropped; dropping; drops
V launch          | fire; fires; fired; firing; launch; launches; launched; launching; used; uses; unleashed;
                    sent; deployed; deploying
L under           | (|being |been |was |were |also )targeted in
L under           | (is|are|was|were|been|being|remain|remains|remained|has been|have been|had been|has come|have come|had come) under;
L under           | came under; come under; comes under; coming under; suffered; experienced; endured; sustained; survived; faced
L                 | came; fell; carried out; carries out; carry out; carrying out; conduct(ed|s|); conducting;
                    recorded; registered; took place; take place; taking place; occurred; happened; under; made;
                    delivered; inflicted; undertook; mounted; staged;
                    were; was; had been; sees; see; there were; there was; has been; have been; seen;
                    there has been; there have been; there had been;
                    reported; mounting; carried; exposed to; subjected to;
                    performed; committed; broke out; flared up; erupted; raged; rocked; employed
R                 | repel(|led|s|ling); repuls(e|ed|es|ing); beat back; beat off; beaten (back|off); (hold|holds|holding|held) back;
                    driven (back|off); turned back; push(ed|) back; stopped; halted; fended off; fought off;
                    foiled; thwarted; held off; (fought|fighting|fights) back; rebuffed;
                    drove back; (ward|stav|fend)(|ed|es|s|ing) off; (were|was) unsuccessful; unsuccessful; failed;
                    deflected; have repelled
T                 | tried; try; trying; tries; attempted; attempting; sought; (made|make|making|makes) attempts; seeking;
                    made an attempt; made attempt
I                 | subjected; subjecting
I push            | to push
I dislodge        | to (force|push|drive|throw|knock|squeeze|press) (back|out);
                    to (dislodge|displace|oust|knock|drive|squeeze|force|expel|eject)
I                 | to advance; advance; to break through; break through; to storm;
                    to approach; to improve; to attack; to seize; to capture; to gain; to move forward; to penetrate; to press;
                    to wedge;
                    to assault; to take; to retake; to reach; to enter; to encircle; to regain; to restore; to cut
O                 | not (giving up|stopping|abandoning|ceasing|letting up|subsiding|easing|abating|slowing|dying down)
O                 | (has|have|had|did|does|do) not (yet |)
                    (subside|ease|abate|slow|slacken|halt|cease|stop|stopp|pause|weaken|lessen|end|die|let)(|d|ed)( up| down| off|)
O                 | (does|do|did) not (stop|cease|give up|let up|abandon); never stop(|s|ped); without stopping
O                 | no (letup|let-up|respite|pause|lull|end) (in|to|); continue(|s|d); continuing; ongoing;
                    underway; under way; still going on; still ongoing; going on; still raging; rage; rages; raging; are still;
                    in progress; still continuing; remain(|s) active
G                 | total(|s|led|ed); rose; risen; increase(d|s); grew; grown; reached; stands at;
                    amount(ed|s) to; climbed; stood at; came to; is; are; has reached; went up; rising;
                    totaling; totalling; has risen; has grown
0                 | without
Z none            | none
Z                 | neither (ukrainian nor russian|russian nor ukrainian) (sources|forces|officials); neither side
Z                 | (did|does|do|has|have|had) not (observe|observed|report|reported|record|recorded|register|registered|note|noted)
                    (|any )(|reports of |evidence of )
Z                 | no; not; did not; didn't; were not; was not; never; nor; neither; zero; no longer; stopped; ceased;
                    have not; has not; nil; wasn't; weren't; hasn't; haven't
z                 | situation has not changed; situation did not change; situation remains unchanged;
                    no significant changes; no change; without significant changes; remained unchanged;
                    no signs of offensive groups; no signs of the formation of offensive groups; no signs of;
                    without change; no signs of formation
X                 | consumer(|s); customer(|s); subscriber(|s); activist(|s); militant(|s);
                    participant(|s); analyst(|s); people; person(|s); civilian(|s); soldier(|s); servicemen; troops; resident(|s);
                    men; women; man; woman; child; children; policemen; officer(|s); worker(|s); member(|s); casualt(y|ies);
                    dead; victim(|s); fighter(|s); prisoner(|s); pow(|s); adult(|s); teenager(|s);
                    pensioner(|s); medic(|s)
X                 | (uav|drone) (control|command|pilot|operator|launch) (|control |command )(station|point|post|site)(|s);
                    (uav|drone) (operator|pilot|crew|depot|warehouse|factory|plant|unit)(|s); (missile|rocket) (forces|troops)
X                 | (anti-aircraft|surface-to-air|air defen(c|s)e) (missile |)(complex|complexes|system|systems|battery|batteries)
X                 | (hundreds|tens|dozens) of thousands; injur(y|ies); fatalit(y|ies)
X hurt            | killed; injured; wounded
X                 | (|armo(|u)red |infantry |motor )(fighting|combat) vehicle(|s)
X                 | tank(|s); armored vehicle(|s); armoured vehicle(|s); vehicle(|s); artillery system(|s);
                    artillery systems; helicopter(|s); aircraft; jet(|s); plane(|s); warship(|s); ship(|s);
                    boat(|s); systems; air defense systems; pieces of equipment; truck(|s); car(|s); depot(|s);
                    command post(|s); area(|s) of concentration; concentrations; facilit(y|ies); warehouse(|s);
                    bus(|es); ambulance(|s); generator(|s); launcher(|s)
X home            | residential (area|district|quarter|building|sector|block)(|s); household(|s)
X home            | house(|s); building(|s); apartment(|s); home(|s); school(|s); hospital(|s); buildings;
                    apartment block(|s); infrastructure; objects; object(|s); private houses; farm(|s);
                    church(|es); substation(|s); kindergarten(|s); shop(|s)
X distance        | km; kilometer(|s); kilometre(|s); meter(|s); metre(|s); mile(|s)
X                 | km; kilometer(|s); kilometre(|s); meter(|s); metre(|s); mile(|s); m; percent; per cent;
                    hour(|s); day(|s); week(|s); month(|s); year(|s); minute(|s); mm; dollars; million; billion;
                    tons; tonnes; degrees; votes; points; goals; years old; year-old; years-old; kg
X blast           | explosion(|s); blast(|s); arrival(|s)
X rounds          | (mortar|artillery|tank) (bomb|shell|round|mine|projectile)(|s)
X rounds          | shell(|s); round(|s); projectile(|s); munition(|s); ammunition; mine(|s); artillery shells;
                    rounds of ammunition; projectiles; grenade(|s)
X                 | battalion(|s); brigade(|s); regiment(|s); group(|s); unit(|s); division(|s); regions;
                    countries; country; nation(|s); sides; state(|s); compan(y|ies)
s                 | districts of; territory; outskirts; part(|s) of; settlement(|s); village(|s);
                    town(|s); cit(y|ies); locality; localities; communit(y|ies); frontline town; border communities; populated areas;
                    villages of; towns of; cities of; settlement of; settlements of; city of; town of; village of; the settlements;
                    suburbs; suburb; district of; port city; port of; ports of; port; regional capital;
                    frontline city; front-line town; front-line city; hub; positions
Y downed          | shot down; shoot down; shooting down; downed; downing; down; intercept(ed|s|ion); intercepting;
                    interceptions; suppressed; neutrali(z|s)ed; jammed; lost from radar; brought down; took down;
                    lost (in|their) location; taken down; shot out of the sky
Y hurt            | kill; injure(|s); wound(|s)
Y hurt            | damaged; damaging; wounding; injuring; damage(|s) to
Y                 | (did not|didn't|failed to) (detonate|explode)
w not_without     | (did not|didn't) (pass|go|get by)
X wave            | waves; wave of
Y                 | wiped out; flattened; destroyed; destroy; destroying; abandoned; lost; loses; losing; losses; lose;
                    eliminated; killing; kills; evacuated; evacuation; died; liquidated; disabled; deported;
                    crashed; detained; arrested; demined; death toll
Y captured        | (liberation|capture|recapture|seizure) of; captur(ed|es|ing); seized; liberated;
                    (took|taken|taking|take|gained) control of; took over
X                 | training (ground|center|centre|area|base|camp|facility)(|s)
w                 | (controlled|occupied|held|annexed|seized) (by (moscow|russia|russian forces) |)(since|in) (2014|2022)
H                 | on and off
H year            | since 2014; in 2014; in 2015;
                    in the (early|first|opening) (days|weeks|months) of the (|russian |full-scale )(war|invasion)
w                 | withstood; (russia's|moscow's|russian) full-scale (advance|assault|offensive)
H                 | fear(|s|ed|ing); worr(y|ied) (about|that)
H                 | a daily occurrence; (a |)grim routine; a routine; regularly; routinely; experience(|s)
H                 | (is|are|remain|remains) (constantly|continuously|regularly|constantly being) under (attack|fire|shelling);
                    comes under (regular|frequent|constant|daily|near-daily) (|drone |artillery )(attack|shelling|fire)(|s);
                    for (weeks|months|years); for (several|many) (weeks|months|years); often
w                 | daily; previously (shelled|attacked|damaged|destroyed|hit|struck);
                    (due to|because of) (|the )(fighting|hostilities)
w site            | situated; located; lying; which lies
w aside           | read also; read more; see also; see more
H                 | (has|have) (repeatedly|regularly|frequently|constantly) (attacked|targeted|struck|shelled|hit|bombed)
H                 | (likely|probably) (aim|intend|seek|want)(|s|ed); day after day
H                 | (is|are) (likely|probably) (seeking|prioriti(s|z)ing|trying|attempting|aiming|preparing)
H                 | brac(e|es|ed|ing) for; in anticipation of; (ready|readying|wait|waits|waited|waiting) for
                    (|an |the |new |another |further )(attack|strike|assault|offensive|shelling)(|s)
H                 | (did|does|do|has|have|had) not (indicate|indicated|suggest|suggested|confirm|confirmed|expect|expected|rule out);
                    (the |)(smm|mission|monitors) (heard|saw and heard|observed)
H                 | displayed; on display; exhibited; arms fair; parade
H other_war       | israel(|i|is); gaza; hamas; hezbollah; palestinian(|s); lebanon; lebanese; syria(|n); houthi(|s); yemen;
                    nagorno-karabakh
H old             | history; last year; last month;
                    years ago; months ago; ago; anniversary; century; previously; earlier this year;
                    historical; world war; second world war; last several weeks; several weeks; past month; recent weeks;
                    past weeks; in recent weeks; over the last several weeks; recent months
H                 | allow(|s|ed|ing); permit(|s|ted); permission; authori(z|s)(e|ed|es|ing); vow(|s|ed|ing); pledge(|s|d);
                    call(|s|ed) (for|on); urge(|s|d); able to; ability to; capable of; unable to; right to; permitted to
H                 | den(y|ies|ied|ying); refuted; refutes;
                    awaits; await; predict(|s|ed); plan(|s|ned); planning; will; would; could; may; might; if;
                    ahead of; expected; expects; threat(|s|ened); counteroffensive; exercise(|s); drill(|s);
                    training; simulated; prepare(|s|d); preparing; preparation(|s); warn(|s|ed); warning(|s);
                    intend(|s|ed); promised; going to; photo; pictured; file photo; trial; tournament; match;
                    championship; league; cup; election(|s); strike action; went on strike; on strike; walkout;
                    union(|s); protesters; demonstrators; novel; film; museum; exhibition; should; must;
                    culminating; air raid alert; air raid alerts; air raid siren(|s); attack on pearl harbor;
                    repeatedly targeted; future; can
C air-force       | (|the |ukrainian |ukraine's )(|daily )air force (official|spokesman|spokesperson|spokeswoman|report)(|s)
C                 | milblogger(|s); geolocated footage
w despite         | despite; in spite of
w recall          | earlier; as reported; previously
w outage          | without (power|electricity|water|light|heat|heating|gas|energy); power (outage|outages|cut|cuts); blackout(|s)
H                 | (almost|nearly|virtually) (daily|every day); on a daily basis; every day
w superlative     | one of (its|the|their) (largest|biggest|deadliest|heaviest|worst); largest; biggest; deadliest; worst; heaviest
j region          | region; oblast; province
j area            | area; vicinity
j town            | the (city|town|village)
j it              | there
s                 | the (city|town|village) of; adjacent; neighbo(u|)ring
w about_this      | this was; this is; that was; that's
c about_this      | (said|wrote|reported|announced|posted|stated) (this|about this|about it)
w further         | further; no more; no other; elsewhere;
                    (|the )(other|rest of the|remaining) (areas|parts|districts|communities|settlements);
                    (|the )(other|remaining) (directions|sectors|axes|cities|towns)
g office          | regional (military |state |)administration; (regional|oblast) (governor|authorities);
                    governor of the (region|oblast)
g                 | the (city|town|village) (council|mayor|authorities|hall|administration|head|military administration)
S enemy           | enemy; enemy's; the enemy; invaders; occupiers; occupying forces; occupation forces;
                    aggressor; adversary; hostile forces
S russia air      | russian aviation; russian air force; russian aircraft; russian warplane(|s);
                    russian jet(|s); russian bomber(|s); enemy aviation; enemy aircraft;
                    (aviation|aircraft|planes) of the (enemy|occupiers|invaders)
S russia shelling | russian artillery; enemy artillery; russian gunners
S ukraine air     | ukrainian air force; ukrainian aviation; ukrainian aircraft; ukrainian warplane(|s);
                    ukraine's air force; (aviation|aircraft|planes) of the (armed forces of ukraine|ukrainian (air force|armed forces))
S own air         | our aviation; our air force; (aviation|aircraft|planes) of the (defense|defence) forces(| of ukraine);
                    (defense|defence) forces (aviation|aircraft|planes); air force (aviation|aircraft|planes)
S ukraine shelling| ukrainian artillery; ukrainian gunners
S russia          | russia's (|western |eastern |southern |northern |central |dnepr |dnipro )(group|grouping)(|s) of forces;
                    (moscow's|russia's) (troops|army|military|soldiers|units|generals|commanders)
S russia          | (soldiers|troops|forces|army|units|men) of (moscow|the kremlin|russia); moscow (forces|troops|soldiers)
S russia          | russia; russian forces; russian troops; russian army; russians; russian military;
                    moscow's forces; russian units; russian occupiers; russian; rf armed forces; moscow;
                    kremlin; wagner; wagner group; russian invaders; separatists; russian-backed
S its             | its forces; its troops; its drones; its military; its army; its aircraft; its artillery
S own             | defense forces; defence forces; our forces; our soldiers; our troops; our defenders;
                    our units; defenders; our warriors
w body            | unmanned systems forces; sbu; ssu; hur; gur; (ukraine's|ukrainian) security service; security service of ukraine;
                    special operations forces; (ukraine's|ukrainian) (military intelligence|navy); ukrainian special forces;
                    ((ukraine's|ukrainian) |)(defense|defence) intelligence( of ukraine|); main directorate of intelligence;
                    main intelligence directorate; (robert |)(“|"|)magyar(”|"|)'s birds
S ukraine         | ukraine's (armed forces|military|army|troops|defense forces|defence forces);
                    ukrainian (armed |assault |)(groups|formations|units|militants);
                    ukrainian armed (forces|formations|groups|units); kiev's (forces|troops|army);
                    (pro-kiev|pro-kyiv) (troops|forces|militants|units)
S own             | (units|troops|soldiers|fighters|elements) of the (defense|defence) forces; units of (defense|defence) forces
S ukraine         | ukrainian forces; ukrainian troops; ukrainian army; ukrainian soldiers; ukrainian military;
                    ukrainian defenders; ukrainian units; ukrainians; ukraine; kyiv's forces;
                    ukrainian armed forces; afu; armed forces of ukraine; ukraine's forces
c                 | (|has |have )reported (that|via|early|on telegram|on facebook); has reported; reports that
c claim           | claim; claims; claimed
c                 | said; say; says; reported; reports; according to; told; wrote; announced; statement;
                    stated; added; report; noted; informed; confirmed;
                    cited; citing; writes; briefing; posted; published; tells
t                 | time(|s)
b                 | near; between; positions near; in the area of; in the areas of; in the vicinity of; around; close to; outside;
                    in the vicinities of; near the settlements of; near the settlement of;
                    in the areas of the settlements of; in the area of the settlement of; not far from;
                    in and around; in the areas around; areas of; area of; in areas of; nearby; next to;
                    in the areas near; beside; in the settlements of; vicinity of; along; adjacent to; near the villages of;
                    near the village of; near the town of; near the city of; near the towns of;
                    on the outskirts of
b bearing         | (north|south|)(east|west) of; north of; south of; (north|south)-(east|west) of;
                    (north|south) (east|west) of
r ahead           | towards; toward
r                 | in the direction(|s) of; in the direction; on the approaches to; moving on
f                 | from (two|three|four|five|six|seven|several|different) directions
f                 | from the airspace (over|of|above); from; from the direction(|s) of; out of; launched from; across from
i against         | against
i                 | in the (north|south|east|west|centre|center) of
i                 | in; on; at; across; into; over; upon; inside; within; throughout; for
o                 | of; the; a; an; 's; its; their; this
o and             | and the
B                 | after; following; but; however; while; although; whereas; though; yet; meanwhile
&                 | and; as well as; and also; or; plus; along with; and near; together with
+                 | (it|they) also
+                 | another; a further; more; additional; additionally; also
< one             | one of which; one of them
<                 | including; such as; of which; of them; among them; of these; in particular; among which; of those;
                    among others
@                 | with; using; by; involving; employing; utili(z|s)ing; by means of; with the (use|help) of; through the use of
x                 | where
=                 | respectively; correspondingly
e                 | each; apiece
Q total           | total number; overall number; total count
Q                 | number; count; tally
l rest            | (and |)the (remainder|rest|others)
l                 | (the |)(heaviest|fiercest|hardest|most intense); hottest spot
l portion         | (a|one) (third|quarter|half); half; (two(-| )thirds|three(-| )quarters)
l                 | most; the most; highest number; largest number; the largest number; hottest;
                    the highest number; the majority;
                    epicent(er|re) of (the |)(hostilities|fighting)
#                 | overall; in total; altogether; in all
U                 | front; frontline; front line; entire front; line of contact; contact line;
                    entire front line; the front; frontlines; front lines; along the front
g                 | council; city council; mayor; mayor's; governor; governor's; administration;
                    regional administration; military administration; oblast administration; police;
                    prosecutor's office; prosecutors; authorities; regional military administration;
                    city administration; officials; official; head; chief; spokesman; spokesperson;
                    spokeswoman; university; hospital; station; airport; power plant; nuclear power plant;
                    nuclear plant; court; emergency service; rescuers; city military administration;
                    resident(|s); native; operational command; military command; railway; port; utility;
                    district council; oblast council; regional council; regional prosecutor's office;
                    territorial defense; people's republic; thermal power plant; hydroelectric power plant;
                    state emergency service; regional authorities; military district
q                 | brigade; battalion; regiment; division; corps; street; avenue; square; boulevard; club; fc;
                    university; stadium; dynamo; shakhtar; metalist; zorya; highway; road; frigate; cruiser;
                    corvette; ship; festival; theater; theatre; symphony; philharmonic; hotel; treaty;
                    agreement; agreements; peace; metro; cake; accords; format; summit; stock exchange; football
k north           | (north|south)(|-)(eastern|western); northern; southern; eastern; western; central; downtown; north; south;
                    east; west
"""
