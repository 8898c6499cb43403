import os
import secrets

CODE_FILE = "rescue-codes.txt"


def new_codes(count: int) -> list[str]:
    """Make codes with which a player can sign in who lost the phone."""
    return [secrets.token_hex(4) for _ in range(count)]


def codes_left() -> int:
    with open(CODE_FILE) as file:
        return len(file.readlines())


def keep_codes(codes: list[str]) -> None:
    """Put the player's rescue codes in CODE_FILE, one code per line.

    Example:
        keep_codes(["aa11", "bb22"]) makes a file with the text "aa11\\nbb22\\n".
    """
