def badge(mood, likes):
    return str(candidate.mood_badge(mood, likes))
