# SPDX-License-Identifier: GPL-3.0-or-later
"""The tests, laid out like the packages that they specify."""
