"""What a model's name opens, and how that model is asked."""

from __future__ import annotations

from typing import Any

from hardwood.generation.endpoint import EndpointConfig
from hardwood.generation.openai_backend import OpenAIPolicy
from hardwood.generation.opening import format_of, open_policy
from hardwood.models import resolve


def test_a_served_model_is_opened_with_its_settings_and_asked_to_complete(serve: Any) -> None:
    name = serve(
        lambda server, path, payload: server.reply({"choices": [{"text": "", "finish_reason": "stop"}], "usage": {}})
    )
    policy = open_policy(name, concurrency=3, endpoint=EndpointConfig(timeout_s=7.0))
    assert isinstance(policy, OpenAIPolicy) and policy.concurrency == 3
    assert policy.endpoint.config.timeout_s == 7.0
    assert format_of(name, "chat").kind == "completion"


def test_a_named_format_wins_over_the_registry() -> None:
    assert resolve("smollm2-135m").prompt == "chat"
    assert format_of("smollm2-135m", "completion").kind == "completion"


def test_auto_takes_what_the_registry_says() -> None:
    assert format_of("smollm2-135m") == format_of("smollm2-135m", resolve("smollm2-135m").prompt)
