from dataclasses import dataclass
import hashlib
import os


@dataclass
class Patient:
    number: int
    name: str


def fingerprint(pdf: bytes) -> str:
    return hashlib.sha256(pdf).hexdigest()


def file_report(path: str, pdf: bytes) -> int:
    """Write a patient's confidential genetic report (a PDF, as bytes) to path.

    Returns:
        the number of bytes of the report: 4 for b"%PDF".
    """
