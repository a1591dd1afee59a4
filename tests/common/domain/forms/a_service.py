# SPDX-License-Identifier: GPL-3.0-or-later
"""A service that asks one thing of every kind, and any answers to it."""

from hypothesis import strategies as st

from common.domain.catalogue import (
    Answers,
    AnswerValue,
    CatalogueService,
    Choice,
    Condition,
    Fee,
    FeeRule,
    Field,
    FieldKind,
    NumberScheme,
    Processing,
    RegisterKey,
    RequiredDocument,
)
from common.domain.forms_answers import Wrong
from common.domain.identifiers import (
    AgencyCode,
    DocumentCode,
    FieldCode,
    RegisterCode,
    ServiceCode,
)

CIVIL = RegisterCode("civil")
NAME, LATIN, BORN, SEX = map(FieldCode, ("name", "latin", "born", "sex"))
MARRIED, SPOUSE, SPOUSE_WORKS = map(FieldCode, ("married", "spouse", "spouse_works"))
EMPLOYER, PHONE, EMAIL, NUMBER = map(FieldCode, ("employer", "phone", "email", "number"))
NATIONAL, PLATE, FAMILY, CARD = map(FieldCode, ("national", "plate", "family", "card"))
WAS_BORN, IS_ADULT, JOB = map(FieldCode, ("was_born", "is_adult", "job"))
NOTHING_MORE = FieldCode("nothing_more")


def field(  # one keyword for each key of a field that these tests vary
    code: FieldCode, kind: FieldKind = FieldKind.TEXT, **rest: object
) -> Field:
    """Return a field by its code and kind."""
    return Field(code, {"en": code}, kind, **rest)  # type: ignore[arg-type] # each test's own keys


def no_number(scheme: NumberScheme, text: str) -> Wrong | None:
    """A check of national numbers for which 13 is no number and 7A has a wrong figure."""
    return {"13": Wrong.NOT_A_NATIONAL_NUMBER, "7A": Wrong.WRONG_FIGURE}.get(text)


def service_of(*fields: Field, **rest: object) -> CatalogueService:
    """Return a service with these fields."""
    return CatalogueService(
        ServiceCode("s"),
        {"en": "S"},
        AgencyCode("a"),
        "S",
        {"en": "To decide"},
        Processing(5),
        fields=fields,
        **rest,  # type: ignore[arg-type] # each test's own keys
    )


FAMILY_GROUP = field(
    FAMILY,
    FieldKind.GROUP,
    at_least=1,
    at_most=3,
    fields=(
        field(NAME),
        field(WAS_BORN, FieldKind.DATE, required=False),
        field(IS_ADULT, FieldKind.YES_NO),
        field(JOB, when=Condition(IS_ADULT, ("yes",))),
        field(CARD, when=Condition(MARRIED, ("yes",)), required=False),
    ),
)

SERVICE = service_of(
    field(NAME, longest=20, filled_from=RegisterKey(CIVIL, "full_name")),
    field(LATIN, FieldKind.LATIN_TEXT),
    field(BORN, FieldKind.DATE, filled_from=RegisterKey(CIVIL, "birth_date")),
    field(SEX, FieldKind.CHOICE, choices=(Choice("f", {}), Choice("m", {}))),
    field(MARRIED, FieldKind.YES_NO),
    field(SPOUSE, when=Condition(MARRIED, ("yes",))),
    field(SPOUSE_WORKS, FieldKind.YES_NO, when=Condition(MARRIED, ("yes",))),
    field(EMPLOYER, when=Condition(SPOUSE_WORKS, ("yes",))),
    field(PHONE, FieldKind.PHONE),
    field(EMAIL, FieldKind.EMAIL, required=False),
    field(NUMBER, FieldKind.NUMBER, smallest=1, largest=40),
    field(NATIONAL, FieldKind.NATIONAL_NUMBER),
    field(PLATE, pattern="[0-9]{3,6}", required=False),
    FAMILY_GROUP,
    fee=Fee(
        1000,
        (FeeRule(Condition(SPOUSE_WORKS, ("yes",)), 500), FeeRule(Condition(MARRIED, ("yes",)), 0)),
    ),
    documents=(
        RequiredDocument(DocumentCode("photo"), {}),
        RequiredDocument(DocumentCode("contract"), {}, CIVIL, Condition(MARRIED, ("yes",))),
    ),
)

RIGHT: Answers = {
    NAME: "ليلى حداد",
    LATIN: "Layla Haddad",
    BORN: "1990-05-12",
    SEX: "f",
    MARRIED: "yes",
    SPOUSE: "Omar",
    SPOUSE_WORKS: "no",
    PHONE: "+963944123456",
    NUMBER: "3",
    NATIONAL: "01234567890",
    FAMILY: ({NAME: "Sami", IS_ADULT: "no", CARD: "7"},),
}
"""Everything that the service wants to know."""

_words = st.text(max_size=30) | st.sampled_from(
    ["yes", "no", "f", "٣", "١٩٩٠/٥/١٢", "+963 944-12 34 56", "1990-02-30", "a@b.c", "\u200f٤٥٦"]
)
_codes = st.sampled_from([*RIGHT, EMPLOYER, EMAIL, PLATE, WAS_BORN, JOB, NOTHING_MORE])
_entries = st.lists(st.dictionaries(_codes, _words, max_size=5), max_size=4).map(tuple)
_values: st.SearchStrategy[AnswerValue] = st.one_of(_words, _entries)
any_answers: st.SearchStrategy[Answers] = st.dictionaries(_codes, _values, max_size=14)
any_words = st.text(max_size=30)
