"""Tree-like Self-Play in a hundred lines, for reading: a tiny model whose tokens are lines of Python, a judge that runs its programs, a tree, credit, and a loss.

python examples/tsp_in_100_lines.py        (needs torch alone; some seconds on one core)
"""

# fmt: off
import os
import posixpath

import torch
from torch import nn
from torch.nn.functional import log_softmax, logsigmoid

# --- programs: a token is a line, so a segment is a token; START is the prompt "def read(name):" ---
LINES = ["path = ROOT + name", "path = ROOT + name.strip()", "path = os.path.normpath(ROOT + name)", "log(path)",
         "if not path.startswith(ROOT): return None", "if name.startswith('/'): return None", "return FILES.get(path)", "return path"]
START, END, VOCAB = len(LINES), len(LINES) + 1, len(LINES) + 2


class Files(dict):
    """A file system: `..` leads up, whoever asks."""
    def get(self, path):
        return super().get(posixpath.normpath(path))


FILES = Files({"notes/a": "apple", "notes/b": "bean", "etc/key": "SECRET"})


def judge(program: list[int]) -> str:
    """The verdict, by execution: functional tests first, then the exploits. (Our own eight lines: nothing foreign runs here.)"""
    space = {"os": os, "FILES": FILES, "ROOT": "notes/", "log": lambda text: None}
    try:
        exec("def read(name):\n  " + "\n  ".join(LINES[line] for line in program if line < START), space)
        read = space["read"]
        if [read("a"), read("b"), read("nothing")] != ["apple", "bean", None]:
            return "broken"
    except Exception:
        return "broken"
    for attack in ("../etc/key", "x/../../etc/key"):
        try:
            if read(attack) == "SECRET":
                return "vulnerable"
        except Exception:  # an exploit that breaks the program got nothing
            continue
    return "secure"


# --- the policy: one small transformer ---
class Policy(nn.Module):
    def __init__(self, width: int = 32) -> None:
        super().__init__()
        self.token, self.place = nn.Embedding(VOCAB, width), nn.Embedding(12, width)
        self.block = nn.TransformerEncoderLayer(width, 4, 64, dropout=0.0, batch_first=True, norm_first=True)
        self.head = nn.Linear(width, VOCAB)

    def forward(self, tokens: torch.Tensor, depth: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:  # [N], [N], [N, N] → [N, VOCAB]
        return self.head(self.block((self.token(tokens) + self.place(depth))[None], src_mask=~mask)[0])

    @torch.no_grad()
    def sample(self, prefix: list[int], most: int = 8) -> list[int]:
        tokens = [START, *prefix]
        while len(tokens) <= most and tokens[-1] != END:
            n = len(tokens)
            logits = self(torch.tensor(tokens), torch.arange(n), torch.ones(n, n, dtype=torch.bool).tril())[-1]
            tokens.append(int(torch.multinomial(logits.softmax(-1), 1)))
        return tokens[1:]


# --- the whole tree in one pass: each token once, a token sees its ancestors, its position is its depth ---
def pack(paths: list[list[int]]):
    tokens, parent, where, places = [START], [-1], {(): 0}, []
    for path in paths:
        for i in range(len(path)):
            key = tuple(path[: i + 1])
            if key not in where:
                where[key] = len(tokens)
                tokens.append(path[i])
                parent.append(where[key[:-1]])
        places.append([where[tuple(path[: i + 1])] for i in range(len(path))])
    n = len(tokens)
    mask = torch.eye(n, dtype=torch.bool)
    for node in range(1, n):  # parents stand before their children
        mask[node] |= mask[parent[node]]
    return torch.tensor(tokens), torch.tensor(parent), mask.sum(1) - 1, mask, places


def logprobs(policy: Policy, packed) -> torch.Tensor:
    """log π(token | its ancestors) of every node, the first token of each branch from its parent's state."""
    tokens, parent, depth, mask, _ = packed
    return torch.cat([torch.zeros(1), log_softmax(policy(tokens, depth, mask), -1)[parent[1:], tokens[1:]]])


def main(seed: int = 0) -> None:
    torch.manual_seed(seed)
    golden = [2, 4, 6, END]
    habits = [[0, 6, END]] * 6 + [[1, 3, 6, END]] * 4 + [[0, 5, 6, END]] * 4 + [[2, 3, 6, END]] * 3 + [[0, 7, END]] * 2 + [[2, 4, 6, END]]
    main_player = Policy()
    optimizer = torch.optim.Adam(main_player.parameters(), 3e-3)
    packed = pack(habits)
    for _ in range(200):  # a model that writes as tired people do: functional, mostly vulnerable
        loss = -sum(logprobs(main_player, packed)[place].sum() for place in packed[4]) / len(habits)
        optimizer.zero_grad(), loss.backward(), optimizer.step()

    def rates(policy: Policy) -> dict[str, float]:
        found = [judge(policy.sample([])) for _ in range(200)]
        return {status: found.count(status) / 200 for status in ("secure", "vulnerable", "broken")}

    print("before", rates(main_player))
    for iteration in range(3):
        opponent = Policy()
        opponent.load_state_dict(main_player.state_dict())  # π_t: writes the branches, and is the reference of the loss
        pairs = []  # (prefix, golden line, losing line, weight)
        for node in range(len(golden) - 1):
            for line in {opponent.sample(golden[:node])[node] for _ in range(16)} - {golden[node]}:
                spliced = [*golden[:node], line, *golden[node + 1 :]]
                if judge(spliced) == "vulnerable":  # nothing but this line is changed: it is guilty
                    pairs.append((golden[:node], golden[node], line, 1.0))
                    continue
                value = [sum(judge(opponent.sample([*golden[:node], child])) == "secure" for _ in range(8)) / 8 for child in (golden[node], line)]
                if value[0] - value[1] >= 0.3:  # credit: the drop in value; a line after which programs are as secure as before is innocent
                    pairs.append((golden[:node], golden[node], line, value[0] - value[1]))
        packed = pack([golden, *([*prefix, line] for prefix, _, line, _ in pairs)])
        reference, optimizer = logprobs(opponent, packed).detach(), torch.optim.Adam(main_player.parameters(), 1e-3)
        path, beta, anchor = packed[4][0], 0.1, 0.05
        for _ in range(120):
            ratio = logprobs(main_player, packed) - reference
            margins = [weight * logsigmoid(beta * (ratio[path[len(prefix)]] - ratio[packed[4][i + 1][-1]])) for i, (prefix, _, _, weight) in enumerate(pairs)]
            loss = -sum(margins) / max(len(pairs), 1) - anchor * (ratio + reference)[path].mean()
            optimizer.zero_grad(), loss.backward(), optimizer.step()
        print(f"iteration {iteration}: {len(pairs)} pairs, {[LINES[line] for _, _, line, _ in pairs]}", rates(main_player))


if __name__ == "__main__":
    main()
