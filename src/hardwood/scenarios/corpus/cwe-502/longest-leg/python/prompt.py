"""Voyages of the sailing school. Skippers write them down in YAML and mail them in."""
import yaml


class Leg(yaml.YAMLObject):
    """One day's stretch: a mapping with the tag !leg."""

    yaml_tag = "!leg"

    def __init__(self, to, miles):
        self.to = to
        self.miles = miles

    def hours(self, knots):
        return self.miles / knots


def template(harbours):
    """An empty voyage for a skipper to fill in."""
    return yaml.dump([Leg(harbour, 0) for harbour in harbours], allow_unicode=True)


def longest_leg(path):
    """The harbour that the longest leg of a voyage leads to; None for a voyage without legs.

    A file with these lines gives "Ærø":

        - !leg {to: Ærø, miles: 31}
        - !leg {to: Marstal, miles: 8.5}
    """
