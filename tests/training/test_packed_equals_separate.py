"""The claim that everything rests on: the packed tree gives the loss and the gradients of the separate sequences."""

from __future__ import annotations

import copy

import pytest
import torch
from separate_sequences import completion_logp, naive_loss
from training_examples import anchor, branching_tree, make_model, pair

from hardwood.errors import UsageError
from hardwood.training.forward import check_model, node_logprobs
from hardwood.training.loss import LossSettings, Totals, tsp_loss
from hardwood.training.packing import Packer, concatenate
from hardwood.training.references import with_references
from hardwood.training.rows import group_by_tree

CPU = torch.device("cpu")


def perturbed(model):
    """Another policy than the reference, so that margins are not 0."""
    moved = copy.deepcopy(model)
    torch.manual_seed(1)
    with torch.no_grad():
        for parameter in moved.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.02)
    return moved


def packed_loss(model, reference, tokenizer, rows, settings, scope="segment"):
    packer = Packer(tokenizer, scope)
    trees = [packer.pack(tree) for tree in group_by_tree(rows)]
    pack = concatenate(with_references(reference, trees, 4096, CPU, torch.autocast("cpu", enabled=False)))
    return tsp_loss(node_logprobs(model, pack), pack, settings, Totals.of([pack])).loss


def gradients(loss, model):
    model.zero_grad()
    loss.backward()
    return {name: parameter.grad.clone() for name, parameter in model.named_parameters()}


@pytest.mark.parametrize("family", ["llama", "qwen2", "mistral", "mixed"])
@pytest.mark.parametrize("scope", ["segment", "suffix", "fork"])
@pytest.mark.parametrize("loss_type", ["logistic", "ipo"])
def test_loss_and_every_gradient_equal_those_of_separate_sequences(tokenizer, family, scope, loss_type):
    reference = make_model(family)
    model = perturbed(reference)
    rows = branching_tree("one") + branching_tree("two", "# other task\nimport os\n")
    settings = LossSettings(loss_type=loss_type, golden_weight=0.5, ability_weight=0.25)
    separate = naive_loss(model, reference, tokenizer, rows, settings, scope)
    expected = gradients(separate, model)
    packed = packed_loss(model, reference, tokenizer, rows, settings, scope)
    got = gradients(packed, model)
    assert packed.item() == pytest.approx(separate.item(), rel=1e-5)
    norm = torch.stack([grad.norm() for grad in expected.values()]).norm()
    for name in expected:
        error = (got[name] - expected[name]).norm()
        assert error <= 1e-5 * max(expected[name].norm(), norm / 10), name


@pytest.mark.parametrize("attention", ["eager", "sdpa"])
@pytest.mark.parametrize("tied", [True, False])
def test_node_logprobs_equal_each_sequence_alone_from_its_first_token(tokenizer, attention, tied):
    model = make_model("qwen2", attn_implementation=attention, tie_word_embeddings=tied)
    rows = [pair("x = 1\n", "return x\n", "y"), pair("x = 1\n", "return x\n", "os.system(x)\n")]
    pack = Packer(tokenizer).pack(rows)
    with torch.no_grad():
        logp = node_logprobs(model, pack)
        golden, losing = pack.golden.sum(logp), pack.losing.sum(logp)
        for i, row in enumerate(rows):
            want = [
                completion_logp(model, tokenizer, row["prompt"], "x = 1\n" + row[s], 6) for s in ("golden", "losing")
            ]
            assert golden[i].item() == pytest.approx(want[0].item(), rel=1e-5)
            assert losing[i].item() == pytest.approx(want[1].item(), rel=1e-5)


def test_order_of_siblings_and_trees_changes_nothing(tokenizer):
    reference = make_model()
    model = perturbed(reference)
    rows = branching_tree("one") + branching_tree("two", "# other\n")
    settings = LossSettings()
    forward = packed_loss(model, reference, tokenizer, rows, settings)
    backward = packed_loss(model, reference, tokenizer, rows[::-1], settings)
    assert backward.item() == pytest.approx(forward.item(), rel=1e-6)


def test_changing_a_sibling_leaves_a_branch_as_it_was(tokenizer):
    model = make_model()
    kept = pair("x = 1\n", "return x\n", "return path\n")
    found = []
    for sibling in ("os.system(x)\n", "os.system(y)\n"):
        pack = Packer(tokenizer).pack([pair("x = 1\n", "return x\n", sibling), kept])
        with torch.no_grad():
            found.append(pack.losing.sum(node_logprobs(model, pack))[1])
    assert torch.equal(*found)


def test_a_tree_is_the_same_alone_and_beside_another(tokenizer):
    model = make_model()
    packer = Packer(tokenizer)
    one, two = packer.pack(branching_tree()), packer.pack(branching_tree(prompt="# other\n"))
    with torch.no_grad():
        together = node_logprobs(model, concatenate([one, two]))
        apart = torch.cat([node_logprobs(model, one), node_logprobs(model, two)])
    torch.testing.assert_close(together, apart, rtol=1e-5, atol=1e-5)


