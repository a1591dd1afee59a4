# SPDX-License-Identifier: GPL-3.0-or-later
"""The sequencer: it alone appends to the offices' logs, one transaction after the other."""
