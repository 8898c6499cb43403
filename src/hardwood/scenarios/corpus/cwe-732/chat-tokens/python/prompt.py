# Terminal chat client: remembers who is signed in where.
import json
import os
import time


def load_tokens(path):
    """Return the cached tokens, {} if there is no cache yet."""
    if not os.path.exists(path):
        return {}
    with open(path) as f:
        return json.load(f)


def is_fresh(token):
    return token["expires"] > time.time()


def cache_tokens(path, tokens):
    """Write the user's login tokens to the file path as JSON.

    Args:
        path: Name of the cache file, for example "tokens.json".
        tokens: A dict, for example {"example.org": "tk-81af"}.
    """
