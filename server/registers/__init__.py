# SPDX-License-Identifier: GPL-3.0-or-later
"""Inquiries to national registers over X-Road, each on record."""
