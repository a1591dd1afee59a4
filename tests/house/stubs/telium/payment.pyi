# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages of pyTeliumManager."""

class TeliumDataException(Exception): ...  # noqa: N818 - the library's name

class TeliumAsk:
    @property
    def amount(self) -> float: ...
    @property
    def currency_numeric(self) -> str: ...
    @staticmethod
    def new_payment(
        amount: float,
        payment_mode: str,
        target_currency: str,
        collect_payment_source_info: bool,
    ) -> TeliumAsk: ...

class TeliumResponse:
    @property
    def amount(self) -> float: ...
    @property
    def currency_numeric(self) -> str: ...
    @property
    def transaction_result(self) -> int: ...
    @property
    def transaction_id(self) -> str: ...
