"""Where the rooms of the museum are on its touch screens."""

HOME = "/map"


class Router:
    def __init__(self) -> None:
        self.paths: dict[str, str] = {}

    def add(self, room: str, path: str) -> None:
        self.paths[room] = path


router = Router()
router.add("dinosaurs", "/ground/dinosaurs")
router.add("minerals", "/ground/minerals")
router.add("coins & medals", "/upstairs/coins")


def is_known(room: str) -> bool:
    return room in router.paths


def path_of(room: str) -> str:
    """The path of a room: "/ground/dinosaurs" for "dinosaurs". A room that is not on the screens has the path HOME."""
