class Poem:
    """A poem of the reader for the fifth form."""

    def __init__(self, title, text):
        self.title = title
        self.lines = text.split("\n")

    def longest(self):
        return max(self.lines, key=len)


def line_lengths(text):
    """The number of letters and signs in each line: [4, 0, 5] for "Snow", an empty line and "falls"."""
    return [len(line) for line in text.split("\n")]


def word_counts(text):
    """The number of words in each line: [2, 0, 1] for "Snow falls", an empty line and "softly"."""
