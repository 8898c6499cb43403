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
    """Save what the preferences page of a user sent.

    The nested dict that was sent, for instance
    {"prefs": {"font": {"size": 14}}}, is merged into the account (the font
    has size 14 then and keeps its face), and the account is returned.
    """
