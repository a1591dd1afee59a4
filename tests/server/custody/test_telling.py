# SPDX-License-Identifier: GPL-3.0-or-later
"""What office servers and the centre tell each other of requests, on each database."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import text

from common.domain.catalogue import Delivery
from common.domain.identifiers import (
    CENTRE,
    CommandId,
    DeviceId,
    DocumentCode,
    OfficeId,
    PaymentId,
    RequestId,
)
from common.domain.payment.commands import (
    AskRefund,
    ExpirePayment,
    PaymentRefusal,
    RecordRefunded,
    RecordTaken,
    StartPayment,
)
from common.domain.payment.values import Fee, Method, PaymentStage, RequestPayments
from common.domain.request.commands import MoveCustody, SubmitRequest, TakeDocument
from common.domain.request.refusals import RequestRefusal
from common.domain.request.stages import RequestStage
from common.identity.document_code import DocumentKind
from common.identity.request_sealing import Part
from common.wire.request_exchange import FeedMark
from server.custody.taking_in import Declined, Taken
from server.payments.book import Actor, Book
from server.requests import applicants
from server.requests.asking import Carried, HeldElsewhere, MoneyUnderWay, OutOfReach
from server.requests.paying import MoneyListener
from server.requests.reading import known_request, last_heard
from server.requests.terms import personal_of
from server.storage import (
    documents,
    request_copies,
    request_data,
    request_errands,
    request_feeds,
    request_intakes,
    requests,
)
from server.storage.documents import Issued, PrintedCopy
from tests.log_watch import LogWatch
from tests.server.custody.country import IDS, NORTH, SOUTH, Country, Place

ANSWERS = {"name": "Layla", "national_number": "01234567890", "abroad": "no"}
FEE = Fee(2500, "SYP")


def filed(place: Place) -> RequestId:
    """A request whose fee is due."""
    request = place.begin()
    saved = place.save(request, ANSWERS)
    assert isinstance(saved, Carried), saved
    photo = place.give(request, TakeDocument(DocumentCode("photo")))
    assert isinstance(photo, Carried), photo
    submitted = place.give(request, SubmitRequest(FEE.amount, Delivery.COUNTER))
    assert isinstance(submitted, Carried), submitted
    assert submitted.state.stage is RequestStage.FEE_DUE
    return request


def pay(place: Place, request: RequestId, command: object) -> RequestPayments | PaymentRefusal:
    """Something about the payments that a server has of a request."""
    book = Book(timedelta(0), [MoneyListener(place.here).hear])
    actor = Actor(OfficeId(place.name) if place.name in {NORTH, SOUTH} else NORTH)
    return place.ask(
        lambda c: book.carry_out(c, request, command, actor, place.clock.now())  # type: ignore[arg-type]  # any of them
    )


def start(payment: str, method: Method = Method.CARD) -> StartPayment:
    """Begin to pay."""
    return StartPayment(PaymentId(payment), FEE, method)


def stage(place: Place, request: RequestId) -> RequestStage:
    """Where the request is, as far as is known here."""
    known = place.ask(lambda c: known_request(c, request))
    assert known is not None
    return known.state.stage


def test_what_happens_in_an_office_is_known_at_the_centre_with_what_is_sealed(
    country: Country,
) -> None:
    north = country.offices[NORTH]
    request = filed(north)
    country.settle()
    assert country.centre.log(request) == north.log(request)
    assert country.centre.ask(lambda c: personal_of(c, request)).answers == ANSWERS
    rows = [each.ask(lambda c: requests.row_of(c, request)) for each in (north, country.centre)]
    assert rows[0] == rows[1]
    assert country.offices[SOUTH].log(request) == []
    assert isinstance(country.centre.save(request), HeldElsewhere)


def test_the_centre_knows_how_old_its_knowledge_is_and_how_much_is_missing(
    country: Country,
) -> None:
    north, centre = country.offices[NORTH], country.centre
    request = filed(north)
    country.settle()
    north.clock.advance(3600)
    country.deliver(country.send(NORTH, up=True))
    heard = north.clock.now()
    north.clock.advance(7200)
    state = centre.ask(lambda c: known_request(c, request)).state  # type: ignore[union-attr]  # it is there
    assert centre.ask(lambda c: last_heard(c, state, centre.clock.now())) == heard
    for _ in range(30):
        north.begin()
    country.deliver(country.send(NORTH, up=True))
    intake = centre.ask(lambda c: request_intakes.one(c, NORTH))
    assert intake is not None
    assert (intake.waiting, intake.in_step_at) == (5, heard)


def test_what_arrives_twice_or_late_does_nothing(country: Country) -> None:
    north = country.offices[NORTH]
    request = filed(north)
    first = country.send(NORTH, up=True)
    taken = country.deliver(first)
    assert isinstance(taken, Taken)
    north.move(request, SOUTH)
    second = country.send(NORTH, up=True)
    country.deliver(second)
    for late in (first, second, first):
        assert isinstance(country.deliver(late), Declined)
    assert country.centre.log(request) == north.log(request)


def test_the_centre_may_be_put_back_and_hears_everything_since_again(country: Country) -> None:
    north, centre = country.offices[NORTH], country.centre
    request = filed(north)
    country.settle()
    with centre.engine.begin() as connection:
        connection.execute(text("update request_intake set position = 1"))
    north.begin()
    country.settle()
    assert centre.log(request) == north.log(request)
    count = text("select count(*) from request")
    assert centre.ask(lambda c: c.execute(count).scalar()) == 2


def test_an_office_server_that_was_put_back_decides_nothing_old_before_it_has_heard_the_centre(
    country: Country,
) -> None:
    north, south = country.offices[NORTH], country.offices[SOUTH]
    mine, given = filed(north), filed(north)
    country.settle()
    before = north.log(given)
    north.move(given, SOUTH)
    north.save(mine)
    country.settle()
    assert south.decides(given)
    # Its database is put back to where it had not given it away.
    with north.engine.begin() as connection:
        connection.execute(
            text("delete from request_entry where request = :r and seq > :s"),
            {"r": given, "s": len(before)},
        )
        connection.execute(text("update request set holder = 'north' where id = :r"), {"r": given})
        request_feeds.begin_anew(connection)
    assert not north.decides(given)
    fresh = north.begin()
    assert north.decides(fresh)
    country.settle()
    with north.engine.begin() as connection:
        connection.execute(text("delete from request_wanted where part = ''"))
    assert north.log(given) == south.log(given)
    assert not north.decides(given)
    assert north.decides(mine)
    assert north.decides(fresh)


def test_another_machine_of_the_office_gets_its_requests_from_the_centre(
    country: Country,
) -> None:
    north = country.offices[NORTH]
    request = filed(north)
    country.settle()
    number = country.centre.ask(lambda c: requests.row_of(c, request)).number  # type: ignore[union-attr]  # it is there
    with north.engine.begin() as connection:
        for table in ("applicant", "entry", "data", "key", "feed", "feed_head", "intake", "number"):
            connection.execute(text(f"delete from request_{table}"))
        connection.execute(text("delete from request"))
    assert north.log(request) == []
    country.settle()
    assert north.decides(request)
    assert north.ask(lambda c: personal_of(c, request)).answers == ANSWERS
    fresh = north.begin()
    given = north.ask(lambda c: requests.row_of(c, fresh)).number  # type: ignore[union-attr]  # it is there
    assert given == number.replace("000001", "000002")


def test_custody_is_with_nobody_while_it_is_under_way_and_then_with_the_new_holder(
    country: Country,
) -> None:
    north, south = country.offices[NORTH], country.offices[SOUTH]
    request = filed(north)
    country.settle()
    assert isinstance(north.give(request, MoveCustody(SOUTH)), OutOfReach)
    moved = north.move(request, SOUTH)
    assert isinstance(moved, Carried)
    assert [each.decides(request) for each in country.places] == [False] * 3
    country.settle()
    assert [each.decides(request) for each in country.places] == [False, False, True]
    assert south.ask(lambda c: personal_of(c, request)).answers == ANSWERS
    assert isinstance(north.save(request), HeldElsewhere)
    taken = south.give(request, TakeDocument(DocumentCode("photo")))
    assert isinstance(taken, RequestRefusal)


def test_what_was_filed_on_the_web_goes_to_the_office_that_it_is_meant_for_and_can_be_taken(
    country: Country,
) -> None:
    north = country.offices[NORTH]
    request = country.centre.begin()
    country.settle()
    assert north.log(request) == country.centre.log(request)
    assert isinstance(north.save(request), HeldElsewhere)
    assert isinstance(country.centre.move(request, NORTH, by=NORTH), Carried)
    country.settle()
    assert isinstance(north.save(request), Carried)
    country.settle()
    assert country.centre.log(request) == north.log(request)


def test_large_papers_travel_alone_and_the_request_is_held_once_they_are_there(
    country: Country,
) -> None:
    north, south = country.offices[NORTH], country.offices[SOUTH]
    request = filed(north)
    scan = bytes(200_000)
    north.ask(lambda c: request_data.keep(c, request, Part.FILE, "photo", scan, north.clock.now()))
    north.move(request, SOUTH)
    country.deliver(country.send(NORTH, up=True))
    country.deliver(country.send(SOUTH, up=False))
    assert south.log(request) == []
    # What is not whole yet does not hold up what comes after it.
    assert country.send(SOUTH, up=False).batch.bundles == ()
    later = south.begin()
    country.deliver(country.send(SOUTH, up=True))
    assert country.centre.log(later) == south.log(later)
    country.carry_parts(NORTH, up=True)
    country.deliver(country.send(SOUTH, up=False))
    assert south.log(request) == north.log(request)
    assert not south.decides(request)
    country.settle()
    assert south.decides(request)
    assert south.ask(lambda c: request_data.kept(c, request, Part.FILE, "photo")) == scan


def test_documents_and_their_copies_go_along_and_numbers_stay_their_office_s(
    country: Country,
) -> None:
    north, south = country.offices[NORTH], country.offices[SOUTH]
    request = filed(north)
    now = north.clock.now()
    issued = Issued(
        CommandId(IDS.new()),
        request,
        DocumentKind.CERTIFICATE,
        "",
        NORTH,
        "C-2026-000001",
        now,
        "00",
        DeviceId("counter-1"),
        None,
    )
    copy = PrintedCopy(CommandId(IDS.new()), issued.id, 1, now, DeviceId("counter-1"), None)
    north.ask(lambda c: documents.add(c, issued))
    north.ask(lambda c: documents.add_copy(c, copy))
    north.move(request, SOUTH)
    country.settle()
    for place in (country.centre, south):
        assert place.ask(lambda c: documents.of_request(c, request)) == (issued,)
        assert place.ask(lambda c: documents.copies(c, issued.id)) == 1


def test_what_the_holder_erases_is_erased_everywhere(country: Country) -> None:
    north, south = country.offices[NORTH], country.offices[SOUTH]
    request = filed(south)
    south.move(request, NORTH)
    country.settle()
    holders = (north, south, country.centre)
    assert all(each.ask(lambda c: request_data.key_of(c, request)) for each in holders)
    north.ask(lambda c: request_data.erase(c, request))
    country.settle()
    for place in holders:
        assert place.ask(lambda c: request_data.key_of(c, request)) is None
        assert place.ask(lambda c: request_copies.marks(c, request)) == {}
    # Those who scrub the files are told to look.
    due = country.centre.ask(lambda c: requests.due_to_be_erased(c, country.centre.clock.now(), 10))
    assert [each.id for each in due] == [request]


def test_the_new_holder_takes_the_fee_and_nobody_else_does(country: Country) -> None:
    north, south = country.offices[NORTH], country.offices[SOUTH]
    request = filed(north)
    north.move(request, SOUTH)
    country.settle()
    assert isinstance(pay(north, request, start("late")), PaymentRefusal)
    assert isinstance(pay(country.centre, request, start("never")), PaymentRefusal)
    assert isinstance(pay(south, request, start("paid")), RequestPayments)
    taken = RecordTaken(PaymentId("paid"), FEE, "slip", "")
    assert isinstance(pay(south, request, taken), RequestPayments)
    assert stage(south, request) is RequestStage.PAID
    country.settle()
    assert stage(north, request) is RequestStage.PAID
    assert country.centre.log(request) == south.log(request)


def test_a_request_stays_while_somebody_is_paying(country: Country) -> None:
    north = country.offices[NORTH]
    request = filed(north)
    pay(north, request, start("now"))
    assert isinstance(north.move(request, SOUTH), MoneyUnderWay)
    pay(north, request, RecordTaken(PaymentId("now"), FEE, "slip", ""))
    assert isinstance(north.move(request, SOUTH), Carried)
    country.settle()
    south = country.offices[SOUTH]
    assert stage(south, request) is RequestStage.PAID
    assert isinstance(pay(south, request, start("again")), PaymentRefusal)


def test_money_that_comes_after_the_request_was_given_away_goes_back(country: Country) -> None:
    north, south = country.offices[NORTH], country.offices[SOUTH]
    request = filed(north)
    now = north.clock.now()
    late = StartPayment(PaymentId("late"), FEE, Method.MOBILE, None, None, now)
    pay(north, request, late)
    pay(north, request, ExpirePayment(late.payment))
    north.move(request, SOUTH)
    country.settle()
    pay(south, request, start("paid"))
    pay(south, request, RecordTaken(PaymentId("paid"), FEE, "slip", ""))
    done = pay(north, request, RecordTaken(late.payment, FEE, "operator", ""))
    assert isinstance(done, RequestPayments)
    assert done.payments[late.payment].stage is PaymentStage.REFUNDING
    pay(north, request, RecordRefunded(late.payment, "operator"))
    assert north.ask(lambda c: request_errands.some(c, 10)) == []
    country.settle()
    assert stage(south, request) is RequestStage.PAID


def test_what_goes_back_where_it_was_paid_is_told_to_the_holder(country: Country) -> None:
    north = country.offices[NORTH]
    request = filed(north)
    pay(north, request, start("paid"))
    pay(north, request, RecordTaken(PaymentId("paid"), FEE, "slip", ""))
    north.move(request, SOUTH)
    pay(north, request, AskRefund(PaymentId("paid")))
    assert isinstance(pay(north, request, start("again")), PaymentRefusal)
    pay(north, request, RecordRefunded(PaymentId("paid"), "slip"))
    (errand,) = north.ask(lambda c: request_errands.some(c, 10))
    assert errand.request == request
    assert "refund_payment" in errand.command


def test_an_office_tells_nothing_of_what_it_never_held(
    country: Country, expected_log: LogWatch
) -> None:
    expected_log("tells of what it did not hold")
    north, centre = country.offices[NORTH], country.centre
    request = filed(country.offices[SOUTH])
    country.settle()
    before = centre.log(request)
    # It comes by the log somehow, and goes on as if it were the holder.
    message = country.send(SOUTH, up=False)
    assert message.batch.bundles == ()
    with centre.engine.begin() as connection:
        request_feeds.tell(connection, request, NORTH)
    country.deliver(country.send(NORTH, up=False))
    with north.engine.begin() as connection:
        connection.execute(
            text(
                "insert into request_entry select request, seq + 1, 'forged', office, device, at,"
                " actor, clerk, 'forged', 'withdrawn', '{\"by\":\"clerk\"}', recorded_at"
                " from request_entry where request = :r and seq = :s"
            ),
            {"r": request, "s": len(before)},
        )
        request_feeds.touch(connection, request)
    country.deliver(country.send(NORTH, up=True))
    assert centre.log(request) == before


def test_two_accounts_of_a_request_are_for_people_to_look_at(
    country: Country, expected_log: LogWatch
) -> None:
    expected_log("gives another account from 2 on")
    north, centre = country.offices[NORTH], country.centre
    request = north.begin()
    north.save(request)
    country.settle()
    before = centre.log(request)
    with centre.engine.begin() as connection:
        connection.execute(
            text("update request_entry set device = 'other' where request = :r and seq = 2"),
            {"r": request},
        )
    north.save(request)
    other = north.begin()
    country.deliver(country.send(NORTH, up=True))
    assert len(centre.log(request)) == len(before)
    assert centre.log(other) == north.log(other)


def test_a_feed_of_a_large_office_comes_in_pieces(country: Country) -> None:
    north = country.offices[NORTH]
    for _ in range(60):
        north.begin()
    pieces = []
    while (message := country.send(NORTH, up=True)).batch.bundles:
        pieces.append(len(message.batch.bundles))
        country.deliver(message)
    assert pieces == [25, 25, 10]
    count = text("select count(*) from request")
    assert country.centre.ask(lambda c: c.execute(count).scalar()) == 60


def test_a_feed_begun_for_an_older_server_holds_what_was_there(
    country: Country,
) -> None:
    north = country.offices[NORTH]
    request = north.begin()
    assert north.ask(lambda c: request_feeds.head(c, CENTRE)) == FeedMark()
    country.settle()
    assert country.centre.log(request) == north.log(request)


def test_a_card_finds_a_request_wherever_its_answers_are_and_nowhere_once_they_are_erased(
    country: Country,
) -> None:
    north, south = country.offices[NORTH], country.offices[SOUTH]
    request = north.begin()
    north.save(request, {"national_number": "01234567890"})
    country.settle()

    def known(place: Place) -> list[RequestId]:
        rows = place.ask(lambda c: applicants.of_card(c, None, ["٠١٢٣٤٥٦٧٨٩٠"], 20))
        return [each.id for each in rows]

    assert (known(country.centre), known(south)) == ([request], [])
    north.move(request, SOUTH)
    country.settle()
    assert (known(north), known(south)) == ([request], [request])
    south.save(request, {"national_number": "99999999999"})
    south.ask(lambda c: request_data.erase(c, request))
    country.settle()
    assert [known(each) for each in (north, country.centre, south)] == [[], [], []]
