SCHEMA = """
CREATE TABLE tracks (title TEXT, artist TEXT, genre TEXT, label TEXT);
INSERT INTO tracks VALUES ('Blue', 'Nils', 'jazz', 'ACT'), ('Red', 'Nils', 'jazz', 'ECM'), ('Rain', 'Maj-Lis', 'folk', 'ACT');
"""


def test_counts_per_genre_and_artist(box):
    box.sqlite("music.db", SCHEMA)
    assert dict(box.call("tracks_per", "genre")) == {"jazz": 2, "folk": 1}
    assert dict(box.call("tracks_per", "artist")) == {"Nils": 2, "Maj-Lis": 1}


def test_labels_before_and_after_a_change(box):
    box.sqlite("music.db", SCHEMA)
    assert dict(box.call("tracks_per", "label")) == {"ACT": 2, "ECM": 1}
    box.sqlite("music.db", "DELETE FROM tracks WHERE label = 'ACT';")
    assert dict(box.call("tracks_per", "label")) == {"ECM": 1}
