# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading a whole chip."""

import logging
from collections.abc import Mapping
from datetime import date
from secrets import token_bytes

import pytest
from hypothesis import given
from hypothesis import strategies as st

from common.identity.chip.access_key import AccessKey, CanKey, MrzKey
from common.identity.chip.apdu import Command
from common.identity.chip.channel import Channel
from common.identity.chip.contents import Bac, ChipContents, ChipFailure, Progress, Step
from common.identity.chip.files import LARGEST_FILE
from common.identity.chip.portrait import ImageKind
from common.identity.chip.reading import ALL_GROUPS, no_proof, read_chip
from common.identity.chip.tlv import write
from common.identity.document import Document
from tests.common.identity.chip.bac_card import (
    ATR_INFO,
    CARD_ACCESS,
    COM,
    KEY,
    SOD,
    BacCard,
    Manners,
)

TODAY = date(2026, 11, 22)
ZONE = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159ZE184226B<<<<<10"
PICTURE = bytes.fromhex("FFD8FFE0") + bytes(range(256)) * 20
DG1 = write(0x61, write(0x5F1F, ZONE.encode()))
DG2 = write(
    0x75,
    write(
        0x7F61,
        write(0x02, b"\x01")
        + write(
            0x7F60,
            write(0xA1, write(0x87, b"\x01\x01")) + write(0x5F2E, b"FAC\x00010\x00" + PICTURE),
        ),
    ),
)
DG11 = write(0x6B, write(0x5C, b"\x5f\x0e") + write(0x5F0E, "Ґалаґан<<Ївга".encode()))
DG12 = write(0x6C, write(0x5F26, b"20200131"))
DG14 = write(0x6E, write(0x31, b""))
DG15 = write(0x6F, b"key")
SIGNATURES = write(0x77, bytes(1800))
FILES: Mapping[int, bytes] = {
    COM: write(0x60, write(0x5F01, b"0107") + write(0x5C, bytes.fromhex("617563 6B6C6E6F"))),
    SOD: SIGNATURES,
    0x0101: DG1,
    0x0102: DG2,
    0x010B: DG11,
    0x010C: DG12,
    0x010E: DG14,
    0x010F: DG15,
}
LONG_ANSWERS = write(0x7F66, write(0x02, b"\x08\x00") + write(0x02, b"\x08\x00"))


def read(
    card: BacCard, key: AccessKey = KEY, progress: list[Progress] | None = None
) -> ChipContents[None] | ChipFailure:
    told = [] if progress is None else progress
    return read_chip(
        card, key, today=TODAY, random=token_bytes, prove=no_proof, progress=told.append
    )


def contents(card: BacCard) -> ChipContents[None]:
    found = read(card)
    assert isinstance(found, ChipContents)
    return found


def test_every_file_of_the_chip_is_read_and_understood() -> None:
    found = contents(BacCard(FILES))
    assert found.access == Bac()
    assert found.card_access is None
    assert (found.com, found.sod) == (FILES[COM], SIGNATURES)
    assert found.groups == {1: DG1, 2: DG2, 11: DG11, 12: DG12, 14: DG14, 15: DG15}
    assert found.withheld == frozenset()
    assert isinstance(found.document, Document)
    assert found.document.number == "L898902C3"
    assert found.portrait is not None
    assert (found.portrait.kind, found.portrait.image) == (ImageKind.JPEG, PICTURE)
    assert found.holder is not None
    assert (found.holder.primary_name, found.holder.secondary_name) == ("Ґалаґан", "Ївга")
    assert found.issue is not None
    assert found.issue.issued == date(2020, 1, 31)


def test_only_what_is_wanted_and_listed_is_read() -> None:
    outcome = read_chip(
        BacCard(FILES),
        KEY,
        today=TODAY,
        random=token_bytes,
        prove=no_proof,
        progress=lambda _: None,
        wanted=(1, 3, 16),
    )
    assert isinstance(outcome, ChipContents)
    assert outcome.groups == {1: DG1}
    assert outcome.withheld == {3}
    assert (outcome.portrait, outcome.holder, outcome.issue) == (None, None, None)


def test_without_a_list_every_group_is_tried() -> None:
    files = {file: content for file, content in FILES.items() if file not in {COM, 0x010B}}
    found = contents(BacCard(files))
    assert set(found.groups) == {1, 2, 12, 14, 15}
    assert (found.com, found.withheld) == (None, frozenset())


def test_a_chip_without_signatures_is_read_all_the_same() -> None:
    assert contents(BacCard({**FILES, SOD: b""})).sod is None


def test_long_answers_are_asked_for_where_the_chip_announces_them() -> None:
    short, long = BacCard(FILES), BacCard({**FILES, ATR_INFO: LONG_ANSWERS})
    assert contents(short).groups == contents(long).groups
    assert long.commands < short.commands - 20


