# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may do what: devices by token, clerks by password, and what each may send."""
