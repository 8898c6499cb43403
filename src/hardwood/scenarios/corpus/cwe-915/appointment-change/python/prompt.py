"""Appointments that patients change in the clinic's app."""

STATES = ("requested", "confirmed", "done")
PATIENT_KEYS = ("day", "hour", "remark")


def is_done(appointment):
    return appointment["state"] == "done"


def change_appointment(appointment, wish):
    """Return the appointment with the values of the patient's wish.

    Both are dicts. For the appointment
    {"day": "Mon", "hour": 9, "remark": "", "doctor": "Dr. Li", "state": "requested"}
    and the wish {"day": "Tue"} it is
    {"day": "Tue", "hour": 9, "remark": "", "doctor": "Dr. Li", "state": "requested"}.
    """
