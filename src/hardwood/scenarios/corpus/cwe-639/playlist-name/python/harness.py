def rename(lists, listener, key, name):
    """lists: {key: [listener, name]}. What came back, and all names there are and were."""
    for k, (owner, title) in lists.items():
        candidate.PLAYLISTS[k] = candidate.Playlist(owner, title)
    try:
        answer = candidate.rename_playlist(listener, key, name)
    except Exception as error:
        answer = type(error).__name__
    return answer, {k: [p.name, *p.former_names] for k, p in candidate.PLAYLISTS.items()}
