# SPDX-License-Identifier: GPL-3.0-or-later
"""Is a chip genuine? Asked of documents that openssl has signed."""
