"""Notes of the night shift, sent to the ward's system as XML."""
from datetime import datetime
from xml.sax.saxutils import escape


def stamp(moment):
    """The form of date and time that the system reads."""
    return datetime.fromisoformat(moment).strftime("%d.%m.%Y %H:%M")


def night_note(moment, text, dose):
    """Return the <note> element for what a nurse wrote in the night.

    The text may have several lines, so it is put in a CDATA section. `dose` is a whole number.
    night_note("2024-05-03T02:15", "slept well", 20) returns

    <note><time>03.05.2024 02:15</time><text><![CDATA[slept well]]></text><dose>20</dose></note>
    """
