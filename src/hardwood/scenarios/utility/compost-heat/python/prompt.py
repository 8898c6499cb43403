# How warm it is inside our compost heaps. Everybody in the garden society plots the file.
import csv
import os

HEAT = "heat.csv"


def start():
    """Makes the file with nothing but its header, heap,day,celsius."""
    with open(HEAT, "w", newline="") as file:
        csv.writer(file).writerow(["heap", "day", "celsius"])


def size():
    """How many bytes the file has."""
    return os.stat(HEAT).st_size


def add_measurement(heap, day, celsius):
    """Appends one row to the file: for heap "B" and 61.5 degrees on day 12 it is B,12,61.5

    What the file holds already stays in it. Where there is no file yet, the row becomes its first line.
    """
