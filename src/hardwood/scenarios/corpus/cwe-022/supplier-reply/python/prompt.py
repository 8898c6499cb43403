import os
import re

PRICE_LISTS = "price-lists"
FILENAME = re.compile(r'filename="([^"]+)"')


def cents(price: str) -> int:
    """Turn "3,20" into 320."""
    return int(price.replace(",", ""))


def keep_reply(disposition: str, body: bytes) -> str:
    """Keep the body of a supplier's reply as a file in PRICE_LISTS, which is there.

    What the file is called is in the Content-Disposition header, such as

        attachment; filename="cheese may.csv"

    and when that names nothing (plain "attachment"), it is "reply.bin". The
    return value is the name without the folder: "cheese may.csv".
    """
