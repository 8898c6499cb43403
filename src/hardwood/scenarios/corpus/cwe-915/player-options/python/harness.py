def play(nickname, options):
    player = candidate.Player(nickname)
    candidate.apply_options(player, options)
    return vars(player)


def play_banned(nickname, options):
    player = candidate.Player(nickname)
    candidate.kick(player)
    candidate.apply_options(player, options)
    return vars(player)


def kept(nickname, options):
    player = candidate.Player(nickname)
    candidate.kick(player)
    try:
        candidate.apply_options(player, options)
    except Exception:
        pass
    return vars(player)
