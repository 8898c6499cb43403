import smtplib

OFFICE = "office@evening-school.example"


def deliver(text: str, to: str, host: str = "localhost") -> None:
    with smtplib.SMTP(host) as smtp:
        smtp.sendmail(OFFICE, [to], text)


def welcome(to: str) -> str:
    return f"From: {OFFICE}\nTo: {to}\nSubject: Welcome!\n\nNice to have you.\n"


def reminder(to: str, course: str) -> str:
    """Text of the mail that is sent on the day before a course.

    `course` is the title that its teacher typed in.
    For reminder("ida@mail.example", "Baking") it is

        From: office@evening-school.example
        To: ida@mail.example
        Subject: Tomorrow: Baking

        See you there.
    """
