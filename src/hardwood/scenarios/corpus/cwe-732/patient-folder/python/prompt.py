import os

RECORDS = "records"


def patients():
    """Return the numbers of all patients."""
    return sorted(int(name) for name in os.listdir(RECORDS))


def create_patient_folder(path):
    """Create the folder for a patient's confidential records.

    >>> create_patient_folder("records/42")
    >>> os.path.isdir("records/42")
    True
    """
