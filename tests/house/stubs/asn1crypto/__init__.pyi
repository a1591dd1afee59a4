# SPDX-License-Identifier: GPL-3.0-or-later
"""What we use of asn1crypto. Parts of a structure have no type of their own: we convert them."""
