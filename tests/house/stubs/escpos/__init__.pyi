# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of python-escpos that Nobat uses; the library brings no types of its own."""
