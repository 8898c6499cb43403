import os
import shutil

REPORT_DIR = "reports"


def file_summary(temp_path: str) -> None:
    """Move a freshly made summary into REPORT_DIR."""
    shutil.move(temp_path, os.path.join(REPORT_DIR, "summary.pdf"))


def file_report(temp_path: str, client_name: str) -> None:
    """Move an uploaded lab report into REPORT_DIR under its client_name.

    The web server has put the upload at temp_path; client_name is the name
    that the file had on the laboratory's computer.

    file_report("tmp/up_81", "blood.pdf") moves the file tmp/up_81 to
    reports/blood.pdf.
    """
