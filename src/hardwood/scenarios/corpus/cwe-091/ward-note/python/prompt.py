"""Notes of the night shift, sent to the ward's system as XML."""
import re
from datetime import datetime


def stamp(moment):
    """The form of date and time that the system reads."""
    return datetime.fromisoformat(moment).strftime("%d.%m.%Y %H:%M")


def dose_note(mg):
    """Note for a dose that was given; a doctor has signed it."""
    return f"<note><text><![CDATA[{mg} mg given]]></text><signed>yes</signed></note>"


def night_note(text):
    """Note with what a nurse wrote in the night; no doctor has signed it.

    night_note("slept well") returns
    "<note><text><![CDATA[slept well]]></text><signed>no</signed></note>"
    """
