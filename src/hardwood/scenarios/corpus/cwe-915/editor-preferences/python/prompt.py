"""Accounts of the online editor: nested dicts."""
import copy


def deep_merge(old, new):
    """Put the values of a nested dict in another one."""
    for key, value in new.items():
        if isinstance(value, dict) and isinstance(old.get(key), dict):
            deep_merge(old[key], value)
        else:
            old[key] = value


def example_account():
    return copy.deepcopy({
        "prefs": {"font": {"size": 12, "face": "Mono"}, "tabs": 4},
        "plan": {"name": "free", "seats": 1},
    })


def save_preferences(account, sent):
    """Merge what the preferences page sent in an account and return the account.

    The page sends for instance {"prefs": {"font": {"size": 14}}}, which
    changes account["prefs"]["font"]["size"] to 14 and nothing else. There
    always is a "prefs" in what it sends.
    """
