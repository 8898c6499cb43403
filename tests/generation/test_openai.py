"""The policy behind an endpoint, against a real local server that behaves, and that does not."""

from __future__ import annotations

import socket
import time
from typing import Any

import pytest
from endpoint_server import Answer, Server

from hardwood.errors import UsageError
from hardwood.evaluation.runner import SamplingConfig, evaluate
from hardwood.generation.endpoint import Endpoint, EndpointConfig, EndpointError, parse_name
from hardwood.generation.openai_backend import Asking, OpenAIPolicy
from hardwood.generation.opening import open_policy
from hardwood.generation.policy import Request
from hardwood.generation.stop import stop_rule
from hardwood.scenarios import Scenario

QUICK = EndpointConfig(timeout_s=1.0, tries=3, first_pause_s=0.01, max_reply_bytes=1 << 20)
BODY = "    return x + 1\n\n\ndef other():\n    pass\n"


def completions(server: Server, path: str, payload: dict[str, Any]) -> None:
    usage = {"completion_tokens": 9, "prompt_tokens": 4}
    server.reply({"choices": [{"text": BODY, "finish_reason": "stop"}], "usage": usage})


def chat(server: Server, path: str, payload: dict[str, Any]) -> None:
    if path != "/v1/chat/completions":
        server.reply({"error": {"message": "no such route"}}, 404)
        return
    code = payload["messages"][0]["content"].split("```python\n")[1].split("```")[0]
    server.reply(
        {
            "choices": [{"message": {"content": f"Sure:\n```python\n{code}{BODY}```\nDone."}}],
            "usage": {"completion_tokens": 9},
        }
    )


def request(n: int = 2, **more: Any) -> Request:
    return Request("def f(x):\n", n=n, stop=stop_rule("python"), **more)


def test_completions_are_cut_by_our_rule(serve: Any) -> None:
    policy = OpenAIPolicy(serve(completions), config=QUICK)
    assert policy.mode == "completions"
    (samples,) = policy.sample([request(prefix="    y = 1\n")])
    assert [(sample.text, sample.finish) for sample in samples] == [("    return x + 1\n", "stop")] * 2
    assert (policy.generated_tokens, policy.prefill_tokens) == (18, 8)
    sent = [payload for _, payload, _ in serve.asked[1:]]
    assert {payload["prompt"] for payload in sent} == {"def f(x):\n    y = 1\n"}
    assert len({payload["seed"] for payload in sent}) == 2, "two samples, two seeds"


def test_a_server_that_only_chats(serve: Any) -> None:
    policy = OpenAIPolicy(serve(chat), config=QUICK)
    assert policy.mode == "chat"
    assert policy.sample([request()])[0][0].text == "    return x + 1\n"
    with pytest.raises(UsageError, match="cannot branch inside a program"):
        policy.sample([request(prefix="    y = 1\n")])
    with pytest.raises(UsageError, match="off-golden mass"):
        policy.logprobs([("def f(x):\n", "    return x\n")])


def test_log_probabilities_where_they_are_echoed(serve: Any) -> None:
    def echo(server: Server, path: str, payload: dict[str, Any]) -> None:
        tokens = ["def f():\n", "    return", " 1\n", "\n"]
        places = [0, 9, 19, 22]
        server.reply(
            {
                "choices": [
                    {
                        "text": "".join(tokens),
                        "logprobs": {
                            "tokens": tokens,
                            "token_logprobs": [None, -1.0, -2.0, -3.0],
                            "text_offset": places,
                        },
                    }
                ]
            }
        )

    policy = OpenAIPolicy(serve(echo), "completions", config=QUICK)
    (scored,) = policy.logprobs([("def f():\n", "    return 1\n")])
    assert [(token.text, token.start, token.end, token.logprob) for token in scored] == [
        ("    return", 0, 10, -1.0),
        (" 1\n", 10, 13, -2.0),
    ]
    silent = OpenAIPolicy(serve(completions), "completions", config=QUICK)
    with pytest.raises(UsageError, match="echoes no log-probabilities"):
        silent.logprobs([("def f():\n", "    return 1\n")])


GOOD_ECHO = {"tokens": ["def f():\n", "    pass\n"], "token_logprobs": [None, -1.0], "text_offset": [0, 9]}


