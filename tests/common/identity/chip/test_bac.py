# SPDX-License-Identifier: GPL-3.0-or-later
"""Basic Access Control and its secure messaging, as worked out in ICAO 9303-11, appendix D."""

from datetime import date

import pytest

from common.identity.chip.access import NoAccess
from common.identity.chip.access_key import CanKey, MrzKey, bac_seed, key_of
from common.identity.chip.apdu import Command, Response
from common.identity.chip.bac import open_by_bac
from common.identity.chip.channel import PlainChannel
from common.identity.chip.ciphers import Suite, decrypt, encrypt, mac, pad
from common.identity.chip.key_derivation import SessionKeys, session_keys
from common.identity.chip.secure_messaging import SecureChannel
from common.identity.document import Document
from common.identity.mrz import read_mrz
from tests.common.identity.chip.cards import ScriptedCard, drawing

hexed = bytes.fromhex

KEY = MrzKey("L898902C", "690806", "940623")
K_ENC = hexed("AB94FDECF2674FDFB9B391F85D7F76F2")
K_MAC = hexed("7962D9ECE03D1ACD4C76089DCE131543")
KS_ENC = hexed("979EC13B1CBFE9DCD01AB0FED307EAE5")
KS_MAC = hexed("F1CB1F1FB5ADF208806B89DC579DC1F8")
CHIP_NONCE = "4608F91988702212"
OWN_NONCE = "781723860C06C226"
OWN_KEY = "0B795240CB7049B01C19B33E32804F0B"
CHIP_KEY = "0B4F80323EB3191CB04970CB4052790B"
OWN_CRYPTOGRAM = "72C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F2"
CHIP_CRYPTOGRAM = "46B9342A41396CD7386BF5803104D7CEDC122B9132139BAF2EEDC94EE178534F"

GET_CHALLENGE = ("0084000008", CHIP_NONCE + "9000")
MUTUAL_AUTHENTICATE = (
    "0082000028" + OWN_CRYPTOGRAM + "5F1448EEA8AD90A7" + "28",
    CHIP_CRYPTOGRAM + "2F2D235D074D7449" + "9000",
)
SELECT_COM = (
    "0CA4020C158709016375432908C044F68E08BF8B92D635FF24F800",
    "990290008E08FA855A5D4C50A8ED9000",
)
READ_FOUR = (
    "0CB000000D9701048E08ED6705417E96BA5500",
    "8709019FF0EC34F9922651990290008E08AD55CC17140B2DED9000",
)
READ_THE_REST = (
    "0CB000040D9701128E082EA28A70F3C7B53500",
    "871901FB9235F4E4037F2327DCC8964F1F9B8C30F42C8E2FFF224A990290008E08C8B2787EAEA07D749000",
)


# ── D.1 and D.2: the keys of the document ────────────────────────────────────────────────────


def test_the_zone_of_a_booklet_gives_its_information_seed_and_keys() -> None:
    assert KEY.information() == b"L898902C<369080619406236"
    seed = bac_seed(KEY)
    assert seed == hexed("239AB9CB282DAF66231DC5A4DF6BFBAE")
    assert session_keys(seed, Suite.TRIPLE_DES) == SessionKeys(Suite.TRIPLE_DES, K_ENC, K_MAC)


@pytest.mark.parametrize(
    ("zone", "information"),
    [
        pytest.param(
            "I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<\nD23145890<UTO3407127M95071227349<<<8",
            "D23145890734934071279507122",
            id="TD2, number of more than nine characters",
        ),
        pytest.param(
            "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nL898902C<3UTO6908061F9406236<<<<<<<2",
            "L898902C<369080619406236",
            id="TD2, its composite digit put right: the example prints 8",
        ),
        pytest.param(
            "I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\n"
            "STEVENSON<<PETER<JOHN<<<<<<<<<",
            "D23145890734934071279507122",
            id="TD1, number of more than nine characters",
        ),
        pytest.param(
            "I<UTOL898902C<3<<<<<<<<<<<<<<<\n6908061F9406236UTO<<<<<<<<<<<2\n"
            "ERIKSSON<<ANNA<MARIA<<<<<<<<<<",
            "L898902C<369080619406236",
            id="TD1",
        ),
        pytest.param(
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
            "L898902C36UTO7408122F1204159ZE184226B<<<<<10",
            "L898902C3674081221204159",
            id="TD3, specimen of part 4",
        ),
    ],
)
def test_a_zone_that_was_read_gives_the_key(zone: str, information: str) -> None:
    document = read_mrz(zone, date(1990, 1, 1))
    assert isinstance(document, Document)
    assert key_of(document).information() == information.encode()


