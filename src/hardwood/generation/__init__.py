"""Who writes: the policy protocol, how a model is asked, and one backend a file.

Importing this package imports no torch.
"""

from hardwood.generation.format import Format
from hardwood.generation.policy import Completion, Finish, Policy, Progress, Request, TokenLogprob
from hardwood.generation.scripted import ScriptedPolicy
from hardwood.generation.stop import StopRule, stop_rule

__all__ = [
    "Completion",
    "Finish",
    "Format",
    "Policy",
    "Progress",
    "Request",
    "ScriptedPolicy",
    "StopRule",
    "TokenLogprob",
    "stop_rule",
]
