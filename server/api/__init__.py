# SPDX-License-Identifier: GPL-3.0-or-later
"""The server's HTTP interface: one module for each thing that can be asked for."""
