"""Kin words: what mothers, fathers and grandparents are called in the languages of those who tell of them: Oma, Nagyi, Abuela."""

from __future__ import annotations

GRANDMOTHERS = (
    "lola grandmama grandmamma grannie gramma nan mémé mamie oma omi nonna nonnina abuela abuelita yaya yiayia yayia giagia babcia "
    "babushka babička nagyi nagymama mormor farmor bestemor bubbe bubbie bobe halmoni obaasan nainai waipo dadi nani naani dadima "
    "ammamma paati ajji thakuma sitti tayta teyta avó vovó bunica móraí mamó mamgu nain isoäiti mummo"
)
GRANDFATHERS = (
    "lolo grandpop granda grandpappy pépé opa nonno abuelo abuelito pappou papou dziadek dziadzio dedo deda dedushka děda "
    "nagyapa nagypapa morfar farfar bestefar zayde zaide zeyde harabeoji ojiisan yeye dadaji thatha ajja jiddo giddo jeddo avô vovô bunicul "
    "daideo tadcu taid ukki"
)
MOTHERS = "nanay mamma mamá mamaw mutti maman mami amma ammi eomma umma máma matka mam mammy ma imma mãe"
FATHERS = "papá pappa vati babbo appa abbu tatko táta otac tatay"
AUNTS = "tita tía tia tante tantine khala masi ciocia zia"
UNCLES = "tito tío tio onkel wujek zio khalo ojisan"

GRANDMOTHER_WORDS = ("grandmother", "grandma", "gran", "granny", "nana", "nanna", *GRANDMOTHERS.split())
GRANDFATHER_WORDS = ("grandfather", "grandpa", "granddad", "grandad", "gramps", *GRANDFATHERS.split())
MOTHER_WORDS = ("mother", "mom", "mum", "mommy", "mummy", "mama", *MOTHERS.split())
FATHER_WORDS = ("father", "dad", "daddy", "papa", "pop", "pops", *FATHERS.split())
AUNT_WORDS = ("aunt", "auntie", "aunty", *AUNTS.split())
UNCLE_WORDS = ("uncle", *UNCLES.split())