def test_long_answers_that_the_reader_cannot_carry_are_given_up_for_short_ones() -> None:
    card = BacCard({**FILES, ATR_INFO: LONG_ANSWERS}, Manners(longest=256))
    assert contents(card).groups[2] == DG2
    assert card.openings == 2


def test_a_chip_that_gives_less_than_is_asked_for_is_asked_again() -> None:
    assert contents(BacCard(FILES, Manners(most_bytes=100))).groups[2] == DG2


def test_a_portrait_beyond_the_reach_of_short_offsets_is_read() -> None:
    large = write(0x75, bytes(0x8000 + 3000))
    assert contents(BacCard({**FILES, 0x0102: large})).groups[2] == large
    card = BacCard({**FILES, 0x0102: large, ATR_INFO: LONG_ANSWERS})
    assert contents(card).groups[2] == large


def test_a_chip_that_omits_the_status_object_is_read() -> None:
    assert contents(BacCard(FILES, Manners(omits_status=True))).groups[1] == DG1


def test_a_chip_that_ends_the_session_at_a_missing_file_is_opened_again() -> None:
    files = {file: content for file, content in FILES.items() if file != SOD}
    card = BacCard(files, Manners(bare_errors=True))
    found = contents(card)
    assert (found.sod, found.groups[1]) == (None, DG1)
    assert card.openings == 2


def test_a_group_that_the_chip_does_not_give_is_told_as_withheld() -> None:
    card = BacCard(FILES, Manners(refused=frozenset({0x010B}), bare_errors=True))
    found = contents(card)
    assert found.withheld == {11}
    assert set(found.groups) == {1, 2, 12, 14, 15}


def test_the_progress_tells_file_and_bytes() -> None:
    progress: list[Progress] = []
    read(BacCard(FILES), progress=progress)
    assert progress[0] == Progress(Step.OPENING)
    assert progress[-1] == Progress(Step.PROVING, 8, 8)
    last = [each for each in progress if each.files_done == 7]
    assert last[0].bytes_done < last[-1].bytes_done == last[-1].bytes == len(DG2)
    assert all(each.files_done < each.files for each in progress[1:-1])


def test_the_chip_is_put_to_the_proof_over_the_open_channel() -> None:
    def prove(channel: Channel, groups: Mapping[int, bytes]) -> str:
        answer = channel.send(Command(0x00, 0x88, 0, 0, bytes(8), 256))
        return f"{answer.status:04X} {sorted(groups)}"

    outcome = read_chip(
        BacCard(FILES),
        KEY,
        today=TODAY,
        random=token_bytes,
        prove=prove,
        progress=lambda _: None,
    )
    assert isinstance(outcome, ChipContents)
    assert outcome.proof == "6D00 [1, 2, 11, 12, 14, 15]"


def test_a_proof_that_ends_the_session_leaves_what_was_read() -> None:
    def prove(channel: Channel, groups: Mapping[int, bytes]) -> str:
        return f"{channel.send(Command(0x00, 0x88, 0, 0, bytes(8), 256)).status:04X}"

    card = BacCard(FILES, Manners(bare_errors=True, opens=1))
    outcome = read_chip(
        card, KEY, today=TODAY, random=token_bytes, prove=prove, progress=lambda _: None
    )
    assert isinstance(outcome, ChipContents)
    assert outcome.proof == "6D00"


def test_contents_do_not_show_themselves() -> None:
    found = contents(BacCard(FILES))
    assert repr(found) == "<ChipContents [1, 2, 11, 12, 14, 15]>"
    shown = repr([found.holder, found.issue, found.portrait])
    assert shown == f"[<HolderDetails>, <IssueDetails>, <Portrait jpeg, {len(PICTURE)} bytes>]"


# ── Failures ─────────────────────────────────────────────────────────────────────────────────


def test_a_card_without_the_application_is_no_travel_chip() -> None:
    assert read(BacCard(FILES, Manners(has_application=False))) is ChipFailure.NOT_A_TRAVEL_CHIP


def test_the_lines_of_another_document_are_told_as_such() -> None:
    assert read(BacCard(FILES), MrzKey("X", "690806", "940623")) is ChipFailure.WRONG_KEY


def test_a_card_access_number_does_not_open_a_chip_without_pace() -> None:
    assert read(BacCard(FILES), CanKey("500540")) is ChipFailure.NEEDS_ZONE


def test_an_offer_of_pace_that_is_not_spoken_leads_to_basic_access_control() -> None:
    integrated = bytes.fromhex("31143012060A04007F0007020204040202010202010D")
    found = contents(BacCard({**FILES, CARD_ACCESS: integrated}))
    assert (found.access, found.card_access) == (Bac(), integrated)