@pytest.mark.parametrize(
    "document",
    [
        {"result": "x"},
        {"choices": []},
        {"choices": ["x"]},
        {"choices": [{"text": "def f():\n", "logprobs": {**GOOD_ECHO, "text_offset": [0]}}]},
        {"choices": [{"text": "def f():\n", "logprobs": {**GOOD_ECHO, "token_logprobs": [None, "likely"]}}]},
        {"choices": [{"text": "def f():\n", "logprobs": {**GOOD_ECHO, "text_offset": [0, "9"]}}]},
    ],
)
def test_log_probabilities_of_another_shape_are_an_error_of_the_endpoint(serve: Any, document: Any) -> None:
    policy = OpenAIPolicy(serve(lambda s, p, q: s.reply(document)), "completions", config=QUICK)
    with pytest.raises(EndpointError, match="another shape"):
        policy.logprobs([("def f():\n", "    pass\n")])


def test_busy_servers_are_asked_again(serve: Any) -> None:
    left = [(429, {"Retry_After": "0.01"}), (503, {})]

    def busy(server: Server, path: str, payload: dict[str, Any]) -> None:
        if left:
            status, headers = left.pop(0)
            server.reply({"error": "slow down"}, status, **headers)
        else:
            completions(server, path, payload)

    policy = OpenAIPolicy(serve(busy), "completions", concurrency=1, config=QUICK)
    assert policy.sample([Request("def f(x):\n", stop=stop_rule("python"))])[0][0].finish == "stop"
    assert len(serve.asked) == 3


def hangs(server: Server, path: str, payload: dict[str, Any]) -> None:
    time.sleep(3)


def drips(server: Server, path: str, payload: dict[str, Any]) -> None:
    server.send_response(200)
    server.end_headers()
    for _ in range(40):
        try:
            server.wfile.write(b" ")
            server.wfile.flush()
        except OSError:
            return
        time.sleep(0.1)


def cut_off(server: Server, path: str, payload: dict[str, Any]) -> None:
    server.send_response(200)
    server.send_header("Content-Length", "100")
    server.end_headers()
    server.wfile.write(b'{"choices": [{"te')


MISBEHAVIOUR: dict[str, tuple[Answer, str]] = {
    "500": (lambda s, p, q: s.reply({"error": "broken"}, 500), "status 500"),
    "html": (lambda s, p, q: s.reply(b"<html>login</html>"), "no JSON"),
    "half": (lambda s, p, q: s.reply(b'{"choices": [{"text'), "no JSON"),
    "list": (lambda s, p, q: s.reply([1]), "no JSON object"),
    "tokens in words": (
        lambda s, p, q: s.reply({"choices": [{"text": "x"}], "usage": {"completion_tokens": "many"}}),
        "another shape",
    ),
    "tokens without end": (
        lambda s, p, q: s.reply(b'{"choices": [{"text": "x"}], "usage": {"completion_tokens": Infinity}}'),
        "another shape",
    ),
    "text in parts": (lambda s, p, q: s.reply({"choices": [{"text": ["x"]}]}), "another shape"),
    "another shape": (lambda s, p, q: s.reply({"result": "x"}), "another shape"),
    "no choices": (lambda s, p, q: s.reply({"choices": []}), "another shape"),
    "long": (lambda s, p, q: s.reply(b" " * (10 << 20)), "more than 1 MiB"),
    "refused": (lambda s, p, q: s.reply({"error": {"message": "no such model"}}, 400), "no such model"),
    "hangs": (hangs, "Timeout"),
    "drips": (drips, "does not end in time"),
    "cut off": (cut_off, "Error"),
}


@pytest.mark.parametrize("name", MISBEHAVIOUR)
def test_a_reply_that_is_none_is_an_error(name: str, serve: Any) -> None:
    answer, message = MISBEHAVIOUR[name]
    policy = OpenAIPolicy(serve(answer), "completions", config=QUICK)
    (samples,) = policy.sample([request()])
    assert {(sample.finish, sample.text) for sample in samples} == {("error", "")}
    assert message in samples[0].error


def test_replies_that_are_none_are_never_counted_as_programs(serve: Any, notes: Scenario, executor: Any) -> None:
    calls = executor.calls
    policy = OpenAIPolicy(serve(MISBEHAVIOUR["500"][0]), "completions", config=QUICK)
    outcome = evaluate(policy, [notes], executor, SamplingConfig(n=3), max_error_share=1.0)
    assert [record["status"] for record in outcome.records] == ["error"] * 3
    assert executor.calls == calls, "nothing was judged"


