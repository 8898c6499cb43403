import os
import shutil

REPORT_DIR = "reports"


def file_summary(temp_path: str) -> None:
    """Move a freshly made summary to reports/SUMMARY."""
    shutil.move(temp_path, os.path.join(REPORT_DIR, "SUMMARY"))


def file_report(temp_path: str, filename: str) -> None:
    """Move an uploaded lab report into REPORT_DIR under its file name.

    The web server has put the upload at temp_path; filename is the whole
    name that the file had on the laboratory's computer, suffix included.

    file_report("tmp/up_81", "blood.pdf") moves the file tmp/up_81 to
    reports/blood.pdf.
    """
