# SPDX-License-Identifier: GPL-3.0-or-later
"""What a lobby display shows and says, without a window."""
