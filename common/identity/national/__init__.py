# SPDX-License-Identifier: GPL-3.0-or-later
"""National numbers: what they must look like, and what they say. One module for each country."""
