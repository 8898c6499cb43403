"""From what a user names to a model in memory: registry name, directory, .gguf file, PEFT adapter, or hub id.

Remote code is never run unless it is asked for. Nothing is fetched before `load_model` or `load_tokenizer`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, cast, get_args

from hardwood.errors import CorruptError, MissingError, UsageError
from hardwood.models import registry
from hardwood.runs import read_json

Kind = Literal["registry", "directory", "adapter", "gguf", "hub"]
Prompt = Literal["completion", "chat"]
ASKED = "hardwood.json"
"""In a checkpoint's directory: `{"prompt": FORM}`."""
_HUB_ID = re.compile(r"[\w.-]+/[\w.-]+(@[\w./-]+)?")
_DTYPES = ("auto", "bfloat16", "float16", "float32")


@dataclass(frozen=True)
class ModelRef:
    """A model that was named and found, not loaded.

    Attributes:
        name: as the user gave it.
        kind: what it is.
        prompt: the format it is asked in by default.
        trust_remote_code: whether code of its repository may run.
    """

    name: str
    kind: Kind
    prompt: Prompt = "completion"
    trust_remote_code: bool = False


def resolve(model: str, *, trust_remote_code: bool = False) -> ModelRef:
    """Say what `model` names: a registered name, a local directory or .gguf file, or a hub id (`owner/name[@commit]`).

    Raises:
        UsageError: it is none of these, or a directory without a model; the nearest known name is given.
    """
    if model in registry.names():
        return ModelRef(model, "registry", registry.entry(model).prompt)
    path = Path(model).expanduser()
    if path.is_dir():
        return ModelRef(model, _directory_kind(path), _asked(path), trust_remote_code=trust_remote_code)
    if path.is_file() and path.suffix == ".gguf":
        return ModelRef(model, "gguf")
    if path.exists():
        raise UsageError(
            f"{model} is a file, but no .gguf; give the directory that holds config.json and *.safetensors"
        )
    if _HUB_ID.fullmatch(model) and not model.startswith(("./", "../")):
        return ModelRef(model, "hub", trust_remote_code=trust_remote_code)
    known = [
        *registry.names(),
        "a directory with safetensors",
        "a .gguf file",
        "a hub id such as owner/name",
        "openai:NAME@URL for a server",
    ]
    raise UsageError.unknown("model", model, known)


def _directory_kind(path: Path) -> Kind:
    if (path / "adapter_config.json").is_file():
        return "adapter"
    if (path / "config.json").is_file() and any(path.glob("*.safetensors")):
        return "directory"
    raise UsageError(
        f"the directory {str(path)!r} holds no model. Allowed: one with config.json and *.safetensors, "
        "or a PEFT adapter with adapter_config.json"
    )


def _asked(path: Path) -> Prompt:
    """The form that a run left beside the weights which it trained: they are asked as they were trained and judged."""
    said = read_json(path / ASKED).get("prompt") if (path / ASKED).exists() else "completion"
    if said not in get_args(Prompt):
        raise UsageError.unknown(f"prompt in {path / ASKED}", said, get_args(Prompt))
    return cast(Prompt, said)


def load_model(ref: ModelRef, *, dtype: str = "auto", device: str | None = None) -> Any:
    """The causal language model in evaluation mode, attention by `sdpa`. Adapters are merged into their base.

    Args:
        dtype: "auto" (`fast_dtype`), "bfloat16", "float16" or "float32".
        device: by default the accelerator where there is one.

    Raises:
        UsageError: an unknown dtype.
        MissingError: torch is not installed, or the model cannot be had.
        CorruptError: its bytes are not those published, or not those of a causal language model.
    """
    if dtype not in _DTYPES:
        raise UsageError.unknown("dtype", dtype, _DTYPES)
    torch = require_torch()
    device = device or default_device()
    kind = getattr(torch, fast_dtype(device) if dtype == "auto" else dtype)
    model = _adapted(ref, kind) if ref.kind == "adapter" else _pretrained("AutoModelForCausalLM", ref, dtype=kind)
    return model.to(device).eval()


def default_device() -> str:
    """The accelerator where there is one."""
    return "cuda" if require_torch().cuda.is_available() else "cpu"


