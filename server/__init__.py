# SPDX-License-Identifier: GPL-3.0-or-later
"""The server of an office, or of the centre: the log and its sequencer."""
