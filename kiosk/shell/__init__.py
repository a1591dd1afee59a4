# SPDX-License-Identifier: GPL-3.0-or-later
"""Qt round the kiosk's flow: workers, the model that QML binds to, and the window's guard."""
