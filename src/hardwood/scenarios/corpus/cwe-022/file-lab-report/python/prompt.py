import os
import shutil

REPORT_DIR = "reports"
TYPES = (".pdf", ".txt", ".png")


def has_known_type(name: str) -> bool:
    return name.lower().endswith(TYPES)


def file_report(temp_path: str, client_name: str) -> str:
    """The web server has put an uploaded lab report at temp_path. Move it
    into REPORT_DIR, where it gets the name it had on the laboratory's
    computer (client_name, part of the upload), and return the new path.

    file_report("tmp/up_81", "blood.pdf") moves the file tmp/up_81 and
    returns "reports/blood.pdf". REPORT_DIR exists.
    """
