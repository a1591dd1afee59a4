# SPDX-License-Identifier: GPL-3.0-or-later
"""Qt round the paperwork: loaded when somebody first asks for it."""
