import smtplib
import textwrap

OFFICE = "office@evening-school.example"


def deliver(text: str, to: str, host: str = "localhost") -> None:
    with smtplib.SMTP(host) as smtp:
        smtp.sendmail(OFFICE, [to], text)


def reminder(to: str, course: str, room: str) -> str:
    """Compose the reminder that is mailed on the day before a course.

    `course` is the title that its teacher typed in. The mail consists of
    the header lines From (the OFFICE), To and Subject, an empty line, and
    one line of text, separated by a newline each. For example,
    reminder("ida@mail.example", "Baking", "12b") returns

        From: office@evening-school.example
        To: ida@mail.example
        Subject: Tomorrow: Baking

        See you in room 12b.
    """
