# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms: what a service asks, and what may be answered."""
