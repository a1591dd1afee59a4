# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole office in one process: real rules, stores, links and sequencer; all else is simulated.

One number, the seed, decides everything: which fault comes when, who presses what, which of two
messages is faster. The same seed gives the same run, to the last step.

Each run is driven by a seeded generator of our own rather than by Hypothesis: a run is many
hundred steps deep, which is farther than stateful tests draw well, a seed of a few digits says
all that is needed to see a run again, and nothing is spent on shrinking runs that pass, which
is all of them. What shrinking would do for a run that fails, ``STEPS=n`` does by hand.

What is real: ``common.domain``, ``common.storage``, ``common.sync.Station`` with all its threads,
``common.sync.http`` down to its session, ``server.sequencer.Writer``, ``server.storage``, the
server's gate and rights. What is simulated is in the modules here, one each: time and the
order of things (``world``), threads (``strands``), disks (``disk``), the network (``lines``),
HTTP's server side (``office_server``), people (``people``) and misfortune (``faults``).
"""