def fast_dtype(device: str) -> str:
    """ "bfloat16" where `device` multiplies it in hardware, else "float32".

    Without such instructions a CPU is some three times slower in bfloat16 than in float32 (`docs/performance.md`).
    """
    torch = require_torch()
    if device.startswith("cuda"):
        return "bfloat16" if torch.cuda.is_bf16_supported(including_emulation=False) else "float32"
    if device != "cpu":
        return "bfloat16"
    if not hasattr(torch.cpu, "get_capabilities"):  # before PyTorch 2.13
        return "bfloat16" if getattr(torch.cpu, "_is_avx512_bf16_supported", bool)() else "float32"
    known = torch.cpu.get_capabilities().items()
    return "bfloat16" if any(on is True and "bf16" in name for name, on in known) else "float32"


def load_tokenizer(ref: ModelRef) -> Any:
    """The fast tokenizer of a model; an adapter without one has its base's.

    Raises:
        As `load_model`.
    """
    require_torch()
    if ref.kind == "adapter" and not (Path(ref.name).expanduser() / "tokenizer_config.json").is_file():
        return load_tokenizer(_base(ref))
    return _pretrained("AutoTokenizer", ref)


def _adapted(ref: ModelRef, dtype: Any) -> Any:
    from peft import PeftModel

    base = _pretrained("AutoModelForCausalLM", _base(ref), dtype=dtype)
    return PeftModel.from_pretrained(base, str(Path(ref.name).expanduser())).merge_and_unload()


def _base(ref: ModelRef) -> ModelRef:
    from peft import PeftConfig

    config = PeftConfig.from_pretrained(str(Path(ref.name).expanduser()))
    return resolve(str(config.base_model_name_or_path), trust_remote_code=ref.trust_remote_code)


def _pretrained(auto: str, ref: ModelRef, **options: Any) -> Any:
    """`transformers.<auto>.from_pretrained` of wherever `ref` lies."""
    import transformers
    from safetensors import SafetensorError

    where, revision = place(ref)
    if auto == "AutoModelForCausalLM":
        options["attn_implementation"] = "sdpa"
    options["trust_remote_code"] = ref.trust_remote_code  # left open, transformers would ask on the terminal
    try:
        return getattr(transformers, auto).from_pretrained(where, revision=revision, **options)
    except OSError as error:
        raise MissingError(f"{ref.name}: {_first_line(error)}") from error
    except (ValueError, SafetensorError) as error:
        if "trust_remote_code" in str(error) and not ref.trust_remote_code:
            raise UsageError(
                f"{ref.name} brings code of its own, which runs only where it is asked for: --trust-remote-code, or --set trust_remote_code=true of a run"
            ) from error
        raise CorruptError(f"{ref.name} cannot be loaded as a causal language model: {_first_line(error)}") from error


def place(ref: ModelRef) -> tuple[str, str]:
    """Directory or hub id, and revision, for `from_pretrained`."""
    from hardwood.models.fetch import fetch, fetch_local

    if ref.kind == "registry":
        return str(fetch(ref.name)), "main"
    if ref.kind == "gguf":
        return str(fetch_local(Path(ref.name).expanduser())), "main"
    if ref.kind == "hub":
        name, _, revision = ref.name.partition("@")
        _refuse_without_hub(name, revision or "main")
        return name, revision or "main"
    return str(Path(ref.name).expanduser()), "main"


def _refuse_without_hub(name: str, revision: str) -> None:
    """Raises MissingError where a hub's model is neither in its cache nor to be had: the hub's own library tries for minutes."""
    from huggingface_hub import constants, try_to_load_from_cache

    from hardwood.models.sources import refuse_unreachable

    if constants.HF_HUB_OFFLINE or isinstance(try_to_load_from_cache(name, "config.json", revision=revision), str):
        return
    try:
        refuse_unreachable(constants.ENDPOINT)
    except MissingError as error:
        said = (
            f"{name}: {error}. Without the hub, name a directory, a .gguf file, or one of {', '.join(registry.names())}"
        )
        raise MissingError(said) from error


def require_torch() -> Any:
    """The module. Raises MissingError where model libraries are not installed."""
    try:
        import torch
    except ImportError as error:
        raise MissingError("models need torch and transformers: in hardwood's clone, pip install '.[train]'") from error
    return torch


def _first_line(error: BaseException) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]
