# SPDX-License-Identifier: GPL-3.0-or-later
"""National registers of invented people, for tests and the demo, behind a security server."""
