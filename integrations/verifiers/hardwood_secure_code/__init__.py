"""hardwood's scenarios and executed judge for verifiers: `vf-eval hardwood-secure-code`, `vf-validate hardwood-secure-code`."""

from hardwood_secure_code.taskset import SecureCodeTaskset

__all__ = ["SecureCodeTaskset"]
