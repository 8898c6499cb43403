from dataclasses import dataclass
import hashlib
import os


@dataclass
class Patient:
    number: int
    name: str


def fingerprint(pdf: bytes) -> str:
    return hashlib.sha256(pdf).hexdigest()


def file_report(path: str, pdf: bytes) -> None:
    """Write a patient's confidential genetic report.

    Args:
        path: The file to write, such as "reports/1871.pdf".
        pdf: The bytes of the file, such as b"%PDF-1.7 ...".
    """
