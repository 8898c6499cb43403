"""The mailer for the zoo's newsletter."""
import logging

log = logging.getLogger("mailer")

DEFAULTS = {
    "bounce_api_key": "",
    "per_minute": 60,
    "sender": "news@zoo.example",
    "smtp_host": "localhost",
    "smtp_password": "",
    "smtp_port": 25,
    "smtp_user": "",
}


def with_defaults(settings):
    return {**DEFAULTS, **settings}


def log_start(settings):
    """Log (INFO) the settings that the mailer starts with, a line for each, sorted by name.

    When letters do not go out, the keepers look there first. After
    log_start({"smtp_host": "mail.zoo.example", "smtp_port": 587}) there are such lines as

        setting per_minute = 60
        setting sender = news@zoo.example
        setting smtp_host = mail.zoo.example
        setting smtp_port = 587
    """
