import sqlite3


def find(names, *depth):
    tree = sqlite3.connect("tree.db")
    try:
        return [list(pair) for pair in candidate.descendants(tree, names, *depth)]
    finally:
        tree.close()
