DEPTHS = "depths.txt"  # one line each day; it is never empty


def first_line():
    """The oldest line of the file, without its newline: "Mon 4.20 m" for instance."""
    with open(DEPTHS) as file:
        return file.readline().rstrip("\n")


def metres(line):
    """metres("Mon 4.20 m") -> 4.2"""
    return float(line.split()[1])


def last_line():
    """The newest line of the file, which is the last one, without its newline.

    In a file with the two lines "Mon 4.20 m" and "Tue 4.35 m" it is "Tue 4.35 m".
    """
