# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a chip is genuine: who signed it, who vouches for the signer, and is it no copy.

Passive authentication (ICAO 9303-11 section 5.1, 9303-12), active authentication (9303-11
section 6.1) and chip authentication (section 6.2). The certificates of the countries are handed
in as a ``TrustStore``; today comes from the caller.
"""
