def badge(mood):
    return str(candidate.mood_badge(mood))