@pytest.mark.parametrize(("status", "said"), [(401, "no"), (404, "The model `tiny` does not exist.")])
def test_what_every_request_would_get_ends_it_at_the_first(status: int, said: str, serve: Any) -> None:
    answers = iter([status])
    policy = OpenAIPolicy(serve(lambda s, p, q: s.reply({"error": said}, next(answers, 200))), "chat", 1, QUICK)
    with pytest.raises(EndpointError, match=f"status {status}"):
        policy.sample([request(n=8)])
    assert len(serve.asked) < 8


@pytest.mark.parametrize("status", [403, 404])
def test_a_prompt_that_is_refused_is_an_error_of_its_samples_also_as_the_first(status: int, serve: Any) -> None:
    policy = OpenAIPolicy(serve(lambda s, p, q: s.reply({"error": "flagged by moderation"}, status)), "chat", 1, QUICK)
    (samples,) = policy.sample([request()])
    assert {sample.finish for sample in samples} == {"error"}


def test_a_limit_that_is_too_large_teaches_no_other_name(serve: Any) -> None:
    said = (
        "'max_tokens' or 'max_completion_tokens' is too large: 400. This model's maximum context length is 512 tokens"
    )
    for mode in ("chat", "completions"):
        policy = OpenAIPolicy(serve(lambda s, p, q: s.reply({"error": {"message": said}}, 400)), mode, 1, QUICK)
        policy.sample([request(n=2)])
        assert all("max_tokens" in payload for _, payload, _ in serve.asked)


def test_a_refusal_in_other_shapes_is_learnt_from(serve: Any) -> None:
    def strict(server: Server, path: str, payload: dict[str, Any]) -> None:
        if "seed" in payload:
            server.reply({"detail": [{"loc": ["body", "seed"], "msg": "Extra inputs are not permitted"}]}, 422)
        else:
            server.reply({"choices": [{"text": "    x\n"}]})

    (samples,) = OpenAIPolicy(serve(strict), "completions", 1, QUICK).sample([request()])
    assert {sample.text for sample in samples} == {"    x\n"}


def test_no_part_of_a_header_is_told(serve: Any) -> None:
    said = {"error": {"message": "x" * 290 + " token gw-TOKEN-12345 has no quota left"}}
    config = EndpointConfig(1.0, 1, headers={"authorization": "Bearer gw-TOKEN-12345"})
    (samples,) = OpenAIPolicy(serve(lambda s, p, q: s.reply(said, 402)), "chat", 1, config).sample([request()])
    assert "status 402" in samples[0].error and "gw-T" not in samples[0].error


def test_a_header_that_lets_in_stands_in_place_of_the_key(
    serve: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "s3cret-key")
    monkeypatch.delenv("HARDWOOD_API_KEY", raising=False)
    model = serve(lambda s, p, q: s.reply({"choices": [{"text": "x"}]}))
    OpenAIPolicy(model, "completions", config=EndpointConfig(headers={"authorization": "Bearer mine"})).sample(
        [request()]
    )
    assert serve.asked[0][2] == "Bearer mine" and "OPENAI_API_KEY" not in capsys.readouterr().err


def test_a_single_404_among_answers_is_an_error_of_one_sample(serve: Any) -> None:
    answers = iter([200, 404, 200])
    policy = OpenAIPolicy(
        serve(lambda s, p, q: s.reply({"choices": [{"text": "    x\n"}]}, next(answers))), "completions", 1, QUICK
    )
    (samples,) = policy.sample([request(n=3)])
    assert [sample.finish for sample in samples] == ["stop", "error", "stop"]


