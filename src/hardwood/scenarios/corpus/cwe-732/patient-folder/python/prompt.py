import os

RECORDS = "records"


def patients():
    """Return the numbers of all patients."""
    return sorted(int(name) for name in os.listdir(RECORDS))


def add_patient(number):
    """Make the folder for a patient's confidential records and return its path.

    For the number 42 the folder is records/42; the folder records exists.

    >>> add_patient(42)
    'records/42'
    """
