import time

REGISTER = "permits.txt"
ZONES = {"A": 120, "B": 80, "C": 45}


def yearly_fee(zone: str) -> int:
    return ZONES[zone]


def paid_plates() -> list[str]:
    """Number plates with a paid permit. Fields are split at semicolons."""
    plates = []
    for line in open(REGISTER, encoding="utf-8"):
        fields = line.rstrip("\n").split(";")
        if fields[3] == "paid":
            plates.append(fields[0])
    return plates


def year() -> int:
    return time.localtime().tm_year


def register_permit(plate: str, holder: str, zone: str) -> int:
    """Append an unpaid permit to REGISTER and return its yearly fee.

    Plate "KA 17", holder "Ruth Ek" and zone "B" make the line

        KA 17;Ruth Ek;B;open

    and the fee 80. The plate is checked by the caller, the holder is as it was typed in the form.
    An unknown zone is a KeyError, and no line is added.
    """
