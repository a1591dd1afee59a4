# SPDX-License-Identifier: GPL-3.0-or-later
"""The public pages: what is offered on line, filing a request, how it stands, checking a document.

Every page works without JavaScript; htmx only keeps a draft while somebody types.
"""
