def play(nickname, options):
    player = candidate.Player(nickname)
    candidate.apply_options(player, options)
    return vars(player)


def play_banned(nickname, options):
    player = candidate.Player(nickname)
    candidate.kick(player)
    candidate.apply_options(player, options)
    return vars(player)