def test_a_failure_of_pace_leads_to_basic_access_control() -> None:
    generic = bytes.fromhex("31143012060A04007F0007020204020202010202010D")
    assert contents(BacCard({**FILES, CARD_ACCESS: generic})).access == Bac()


def test_a_pace_that_ends_in_garbage_leads_to_basic_access_control() -> None:
    generic = bytes.fromhex("31143012060A04007F0007020204020202010202010D")
    card = BacCard({**FILES, CARD_ACCESS: generic}, Manners(mute=frozenset({0x22})))
    assert contents(card).access == Bac()


def test_a_chip_that_does_not_open_again_after_it_ended_the_session_is_garbage() -> None:
    files = {file: content for file, content in FILES.items() if file != SOD}
    assert read(BacCard(files, Manners(bare_errors=True, opens=1))) is ChipFailure.GARBLED


def test_a_chip_that_wants_pace_of_another_kind_only_is_told_as_such() -> None:
    integrated = bytes.fromhex("31143012060A04007F0007020204040202010202010D")
    card = BacCard({CARD_ACCESS: integrated}, Manners(has_application=False))
    assert read(card) is ChipFailure.REFUSED


def test_a_card_pulled_out_at_any_moment_is_told() -> None:
    whole = BacCard(FILES)
    contents(whole)
    for moment in range(1, whole.commands + 1):
        assert read(BacCard(FILES, Manners(gone_at=moment))) is ChipFailure.CARD_GONE


@pytest.mark.parametrize(
    "files",
    [
        pytest.param({0x0102: bytes.fromhex("7584FFFFFFFF")}, id="a length of four gigabytes"),
        pytest.param({0x0102: write(0x75, bytes(LARGEST_FILE))}, id="longer than any portrait"),
        pytest.param({0x0101: DG1[:40]}, id="a file that ends early"),
        pytest.param({0x0101: bytes(90)}, id="a file of zeros"),
        pytest.param({0x0101: b"\x61"}, id="a file of one byte"),
    ],
)
def test_a_file_that_is_not_what_it_announces_is_garbage(files: Mapping[int, bytes]) -> None:
    assert read(BacCard({**FILES, **files})) is ChipFailure.GARBLED


def test_a_file_broken_off_by_an_error_is_garbage() -> None:
    assert read(BacCard(FILES, Manners(cut={0x0102: 2000}))) is ChipFailure.GARBLED


def test_a_chip_that_gives_a_few_bytes_a_time_is_not_waited_for() -> None:
    card = BacCard(FILES, Manners(most_bytes=9))
    assert read(card) is ChipFailure.GARBLED
    assert card.commands < 600


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda answer: answer[-2:], id="the MAC taken away"),
        pytest.param(lambda _: b"\x90\x00", id="a bare success"),
        pytest.param(lambda _: b"", id="no answer"),
        pytest.param(lambda answer: answer[:-3] + bytes((answer[-3] ^ 1,)) + answer[-2:], id="MAC"),
        pytest.param(lambda answer: bytes((answer[0] ^ 1,)) + answer[1:], id="a tag"),
        pytest.param(lambda answer: answer[:-2] + b"\x62\x82", id="the status"),
        pytest.param(lambda answer: bytes.fromhex("6155") + answer, id="data before"),
    ],
)
def test_an_answer_changed_on_its_way_is_not_believed(change: object) -> None:
    assert callable(change)
    assert read(BacCard(FILES, Manners(change=change))) is ChipFailure.GARBLED


@given(st.lists(st.binary(max_size=60), min_size=40, max_size=40))
def test_no_bytes_from_a_card_lead_to_an_exception(answers: list[bytes]) -> None:
    class Noise:
        def transmit(self, apdu: bytes) -> bytes:
            return answers.pop(0) if answers else b"\x6f\x00"

    outcome = read_chip(
        Noise(), KEY, today=TODAY, random=token_bytes, prove=no_proof, progress=lambda _: None
    )
    assert isinstance(outcome, ChipFailure)


@given(
    st.fixed_dictionaries(
        {
            file: st.one_of(st.just(content), st.binary(max_size=80))
            for file, content in FILES.items()
        }
    )
)
def test_no_files_of_an_open_chip_lead_to_an_exception(files: Mapping[int, bytes]) -> None:
    assert isinstance(read(BacCard(files)), ChipContents | ChipFailure)


def test_nothing_personal_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    read(BacCard({**FILES, 0x0102: DG2[:700]}))
    assert "did not keep to the protocol" in caplog.text
    for secret in (KEY.number, KEY.birth, "ERIKSSON"):
        assert secret not in caplog.text


def test_all_groups_that_an_office_may_read_are_read_with_the_portrait_last() -> None:
    assert sorted(ALL_GROUPS) == [1, 2, 11, 12, 14, 15]
    assert ALL_GROUPS[-1] == 2
