"""The simulator: loopback servers of every provider, with real media, real error shapes and an invoice."""

from storyassets_tests.simulator.control import RemoteSimulator, simulator_process
from storyassets_tests.simulator.faults import Fault
from storyassets_tests.simulator.simulator import Simulator

__all__ = ["Fault", "RemoteSimulator", "Simulator", "simulator_process"]
