"""The models that hardwood knows: where their bytes come from, and how they are loaded.

Importing this package imports no torch.
"""

from hardwood.models.load import ModelRef, default_device, fast_dtype, load_model, load_tokenizer, place, resolve
from hardwood.models.registry import DEFAULT_MODEL, ModelEntry, entry, names

__all__ = [
    "DEFAULT_MODEL",
    "ModelEntry",
    "ModelRef",
    "default_device",
    "entry",
    "fast_dtype",
    "load_model",
    "load_tokenizer",
    "names",
    "place",
    "resolve",
]
