# SPDX-License-Identifier: GPL-3.0-or-later
"""The display's thin shell: from the flow to QML, and from worker threads to the window."""
