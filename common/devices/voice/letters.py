# SPDX-License-Identifier: GPL-3.0-or-later
"""The names of the letters in ticket numbers, spelled so that espeak-ng says them well.

English and French voices name a capital that stands between commas. The others switch to an
English voice for Latin letters, so their names are written out, with odd spellings where the
usual one is misread: Persian ``پی`` is heard as "pey", Arabic ``ألف`` as "allaf".
"""

from collections.abc import Mapping
from typing import Final

from common.domain.identifiers import Language
from common.domain.numbering import LETTERS

_ARABIC: Final = (
    "أَلِف باء سي دال إي فاء غين هاء جيم كاف لام ميم نون پي راء سين تاء يو في واو إكس ياء زاي"
)
_PERSIAN: Final = "اِی بی سی دیی ای اِف جی اِچ جِی کِی اِل اِم اِن پیی آر اِس تی یو ویی دَبِلیو اِکس وای زِد"
_UKRAINIAN: Final = (
    "а бе це де е еф ґе аш йот ка ель ем ен пе "  # noqa: RUF001 - Cyrillic is meant
    "ер ес те у ве дубль-ве ікс ігрек зет"  # noqa: RUF001 - Cyrillic is meant
)

LETTER_NAMES: Final[Mapping[Language, Mapping[str, str]]] = {
    Language("ar"): dict(zip(LETTERS, _ARABIC.split(), strict=True)),
    Language("fa"): dict(zip(LETTERS, _PERSIAN.split(), strict=True)),
    Language("uk"): dict(zip(LETTERS, _UKRAINIAN.split(), strict=True)),
    Language("fr"): {letter: letter for letter in LETTERS},
    Language("en"): {letter: letter for letter in LETTERS},
}
"""By language, then by letter of the ticket."""
