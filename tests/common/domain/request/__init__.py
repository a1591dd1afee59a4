# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of a request, told as a specification."""
