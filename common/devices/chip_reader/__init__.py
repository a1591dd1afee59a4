# SPDX-License-Identifier: GPL-3.0-or-later
"""The reader that talks to the chips of identity documents over PC/SC."""
