import os


def remove_key():
    os.remove("diary.key")