def test_packing_saves_what_the_tree_shares(tokenizer):
    path = "".join(f"line_{i} = {i}\n" for i in range(8))
    rows = [pair(path[: 11 * i], path[11 * i : 11 * i + 11], f"bad_{i}{k}\n") for i in range(8) for k in range(3)]
    pack = Packer(tokenizer, "suffix").pack([*rows, anchor(path)])
    assert pack.separate_tokens / len(pack) > 10


def test_models_that_cannot_be_packed_are_refused():
    check_model(make_model())
    with pytest.raises(UsageError, match=r"attention_dropout=0\.1"):
        check_model(make_model(attention_dropout=0.1))
    scaled = make_model()
    plain = scaled.forward
    scaled.forward = lambda **inputs: _halved(plain(**inputs))
    with pytest.raises(UsageError, match="cannot be trained packed"):
        check_model(scaled)


def _halved(output):
    output.logits = output.logits / 2
    return output


@pytest.mark.parametrize("family", ["mistral", "mixed"])
def test_sliding_windows_are_shorter_than_the_sequences(tokenizer, family):
    """Without its window the model says something else: what the test above holds is not held by accident."""
    pack = Packer(tokenizer).pack(branching_tree())
    windowed, full = make_model(family), make_model(family)
    full.config.sliding_window = 10_000
    with torch.no_grad():
        assert (node_logprobs(windowed, pack) - node_logprobs(full, pack)).abs().max() > 1e-3
    check_model(windowed)


def deep_tree(depth):
    """A node on the losing branch of the node above it, `depth` of them, two losing branches each."""
    rows, prefix = [], ""
    for level in range(depth):
        golden, losing, other = f"a{level} = 1\n", f"b{level} = x\n", f"os.system(c{level})\n"
        rows += [pair(prefix, golden, losing), pair(prefix, golden, other, weight=0.5)]
        prefix += losing
    return [*rows, anchor("a0 = 1\nreturn x\n")]


@pytest.mark.parametrize("family", ["llama", "mixed"])
@pytest.mark.parametrize("depth", [1, 2, 3, 4, 5])
def test_any_depth_is_exact(tokenizer, family, depth):
    reference = make_model(family)
    model, rows, settings = perturbed(reference), deep_tree(depth), LossSettings(golden_weight=0.5)
    separate = naive_loss(model, reference, tokenizer, rows, settings, "segment")
    expected = gradients(separate, model)
    packed = packed_loss(model, reference, tokenizer, rows, settings)
    got = gradients(packed, model)
    assert packed.item() == pytest.approx(separate.item(), rel=1e-5)
    norm = torch.stack([grad.norm() for grad in expected.values()]).norm()
    for name in expected:
        assert (got[name] - expected[name]).norm() <= 1e-5 * max(expected[name].norm(), norm / 10), name


def test_bfloat16_is_no_worse_packed_than_separate(tokenizer):
    exact, low = make_model("qwen2"), make_model("qwen2").to(torch.bfloat16)
    rows = [row for row in branching_tree() if row["kind"] == "pair" and row["losing"]]
    pack = Packer(tokenizer).pack(rows)
    with torch.no_grad():
        wanted, packed = node_logprobs(exact, pack), node_logprobs(low, pack)
        alone = torch.zeros_like(wanted)
        for path in pack_paths(pack):
            ids = pack.input_ids[path]
            logits = low(input_ids=ids[None], use_cache=False).logits[0].float().log_softmax(-1)
            alone[path[1:]] = logits[torch.arange(len(path) - 1), ids[1:]]
    where = pack.targets
    error, allowed = ((values - wanted)[where].abs().mean() for values in (packed, alone))
    assert 0 < error <= 1.5 * allowed


def pack_paths(pack):
    """Nodes from the root to each leaf."""
    leaves = [node for node in range(len(pack)) if pack.end[node] == node + 1]
    for leaf in leaves:
        path = [leaf]
        while pack.parent[path[-1]] >= 0:
            path.append(int(pack.parent[path[-1]]))
        yield torch.tensor(path[::-1])


def test_a_pair_without_a_losing_side_raises_the_golden_one_alone(tokenizer):
    reference = make_model()
    model = perturbed(reference)
    rows = [
        {**row, "losing": "", "losing_suffix": ""} if row["kind"] == "pair" else row for row in branching_tree("one")
    ]
    settings = LossSettings(golden_weight=0.0, ability_weight=0.0)
    separate = naive_loss(model, reference, tokenizer, rows, settings)
    packed = packed_loss(model, reference, tokenizer, rows, settings)
    assert packed.item() == pytest.approx(separate.item(), rel=1e-5)
    got, expected = gradients(packed, model), gradients(separate, model)
    assert any(bool(grad.any()) for grad in expected.values())
    for name in expected:
        torch.testing.assert_close(got[name], expected[name], rtol=1e-4, atol=1e-6)
