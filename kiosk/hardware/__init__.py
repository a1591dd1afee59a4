# SPDX-License-Identifier: GPL-3.0-or-later
"""The hardware desk: what an installer needs on site, in a window or as text.

Each device is one small file with a class as ``findings.DeskDevice`` says; ``devices`` lists
them. What they find is a value, and the two faces (``window`` and ``text_face``) only show it.
"""
