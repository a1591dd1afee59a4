# SPDX-License-Identifier: GPL-3.0-or-later
"""PACE with generic mapping, as worked out in ICAO 9303-11, appendix G.1."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.identity.chip.access import NoAccess
from common.identity.chip.access_key import CanKey, MrzKey, pace_password
from common.identity.chip.channel import PlainChannel
from common.identity.chip.ciphers import Suite, decrypt, mac
from common.identity.chip.curves import Group, encode_point, first_coordinate
from common.identity.chip.key_derivation import SessionKeys, password_key, session_keys
from common.identity.chip.pace import best_of, open_by_pace
from common.identity.chip.secure_messaging import SecureChannel
from common.identity.chip.security_infos import Mapping, PaceInfo
from tests.common.identity.chip.cards import ScriptedCard, drawing

hexed = bytes.fromhex

KEY = MrzKey("T22000129", "640812", "101031")
INFO = PaceInfo(Mapping.ECDH_GENERIC, Suite.AES_128, 13)
K_PI = hexed("89DED1B26624EC1E634C1989302849DD")
NONCE = "3F00C4D39D153F2B2A214A078D899B22"
ENCRYPTED_NONCE = "95A3A016522EE98D01E76CB6B98B42C3"
OWN_MAP_SECRET = "7F4EF07B9EA82FD78AD689B38D0BC78CF21F249D953BC46F4C6E19259C010F99"
OWN_MAP = (
    "047ACF3EFC982EC45565A4B155129EFBC74650DCBFA6362D896FC70262E0C2CC5E"
    "544552DCB6725218799115B55C9BAA6D9F6BC3A9618E70C25AF71777A9C4922D"
)
CHIP_MAP_SECRET = "498FF49756F2DC1587840041839A85982BE7761D14715FB091EFA7BCE9058560"
CHIP_MAP = (
    "04824FBA91C9CBE26BEF53A0EBE7342A3BF178CEA9F45DE0B70AA601651FBA3F57"
    "30D8C879AAA9C9F73991E61B58F4D52EB87A0A0C709A49DC63719363CCD13C54"
)
SHARED_MAP = (
    "0460332EF2450B5D247EF6D3868397D398852ED6E8CAF6FFEEF6BF85CA57057FD5"
    "0840CA7415BAF3E43BD414D35AA4608B93A2CAF3A4E3EA4E82C9C13D03EB7181"
)
GENERATOR = (
    "048CED63C91426D4F0EB1435E7CB1D74A46723A0AF21C89634F65A9AE87A9265E2"
    "8C879506743F8611AC33645C5B985C80B5F09A0B83407C1B6A4D857AE76FE522"
)
OWN_SECRET = "A73FB703AC1436A18E0CFA5ABB3F7BEC7A070E7A6788486BEE230C4A22762595"
OWN_KEY = (
    "042DB7A64C0355044EC9DF190514C625CBA2CEA48754887122F3A5EF0D5EDD301C"
    "3556F3B3B186DF10B857B58F6A7EB80F20BA5DC7BE1D43D9BF850149FBB36462"
)
CHIP_SECRET = "107CF58696EF6155053340FD633392BA81909DF7B9706F226F32086C7AFF974A"
CHIP_KEY = (
    "049E880F842905B8B3181F7AF7CAA9F0EFB743847F44A306D2D28C1D9EC65DF6DB"
    "7764B22277A2EDDC3C265A9F018F9CB852E111B768B326904B59A0193776F094"
)
SHARED_SECRET = "28768D20701247DAE81804C9E780EDE582A9996DB4A315020B2733197DB84925"
KS_ENC = hexed("F5F0E35C0D7161EE6724EE513A0D9A7F")
KS_MAC = hexed("FE251C7858B356B24514B3BD5F4297D1")
OWN_TOKEN = "C2B0BD78D94BA866"
CHIP_TOKEN = "3ABB9674BCE93C08"

DIALOGUE = (
    ("0022C1A40F" + "800A04007F00070202040202" + "830101", "9000"),
    ("1086000002" + "7C00" + "00", "7C128010" + ENCRYPTED_NONCE + "9000"),
    ("1086000045" + "7C438141" + OWN_MAP + "00", "7C438241" + CHIP_MAP + "9000"),
    ("1086000045" + "7C438341" + OWN_KEY + "00", "7C438441" + CHIP_KEY + "9000"),
    ("008600000C" + "7C0A8508" + OWN_TOKEN + "00", "7C0A8608" + CHIP_TOKEN + "9000"),
)


def one_less(secret: str) -> str:
    """What has to be drawn for ``secret`` to come out: the range begins at 1."""
    return f"{int(secret, 16) - 1:064x}"


DRAWN = (one_less(OWN_MAP_SECRET), one_less(OWN_SECRET))


def test_the_zone_gives_the_password_and_its_key() -> None:
    password = pace_password(KEY)
    assert password == hexed("7E2D2A41C74EA0B38CD36F863939BFA8E9032AAD")
    assert password_key(password, Suite.AES_128) == K_PI


def test_the_nonce_is_opened_with_the_key_of_the_password() -> None:
    assert decrypt(Suite.AES_128, K_PI, hexed(ENCRYPTED_NONCE)) == hexed(NONCE)


@pytest.mark.parametrize(
    ("secret", "public"), [(OWN_MAP_SECRET, OWN_MAP), (CHIP_MAP_SECRET, CHIP_MAP)]
)
def test_the_keys_of_the_mapping_are_those_of_the_example(secret: str, public: str) -> None:
    point = Group(13).generator * int(secret, 16)
    assert encode_point(point) == hexed(public)


def test_both_sides_map_the_nonce_to_the_generator_of_the_example() -> None:
    group = Group(13)
    for secret, other in ((OWN_MAP_SECRET, CHIP_MAP), (CHIP_MAP_SECRET, OWN_MAP)):
        public = group.read_point(hexed(other))
        assert public is not None
        shared = public * int(secret, 16)
        assert encode_point(shared) == hexed(SHARED_MAP)
        generator = group.generic_mapping(hexed(NONCE), shared)
        assert generator is not None
        assert encode_point(generator) == hexed(GENERATOR)


def test_the_keys_on_the_new_generator_and_their_secret_are_those_of_the_example() -> None:
    group = Group(13)
    generator = group.read_point(hexed(GENERATOR))
    assert generator is not None
    for secret, own, other in ((OWN_SECRET, OWN_KEY, CHIP_KEY), (CHIP_SECRET, CHIP_KEY, OWN_KEY)):
        assert encode_point(generator * int(secret, 16)) == hexed(own)
        public = group.read_point(hexed(other))
        assert public is not None
        assert first_coordinate(public * int(secret, 16)) == hexed(SHARED_SECRET)


def test_the_session_keys_are_those_of_the_example() -> None:
    keys = session_keys(hexed(SHARED_SECRET), Suite.AES_128)
    assert keys == SessionKeys(Suite.AES_128, KS_ENC, KS_MAC)


@pytest.mark.parametrize(("key", "token"), [(CHIP_KEY, OWN_TOKEN), (OWN_KEY, CHIP_TOKEN)])
def test_a_token_is_made_over_the_key_of_the_other_side(key: str, token: str) -> None:
    authenticated = hexed("7F494F060A" + "04007F00070202040202" + "8641" + key)
    assert mac(Suite.AES_128, KS_MAC, authenticated) == hexed(token)


def test_the_whole_example_is_played_byte_for_byte() -> None:
    card = ScriptedCard(DIALOGUE)
    channel = open_by_pace(PlainChannel(card), KEY, [INFO], drawing(*DRAWN))
    assert isinstance(channel, SecureChannel)
    assert channel.suite is Suite.AES_128
    assert card.is_done


def test_the_curve_is_named_where_the_chip_has_several() -> None:
    first = ("0022C1A412" + "800A04007F00070202040202" + "830101" + "84010D", "9000")
    card = ScriptedCard((first, *DIALOGUE[1:]))
    offered = [PaceInfo(Mapping.ECDH_GENERIC, Suite.TRIPLE_DES, 12), INFO]
    channel = open_by_pace(PlainChannel(card), KEY, offered, drawing(*DRAWN))
    assert isinstance(channel, SecureChannel)


def test_the_card_access_number_is_named_as_the_password() -> None:
    card = ScriptedCard([("0022C1A40F" + "800A04007F00070202040202" + "830102", "6A80")])
    key = CanKey("500540")
    assert open_by_pace(PlainChannel(card), key, [INFO], drawing()) is NoAccess.REFUSED
    assert card.is_done


# ── Which way is taken ───────────────────────────────────────────────────────────────────────


def test_the_strongest_cipher_on_a_known_curve_is_chosen() -> None:
    offered = [
        PaceInfo(Mapping.ECDH_GENERIC, Suite.AES_128, 12),
        PaceInfo(Mapping.ECDH_INTEGRATED, Suite.AES_256, 12),
        PaceInfo(Mapping.ECDH_GENERIC, Suite.AES_192, 16),
        PaceInfo(Mapping.ECDH_GENERIC, Suite.AES_256, 19),
        PaceInfo(Mapping.ECDH_GENERIC, Suite.AES_256, None),
        PaceInfo(Mapping.ECDH_GENERIC, Suite.TRIPLE_DES, 13),
    ]
    assert best_of(offered) == offered[2]


@pytest.mark.parametrize("mapping", [each for each in Mapping if each is not Mapping.ECDH_GENERIC])
def test_another_mapping_is_refused_before_a_command_is_sent(mapping: Mapping) -> None:
    offered = [PaceInfo(mapping, Suite.AES_128, 13)]
    outcome = open_by_pace(PlainChannel(ScriptedCard([])), KEY, offered, drawing())
    assert outcome is NoAccess.REFUSED


# ── What goes wrong ──────────────────────────────────────────────────────────────────────────


def ending(step: int, answer: str) -> NoAccess | SecureChannel:
    """What comes of the example when the chip gives ``answer`` to the command of ``step``."""
    card = ScriptedCard((*DIALOGUE[:step], (DIALOGUE[step][0], answer)))
    return open_by_pace(PlainChannel(card), KEY, [INFO], drawing(*DRAWN))


@pytest.mark.parametrize("status", ["6300", "63C2", "6982", "6988"])
def test_a_token_refused_means_a_wrong_key(status: str) -> None:
    assert ending(4, status) is NoAccess.WRONG_KEY


@pytest.mark.parametrize("step", range(4))
def test_an_error_before_the_token_means_that_the_chip_refuses_pace(step: int) -> None:
    assert ending(step, "6A80") is NoAccess.REFUSED


@pytest.mark.parametrize("status", ["6A80", "6D00", "6F00"])
def test_another_error_at_the_token_says_nothing_of_the_key(status: str) -> None:
    assert ending(4, status) is NoAccess.REFUSED


def test_a_chip_that_maps_to_infinity_is_not_believed() -> None:
    order = int(ORDER_OF_BRAINPOOL_P256, 16)
    factor = -int(NONCE, 16) * pow(int(OWN_MAP_SECRET, 16), -1, order) % order
    public = encode_point(Group(13).generator * factor).hex()
    assert ending(2, "7C438241" + public + "9000") is NoAccess.NOT_AUTHENTIC


def test_a_warning_about_attempts_left_does_not_stop_it() -> None:
    card = ScriptedCard(((DIALOGUE[0][0], "63C1"), *DIALOGUE[1:]))
    assert isinstance(open_by_pace(PlainChannel(card), KEY, [INFO], drawing(*DRAWN)), SecureChannel)


@pytest.mark.parametrize(
    ("step", "answer"),
    [
        pytest.param(1, "7C00", id="no nonce"),
        pytest.param(1, "7C028000", id="an empty nonce"),
        pytest.param(1, "7C05800395A3A0", id="a nonce of three bytes"),
        pytest.param(1, "7C328030" + "00" * 48, id="an over-long nonce"),
        pytest.param(1, "308010" + ENCRYPTED_NONCE, id="another template"),
        pytest.param(1, "7C12801095A3", id="a nonce cut off"),
        pytest.param(1, "7C0280", id="an object cut off"),
        pytest.param(2, "7C438241" + CHIP_MAP[:-2] + "55", id="a point beside the curve"),
        pytest.param(2, "7C438241" + "00" * 65, id="no point"),
        pytest.param(2, "7C238221" + "02" + CHIP_MAP[2:66], id="compressed"),
        pytest.param(2, "7C438241" + OWN_MAP, id="our own key of the mapping"),
        pytest.param(2, "7C438441" + CHIP_MAP, id="an object of another step"),
        pytest.param(3, "7C438441" + OWN_KEY, id="our own key"),
        pytest.param(4, "7C0A8608" + OWN_TOKEN, id="our own token"),
        pytest.param(4, "7C00", id="no token"),
        pytest.param(4, "7C098607" + CHIP_TOKEN[:-2], id="a token cut off"),
        pytest.param(4, "", id="nothing"),
    ],
)
def test_a_chip_that_does_not_follow_the_protocol_is_not_believed(step: int, answer: str) -> None:
    assert ending(step, answer + "9000") is NoAccess.NOT_AUTHENTIC


@given(st.lists(st.binary(max_size=90), min_size=5, max_size=5))
def test_no_answers_but_the_right_ones_open_a_channel(answers: list[bytes]) -> None:
    class Noise:
        def transmit(self, apdu: bytes) -> bytes:
            return answers.pop() + b"\x90\x00"

    outcome = open_by_pace(PlainChannel(Noise()), KEY, [INFO], drawing(*DRAWN))
    assert isinstance(outcome, NoAccess)


# ── Groups ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("parameters", range(8, 19))
def test_two_sides_agree_on_every_curve(parameters: int) -> None:
    group = Group(parameters)
    own, other = 0x1234567890ABCDEF, 0xFEDCBA0987654321
    public = group.read_point(encode_point(group.generator * other))
    mirrored = group.read_point(encode_point(group.generator * own))
    assert public is not None
    assert mirrored is not None
    assert first_coordinate(public * own) == first_coordinate(mirrored * other)
    assert len(encode_point(public)) == 1 + 2 * len(first_coordinate(public))


@given(st.binary(min_size=74, max_size=74), st.integers(8, 18))
def test_a_secret_is_never_zero_and_below_the_order(drawn: bytes, parameters: int) -> None:
    group = Group(parameters)
    secret = group.draw_secret(lambda size: drawn[:size])
    point = group.generator * secret
    assert secret >= 1
    assert group.read_point(encode_point(point)) is not None


def test_a_nonce_that_maps_to_infinity_gives_no_generator() -> None:
    group = Group(12)
    minus_one = group.generator * (int(ORDER_OF_P256, 16) - 1)
    assert group.generic_mapping(b"\x01", minus_one) is None


ORDER_OF_P256 = "FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551"
ORDER_OF_BRAINPOOL_P256 = "A9FB57DBA1EEA9BC3E660A909D838D718C397AA3B561A6F7901E0E82974856A7"
