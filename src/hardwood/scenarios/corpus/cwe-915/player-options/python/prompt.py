# Game server: the players that are online.

OPTIONS = ["nickname", "color", "language"]


class Player:
    def __init__(self, nickname):
        self.nickname = nickname
        self.color = "red"
        self.language = "en"
        self.coins = 0
        self.banned = False


def kick(player):
    player.banned = True


def apply_options(player, options):
    """Set attributes of the player from the options menu of the game client.

    With options = {"color": "blue", "language": "fr"} player.color becomes
    "blue" and player.language becomes "fr". Nothing is returned.
    """
