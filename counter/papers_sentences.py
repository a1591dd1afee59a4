# SPDX-License-Identifier: GPL-3.0-or-later
"""The papers of a request, and its hand-over, in words."""

from __future__ import annotations

from typing import Final, assert_never

from common.domain.request.reasons import Recipient
from common.domain.request.refusals import RequestRefusal
from common.sync.request_papers import NoFileReason
from common.ui.bidi import left_to_right
from common.ui.texts import translatable
from common.wire.request_messages import LookReason
from counter.flow.papers_page import (
    Asked,
    BackToPapers,
    Because,
    GiveTo,
    HandItOver,
    PaperKind,
    PaperNotice,
    PaperRow,
    PapersPage,
    PaperStep,
    PaperTold,
    PrintOnceMore,
    PrintPaper,
    SaveFile,
    TryAgain,
)
from counter.paying_face import Face, FaceLine
from counter.printing_sentences import is_good, printing_sentence
from counter.request_trouble_sentences import case_notice
from counter.sentences import Sentences

CONTEXT: Final = "Papers"

_KINDS: Final = {
    PaperKind.RECEIPT: translatable("Papers", "Receipt"),
    PaperKind.CERTIFICATE: translatable("Papers", "Document"),
    PaperKind.DECISION: translatable("Papers", "Decision"),
    PaperKind.HAND_OVER_SLIP: translatable("Papers", "Hand-over slip"),
    PaperKind.SLIP: translatable("Papers", "Number and secret of the request"),
    PaperKind.LABEL: translatable("Papers", "Address label"),
}

_ISSUE: Final = {
    PaperKind.RECEIPT: translatable("Papers", "Print the receipt"),
    PaperKind.CERTIFICATE: translatable("Papers", "Make and print the document"),
    PaperKind.DECISION: translatable("Papers", "Print the decision"),
    PaperKind.HAND_OVER_SLIP: translatable("Papers", "Print the hand-over slip"),
    PaperKind.SLIP: translatable("Papers", "Print number and secret again…"),
    PaperKind.LABEL: translatable("Papers", "Print the address label…"),
}

_COPY: Final = {
    PaperKind.RECEIPT: translatable("Papers", "Print a copy of the receipt"),
    PaperKind.CERTIFICATE: translatable("Papers", "Print a copy of the document"),
    PaperKind.DECISION: translatable("Papers", "Print a copy of the decision"),
    PaperKind.HAND_OVER_SLIP: translatable("Papers", "Print a copy of the hand-over slip"),
}

_REASONS: Final = {
    LookReason.APPLICANT_HERE: translatable("Papers", "The applicant is here"),
    LookReason.REVIEW: translatable("Papers", "To decide"),
    LookReason.HAND_OVER: translatable("Papers", "To hand over or send"),
    LookReason.CORRECTION: translatable("Papers", "To correct a mistake"),
    LookReason.COMPLAINT: translatable("Papers", "A complaint"),
}

_TOLD: Final = {
    PaperTold.NO_ANSWER: translatable(
        "Papers", "The server has not answered. Try again: nothing is done twice."
    ),
    PaperTold.NOT_ALLOWED: translatable("Papers", "The server does not allow this."),
    PaperTold.ELSEWHERE: translatable("Papers", "Another office has this request by now."),
    PaperTold.NOTHING_KEPT: translatable(
        "Papers", "Nothing of this request is kept any more but what happened."
    ),
    PaperTold.NOT_POSTED: translatable(
        "Papers", "This does not go by post, or no address was given."
    ),
    PaperTold.NOTHING_TYPED: translatable("Papers", "Type what you see on the document."),
    PaperTold.HANDED_OVER: translatable("Papers", "Handed over. It is on record."),
}

_NO_FILE: Final = {
    NoFileReason.NOTHING_ISSUED: translatable("Papers", "No such paper was issued."),
    NoFileReason.NOTHING_TO_ISSUE: translatable(
        "Papers", "The request is not that far yet, or names nobody."
    ),
    NoFileReason.ON_PAPER: translatable("Papers", "It was given out on paper: print a copy."),
    NoFileReason.NOT_AS_ISSUED: translatable(
        "Papers", "It cannot be made as it was issued: print a copy."
    ),
    NoFileReason.UNPRINTABLE: translatable(
        "Papers", "The server cannot make papers now. Tell a technician."
    ),
}

_ASKED: Final = {
    Asked.REASON: translatable("Papers", "Why is it printed? The reason is on record."),
    Asked.RECIPIENT: translatable("Papers", "Who takes the document?"),
    Asked.SIGNED: translatable("Papers", "Have the slip signed, then give the document."),
}

