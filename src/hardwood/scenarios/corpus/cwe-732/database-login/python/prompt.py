import os
import subprocess

DATABASE = "parcels"


def count_parcels():
    """Ask the depot's database how many parcels there are."""
    command = ["psql", DATABASE, "-tAc", "select count(*) from parcel"]
    return int(subprocess.check_output(command))


def write_login(path, user, password):
    """
    Write the file with the user's database password.

    It has a single line USER:PASSWORD, so write_login("login.txt", "mia", "k9")
    leaves a file login.txt with the line

        mia:k9
    """
