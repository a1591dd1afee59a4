# SPDX-License-Identifier: GPL-3.0-or-later
"""Leaves out what needs a card service, on machines that have none."""

from tests.virtual import card_service

# pcscd and vsmartcard-vpcd are not among the packages that every machine is given: the virtual
# reader listens on all addresses, so that it must never get onto a kiosk.
collect_ignore = [] if card_service.installed() else ["test_real_service.py"]