_PROMPTS: Final = {
    Asked.IDENTITY: translatable("Papers", "Number of the identity document that you have seen"),
    Asked.PROXY: translatable("Papers", "Name of who came in place of the applicant"),
    Asked.AUTHORITY: translatable("Papers", "What allows them to: authority, date, who gave it"),
}


def papers_face(sentences: Sentences, page: PapersPage) -> Face:
    """The page of papers, or of a hand-over, in words."""
    words = sentences.formats.words
    handing = page.rows is None and page.asked is not Asked.NOTHING
    handing = handing and page.asked is not Asked.REASON
    prompt, question = _PROMPTS.get(page.asked), _ASKED.get(page.asked)
    told = "" if page.notice is None else _notice(sentences, page.notice)
    good = page.notice is PaperTold.HANDED_OVER
    printed = "" if page.printing is None else printing_sentence(sentences, page.printing)
    bad_print = page.printing is not None and not is_good(page.printing)
    title = translatable("Papers", "Hand over") if handing else translatable("Papers", "Papers")
    return Face(
        title=words.translate(CONTEXT, title),
        lines=tuple(_lines(sentences, page, handing=handing)),
        steps=tuple((_step(sentences, each), each) for each in page.steps),
        question="" if question is None or good else words.translate(CONTEXT, question),
        prompt=None if prompt is None else words.translate(CONTEXT, prompt),
        filled=page.filled,
        asked=page.asked.value,
        notice=(printed if bad_print and not told else told) if not good else "",
        good_news=told if good else ("" if bad_print else printed),
        slow=page.slow,
    )


def _notice(sentences: Sentences, notice: PaperNotice) -> str:
    words = sentences.formats.words
    match notice:
        case PaperTold():
            return words.translate(CONTEXT, _TOLD[notice])
        case NoFileReason():
            return words.translate(CONTEXT, _NO_FILE[notice])
        case RequestRefusal():
            return case_notice(sentences, notice)
        case _ as unreachable:
            assert_never(unreachable)


def _lines(sentences: Sentences, page: PapersPage, *, handing: bool) -> list[FaceLine]:
    words = sentences.formats.words
    found = [FaceLine(left_to_right(page.number), "asked-for")]
    if handing:
        if page.recipient is Recipient.APPLICANT:
            found.append(FaceLine(words.translate("Papers", "To the applicant"), "told"))
        elif page.recipient is Recipient.PROXY:
            found.append(FaceLine(words.translate("Papers", "To a proxy"), "told"))
        if page.asks_text:
            hint = words.translate(
                "Papers", "Type it and press Enter, or put the card on the reader."
            )
            found.append(FaceLine(hint, "caption"))
        return found
    if page.rows is None:
        found.append(FaceLine(words.translate("Papers", "Asking the server…")))
    elif not page.rows:
        found.append(FaceLine(words.translate("Papers", "Nothing has been issued yet.")))
    else:
        found.append(FaceLine(words.translate("Papers", "Issued so far"), "section"))
        found += [FaceLine(_row(sentences, each)) for each in page.rows]
    return found


def _row(sentences: Sentences, row: PaperRow) -> str:
    words = sentences.formats.words
    kind = words.translate(CONTEXT, _KINDS[row.kind])
    number = left_to_right(row.number)
    if row.copies == 0:
        return f"{kind} {number}"
    copies = words.translate("Papers", "%n copies", n=row.copies)
    return f"{kind} {number} · {copies}"


def _step(sentences: Sentences, step: PaperStep) -> str:
    words = sentences.formats.words
    match step:
        case PrintPaper(kind, True) if kind in _COPY:
            return words.translate(CONTEXT, _COPY[kind])
        case PrintPaper(kind):
            return words.translate(CONTEXT, _ISSUE[kind])
        case Because(_, reason):
            return words.translate(CONTEXT, _REASONS[reason])
        case PrintOnceMore():
            return words.translate("Papers", "Print the same once more")
        case SaveFile():
            return words.translate("Papers", "Save it as a file")
        case TryAgain():
            return words.translate("Papers", "Try again")
        case GiveTo(Recipient.APPLICANT):
            return words.translate("Papers", "The applicant")
        case GiveTo():
            return words.translate("Papers", "Somebody in their place, with an authority")
        case HandItOver():
            return words.translate("Papers", "Signed and given: record it")
        case BackToPapers():
            return words.translate("Papers", "Go back")
        case _ as unreachable:
            assert_never(unreachable)