def test_an_unknown_birth_and_a_document_without_end_are_fillers_in_the_key() -> None:
    assert MrzKey("AB 1".replace(" ", "<"), "74<<<<", "<<<<<<").information() == (
        b"AB<1<<<<<" + b"0" + b"74<<<<1" + b"<<<<<<0"
    )


@pytest.mark.parametrize(
    "fields", [("", "690806", "940623"), ("l89", "690806", "940623"), ("L8", "6908", "940623")]
)
def test_a_key_that_no_zone_can_hold_is_refused_without_showing_it(
    fields: tuple[str, str, str],
) -> None:
    with pytest.raises(ValueError, match=r"^not the fields of a machine-readable zone$"):
        MrzKey(*fields)


@pytest.mark.parametrize("digits", ["", "12a456", "١٢٣٤٥٦", "123 456"])
def test_a_card_access_number_is_digits(digits: str) -> None:
    with pytest.raises(ValueError, match=r"^a card access number is digits only$"):
        CanKey(digits)


def test_no_key_shows_itself() -> None:
    shown = repr([KEY, CanKey("500540"), SessionKeys(Suite.AES_128, KS_ENC, KS_MAC)])
    assert shown == "[<MrzKey>, <CanKey>, <SessionKeys AES_128>]"


# ── D.3: authentication and session keys ─────────────────────────────────────────────────────


def test_the_cryptogram_and_its_mac_are_those_of_the_example() -> None:
    plain = hexed(OWN_NONCE + CHIP_NONCE + OWN_KEY)
    text = encrypt(Suite.TRIPLE_DES, K_ENC, plain)
    assert text == hexed(OWN_CRYPTOGRAM)
    assert mac(Suite.TRIPLE_DES, K_MAC, text) == hexed("5F1448EEA8AD90A7")
    answer = hexed(CHIP_CRYPTOGRAM)
    assert mac(Suite.TRIPLE_DES, K_MAC, answer) == hexed("2F2D235D074D7449")
    assert decrypt(Suite.TRIPLE_DES, K_ENC, answer) == hexed(CHIP_NONCE + OWN_NONCE + CHIP_KEY)


def test_both_halves_of_the_key_make_the_session_keys_of_the_example() -> None:
    seed = bytes(a ^ b for a, b in zip(hexed(OWN_KEY), hexed(CHIP_KEY), strict=True))
    assert seed == hexed("0036D272F5C350ACAC50C3F572D23600")
    assert session_keys(seed, Suite.TRIPLE_DES) == SessionKeys(Suite.TRIPLE_DES, KS_ENC, KS_MAC)


def test_the_whole_example_is_played_byte_for_byte() -> None:
    card = ScriptedCard([GET_CHALLENGE, MUTUAL_AUTHENTICATE, SELECT_COM, READ_FOUR, READ_THE_REST])
    channel = open_by_bac(PlainChannel(card), KEY, drawing(OWN_NONCE, OWN_KEY))
    assert isinstance(channel, SecureChannel)
    selected = channel.send(Command(0x00, 0xA4, 0x02, 0x0C, hexed("011E")))
    assert selected == Response(b"", 0x9000)
    head = channel.send(Command(0x00, 0xB0, 0x00, 0x00, expected=4))
    assert head.data == hexed("60145F01")
    rest = channel.send(Command(0x00, 0xB0, 0x00, 0x04, expected=0x12))
    assert rest.data == hexed("04303130365F36063034303030305C026175")
    assert card.is_done


# ── D.4: the parts of the protected messages ─────────────────────────────────────────────────


