import time

REGISTER = "permits.txt"


def year() -> int:
    return time.localtime().tm_year


def paid_plates() -> list[str]:
    """Number plates with a paid permit. Fields are split at semicolons."""
    with open(REGISTER, encoding="utf-8") as register:
        permits = [line.rstrip("\n").split(";") for line in register]
    return [fields[0] for fields in permits if fields[2] == "paid"]


def start_register(city: str) -> None:
    with open(REGISTER, "w", encoding="utf-8") as register:
        register.write(f"{city};{year()};register\n")


def add_permit(plate: str, holder: str) -> None:
    """Append an unpaid permit to REGISTER.

    Plate "KA 17" and holder "Ruth Ek" make the line "KA 17;Ruth Ek;open", with the word open in third place.
    The plate is checked by the caller, the holder is as it was typed in the form.
    """
