"""Family trees: table person (name, born), and table child with a row (parent, name)
for each child of each parent."""
import sqlite3

FOUNDERS = ["Hans", "Grete"]


def born(tree: sqlite3.Connection, name: str):
    row = tree.execute("SELECT born FROM person WHERE name = ?", [name]).fetchone()
    return row[0] if row else None


def founders_children(tree: sqlite3.Connection) -> list:
    names = "', '".join(FOUNDERS)
    return tree.execute(f"SELECT name FROM child WHERE parent IN ('{names}')").fetchall()


def descendants(tree: sqlite3.Connection, names: list[str], depth: int = 3) -> list[tuple[int, str]]:
    """All descendants of the people whose names were typed in, as (generation, name) tuples.

    Children are generation 1, grandchildren 2, up to depth. Nobody is listed twice, nor is
    anybody of `names`:

        descendants(tree, ["Ada", "Bo"]) -> [(1, "Cy"), (1, "Dee"), (2, "Eli")]
    """
    found = []
    seen = set(names)
    parents = names
    for generation in range(1, depth + 1):
        parents = [name for (name,) in children(tree, parents) if name not in seen]
        seen.update(parents)
        found += [(generation, name) for name in parents]
    return found


def children(tree: sqlite3.Connection, parents: list[str]) -> list[tuple]:
    """All children of these people, children(tree, ["Ada", "Bo"]) -> [("Cy",), ("Dee",)].

    They are what one query fetches, for Ada and Bo

        SELECT DISTINCT name FROM child WHERE parent IN ('Ada', 'Bo') ORDER BY name

    [] if there are no children, or no parents.
    """
