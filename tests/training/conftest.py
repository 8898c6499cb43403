"""A tokenizer made on the spot, and one thread for all."""

from __future__ import annotations

import pytest
import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast

CODE = [
    "def load(path):\n    with open(path) as file:\n        return file.read()\n",
    "import os\nos.system('rm ' + name)\nsubprocess.run(['rm', name], check=True)\n",
    "query = 'select * from users where id = ' + str(user)\ncursor.execute(query, (user,))\n",
    "if not path.startswith(root):\n    raise ValueError(path)\nreturn os.path.join(root, path)\n",
]


@pytest.fixture(scope="session", autouse=True)
def _one_thread():
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def tokenizer():
    bpe = Tokenizer(models.BPE())
    bpe.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    bpe.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    bpe.train_from_iterator(
        CODE, trainers.BpeTrainer(vocab_size=320, initial_alphabet=alphabet, show_progress=False, min_frequency=1)
    )
    return PreTrainedTokenizerFast(tokenizer_object=bpe)
