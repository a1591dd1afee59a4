# SPDX-License-Identifier: GPL-3.0-or-later
"""The voice and the loudspeaker on the desk: a sentence in each language of the office."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from threading import Event
from typing import Final

from common.devices.voice.port import Player, Speech, VoiceTrouble
from common.domain.identifiers import Language
from common.ui.languages import LANGUAGES
from common.ui.texts import Words, translatable
from kiosk.hardware.findings import CONTEXT, Finding, Said, Trial, Verdict, said

_SPOKEN: Final = translatable("Hardware", "This is how the kiosk sounds in this language.")
_TROUBLES: Final[Mapping[VoiceTrouble, str]] = {
    VoiceTrouble.NO_SPEECH: translatable("Hardware", "The program espeak-ng cannot be started."),
    VoiceTrouble.NO_VOICE: translatable("Hardware", "espeak-ng has no voice for this language."),
    VoiceTrouble.SPEECH_FAILED: translatable("Hardware", "espeak-ng ended without a sound."),
    VoiceTrouble.NO_SOUND: translatable("Hardware", "There is no loudspeaker."),
    VoiceTrouble.HANGING: translatable("Hardware", "The loudspeaker takes sounds and never ends."),
    VoiceTrouble.CANCELLED: translatable("Hardware", "It was stopped."),
    VoiceTrouble.BACKLOG: translatable("Hardware", "It was stopped."),
}
_INSTALL: Final = said(
    translatable("Hardware", "Install it with {command}."),
    command="sudo apt-get install espeak-ng",
)
_LOUDSPEAKER: Final = said(
    translatable(
        "Hardware",
        "{command} must list the sound card, and the user must be in the group {group}.",
    ),
    command="aplay -l",
    group="audio",
)
_ADVICE: Final[Mapping[VoiceTrouble, Said]] = {
    VoiceTrouble.NO_SPEECH: _INSTALL,
    VoiceTrouble.NO_VOICE: _INSTALL,
    VoiceTrouble.SPEECH_FAILED: _INSTALL,
    VoiceTrouble.NO_SOUND: _LOUDSPEAKER,
    VoiceTrouble.HANGING: _LOUDSPEAKER,
}


class VoiceOnDesk:
    """Looks whether a sentence can be spoken; makes it heard when asked."""

    key = "voice"
    name = said(translatable("Hardware", "Voice and loudspeaker"))

    def __init__(
        self,
        languages: Sequence[Language],
        make: Callable[[], tuple[Speech, Player]],
        words_of: Callable[[Language], Words],
        has_loudspeaker: Callable[[], bool],
    ) -> None:
        """Speak ``languages``; ``make`` loads what speaking needs."""
        self._languages = tuple(languages)
        self._make = make
        self._words_of = words_of
        self._has_loudspeaker = has_loudspeaker
        self._made: tuple[Speech, Player] | None = None
        self._silent: Finding | None = None

    @property
    def trial(self) -> Trial | None:
        """A sentence in each language."""
        return Trial(said(translatable("Hardware", "Play a sentence in each language")), self._play)

    def look(self) -> Finding:
        """Whether there is a voice for every language, tried once, and a loudspeaker."""
        if self._silent is None:
            spoken = {each: self._spoken(each, Event()) for each in self._languages}
            steps = [_step(language, each) for language, each in spoken.items()]
            troubles = tuple(step for step in steps if step.verdict is Verdict.TROUBLE)
            verdict = Verdict.TROUBLE if troubles else Verdict.WELL
            sentence = said(translatable("Hardware", "There is a voice for every language."))
            if troubles:
                sentence = said(translatable("Hardware", "Not every language can be spoken."))
            advice = _advice(spoken.values())
            self._silent = Finding(verdict, sentence, advice, steps=troubles)
        if not self._has_loudspeaker():
            sentence = said(_TROUBLES[VoiceTrouble.NO_SOUND])
            return Finding(Verdict.TROUBLE, sentence, (_LOUDSPEAKER,), steps=self._silent.steps)
        return self._silent

    def close(self) -> None:
        """Nothing is held between two calls; the voices are tried anew next time."""
        self._silent = None

    def _voice(self) -> tuple[Speech, Player]:
        if self._made is None:
            self._made = self._make()
        return self._made

    def _spoken(self, language: Language, cancelled: Event) -> bytes | VoiceTrouble:
        text = self._words_of(language).translate(CONTEXT, _SPOKEN)
        return self._voice()[0].speak(text, language, cancelled)

    def _play(self, cancelled: Event) -> Finding:
        heard = {language: self._heard(language, cancelled) for language in self._languages}
        steps = tuple(_step(language, each) for language, each in heard.items())
        if all(step.verdict is Verdict.WELL for step in steps):
            source = translatable(
                "Hardware", "Did you hear every language, loud enough for the hall?"
            )
            return Finding(Verdict.WELL, said(source), steps=steps)
        source = translatable("Hardware", "Not every language was heard.")
        return Finding(Verdict.TROUBLE, said(source), _advice(heard.values()), steps=steps)

    def _heard(self, language: Language, cancelled: Event) -> float | VoiceTrouble:
        spoken = self._spoken(language, cancelled)
        if isinstance(spoken, VoiceTrouble):
            return spoken
        return self._voice()[1].play(spoken, cancelled)


def _step(language: Language, heard: bytes | float | VoiceTrouble) -> Finding:
    name = LANGUAGES[language].own_name
    if isinstance(heard, VoiceTrouble):
        why = Finding(Verdict.TROUBLE, said(_TROUBLES[heard]))
        source = translatable("Hardware", "{language}: not heard.")
        return Finding(Verdict.TROUBLE, said(source, language=name), steps=(why,))
    source = translatable("Hardware", "{language}: well.")
    return Finding(Verdict.WELL, said(source, language=name))


def _advice(heard: Iterable[bytes | float | VoiceTrouble]) -> tuple[Said, ...]:
    """What to do, each once."""
    troubles = [each for each in heard if isinstance(each, VoiceTrouble)]
    return tuple(dict.fromkeys(_ADVICE[each] for each in troubles if each in _ADVICE))
