# SPDX-License-Identifier: GPL-3.0-or-later
"""The device's link to its server: outbox, stream, connectivity."""