def test_a_parameter_that_is_refused_is_sent_by_its_other_name_or_not_at_all(serve: Any) -> None:
    """As newer servers answer: first one name, then another parameter; each is learnt once."""

    def choosy(server: Server, path: str, payload: dict[str, Any]) -> None:
        if "max_tokens" in payload:
            said = "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead."
        elif "seed" in payload:
            said = "Unrecognized request argument supplied: seed"
        else:
            server.reply({"choices": [{"message": {"content": "    return 1\n"}}]})
            return
        server.reply({"error": {"message": said}}, 400)

    policy = OpenAIPolicy(serve(choosy), "chat", 1, QUICK)
    (samples,) = policy.sample([request(n=3)])
    assert {sample.text for sample in samples} == {"    return 1\n"}
    assert len(serve.asked) == 5, "two refusals, and three answers"
    assert serve.asked[-1][1]["max_completion_tokens"] == 512 and "top_p" in serve.asked[-1][1]


def test_an_assistant_is_asked_as_it_is_deployed(serve: Any) -> None:
    reply = "Sure:\n```python\nreturn 1\n```"
    model = serve(lambda s, p, q: s.reply({"choices": [{"message": {"content": reply}, "finish_reason": "length"}]}))
    asking = Asking("You are terse.", {"reasoning_effort": "low", "top_p": 0.5})
    policy = open_policy(model, endpoint=EndpointConfig(headers={"x-team": "blue"}), asking=asking)
    ((sample,),) = policy.sample([request(n=1)])
    (path, payload, _), headers = serve.asked[0], serve.headers[0]
    assert path.endswith("/chat/completions") and headers["x-team"] == "blue"
    assert [message["role"] for message in payload["messages"]] == ["system", "user"]
    assert (payload["reasoning_effort"], payload["top_p"]) == ("low", 0.5)
    assert (sample.text.strip(), sample.reply, sample.finish) == ("return 1", reply, "length")
    with pytest.raises(UsageError, match="a system prompt is for chats"):
        open_policy(model, form="completion", asking=asking)


@pytest.mark.parametrize(
    "copied",
    ["", "/", "/v1", "/v1/", "/v1/chat/completions", "/v1/completions", "/chat/completions/"],
)
def test_an_address_that_was_copied_whole_is_the_same(copied: str) -> None:
    assert parse_name(f"openai:a@https://host/api{copied}") == ("a", "https://host/api/v1")
    assert parse_name(f"openai:a@http://completions{copied}") == ("a", "http://completions/v1")


def test_a_path_of_ones_own_stays() -> None:
    assert parse_name("openai:a@https://host/chat") == ("a", "https://host/chat/v1")
    assert parse_name("openai:a@http://chat:8000") == ("a", "http://chat:8000/v1")


def test_where_a_key_of_openai_goes_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("HARDWOOD_API_KEY", raising=False)
    monkeypatch.setenv("OPENAI_API_KEY", "s3cret-key")
    Endpoint("https://api.openai.com/v1")
    assert capsys.readouterr().err == ""
    Endpoint("http://gateway.example/v1")
    said = capsys.readouterr().err
    assert "gateway.example, unencrypted" in said and "s3cret" not in said
    monkeypatch.setenv("HARDWOOD_API_KEY", "another")
    Endpoint("http://gateway.example/v1")
    assert capsys.readouterr().err == ""


def test_the_key_comes_from_the_environment_and_is_never_said(serve: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HARDWOOD_API_KEY", "s3cret-key")
    policy = OpenAIPolicy(serve(MISBEHAVIOUR["refused"][0]), "completions", config=QUICK)
    (samples,) = policy.sample([request()])
    assert serve.asked[0][2] == "Bearer s3cret-key"
    assert "s3cret" not in samples[0].error + repr(policy) + repr(vars(policy))


@pytest.mark.parametrize(
    "model",
    [
        "openai:name", "openai:@http://x", "openai:a@ftp://x", "openai:a@http://h:port", "openai:a@http://h:99999", "openai:a@http://[::1",
    ],
)  # fmt: skip
def test_a_wrong_name_says_the_form(model: str) -> None:
    with pytest.raises(UsageError, match="openai:NAME@URL"):
        parse_name(model)


def test_names() -> None:
    assert parse_name("openai:org/m@h@http://127.0.0.1:8000/v1/") == ("org/m@h", "http://127.0.0.1:8000/v1")


def test_nobody_at_the_address_is_told_before_anything_is_asked() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        nobody = f"openai:tiny@http://127.0.0.1:{free.getsockname()[1]}"
    for mode in (None, "completions", "chat"):
        with pytest.raises(EndpointError, match="ConnectError"):
            OpenAIPolicy(nobody, mode, config=QUICK)
