"""Hook forms: first lines of a shape that holds for many tales: a mistake foreseen, two of a kind and one thing, a claim doubted, a dare."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from storyassets.model.character import Role, Sex, Species
from storyassets.story.casting.people import FIRST_PERSON, People
from storyassets.story.words.word_tables import word_set
from storyassets.story.writing.hook_sights import sights
from storyassets.story.writing.hook_titles import with_article
from storyassets.story.writing.parts import Part
from storyassets.story.writing.questions import indefinite

EARLY_UNTIL = 0.5
MIDDLE_UNTIL = 0.75
LATE_FROM = 0.55
MISTAKE_WORTH = 2.15
TRUST_WORTH = 2.2
TWO_WORTH = 2.3
CLAIM_WORTH = 2.4
WONDER_WORTH = 2.65
TREMBLING_WORTH = 2.1
FALL_WORTH = 3.3
DEATH_WORTH = 2.45

_QUIET = re.compile(
    r"\b(?:keep quiet|be silent|keep silent|not (?:say )?(?:a|one) word|do not (?:speak|talk|open your))\b",
    re.I,
)
_FALLS = re.compile(r"\b(?:fell|lost (?:his|her|its) hold|down (?:he|she|it) (?:fell|went|came))\b", re.I)
_MOCKED = re.compile(
    r"\b(?:mocked|laughed at|sneered|jeered|teased|insulted|made fun of|mocking remark|scornful remark|boast\w*|puffed up with vanity|what fools|"
    r"show a little pride|not worth having|what have you to compare)\b", re.I,
)  # fmt: skip
_TRUSTED = re.compile(
    r"\b(?:promise you|won't you (?:pay|come|visit)|pay me a visit|come (?:in|closer|nearer|with me)|trusting|agreed|let him|flatter\w*)\b",
    re.I,
)
_BETRAYED = re.compile(
    r"\b(?:treacher\w*|traitor|pulled [\w' ]{3,20} (?:down|under)|ate (?:him|her|them|it) up|pounced|betray\w*|under (?:her|his) claws)\b",
    re.I,
)
_TWO = re.compile(
    r"\b(?P<count>two|three) (?:(?!hundred|thousand|million|dozen|or|and|of)\w+ )?"
    r"(?P<who>[A-Za-z]+s|men|oxen|mice|women)\b",
    re.I,
)
_MEASURED = word_set(
    "days years nights times hours pairs coins miles metres meters minutes seconds weeks months knocks dollars pounds cents steps"
)
"""Of these two are nobody: `two miles`."""
_SAME = re.compile(
    r"\b(?:the same|one) (?P<what>farmyard|field|house|tree|cave|roof|bed|room|boat|bridge|well|prey)\b", re.I
)
_FOUND_ONE = re.compile(
    r"\b(?:picked up|found|saw|discovered) (?:a|an) (?:[\w-]+ )?(?P<what>purse|treasure|bear|oyster|axe|coin|ring|nut|horse|ass|donkey)\b",
    re.I,
)
_CLAIMS = (
    (re.compile(r"\bpretended (?:that (?:he|she) was|to be) (?:very |quite )?(?P<what>(?:an? \w+|sick|ill|dead|lame|blind|asleep|rich|poor|tired))\b", re.I), "Is {this} really {what}?"),
    (re.compile(r"\b(?:informed|told|assured) [^.]{3,40} that (?:he|she) was (?P<what>an? (?:\w+ )?(?:doctor|king|queen|prince|wizard|healer|expert))\b", re.I), "Is {this} really {what}?"),
    (re.compile(r"\bbelieved (?:that )?(?:he|she) could (?P<what>(?!not\b)[a-z]+ the \w+)\b", re.I), "Can {this} really {what}?"),
    (re.compile(r"\bDr\. (?:Cat|Fox|Wolf|Toad|Lion)\b"), "Is {this} really a doctor?"),
    (re.compile(r"\bI (?:am so \w+ (?:that )?I )?can (?P<what>carry (?:away|off) (?:a|an) \w+)\b", re.I), "Can {this} {what}?"),
    (re.compile(r"\b(?:no need of|without) witnesses\b|\bprove that (?:what )?(?:he|she)\b", re.I), "Can {this} prove it?"),
)  # fmt: skip
_FAKE = re.compile(
    r"\b(?:be an?|have been an?|become an?) (?P<what>doctor|priest|judge|knight|magician)\b", re.I
)
_THEFT = re.compile(r"\b(?:money|gold|ring|treasure|jewels?)\b[^.]{0,12}\bstolen\b", re.I)
_OPENED = re.compile(r"\b(?P<what>mountain|rock|hill|tree|wall|tomb)\b[^.]{0,40}\bopened\b", re.I)
_FALLEN = re.compile(
    r"\b(?:fallen|fell|come|came) (?:down )?(?:here )?from (?P<whence>heaven|the sky|the moon|paradise)\b",
    re.I,
)
_LEARN = re.compile(
    r"\b(?:learn|teach me)(?: how)? to (?P<what>fiddle|dance|sing|fly|swim|read|play)\b", re.I
)
_STUCK = re.compile(
    r"\bwanted to come down\b[^.]{0,14}could not|\b(?:could not|couldn't|unable to) (?:come|get|climb) (?:down|up|out|off)\b",
    re.I,
)
_TREMBLED = re.compile(r"\b(?:was|were) trembling\b|\btrembled\b", re.I)
_AFRAID_OF_US = re.compile(r"\bafraid of us\b", re.I)
_STRENGTH = re.compile(r"\bstrength of (?:a |the )?man\b", re.I)
_DANGEROUS_TO_SHARE = re.compile(
    r"\b(?:share|stay in|live in|sleep in) (?:the|their|his|her) (?P<what>cave|house|hole|nest|den|bed|home)\b",
    re.I,
)
_PRICKLY = frozenset({Species.HEDGEHOG})


def hook_forms(
    parts: Sequence[Part], people: People, main: Sequence[str], named: Sequence[str]
) -> list[tuple[float, str]]:
    """First lines with their worth; `named` are those in the title."""
    mains = [who for who in dict.fromkeys((*named, *main)) if who != FIRST_PERSON]
    if not mains:
        return []
    return [
        *((FALL_WORTH, text) for text in _one_word(parts, people)),
        *((WONDER_WORTH, text) for text in _wonders(parts, people, mains)),
        *((WONDER_WORTH, text) for text in sights(parts)),
        *((CLAIM_WORTH, text) for text in _claims(parts, people, mains)),
        *((CLAIM_WORTH, text) for text in _asked_of(parts, people, mains)),
        *((DEATH_WORTH, text) for text in _cheated_death(parts, people)),
        *((TWO_WORTH, text) for text in _two_and_one(parts)),
        *((TRUST_WORTH, text) for text in _shared(parts, people)),
        *((TREMBLING_WORTH, text) for text in _afraid(parts, people, mains)),
        *((MISTAKE_WORTH, text) for text in _mistakes(parts, people, mains)),
    ]  # fmt: skip


def _this(who: str, people: People) -> str:
    """Somebody of whom one hears first: `this Toad`, `Hans`."""
    name = people.called(who)
    return f"this {name.removeprefix('the ')}" if name.startswith("the ") else name


def _one_word(parts: Sequence[Part], people: People) -> Iterator[str]:
    """`One word, and this Tortoise falls.`: who was told to be quiet, and fell."""
    warned = next((n for n, p in enumerate(parts) if p.speaker and _QUIET.search(p.wordings[0])), None)
    for part in parts[warned + 1 :] if warned is not None else ():
        who = part.subjects[0] if part.subjects and not part.speaker else None
        if who and who != FIRST_PERSON and _FALLS.search(part.wordings[0]) and not people.role(who).crowd:
            yield f"One word, and {_this(who, people)} falls."
            return


def _wonders(parts: Sequence[Part], people: People, mains: Sequence[str]) -> Iterator[str]:
    """`What is inside this mountain?`, `Did somebody really fall from heaven?`, `Can a wolf learn to fiddle?`, `Can a false doctor find a thief?`"""
    faked = stolen = ""
    for part in parts:
        text = part.wordings[0]
        if part.place < MIDDLE_UNTIL and (opened := _OPENED.search(text)) and not part.speaker:
            yield f"What is inside this {opened['what'].lower()}?"
        if _STRENGTH.search(text) and part.place < EARLY_UNTIL / 2 and "wolf" in text.lower():
            yield "Who is stronger: wolf or man?"
        if fell := _FALLEN.search(text) if part.place > EARLY_UNTIL / 2 and part.speaker else None:
            yield f"Did a man really fall from {fell['whence']}?"
        beast = next((w for w in mains if people.role(w).species is not Species.HUMAN), None)
        if beast and part.place < EARLY_UNTIL and (learn := _LEARN.search(text)):
            yield f"Can {indefinite(beast, people)} learn to {learn['what'].lower()}?"
        if part.place < EARLY_UNTIL and not part.speaker and (fake := _FAKE.search(text)):
            faked = fake["what"].lower()
        stolen = stolen or (text if _THEFT.search(text) and part.place < MIDDLE_UNTIL else "")
    if faked and stolen:
        yield f"Can a fake {faked} catch a thief?"


_HELD_FAST = re.compile(
    r"\b(?:could not|the best (?:he|she) could do was to) (?:draw|pull|get|take) (?P<own>his|her|its) (?P<what>hand|head|paw|foot|leg|tail|beak|arm) out\b",
    re.I,
)
_UGLY = re.compile(r"\bugly (?:children|ones)\b", re.I)
_LEND = re.compile(r"\bto lend (?:him|her|them) (?:an? (?:measure|bushel|sack|bit) of )?(?P<what>[a-z]+)\b")


_MAKES_YOU = re.compile(r"\bwhat makes you (?P<deed>[a-z]+)\b", re.I)
_AFRAID_OF = re.compile(r"\bwhat are you (?:so )?afraid of\b", re.I)


def _asked_of(parts: Sequence[Part], people: People, mains: Sequence[str]) -> Iterator[str]:
    """`What makes a Pig squeal?`, `Why is this Boy's hand stuck?`, `Would you lend a Stag wheat?`: what is asked or told of one of them."""
    for part in parts:
        text = part.wordings[0]
        other = next((w for w in mains if w != part.speaker), None)
        if part.speaker and other and not people.role(other).crowd and (makes := _MAKES_YOU.search(text)):
            yield f"What makes {indefinite(other, people)} {makes['deed']}?"
        if part.speaker and other and not people.role(other).crowd and _AFRAID_OF.search(text):
            yield f"What is {indefinite(other, people)} afraid of?"
        who = part.subjects[0] if part.subjects and part.subjects[0] in mains and not part.speaker else None
        if who and (held := _HELD_FAST.search(text)) and not people.role(who).crowd:
            yield f"Why is {_this(who, people)}'s {held['what']} stuck?"
        if who and (lent := _LEND.search(text)) and part.place < EARLY_UNTIL:
            yield f"Would you lend {lent['what']} to {indefinite(who, people)}?"
        if _UGLY.search(text) and not part.speaker and mains:
            mother = next((w for w in mains if people.role(w).sex is Sex.FEMALE), None)
            if mother:
                yield f"Why does {people.called(mother)} hide her children?"


def _claims(parts: Sequence[Part], people: People, mains: Sequence[str]) -> Iterator[str]:
    """`Is this Toad really a doctor?`, `Can this man prove it?`"""
    for part in parts:
        if part.place > MIDDLE_UNTIL:
            return
        for sign, form in _CLAIMS:
            match = sign.search(part.wordings[0])
            single = [who for who in mains if not people.role(who).crowd]
            who = (
                part.subjects[0]
                if part.subjects and part.subjects[0] in single and not part.speaker
                else (single or [""])[0]
            )
            who = part.speaker if part.speaker in single and "I can" in part.wordings[0] else who
            if match and who:
                what = re.sub(
                    r"\b(an?) (?:learned|great|famous) (?=\w)", r"\1 ", match.groupdict().get("what") or ""
                )
                yield form.format(this=_this(who, people), what=what)


def _cheated_death(parts: Sequence[Part], people: People) -> Iterator[str]:
    """`How do you trap Death in a tree?`, where Death or the Devil cannot get away."""
    told = " ".join(part.wordings[0] for part in parts if not part.speaker)
    for who in ("Death", "the Devil"):
        name = who.removeprefix("the ")
        if re.search(rf"\b{name}\b[^.]{{0,60}}\bclimbed\b", told) and _STUCK.search(told):
            yield f"How do you trap {who} in a tree?"
        elif re.search(rf"\b{name}\b", told) and re.search(r"\bhad to (?:forfeit|give in|give up)\b", told):
            yield f"How do you outwit {who}?"


def _two_and_one(parts: Sequence[Part]) -> Iterator[str]:
    """`Two Cocks, one farmyard.`, `Two Travelers, one purse.`"""
    counted = next(
        (
            m
            for p in parts
            if p.place < EARLY_UNTIL / 2 and not p.speaker and (m := _TWO.search(p.wordings[0]))
        ),
        None,
    )
    if counted is None or counted["who"].lower() in _MEASURED:
        return
    for part in parts:
        if part.place > EARLY_UNTIL or part.speaker:
            continue
        if match := _SAME.search(part.wordings[0]) or _FOUND_ONE.search(part.wordings[0]):
            yield f"{counted['count'].capitalize()} {counted['who']}, one {match['what'].lower()}."
            return


def _shared(parts: Sequence[Part], people: People) -> Iterator[str]:
    """`Would you share a cave with a Porcupine?`"""
    for part in parts:
        match = _DANGEROUS_TO_SHARE.search(part.wordings[0]) if part.place < MIDDLE_UNTIL else None
        guest = part.subjects[0] if match and part.subjects else None
        if match and guest and guest != FIRST_PERSON and people.role(guest).species in _PRICKLY:
            yield f"Would you share {with_article(match['what'].lower())} with {indefinite(guest, people)}?"


def _afraid(parts: Sequence[Part], people: People, mains: Sequence[str]) -> Iterator[str]:
    """`Who is afraid of Hares?`, `Why are these Frogs trembling?`"""
    for part in parts:
        text, who = part.wordings[0], (part.speaker or (part.subjects[0] if part.subjects else None))
        if who is None or who == FIRST_PERSON:
            continue
        if part.speaker and _AFRAID_OF_US.search(text):
            name = people.called(who).removeprefix("the ")
            yield f"Who is afraid of {with_article(name)}?"
        if not part.speaker and who in mains and _TREMBLED.search(text) and part.place < MIDDLE_UNTIL:
            crowd = people.role(who).crowd
            yield f"Why {'are these' if crowd else 'is this'} {people.called(who).removeprefix('the ')} trembling?"


def _mistakes(parts: Sequence[Part], people: People, mains: Sequence[str]) -> Iterator[str]:
    """`A Rat dares to mock an Elephant.`, `A Mouse dares to trust a Frog.`"""
    late = " ".join(p.wordings[0] for p in parts if p.place >= LATE_FROM)
    if len(mains) < 2:
        return
    trusted = next(
        (p for p in parts if p.place < MIDDLE_UNTIL and p.speaker and _TRUSTED.search(p.wordings[0])), None
    )
    if trusted and _BETRAYED.search(late):
        deceiver = trusted.speaker or ""
        victim = next((w for w in mains if w != deceiver), None)
        if victim and deceiver != FIRST_PERSON and not people.role(deceiver).crowd:
            yield from _foreseen(victim, deceiver, "trust", people)
    for part in parts:
        mocked = _MOCKED.search(part.wordings[0]) if part.place < MIDDLE_UNTIL else None
        before = [
            m.character_id for m in people.mentions(part.wordings[0]) if mocked and m.start < mocked.start()
        ]
        who = part.speaker or (before or part.subjects or (None,))[-1 if before else 0]
        if mocked and who in mains:
            other = next((w for w in mains if w != who), None)
            if other and who and not people.role(who).crowd:
                yield from _foreseen(who, other, "mock", people)
                return


def _foreseen(who: str, other: str, deed: str, people: People) -> Iterator[str]:
    role: Role = people.role(who)
    dares = "dare" if role.crowd else "dares"
    one, two = indefinite(who, people), indefinite(other, people)
    yield f"{one[:1].upper()}{one[1:]} {dares} to {deed} {two}."
