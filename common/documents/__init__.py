# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents on paper and as files: laid out by ReportLab, loaded only when one is made."""
