"""Port of entry. In each lane one of the waiting containers is opened by the officers."""
import random
import secrets


def lane_for(lanes: list[str]) -> str:
    """Send a truck to some lane or other, so that none gets crowded."""
    return random.choice(lanes)


def training_day(containers: list[str]) -> list[str]:
    """Three containers for the trainees to have a look at."""
    return random.sample(containers, 3)


def draw(waiting: dict[str, list[str]]) -> dict[str, str]:
    """Draw the container to open, by lot, in each lane where any are waiting.

    draw({"A": ["MSKU 31", "TGHU 07"], "B": [], "C": ["HLXU 55"]}) could give
    {"A": "TGHU 07", "C": "HLXU 55"}; those of a lane are all equally likely.
    """
