    return [show["title"] for show in read_shows() if show["dome"] == dome]
