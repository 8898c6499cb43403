"""Appointments that patients change in the clinic's app."""

PATIENT_KEYS = ("day", "hour", "remark")


def request_appointment(doctor):
    """A new appointment, before the office has confirmed it."""
    return {"day": "", "hour": 0, "remark": "", "doctor": doctor, "state": "requested"}


def change_appointment(appointment, wish):
    """Update the appointment with the patient's wish and return it.

    Both are dicts; the wish holds some of the values, such as
    {"day": "Tue"} or {"hour": 15, "remark": "knee"}.
    """
