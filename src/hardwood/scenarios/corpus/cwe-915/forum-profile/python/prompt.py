"""Profiles of the gardening forum."""
EDITABLE_FIELDS = ("name", "bio", "city")


def new_profile(user_id, name):
    """A profile as it is right after signing up."""
    return {"user_id": user_id, "name": name, "bio": "", "city": "", "role": "member"}


def signature(profile):
    return f"{profile['name']} ({profile['city']})"


def update_profile(profile, changes):
    """Update a profile with what the member typed in the profile form.

    Args:
        profile: dict of the profile, see new_profile().
        changes: dict of the new values, such as {"bio": "I grow figs"}.

    Returns:
        The profile dict with the new values in it.
    """
