# SPDX-License-Identifier: GPL-3.0-or-later
"""What a kiosk has done for a citizen's paperwork: by the server, and by its printers."""