def test_the_parts_of_the_protected_select_are_those_of_the_example() -> None:
    padded = pad(hexed("011E"), 8)
    assert padded == hexed("011E800000000000")
    assert encrypt(Suite.TRIPLE_DES, KS_ENC, padded) == hexed("6375432908C044F6")
    message = hexed("887022120C06C227" + "0CA4020C80000000" + "8709016375432908C044F6")
    assert mac(Suite.TRIPLE_DES, KS_MAC, message) == hexed("BF8B92D635FF24F8")
    answer = hexed("887022120C06C228" + "99029000")
    assert mac(Suite.TRIPLE_DES, KS_MAC, answer) == hexed("FA855A5D4C50A8ED")


def test_the_parts_of_the_first_protected_read_are_those_of_the_example() -> None:
    message = hexed("887022120C06C229" + "0CB0000080000000" + "970104")
    assert mac(Suite.TRIPLE_DES, KS_MAC, message) == hexed("ED6705417E96BA55")
    answer = hexed("887022120C06C22A" + "8709019FF0EC34F992265199029000")
    assert mac(Suite.TRIPLE_DES, KS_MAC, answer) == hexed("AD55CC17140B2DED")
    plain = decrypt(Suite.TRIPLE_DES, KS_ENC, hexed("9FF0EC34F9922651"))
    assert plain == hexed("60145F0180000000")


def test_the_parts_of_the_second_protected_read_are_those_of_the_example() -> None:
    message = hexed("887022120C06C22B" + "0CB0000480000000" + "970112")
    assert mac(Suite.TRIPLE_DES, KS_MAC, message) == hexed("2EA28A70F3C7B535")
    data = "871901FB9235F4E4037F2327DCC8964F1F9B8C30F42C8E2FFF224A"
    answer = hexed("887022120C06C22C" + data + "99029000")
    assert mac(Suite.TRIPLE_DES, KS_MAC, answer) == hexed("C8B2787EAEA07D74")


# ── What goes wrong ──────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("status", ["6300", "6988", "6982", "6A80"])
def test_a_chip_that_refuses_the_cryptogram_knows_another_key(status: str) -> None:
    card = ScriptedCard([GET_CHALLENGE, (MUTUAL_AUTHENTICATE[0], status)])
    outcome = open_by_bac(PlainChannel(card), KEY, drawing(OWN_NONCE, OWN_KEY))
    assert outcome is NoAccess.WRONG_KEY


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ("6D00", NoAccess.REFUSED),
        ("9000", NoAccess.NOT_AUTHENTIC),
        ("46089000", NoAccess.NOT_AUTHENTIC),
    ],
)
def test_a_chip_without_challenge_is_not_opened(answer: str, outcome: NoAccess) -> None:
    card = ScriptedCard([("0084000008", answer)])
    assert open_by_bac(PlainChannel(card), KEY, drawing(OWN_NONCE, OWN_KEY)) is outcome


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param("", id="nothing"),
        pytest.param(CHIP_CRYPTOGRAM, id="no MAC"),
        pytest.param(CHIP_CRYPTOGRAM + "2F2D235D074D7448", id="a wrong MAC"),
        pytest.param("47" + CHIP_CRYPTOGRAM[2:] + "2F2D235D074D7449", id="changed text"),
    ],
)
def test_a_chip_that_does_not_show_that_it_knows_the_key_is_not_believed(answer: str) -> None:
    card = ScriptedCard([GET_CHALLENGE, (MUTUAL_AUTHENTICATE[0], answer + "9000")])
    outcome = open_by_bac(PlainChannel(card), KEY, drawing(OWN_NONCE, OWN_KEY))
    assert outcome is NoAccess.NOT_AUTHENTIC


def test_an_answer_of_an_earlier_session_is_not_believed() -> None:
    text = encrypt(Suite.TRIPLE_DES, K_ENC, hexed(CHIP_NONCE + "00" * 8 + CHIP_KEY))
    replay = (text + mac(Suite.TRIPLE_DES, K_MAC, text)).hex()
    card = ScriptedCard([GET_CHALLENGE, (MUTUAL_AUTHENTICATE[0], replay + "9000")])
    outcome = open_by_bac(PlainChannel(card), KEY, drawing(OWN_NONCE, OWN_KEY))
    assert outcome is NoAccess.NOT_AUTHENTIC
